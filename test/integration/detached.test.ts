/** Runs that leave their jobs to a real Slurm cluster, on purpose or killed, and runs that gather them. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runsDirectory, submittedDirectory } from '../../src/store/layout';
import { engineOf, needs, SLURM } from '../requirements';
import { pathWith } from '../rigs/fake-commands';
import { type Call, hither, type Options, placeWith, records, recordsByLabel, under } from '../rigs/hither';
import { createRunnerJob, runStep } from '../rigs/runner';
import { arraysOf, tasksOf } from '../rigs/slurm-tasks';

/** A computation leaves a file, so that the test can count them. */
const SOURCE = `import os, time, uuid
import hither as hi

@hi.function('twice', '1')
def twice(n, wait):
    print('computing', n, flush=True)
    open('/marks/%d-%s' % (n, uuid.uuid4()), 'x').close()
    time.sleep(wait)
    return 2 * n

@hi.function('total', '1')
def total(xs):
    return sum(xs)
`;

const APPTAINER = engineOf('apptainer');
const FLAGS = ['--executor', 'slurm', ...under(APPTAINER, 'python')];
const options = { ...needs(SLURM, APPTAINER), timeout: 120_000 };

interface Submitted {
  readonly schema: string;
  readonly run: string | null;
  readonly jobs: readonly {
    readonly label: string;
    readonly status: string;
    readonly executor_job_id: string | null;
  }[];
}

/** A place with a sweep of three points, each of which takes `wait` seconds, and their sum. `trust`: it may be cached. */
async function placeOf(wait: number, trust = true, more: object = {}) {
  const { directory, root } = await placeWith(SOURCE);
  const marks = join(directory, 'marks');
  await mkdir(marks);
  const mounts = [{ source: 'marks', target: '/marks', write: true }];
  const sweep = { function: 'f.py:twice', matrix: { n: [1, 2, 3] }, args: { wait }, mounts, cache: { trust }, ...more };
  const jobs = { sweep, sum: { function: 'f.py:total', args: { xs: { $job: 'sweep' } } } };
  await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs }));
  const call = (args: readonly string[], more: Parameters<typeof hither>[1] = {}) =>
    hither(args, { ...more, env: { KACHERY_STORAGE_DIR: root, ...more.env } });
  const run = (args: readonly string[] = [], more: Parameters<typeof hither>[1] = {}) =>
    call(['run', directory, '--json', ...FLAGS, ...args], more);
  return {
    ...{ directory, root, call, run },
    submitted: async (args: readonly string[] = []) => documentOf(await run(['--detach', ...args])),
    /** How often the points were computed. */
    computed: () => readdirSync(marks).map((name) => name.split('-')[0]),
    left: () => [...namesIn(submittedDirectory(root)), ...namesIn(runsDirectory(root))],
  };
}

