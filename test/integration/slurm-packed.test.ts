/** Several jobs in one task of a real Slurm cluster, in workers and in containers of their own. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { runsDirectory, submittedDirectory } from '../../src/store/layout';
import { engineOf, needs, SLURM } from '../requirements';
import { type AnyRecord, emptyDirectory, hither, placeWith, recordsByLabel, under } from '../rigs/hither';
import { goneProcesses, MARK, processesMarked } from '../rigs/marked-processes';
import { DEVICES, slurmRun } from '../rigs/slurm-runs';
import { tasksOf } from '../rigs/slurm-tasks';

const SOURCE = `import os, signal, subprocess, sys, time
import hither as hi
import kachery as ka

@hi.function('end', '1')
def end(how):
    print('out', how, flush=True)
    print('err', how, file=sys.stderr, flush=True)
    if how == 'error':
        raise ValueError('of the function')
    if how == 'exit':
        os._exit(3)
    if how == 'signal':
        os.kill(os.getpid(), signal.SIGKILL)
    if how == 'memory':
        held = bytearray(400 * 2 ** 20)
        held[::4096] = b'x' * len(held[::4096])
        time.sleep(5)
    if how == 'time':
        time.sleep(60)
    return how

@hi.function('take', '1')
def take(megabytes):
    held = bytearray(megabytes * 2 ** 20)
    held[::4096] = b'x' * len(held[::4096])
    time.sleep(1)

@hi.function('leave', '1')
def leave(how):
    found = sorted(os.listdir('/out') + os.listdir('/tmp') + os.listdir('/in'))
    if how == 'hidden':
        open('/out/.hidden', 'w').close()
        open('/tmp/.hidden', 'w').close()
    if how == 'many':
        for number in range(1500):
            open('/out/left-%d' % number, 'w').close()
    if how == 'closed':
        os.chmod('/out', 0)
    if how == 'kept':
        os.makedirs('/tmp/kept/below')
        open('/tmp/kept/below/file', 'w').close()
        os.chmod('/tmp/kept/below', 0o555)
    if how == 'process':
        subprocess.Popen(['sleep', '300'], start_new_session=True)
    if how == 'pipes':
        for name in os.listdir('/in/streams'):
            os.open('/in/streams/' + name, os.O_RDWR)
    return found

@hi.function('array', '1')
def array(x):
    return {'twice': x * 2, 'at': ka.store_text('of %d' % x[0])}

@hi.function('hang', '1')
def hang(n):
    print('hanging', flush=True)
    time.sleep(300)

@hi.function('wait', '1')
def wait(n):
    print('waiting', n, flush=True)
    time.sleep(300 if n == 1 else 0)
    return n
`;

const APPTAINER = engineOf('apptainer');
const LOCAL_FLAGS = under(APPTAINER, 'python');
const SLURM_FLAGS = ['--executor', 'slurm', ...LOCAL_FLAGS];
const options = { ...needs(SLURM, APPTAINER), timeout: 120_000 };

/** A spec in a place of its own. */
async function place(jobs: object) {
  const { directory, root } = await placeWith(SOURCE);
  await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs }));
  const env = { KACHERY_STORAGE_DIR: root };
  return {
    directory,
    root,
    call: (flags: readonly string[]) => hither(['run', directory, '--json', ...flags], { env }),
  };
}

const plain = ({ status, result, error, runtime_info: info }: AnyRecord) => ({
  ...{ status, result, type: error?.type, message: error?.message.replaceAll(/[\d.]+/g, 'N') },
  printed: info.console_out.lines.map(({ text, stderr }) => [text, stderr]).sort(),
});

interface Measured {
  /** Bytes. */
  readonly max_rss: number;
}

/** In which kind of container a job ran, and in which task. */
function whereRun(record: AnyRecord) {
  const { container, runtime_info: info } = record as unknown as {
    readonly container: { readonly isolation: { readonly container: string } };
    readonly runtime_info: { readonly executor_job_id: string };
  };
  return { container: container.isolation.container, task: info.executor_job_id };
}

