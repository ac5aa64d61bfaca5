/** Jobs on a real Slurm cluster that end in unusual ways, or whose task begins in an unusual place. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { submittedDirectory } from '../../src/store/layout';
import { engineOf, MOUNTS, needs, SLURM } from '../requirements';
import { emptyDirectory, records, recordsByLabel } from '../rigs/hither';
import { goneProcesses, MARK, processesMarked } from '../rigs/marked-processes';
import { GIVE, slurmRun, WAIT } from '../rigs/slurm-runs';
import { tasksOf } from '../rigs/slurm-tasks';

const APPTAINER = engineOf('apptainer');
const options = { ...needs(SLURM, APPTAINER), timeout: 120_000 };

const FUNCTIONS = `
import signal

@hi.function('end', '1')
def end(how):
    if how == 'raises':
        raise ValueError('of the function')
    if how == 'exits':
        os._exit(3)
    if how == 'killed':
        os.kill(os.getpid(), signal.SIGSEGV)
    if how == 'waits':
        print('waiting', flush=True)
        time.sleep(300)
    return how

@hi.function('stay', '1')
def stay(n):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(300)
`;
const END = { function: 'f.py:end' };
const STAY = { function: 'f.py:stay' };

/** How often jobs have begun to wait. */
const waits = (printed: string): number => printed.match(/^(.*\| )?waiting$/gm)?.length ?? 0;

/** Something that is done once, when a run has printed what it waits for. */
function once(isTime: (printed: string) => boolean, act: () => void) {
  let isDone = false;
  return (printed: string): void => {
    if (!isDone && isTime(printed)) {
      isDone = true;
      act();
    }
  };
}

describe('the directory of a task on its node', options, () => {
  it('is not in a TMPDIR that is not there', options, async () => {
    const { call } = await slurmRun({
      give: { ...GIVE, args: { n: 1 }, slurm: { setup: ['export TMPDIR=/nonexistent'] } },
    });
    expect(records(await call())).toMatchObject([{ status: 'finished', result: 1 }]);
  });

  it('is not in a TMPDIR without room', { ...options, ...needs(MOUNTS) }, async () => {
    const full = await emptyDirectory();
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=1777', 'tmpfs', full]).status).toBe(0);
    onTestFinished(() => void spawnSync('umount', ['--lazy', full]));
    spawnSync('dd', ['if=/dev/zero', `of=${full}/full`]);
    const { call } = await slurmRun({
      give: { ...GIVE, matrix: { n: [1, 2] }, slurm: { setup: [`export TMPDIR='${full}'`] } },
    });
    expect(records(await call())).toMatchObject([
      { status: 'finished', result: 1 },
      { status: 'finished', result: 2 },
    ]);
    expect(readdirSync(full)).toEqual(['full']);
  });
});

describe.concurrent('the setup of a task', options, () => {
  it('takes nothing from the time of its job', options, async () => {
    const { call } = await slurmRun({
      give: { ...GIVE, args: { n: 1 }, timeout: '5s', slurm: { setup: ['sleep 8'] } },
    });
    expect(records(await call())).toMatchObject([{ status: 'finished', result: 1 }]);
  });

  it('that needs "module" where there is none is told as such', options, async () => {
    const { call } = await slurmRun({
      give: { ...GIVE, args: { n: 1 }, slurm: { setup: ['unset -f module', 'module load x'] } },
    });
    const [record] = records(await call());
    expect(record?.status).toBe('failed');
    expect(record?.error?.message).toMatch(
      /^on the node n[12], the command "module load x" of "slurm: setup" failed \(.*module: not found\)/,
    );
  });
});

it('a setup that leaves no PATH is told as such', options, async () => {
  const { call } = await slurmRun({
    give: { ...GIVE, args: { n: 1 }, slurm: { setup: ['PATH=/nonexistent'] } },
  });
  expect(records(await call())[0]?.error?.message).toMatch(/^the node n[12] has no program "cat" on its PATH/);
});