function documentOf({ stdout }: Call): Submitted {
  return JSON.parse(stdout) as Submitted;
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** Sends a signal when a text is printed. A second one would end the process at once. */
function once(text: string, signal: NodeJS.Signals): NonNullable<Options['onOutput']> {
  let isSent = false;
  return (printed, send) => {
    if (!isSent && printed.includes(text)) {
      isSent = true;
      send(signal);
    }
  };
}

const ALL = { 'sweep[n=1]': 2, 'sweep[n=2]': 4, 'sweep[n=3]': 6, sum: 12 };

function results(ended: Call): Record<string, unknown> {
  return Object.fromEntries(records(ended).map(({ label, result }) => [label, result]));
}

describe('a detached run', options, () => {
  it('submits its jobs, and the same command gathers them', options, async () => {
    const { run, submitted, computed, left } = await placeOf(2);
    const document = await submitted();
    expect(document).toMatchObject({
      schema: 'hither-submitted/1',
      run: expect.stringMatching(/^[\w-]+-[0-9a-f]{8}$/),
    });
    expect(document.jobs.map(({ label, status }) => [label, status])).toEqual([
      ...['sweep[n=1]', 'sweep[n=2]', 'sweep[n=3]'].map((label) => [label, 'submitted']),
      ['sum', 'waiting'],
    ]);
    const ids = document.jobs.map(({ executor_job_id: id }) => id?.replace(/^\d+/, 'N') ?? 'none');
    expect(ids.sort()).toEqual(['N_0', 'N_1', 'N_2', 'none']);
    const gathered = await run();
    expect(results(gathered)).toEqual(ALL);
    expect(recordsByLabel(gathered)['sweep[n=1]']?.runtime_info).toMatchObject({
      executor_job_id: document.jobs[0]?.executor_job_id,
      console_out: { lines: [{ text: 'computing 1' }] },
    });
    expect(computed().sort()).toEqual(['1', '2', '3']);
    expect(left()).toEqual([]);
  });

  it('submitted twice has its jobs once', options, async () => {
    const { submitted, run, computed, left } = await placeOf(1);
    const first = await submitted();
    const second = await submitted();
    expect(second).toEqual(first);
    expect(results(await run())).toEqual(ALL);
    expect(computed()).toHaveLength(3);
    expect(left()).toEqual([]);
  });

  it('is gathered by its id, also with --force-run, and each job is computed once', options, async () => {
    const { submitted, run, call, computed, left } = await placeOf(1);
    await run();
    const { run: id } = await submitted(['--force-run']);
    const gathered = await call(['attach', id ?? '', '--json']);
    expect(results(gathered)).toEqual(ALL);
    expect(computed()).toHaveLength(6);
    expect(left()).toEqual([]);
    const again = await call(['attach', id ?? '']);
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain(`there is no detached run "${id}"`);
  });

  it('of which all is cached leaves nothing', options, async () => {
    const { submitted, run, left } = await placeOf(0);
    await run();
    const { run: id, jobs } = await submitted();
    expect([id, ...jobs.map(({ status }) => status)]).toEqual([null, 'finished', 'finished', 'finished', 'finished']);
    expect(left()).toEqual([]);
  });

  it('is listed until it is gathered', options, async () => {
    const { submitted, run, call } = await placeOf(0);
    const { run: id } = await submitted();
    expect((await call(['runs'])).stdout).toMatch(new RegExp(` submitted .* ${id}  /`));
    expect((await call(['store', 'gc', '--max-age', '1s', '--unreferenced'])).exitCode).toBe(0);
    expect(results(await run())).toEqual(ALL);
    expect((await call(['runs'])).stdout).toContain(`${id}, gathered or cancelled`);
  });

  it('is cancelled by its id, and nothing of it is left', options, async () => {
    const { submitted, call, root, left } = await placeOf(300);
    const { run: id } = await submitted();
    await vi.waitFor(() => expect(tasksOf(root).some((line) => line.startsWith('RUNNING'))).toBe(true), 20_000);
    expect(await call(['cancel', id ?? ''])).toMatchObject({ exitCode: 0, stdout: `cancelled ${id}\n` });
    expect(tasksOf(root)).toEqual([]);
    expect(left()).toEqual([]);
    expect(await call(['cancel', id ?? ''])).toMatchObject({ exitCode: 2 });
  });

  it('that is interrupted leaves nothing', options, async () => {
    const { run, root, left } = await placeOf(300);
    const PATH = await pathWith({ sbatch: 'PATH="$REAL" sbatch "$@"; echo submitted >&2; sleep 5; exit 1' });
    const ended = await run(['--detach'], {
      env: { PATH },
      onOutput: once('looking for them', 'SIGINT'),
    });
    expect(ended.exitCode).not.toBe(0);
    expect(tasksOf(root)).toEqual([]);
    expect(left()).toEqual([]);
  });

  it('that is killed is taken over by the same command', options, async () => {
    const { run, computed, left } = await placeOf(1);
    const PATH = await pathWith({ sbatch: 'PATH="$REAL" sbatch "$@" >/dev/null; kill -9 $PPID; sleep 1' });
    expect((await run(['--detach'], { env: { PATH } })).exitCode).toBeNull();
    expect(results(await run())).toEqual(ALL);
    expect(computed()).toHaveLength(3);
    await vi.waitFor(() => expect(left()).toEqual([]), 10_000);
  });

  it('goes on when the run that gathers is interrupted or killed', options, async () => {
    const { run, submitted, computed, left } = await placeOf(4);
    const { run: id } = await submitted();
    for (const how of ['SIGINT', 'SIGKILL'] as const) {
      const ended = await run([], { onOutput: once('computing', how) });
      if (how === 'SIGINT') {
        expect(ended.exitCode).toBe(4);
        expect(records(ended)[0]?.error?.message).toContain(`"hither cancel ${id}"`);
      }
    }
    expect(results(await run())).toEqual(ALL);
    expect(computed()).toHaveLength(3);
    expect(left()).toEqual([]);
  });

  it('is gathered by one of two runs, and the other says so', options, async () => {
    const { run, submitted, computed, left } = await placeOf(5);
    await submitted();
    const both = await Promise.all([run(), run()]);
    expect(both.map(results)).toEqual([ALL, ALL]);
    expect(both.map(({ stderr }) => stderr).join('')).toMatch(
      /is already running in process \d+ on .*: waiting for its/,
    );
    expect(computed()).toHaveLength(3);
    expect(left()).toEqual([]);
  });

  it('of jobs that are not cached is gathered by one of two runs, too', options, async () => {
    const { run, submitted, left } = await placeOf(3, false);
    const { run: id } = await submitted();
    const both = await Promise.all([run(), run()]);
    expect(both.map(results)).toEqual([ALL, ALL]);
    expect(both.map(({ stderr }) => stderr).join('')).toMatch(
      new RegExp(`${id} is being gathered by process \\d+ on .*: waiting for it`),
    );
    expect(left()).toEqual([]);
  });

  it('is left alone by the post step of the action, and gathered by another step', options, async () => {
    const spec = { function: 'f.py:total', args: { xs: [1, 2] } };
    const job = await createRunnerJob({ 'f.py': SOURCE, 'hither.json': JSON.stringify(spec) });
    const step = (inputs: Readonly<Record<string, string>>) =>
      runStep(job, {
        inputs: { executor: 'slurm', artifact: 'false', container: APPTAINER.image('python'), ...inputs },
      });
    try {
      const submitted = await step({ detach: 'true' });
      expect(submitted.exitCode, submitted.log).toBe(0);
      expect(submitted.outputs).toMatchObject({ status: 'submitted', result: '', records: '' });
      expect(submitted.summary).toContain('⏳ submitted');
      await runStep(job, { entry: 'post', state: submitted.state });
      const gathered = await step({ attach: submitted.outputs['run-id'] ?? '' });
      expect(gathered.outputs).toMatchObject({ status: 'finished', result: '3', 'run-id': '', 'cache-hit': 'false' });
      const again = await step({ attach: submitted.outputs['run-id'] ?? '' });
      expect(again.outputs.error).toContain('there is no detached run');
    } finally {
      await job.remove();
    }
  });

  it('whose jobs Slurm refuses submits nothing', options, async () => {
    const { run, directory, left } = await placeOf(0);
    const spec = JSON.parse(readFileSync(join(directory, 'hither.json'), 'utf8'));
    spec.jobs.sweep.slurm = { partition: 'nope' };
    await writeFile(join(directory, 'hither.json'), JSON.stringify(spec));
    const refused = await run(['--detach']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('nope');
    expect(left()).toEqual([]);
  });

  it('needs a scheduler', options, async () => {
    const { call, directory } = await placeOf(0);
    const refused = await call(['run', directory, '--detach', '--runtime', 'host']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('--detach needs a scheduler');
  });
});

describe('a killed run', options, () => {
  it.each([
    { name: 'whose jobs go on', more: {} },
    { name: 'also with several jobs in a task', more: { slurm: { pack: 2 } } },
  ])('is taken over by the same command, $name', options, async ({ more }) => {
    const { run, computed, left, root } = await placeOf(4, true, more);
    const killed = await run([], { onOutput: once('| computing', 'SIGKILL') });
    expect(killed.exitCode).toBeNull();
    expect(left()).toHaveLength(2);
    const ended = await run();
    expect(results(ended)).toEqual(ALL);
    expect(computed().sort()).toEqual(['1', '2', '3']);
    expect(left()).toEqual([]);
    expect(tasksOf(root)).toEqual([]);
  });

  it('that was taken over leaves nothing when the other run is interrupted', options, async () => {
    const { run, left, root } = await placeOf(60);
    for (const how of ['SIGKILL', 'SIGINT'] as const) {
      const ended = await run([], { onOutput: once('| computing', how) });
      expect(ended.exitCode).toBe(how === 'SIGINT' ? 4 : null);
    }
    expect(left()).toEqual([]);
    await vi.waitFor(() => expect(tasksOf(root)).toEqual([]), 10_000);
  });

  it('whose jobs were cancelled meanwhile begins them again', options, async () => {
    const { run, computed, left, root } = await placeOf(4);
    const killed = await run([], { onOutput: once('| computing', 'SIGKILL') });
    expect(killed.exitCode).toBeNull();
    spawnSync('scancel', arraysOf(root));
    await vi.waitFor(() => expect(tasksOf(root)).toEqual([]), 10_000);
    expect(results(await run())).toEqual(ALL);
    expect(computed()).toHaveLength(6);
    expect(left()).toEqual([]);
  });
});