describe('jobs in one task', options, () => {
  const ends = ['well', 'error', 'exit', 'signal', 'memory', 'again', 'time', 'last'];
  const common = { function: 'f.py:end', timeout: '4s', resources: { memory: '100M' }, 'fail-fast': false };
  const few = ['well', 'error', 'last'];
  const plainly = (records: Readonly<Record<string, AnyRecord>>) =>
    Object.fromEntries(Object.entries(records).map(([label, record]) => [label, plain(record)]));
  const here: Record<string, unknown> = {};
  beforeAll(async () => {
    const { call } = await place({ end: { ...common, matrix: { how: ends } } });
    Object.assign(here, plainly(recordsByLabel(await call(LOCAL_FLAGS))));
  });

  it.each([
    ['by workers', ends, { slurm: { pack: 8 } }, 'shared', 1],
    ['side by side', ends, { slurm: { pack: 8, 'at-once': 3 } }, 'shared', 1],
    ['in containers of their own', ends, { slurm: { pack: 8 }, worker: 'per-job' }, 'own', 1],
    ['in two tasks', few, { slurm: { pack: 2 } }, 'shared', 2],
    ['in no more tasks than there may be', few, { slurm: { 'max-tasks': 2 } }, 'shared', 2],
  ])('end as they do on this machine, %s', options, async (_what, how, more, container, tasks) => {
    const { call } = await place({ end: { ...common, ...more, matrix: { how } } });
    const records = recordsByLabel(await call(SLURM_FLAGS));
    const labels = how.map((each) => `end[how=${each}]`);
    expect(plainly(records)).toEqual(Object.fromEntries(labels.map((label) => [label, here[label]])));
    const all = Object.values(records);
    expect(new Set(all.map((record) => whereRun(record).container))).toEqual(new Set([container]));
    expect(new Set(all.map((record) => whereRun(record).task)).size).toBe(tasks);
  });

  it.each([
    ['by workers', {}, 'shared'],
    ['of a node of their own', { exclusive: true }, 'shared'],
  ])('run as many at once as asked, each with its own peak of memory, %s', options, async (_what, more, container) => {
    const slurm = { pack: 4, 'at-once': 2, ...more };
    const { call } = await place({ take: { function: 'f.py:take', matrix: { megabytes: [1, 2, 60, 3] }, slurm } });
    const records = Object.values(recordsByLabel(await call(SLURM_FLAGS)));
    const peaks = records.map(({ runtime_info }) => (runtime_info as unknown as Measured).max_rss / 1024 ** 2);
    const [one = 0, two = 0, large = 0, three = 0] = peaks;
    expect(large).toBeGreaterThan(Math.max(one, two, three) + 40);
    const moments = records.flatMap(({ runtime_info: { start_time: from, end_time: to } }) => [from, (from + to) / 2]);
    const atOnce = moments.map(
      (moment) =>
        records.filter(({ runtime_info: { start_time: from, end_time: to } }) => from <= moment && moment < to).length,
    );
    expect(Math.max(...atOnce)).toBe(2);
    expect(new Set(records.map((record) => whereRun(record).container))).toEqual(new Set([container]));
    expect(new Set(records.map((record) => whereRun(record).task)).size).toBe(1);
  });

  it('leave nothing that a later one finds', options, async () => {
    const hows = ['hidden', 'a', 'many', 'b', 'closed', 'c', 'process', 'd', 'pipes', 'e', 'kept', 'f', 'g'];
    const job = { function: 'f.py:leave', matrix: { how: hows } };
    const { call } = await place({ leave: { ...job, slurm: { pack: hows.length } } });
    const records = recordsByLabel(await call(SLURM_FLAGS));
    const found = hows.map((how) => [how, records[`leave[how=${how}]`]?.status, records[`leave[how=${how}]`]?.result]);
    expect(found).toEqual(hows.map((how) => [how, 'finished', ['job.json', 'run.json', 'runner', 'src', 'streams']]));
  });

  it('have the variables that their setup exports, and it can change nothing else of the task', options, async () => {
    const kept = await emptyDirectory();
    await writeFile(join(kept, 'file'), 'of the user');
    const names = ['run', 'log', 'task', 'chunk', 'name', 'names', 'kind', 'slot', 'job', 'at_once', 'local'];
    const setup = [...names.map((name) => `${name}=${kept}`), 'set -e -f', 'IFS=:', 'trap - EXIT', `cd ${kept}`];
    const job = { function: 'f.py:end', matrix: { how: ['a', 'b', 'c'] }, slurm: { pack: 3, setup } };
    const { call } = await place({ end: job });
    const records = Object.values(recordsByLabel(await call(SLURM_FLAGS)));
    expect(records.map(({ status, result }) => [status, result])).toEqual(
      ['a', 'b', 'c'].map((how) => ['finished', how]),
    );
    expect(await readdir(kept)).toEqual(['file']);
  });

  it('of a detached run that its task has left are run by the one that gathers', options, async () => {
    const { call, root } = await place({
      wait: { function: 'f.py:wait', matrix: { n: [0, 1, 2, 3, 4, 5] }, 'fail-fast': false, slurm: { pack: 6 } },
    });
    await call([...SLURM_FLAGS, '--detach']);
    await vi.waitFor(() => expect(startedIn(root)).toContain('1'), { timeout: 30_000, interval: 200 });
    killScripts(root);
    const records = recordsByLabel(await call(SLURM_FLAGS));
    const { 'wait[n=1]': lost, ...others } = records;
    expect(lost?.status).toBe('failed');
    expect(new Set(Object.values(others).map(({ status }) => status))).toEqual(new Set(['finished']));
  });

  it('get and return arrays and files', options, async () => {
    const jobs = {
      array: { function: 'f.py:array', matrix: { x: [1, 2, 3].map((n) => ({ $array: [n, n] })) }, slurm: { pack: 3 } },
    };
    const { call } = await place(jobs);
    const numpy = ['--force-run', ...under(APPTAINER, 'python-numpy')];
    const records = Object.values(recordsByLabel(await call(['--executor', 'slurm', ...numpy])));
    const here = Object.values(recordsByLabel(await call(numpy)));
    expect(records.map(({ status }) => status)).toEqual(['finished', 'finished', 'finished']);
    expect(records.map(({ result }) => result)).toEqual(here.map(({ result }) => result));
  });

  it('have the GPUs that Slurm gave to their task, each its own', options, async () => {
    const job = { ...DEVICES, matrix: { n: [1, 2, 3, 4] }, resources: { gpus: 1 } };
    const { call } = await slurmRun({
      one: { ...job, matrix: { n: [0] } },
      two: { ...job, slurm: { pack: 4, 'at-once': 2 } },
    });
    const found = recordsByLabel(await call());
    expect(found['one[n=0]']?.result).toBe('0');
    const results = [1, 2, 3, 4].map((n) => found[`two[n=${n}]`]?.result);
    expect(results.sort()).toEqual(['0', '0', '1', '1']);
  });

  it('are all cancelled with their run', options, async () => {
    const mark = randomUUID();
    const job = { function: 'f.py:hang', matrix: { n: [0, 1, 2] }, env: { [MARK]: mark }, slurm: { pack: 3 } };
    const { directory, root } = await place({ hang: job });
    let isTold = false;
    const ended = await hither(['run', directory, '--json', ...SLURM_FLAGS], {
      env: { KACHERY_STORAGE_DIR: root },
      onOutput(printed, send) {
        if (!isTold && printed.includes('hanging')) {
          isTold = true;
          send('SIGINT');
        }
      },
    });
    const statuses = Object.values(recordsByLabel(ended)).map(({ status }) => status);
    expect(statuses).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(ended.stderr.split('hanging')).toHaveLength(2);
    expect(tasksOf(root)).toEqual([]);
    expect(processesMarked(mark)).toEqual([]);
    expect(readdirSync(runsDirectory(root))).toEqual([]);
  });

  it('that a task has left when it was killed are run by another one', options, async () => {
    const mark = randomUUID();
    const job = { function: 'f.py:wait', matrix: { n: [0, 1, 2, 3, 4, 5] }, env: { [MARK]: mark } };
    const { directory, root } = await place({ wait: { ...job, 'fail-fast': false, slurm: { pack: 6 } } });
    let isKilled = false;
    const ended = await hither(['run', directory, '--json', ...SLURM_FLAGS], {
      env: { KACHERY_STORAGE_DIR: root },
      onOutput(printed) {
        if (!isKilled && printed.includes('waiting 1')) {
          isKilled = true;
          killScripts(root);
        }
      },
    });
    const records = recordsByLabel(ended);
    const lost = records['wait[n=1]'];
    expect(lost).toMatchObject({
      status: 'failed',
      error: { message: expect.stringMatching(/^Slurm ended the task \d+_0 on n[12]: FAILED/) },
      runtime_info: {
        executor_job_id: expect.stringMatching(/^\d+_0$/),
        console_out: { lines: [{ text: 'waiting 1' }] },
      },
    });
    const others = Object.values(records).filter((record) => record !== lost);
    expect(others.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'finished'));
    await goneProcesses(mark);
  });
});

