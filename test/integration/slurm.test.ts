/** Jobs on the nodes of a real Slurm cluster, in containers. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runsDirectory, submittedDirectory } from '../../src/store/layout';
import { engineOf, needs, SLURM } from '../requirements';
import { pathWith } from '../rigs/fake-commands';
import { type AnyRecord, hither, placeWith, recordsByLabel, under } from '../rigs/hither';
import { goneProcesses, MARK, processesMarked } from '../rigs/marked-processes';
import { slurmRun, WAIT } from '../rigs/slurm-runs';
import { arraysOf, tasksOf } from '../rigs/slurm-tasks';

const SOURCE = `import os, sys, time
import hither as hi

@hi.function('end', '1')
def end(how):
    print('out', how, flush=True)
    print('err', how, file=sys.stderr, flush=True)
    if how == 'error':
        raise ValueError('of the function')
    if how == 'exit':
        os._exit(3)
    if how == 'memory':
        held = bytearray(400 * 2 ** 20)
        held[::4096] = b'x' * len(held[::4096])
        time.sleep(5)
    if how == 'time':
        time.sleep(60)
    return how

@hi.function('wait', '1')
def wait(n):
    print('waiting', flush=True)
    time.sleep(300)

@hi.function('flood', '1')
def flood(n):
    for _ in range(200):
        sys.stdout.write('x' * 79 + '\\n' * 1)
        sys.stdout.write(('y' * 79 + '\\n') * 1000)
    return n
`;

const APPTAINER = engineOf('apptainer');
const SLURM_FLAGS = ['--executor', 'slurm', ...under(APPTAINER, 'python')];
const options = { ...needs(SLURM, APPTAINER), timeout: 120_000 };

/** Runs a spec. */
async function run(spec: object, more: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { directory, root } = await placeWith(SOURCE);
  await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: spec }));
  const call = () => hither(['run', directory, '--json', ...more], { env: { KACHERY_STORAGE_DIR: root, ...env } });
  return { root, call };
}