describe.concurrent('a job on Slurm', options, () => {
  it('has a plain name there, whatever its label', options, async () => {
    const label = `x;$(id)'"|%j%%\u202e${'é'.repeat(300)}`;
    const { call, arrays } = await slurmRun({ give: { ...GIVE, args: { n: 1 }, label } });
    expect(records(await call())).toMatchObject([{ status: 'finished', result: 1 }]);
    const asked = ['--noheader', '--states=all', `--jobs=${arrays().join()}`, '--format=%j'];
    expect(spawnSync('squeue', asked, { encoding: 'utf8' }).stdout.trim()).toMatch(
      /^[\w.-]{1,40}\.0 hither-[0-9a-f-]+$/,
    );
  });

  it('whose task Slurm begins again has one record', options, async () => {
    const mark = randomUUID();
    const { call, arrays, store, openGate } = await slurmRun({
      wait: { ...WAIT, args: { n: 1 }, env: { [MARK]: mark }, slurm: { requeue: true } },
    });
    let task = '';
    const requeue = once(
      (printed) => waits(printed) === 1,
      () => {
        task = `${arrays()[0]}_0`;
        spawnSync('scontrol', ['requeue', task]);
        // Slurm makes it wait for two minutes. In the same second it would refuse to launch what it has just killed.
        void vi.waitFor(
          () => {
            // Not while its first life is being ended.
            expect(tasksOf(store)).toEqual(['PENDING']);
            expect(processesMarked(mark)).toEqual([]);
            expect(logIn(store)).toMatch(/^over$/m);
            spawnSync('scontrol', ['update', `jobid=${task}`, 'StartTime=now+2']);
          },
          { timeout: 60_000, interval: 500 },
        );
      },
    );
    const open = once(
      (printed) => waits(printed) === 2,
      () => void openGate(),
    );
    const ended = await call({
      onOutput(printed) {
        requeue(printed);
        open(printed);
      },
    });
    const all = records(ended);
    expect(all).toMatchObject([{ status: 'finished', result: 1, attempt: 1 }]);
    expect(all[0]?.runtime_info.executor_job_id).toBe(task);
    expect(shownOf(task)).toContain('Restarts=1');
  });

  it('that somebody cancels there ends alone', options, async () => {
    const { call, arrays, openGate } = await slurmRun({
      wait: { ...WAIT, matrix: { n: [1, 2, 3] }, 'fail-fast': false },
    });
    const cancel = once(
      (printed) => waits(printed) === 3,
      () => {
        const task = `${arrays()[0]}_1`;
        spawnSync('scancel', [task]);
        void vi
          .waitFor(() => expect(shownOf(task)).toContain('JobState=CANCELLED'), { timeout: 60_000, interval: 100 })
          .finally(openGate);
      },
    );
    const ended = await call({ onOutput: cancel });
    const all = records(ended);
    const cancelled = all.filter(({ runtime_info: { executor_job_id: id } }) => id?.endsWith('_1'));
    // Accounting may be late with who it was.
    const words = new RegExp(`^the task \\d+_1 was cancelled in Slurm( by the user ${process.getuid?.()})?$`);
    expect(cancelled).toMatchObject([
      { status: 'cancelled', error: { type: 'Cancelled', message: expect.stringMatching(words) } },
    ]);
    const others = all.filter((record) => !cancelled.includes(record));
    expect(others.map(({ status, result }) => [status, result])).toEqual(
      [1, 2, 3].filter((n) => cancelled[0]?.label !== `wait[n=${n}]`).map((n) => ['finished', n]),
    );
  });

  it('of an array has its own end, whatever those of the others', options, async () => {
    const hows = ['well', 'raises', 'exits', 'killed', 'waits'];
    const { call, arrays, store } = await slurmRun(
      { end: { ...END, matrix: { how: hows }, 'fail-fast': false } },
      FUNCTIONS,
    );
    const cancel = once(
      (printed) => waits(printed) === 1,
      () => {
        // Once the others have ended.
        void vi
          .waitFor(() => expect(tasksOf(store)).toEqual(['RUNNING']), { timeout: 60_000, interval: 100 })
          .finally(() => spawnSync('scancel', arrays()));
      },
    );
    const all = records(await call({ onOutput: cancel }));
    expect(all.map(({ status, error }) => [status, error?.type])).toEqual([
      ['finished', undefined],
      ['error', 'ValueError'],
      ['failed', 'Exited'],
      ['failed', 'Signal'],
      ['cancelled', 'Cancelled'],
    ]);
    const ids = all.map(({ runtime_info: { executor_job_id: id } }) => id);
    expect(ids.sort()).toEqual(hows.map((_, index) => `${arrays()[0]}_${index}`));
  });

  it('that ignores SIGTERM ends at its own time limit, or at that of Slurm', {
    ...options,
    timeout: 180_000,
  }, async () => {
    const mark = randomUUID();
    const common = { ...STAY, args: { n: 1 }, env: { [MARK]: mark }, 'fail-fast': false };
    const jobs = { own: { ...common, timeout: '4s' }, slurm: { ...common, args: { n: 2 }, slurm: { time: 1 } } };
    const { call } = await slurmRun(jobs, FUNCTIONS);
    const found = recordsByLabel(await call());
    expect(found).toMatchObject({ own: { status: 'timed-out' }, slurm: { status: 'timed-out' } });
    expect(found.slurm?.error?.message).toMatch(/^Slurm's time limit ended the task \d+_0: give the job a "timeout"/);
    expect(found.own?.error?.message).not.toContain('Slurm');
    await goneProcesses(mark);
  });
});

/** What Slurm says about a task. */
function shownOf(task: string): string {
  return spawnSync('scontrol', ['show', 'job', task], { encoding: 'utf8' }).stdout;
}

/** What the first task of the only run in a store did. */
function logIn(store: string): string {
  const [run = ''] = readdirSync(submittedDirectory(store));
  return readFileSync(join(submittedDirectory(store), run, 'slurm', 'chunks', '0', 'end', '0'), 'utf8');
}