/** The numbers that jobs of detached runs in a store have printed. */
function startedIn(store: string): string[] {
  const runs = submittedDirectory(store);
  const outputs = readdirSync(runs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('/stdout'));
  return outputs.flatMap((name) => /waiting (\d)/.exec(readFileSync(join(runs, name), 'utf8'))?.[1] ?? []);
}

/** Kills the scripts of the tasks of a store, as a person or a node that runs out of memory might. */
function killScripts(store: string): void {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const scripts = ids.filter((id) => isScript(id, store));
  expect(scripts.length).toBeGreaterThan(0);
  for (const id of scripts) {
    process.kill(Number(id), 'SIGKILL');
  }
}

function isScript(id: string, store: string): boolean {
  try {
    const [shell, script, run] = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
    return /\bsh$/.test(shell ?? '') && /slurm_script$/.test(script ?? '') && run?.startsWith(store) === true;
  } catch {
    return false;
  }
}

describe('a task that Slurm begins again', options, () => {
  it('goes on with the job that it was at', options, async () => {
    const mark = randomUUID();
    const job = { function: 'f.py:wait', matrix: { n: [0, 1, 2] }, env: { [MARK]: mark } };
    const { directory, root } = await place({ wait: { ...job, slurm: { pack: 3, requeue: true } } });
    let requeued = 0;
    const ended = await hither(['run', directory, '--json', ...SLURM_FLAGS], {
      env: { KACHERY_STORAGE_DIR: root },
      onOutput(printed, send) {
        if (requeued === 0 && printed.includes('waiting 1')) {
          requeued = 1;
          const id = tasksIds(root)[0] ?? '';
          spawnSync('scontrol', ['requeue', id]);
          // Slurm makes it wait for two minutes. In the same second it would refuse to launch what it has just killed.
          void vi.waitFor(
            () => {
              // Not while its first life is being ended.
              expect(tasksOf(root).some((line) => line.startsWith('PENDING'))).toBe(true);
              spawnSync('scontrol', ['update', `jobid=${id}`, 'StartTime=now+2']);
            },
            { timeout: 60_000, interval: 500 },
          );
        } else if (requeued === 1 && printed.split('waiting 1').length > 2) {
          requeued = 2;
          send('SIGINT');
        }
      },
    });
    expect(requeued).toBe(2);
    const { 'wait[n=1]': first, ...others } = recordsByLabel(ended);
    expect(first?.error?.message).toBe('the run was cancelled before the job ended');
    // Those before it have their results; those after it have not begun.
    expect(Object.values(others).filter(({ status }) => !['finished', 'cancelled'].includes(status))).toEqual([]);
    expect(processesMarked(mark)).toEqual([]);
  });
});

/** The ids of the tasks with this store. */
function tasksIds(store: string): string[] {
  const args = ['--noheader', '--array', '--format=%A %o', `--user=${process.getuid?.()}`];
  const { stdout } = spawnSync('squeue', args, { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => (line.includes(store) ? [line.trim().split(' ')[0] ?? ''] : []));
}