describe('on Slurm', options, () => {
  it('jobs end as they do on this machine, with what they printed', options, async () => {
    const limits = { timeout: '4s', resources: { memory: '100M' } };
    const spec = {
      end: { function: 'f.py:end', matrix: { how: ['well', 'error', 'exit', 'memory', 'time'] }, ...limits },
    };
    const plain = (record: AnyRecord) => ({
      ...{ status: record.status, result: record.result, type: record.error?.type },
      message: record.error?.message.replaceAll(/[\d.]+/g, 'N'),
      printed: record.runtime_info.console_out.lines.map(({ text, stderr }) => [text, stderr]).sort(),
    });
    const ends = async (flags: readonly string[]) => {
      const found = recordsByLabel(await (await run(spec, flags)).call());
      return Object.fromEntries(Object.entries(found).map(([label, record]) => [label, plain(record)]));
    };
    const onSlurm = await ends(SLURM_FLAGS);
    expect(onSlurm).toEqual(await ends(under(APPTAINER, 'python')));
    expect(Object.values(onSlurm).map(({ status, type }) => [status, type])).toEqual([
      ...[
        ['finished', undefined],
        ['error', 'ValueError'],
        ['failed', 'Exited'],
      ],
      ...[
        ['failed', 'OutOfMemory'],
        ['timed-out', 'TimedOut'],
      ],
    ]);
  });

  it("a job that reaches Slurm's limit on memory, and has none of its own, is out of memory", options, async () => {
    const spec = { end: { function: 'f.py:end', args: { how: 'memory' }, timeout: '1m', slurm: { mem: '100M' } } };
    const record = recordsByLabel(await (await run(spec, SLURM_FLAGS)).call()).end;
    expect(record).toMatchObject({ status: 'failed', error: { type: 'OutOfMemory' } });
    expect(record?.error?.message).toMatch(/^Slurm's memory limit ended the job, in the task \d+_0 on n\d: give it/);
  });

  it('records say where a job ran, and how it was isolated', options, async () => {
    const { call } = await run({ one: { function: 'f.py:end', args: { how: 'x' } } }, SLURM_FLAGS);
    const record = recordsByLabel(await call()).one;
    expect(record?.runtime_info).toMatchObject({
      host: expect.stringMatching(/^n[12]$/),
      executor_job_id: expect.stringMatching(/^\d+_0$/),
    });
    const { start_time: start, end_time: end } = record?.runtime_info ?? { start_time: 0, end_time: 0 };
    expect(end - start).toBeGreaterThan(0);
    const isolation = { container: 'own', network: 'none', filesystem: 'read-only', seccomp: true };
    expect(record?.container).toMatchObject({ runtime: 'apptainer', isolation });
  });

  it('keeps 2 MiB of what a job prints', options, async () => {
    const { call } = await run({ one: { function: 'f.py:flood', args: { n: 1 } } }, SLURM_FLAGS);
    const ended = await call();
    expect(recordsByLabel(ended).one).toMatchObject({ status: 'finished', result: 1 });
    expect(ended.stderr).toContain('[hither: the job printed more than 2097152 bytes here');
    expect(ended.stderr.length).toBeGreaterThan(2 * 1024 ** 2);
    expect(ended.stderr.length).toBeLessThan(5 * 1024 ** 2);
  });

  it('40 jobs that print much at once take little memory, and each keeps 2 MiB', options, async () => {
    const { directory, root } = await placeWith(SOURCE);
    const flood = { function: 'f.py:flood', matrix: { n: Array.from({ length: 40 }, (_, n) => n) } };
    await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: { flood } }));
    let pid = 0;
    let peak = 0;
    const ended = await hither(['run', directory, '--json', ...SLURM_FLAGS], {
      env: { KACHERY_STORAGE_DIR: root },
      onStart: (started) => {
        pid = started;
      },
      onOutput() {
        peak = Math.max(peak, peakMebibytes(pid));
      },
    });
    const kept = new Map<string, number>();
    for (const [, label = '', text = ''] of ended.stderr.matchAll(/^(flood\[n=\d+\]) \| (.*)$/gm)) {
      kept.set(label, (kept.get(label) ?? 0) + text.length + 1);
    }
    expect(kept.size).toBe(40);
    expect(Math.min(...kept.values())).toBeGreaterThan(2 * 1024 ** 2 - 300);
    expect(Math.max(...kept.values())).toBeLessThan(2 * 1024 ** 2 + 300);
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(280);
  });

  it.each([
    ['', {}],
    [', though scancel takes 3 s', { scancel: 'sleep 3; PATH="$REAL" exec scancel "$@"' }],
  ])('a cancelled run leaves nothing, neither what runs nor what waits%s', options, async (_what, commands) => {
    const PATH = await pathWith(commands);
    const mark = randomUUID();
    const { directory, root } = await placeWith(SOURCE);
    const job = {
      function: 'f.py:wait',
      matrix: { n: Array.from({ length: 40 }, (_, n) => n) },
      env: { [MARK]: mark },
    };
    await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: { wait: job } }));
    let at = 0;
    const ended = await hither(['run', directory, '--json', ...SLURM_FLAGS], {
      env: { KACHERY_STORAGE_DIR: root, PATH },
      onOutput(printed, send) {
        if (at === 0 && printed.includes('waiting')) {
          at = performance.now();
          send('SIGINT');
        }
      },
    });
    expect((performance.now() - at) / 1000).toBeLessThan(10);
    expect(ended.exitCode).toBe(4);
    expect(new Set(Object.values(recordsByLabel(ended)).map(({ status }) => status))).toEqual(new Set(['cancelled']));
    expect(tasksOf(root)).toEqual([]);
    expect(processesMarked(mark)).toEqual([]);
    expect(readdirSync(runsDirectory(root))).toEqual([]);
  });

  it('a task that somebody cancels in Slurm is cancelled', options, async () => {
    const spec = { wait: { function: 'f.py:wait', args: { n: 1 } } };
    const { directory, root } = await placeWith(SOURCE);
    await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: spec }));
    let isDone = false;
    const ended = await hither(['run', directory, '--json', ...SLURM_FLAGS], {
      env: { KACHERY_STORAGE_DIR: root },
      onOutput(printed) {
        if (!isDone && printed.includes('waiting')) {
          isDone = true;
          spawnSync('scancel', arraysOf(root));
        }
      },
    });
    const record = recordsByLabel(ended).wait;
    expect(record).toMatchObject({ status: 'cancelled', error: { type: 'Cancelled' } });
    expect(record?.error?.message).toMatch(/^the task \d+_0 was cancelled in Slurm( by the user \d+)?$/);
    expect(ended.exitCode).toBe(4);
  });

  it('what a killed run has in Slurm is ended by another run when the lease is over', options, async () => {
    const mark = randomUUID();
    const spec = { wait: { function: 'f.py:wait', args: { n: 1 }, env: { [MARK]: mark } } };
    const { directory, root } = await placeWith(SOURCE);
    await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: spec }));
    const env = { KACHERY_STORAGE_DIR: root };
    const killed = await hither(['run', directory, ...SLURM_FLAGS], {
      env,
      onOutput: (printed, send) => void (printed.includes('waiting') && send('SIGKILL')),
    });
    expect(killed.exitCode).toBeNull();
    expect(tasksOf(root)).toHaveLength(1);
    const [left = ''] = readdirSync(submittedDirectory(root));
    await utimes(join(submittedDirectory(root), left, 'slurm', 'lease'), 0, 0);
    const next = { end: { function: 'f.py:end', args: { how: 'x' } } };
    await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: next }));
    expect(await hither(['run', directory, ...SLURM_FLAGS], { env })).toMatchObject({ exitCode: 0 });
    await goneProcesses(mark);
    await vi.waitFor(() => expect(tasksOf(root)).toEqual([]), 10_000);
    expect([...readdirSync(runsDirectory(root)), ...readdirSync(submittedDirectory(root))]).toEqual([]);
  });

  it('what a killed run has in Slurm ends by itself when the lease is over, and begins again with the next one', {
    ...options,
    timeout: 180_000,
  }, async () => {
    const mark = randomUUID();
    const { store, call, openGate } = await slurmRun({ wait: { ...WAIT, args: { n: 1 }, env: { [MARK]: mark } } });
    const killed = await call({
      args: ['--lease', '45s'],
      onOutput: (printed, send) => void (printed.includes('waiting') && send('SIGKILL')),
    });
    expect(killed.exitCode).toBeNull();
    await vi.waitFor(() => expect(tasksOf(store)).toEqual([]), { timeout: 120_000, interval: 1000 });
    await goneProcesses(mark);
    await openGate();
    expect(await call()).toMatchObject({ exitCode: 0 });
    expect(readdirSync(submittedDirectory(store))).toEqual([]);
  });

  it.each([
    ['', []],
    // The local one has no such array.
    [' in the cluster that it names', ['--slurm', 'clusters=testbed']],
  ])('an array that sbatch submitted without saying so is found%s, and runs once', options, async (_where, flags) => {
    const PATH = await pathWith({
      squeue: `case "${flags.length} $*" in "2 "*--clusters=testbed*|"0 "*) PATH="$REAL" exec squeue "$@";; esac`,
      sbatch: `PATH="$REAL" sbatch "$@" >/dev/null; echo "sbatch: error: Socket timed out on send/recv operation" >&2; exit 1`,
    });
    const { call } = await run({ one: { function: 'f.py:end', args: { how: 'x' } } }, [...SLURM_FLAGS, ...flags], {
      PATH,
    });
    const ended = await call();
    expect(recordsByLabel(ended).one).toMatchObject({ status: 'finished', result: 'x', attempt: 1 });
    expect(ended.stderr).toMatch(
      /Slurm did not say whether it took the jobs \(Socket timed out .*\); looking for them/,
    );
  });

  it('a controller that does not answer is told once, and waited for', options, async () => {
    const calls = join((await placeWith('')).directory, 'calls');
    const away = 'Unable to contact slurm controller (connect failure)';
    const PATH = await pathWith({
      sbatch: `PATH="$REAL" sbatch "$@" >/dev/null; echo "sbatch: error: Batch job submission failed: ${away}" >&2; exit 1`,
      squeue: `echo x >>${calls}; [ $(wc -l <${calls}) -gt 3 ] && PATH="$REAL" exec squeue "$@"; echo '${away}' >&2; exit 1`,
    });
    const { call } = await run({ one: { function: 'f.py:end', args: { how: 'x' } } }, SLURM_FLAGS, { PATH });
    const ended = await call();
    expect(recordsByLabel(ended).one).toMatchObject({ status: 'finished', result: 'x', attempt: 1 });
    expect(ended.stderr.match(/.*(Slurm did not|Slurm controller (does|answers)).*/g)).toEqual([
      expect.stringContaining(`Slurm did not say whether it took the jobs (${away}); looking for them`),
      expect.stringContaining('the Slurm controller does not answer (squeue); trying again'),
      expect.stringContaining('the Slurm controller answers again'),
    ]);
  });

  it('tasks that are held are told, and run when they are released', options, async () => {
    const PATH = await pathWith({ sbatch: 'PATH="$REAL" exec sbatch --hold "$@"' });
    const { directory, root } = await placeWith(SOURCE);
    const spec = { end: { function: 'f.py:end', args: { how: 'x' } } };
    await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs: spec }));
    let isReleased = false;
    const ended = await hither(['run', directory, '--json', ...SLURM_FLAGS], {
      env: { KACHERY_STORAGE_DIR: root, PATH },
      onOutput(printed) {
        if (!isReleased && printed.includes('1 task waits in Slurm: they are held (JobHeldUser): release them')) {
          isReleased = true;
          spawnSync('scontrol', ['release', ...arraysOf(root)]);
        }
      },
    });
    expect(recordsByLabel(ended).end).toMatchObject({ status: 'finished', result: 'x', attempt: 1 });
    expect(isReleased).toBe(true);
  });

  it('arrays are no larger than Slurm allows', options, async () => {
    const calls = join((await placeWith('')).directory, 'calls');
    const PATH = await pathWith({
      scontrol: 'PATH="$REAL" scontrol "$@" | sed "s/^MaxArraySize .*/MaxArraySize = 2/"',
      sbatch: `echo "$*" >>'${calls}'; PATH="$REAL" exec sbatch "$@"`,
    });
    const spec = { end: { function: 'f.py:end', matrix: { how: [1, 2, 3, 4, 5] } } };
    const { call } = await run(spec, SLURM_FLAGS, { PATH });
    expect(Object.values(recordsByLabel(await call())).map(({ result }) => result)).toEqual([1, 2, 3, 4, 5]);
    const submitted = (await readFile(calls, 'utf8')).split('\n').filter((line) => !line.includes('--test-only'));
    expect(submitted.flatMap((line) => line.match(/--array=\S+/g) ?? []).sort()).toEqual([
      '--array=0-0',
      '--array=0-1',
      '--array=0-1',
    ]);
  });

  it('options of sbatch reach Slurm', options, async () => {
    const spec = { one: { function: 'f.py:end', args: { how: 'x' }, slurm: { partition: 'debug' } } };
    const found = recordsByLabel(await (await run(spec, SLURM_FLAGS)).call());
    // Only this node is in that partition.
    expect(found.one).toMatchObject({ status: 'finished', runtime_info: { host: 'n1' } });
  });

  it("commands of the setup run on the node first, and what they print is not the job's", options, async () => {
    const engines = (await placeWith('')).directory;
    const setup = [`PATH='${engines}':$PATH`, 'echo from the setup', 'later=1', 'test "$later" = 1; echo "$0" >&2'];
    // An engine that only the setup finds.
    const real = spawnSync('which', ['apptainer'], { encoding: 'utf8' }).stdout.trim();
    await writeFile(join(engines, 'apptainer'), `#!/bin/sh\necho used >>'${engines}/used'\nexec '${real}' "$@"\n`, {
      mode: 0o755,
    });
    const spec = { one: { function: 'f.py:end', args: { how: 'x' }, slurm: { setup } } };
    const record = recordsByLabel(await (await run(spec, SLURM_FLAGS)).call()).one;
    expect(record).toMatchObject({ status: 'finished', result: 'x' });
    expect(record?.runtime_info.console_out.lines.map(({ text }) => text).sort()).toEqual(['err x', 'out x']);
    expect(await readFile(join(engines, 'used'), 'utf8')).toContain('used');
  });

  it.each([
    ['ls /nonexistent-place', 'No such file or directory'],
    ['exit 7', ''],
    ['if', ''],
  ])('a setup that fails is told with its command and its output: %s', options, async (command, output) => {
    const jobs = { matrix: { how: ['x', 'y'] }, slurm: { setup: ['true', command] } };
    const ended = await (await run({ one: { function: 'f.py:end', ...jobs } }, SLURM_FLAGS)).call();
    for (const record of Object.values(recordsByLabel(ended))) {
      expect(record).toMatchObject({ status: 'failed', error: { type: 'Runtime' } });
      expect(record.error?.message).toContain(`the command "${command}" of "slurm: setup" failed`);
      expect(record.error?.message).toContain(output);
    }
    expect(ended.exitCode).toBe(3);
  });

  it('options of a run take the place of those of its spec', options, async () => {
    const slurm = { partition: 'nowhere', pack: 1 };
    const { call } = await run({ end: { function: 'f.py:end', matrix: { how: ['a', 'b'] }, slurm } }, [
      ...SLURM_FLAGS,
      ...['--slurm', 'partition=main', '--slurm', 'pack=2'],
    ]);
    const records = Object.values(recordsByLabel(await call()));
    expect(records.map(({ status }) => status)).toEqual(['finished', 'finished']);
    expect(new Set(records.map(({ runtime_info }) => runtime_info.executor_job_id)).size).toBe(1);
  });

  it('a node on which no job can run gets no more of them', options, async () => {
    // This node finds no program.
    const setup = ['[ "$SLURMD_NODENAME" != n1 ] || PATH=/nonexistent'];
    const matrix = { how: ['a', 'b', 'c', 'd'] };
    const job = { function: 'f.py:end', matrix, retries: 6, 'fail-fast': false, slurm: { setup } };
    const { call } = await run({ end: job }, SLURM_FLAGS);
    const ended = await call();
    const records = Object.values(recordsByLabel(ended));
    expect(records.map(({ status, runtime_info: { host } }) => [status, host])).toEqual(
      matrix.how.map(() => ['finished', 'n2']),
    );
    const told = /the node n1 has no program "cat" on its PATH/g;
    expect(ended.stderr.match(told)?.length).toBeGreaterThanOrEqual(3);
    expect(ended.stderr.match(/the node n1 gets no more jobs of this run/g)).toHaveLength(1);
  });

  it('jobs that Slurm refuses are told in its words, before anything runs', options, async () => {
    const ends = (how: string, more: object) => ({ function: 'f.py:end', args: { how }, ...more });
    const spec = {
      well: ends('w', {}),
      wide: ends('x', { resources: { cpus: 99 } }),
      lost: ends('y', { slurm: { partition: 'nope' } }),
      foreign: ends('f', { slurm: { account: 'nope' } }),
      favoured: ends('q', { slurm: { qos: 'nope' } }),
      misspelt: ends('m', { slurm: { partiton: 'main' } }),
      long: ends('z', { timeout: '5d' }),
      packed: { function: 'f.py:end', matrix: { how: ['p', 'q'] }, timeout: '90m', slurm: { pack: 2 } },
      growing: ends('g', { resources: { memory: ['1G', '2G', '99T'] } }),
    };
    const calls = join((await placeWith('')).directory, 'calls');
    const PATH = await pathWith({ apptainer: `echo "$*" >>'${calls}'; PATH="$REAL" exec apptainer "$@"` });
    const image = `docker://${process.env.TESTBED_IMAGE_PYTHON}`;
    const flags = ['--executor', 'slurm', '--runtime', 'apptainer', '--container', image];
    const { call, root } = await run(spec, flags, { PATH });
    const ended = await call();
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    // A wrapper that nobody calls would prove nothing.
    expect(await readFile(calls, 'utf8')).toMatch(/version/);
    expect(await readFile(calls, 'utf8')).not.toMatch(/build|pull|exec/);
    expect(tasksOf(root)).toEqual([]);
    const lines = ended.stderr.split('\n').filter((line) => line.includes('is refused'));
    expect(lines.map((line) => line.replace(/^.*: the job/, 'the job'))).toEqual([
      expect.stringMatching(
        /^the job "wide" is refused by Slurm: More processors requested than permitted.*: change its/,
      ),
      expect.stringMatching(
        /^the job "lost" is refused by Slurm: invalid partition specified: nope.*: there are main, debug$/,
      ),
      expect.stringMatching(/^the job "foreign" is refused by Slurm: Invalid account .*: change its/),
      expect.stringMatching(/^the job "favoured" is refused by Slurm: Invalid qos specification: change its/),
      expect.stringMatching(/^the job "misspelt" is refused by Slurm: unrecognized .*: did you mean "partition"\?$/),
      expect.stringMatching(/^the job "long" is refused by Slurm: Requested time limit is invalid.*: change its/),
      expect.stringMatching(/^the job "packed" is refused by Slurm: .*: the task asks for 2 jobs, .*change "pack" or/),
      expect.stringMatching(
        /^the job "growing" is refused by Slurm: .* \(with its later limits: 101376 GiB of memory\): change its/,
      ),
    ]);
  });

  it('docker is refused before anything runs', options, async () => {
    const { call } = await run({ one: { function: 'f.py:end', args: { how: 'x' }, container: 'docker://a' } }, [
      ...['--executor', 'slurm', '--runtime', 'docker'],
    ]);
    expect(await call()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(
        /the runtime docker can't run jobs on the nodes of a cluster: .*: use --runtime apptainer/,
      ),
    });
  });

  it('a cluster without sbatch on PATH is told as such', options, async () => {
    const PATH = await pathWith({});
    const [own = ''] = PATH.split(':');
    const apptainer = spawnSync('sh', ['-c', 'command -v apptainer'], { encoding: 'utf8' }).stdout.trim();
    spawnSync('ln', ['-s', apptainer, join(own, 'apptainer')]);
    const { call } = await run({ one: { function: 'f.py:end', args: { how: 'x' } } }, SLURM_FLAGS, { PATH: own });
    const words = /the job "one" can't be submitted: there is no program sbatch: run hither on a login node/;
    expect(await call()).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(words) });
  });
});

/** The most memory that a process has had; 0 if it is gone. */
function peakMebibytes(pid: number): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
