/** Runs on a real Slurm that share jobs, or that leave some behind: nothing is computed twice, and nothing is lost. */
import { existsSync, readdirSync, truncateSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { submittedDirectory } from '../../src/store/layout';
import { engineOf, needs, SLURM } from '../requirements';
import { pathWith } from '../rigs/fake-commands';
import { type Call, hither, type Options, placeWith, recordsByLabel, under } from '../rigs/hither';
import { tasksOf } from '../rigs/slurm-tasks';

const SOURCE = `import os, time, uuid
import hither as hi

def wait_for(name):
    while not os.path.exists('/gate/' + name):
        time.sleep(0.05)

def mark(n):
    open('/marks/%d-%s' % (n, uuid.uuid4()), 'x').close()

@hi.function('wait', '1')
def wait(n):
    mark(n)
    print('waiting', flush=True)
    wait_for('open')
    return n

@hi.function('fail_once', '1')
def fail_once(n):
    is_first = not any(name.startswith('%d-' % n) for name in os.listdir('/marks'))
    mark(n)
    print('first' if is_first else 'second', flush=True)
    wait_for('fail' if is_first else 'open')
    if is_first:
        raise ValueError('of the first')
    return n

@hi.function('anew', '1')
def anew():
    return str(uuid.uuid4())
`;

const APPTAINER = engineOf('apptainer');
const options = { ...needs(SLURM, APPTAINER), timeout: 120_000 };

type More = Options & { readonly args?: readonly string[] };

/** Specs of one store, whose jobs may wait at a gate and count their computations. */
async function place() {
  const { directory, root } = await placeWith(SOURCE);
  const [gate, marks] = ['gate', 'marks'].map((name) => join(directory, name));
  await Promise.all([gate, marks].map((path) => mkdir(path ?? '')));
  const mounts = [
    { source: 'gate', target: '/gate' },
    { source: 'marks', target: '/marks', write: true },
  ];
  const spec = async (name: string, jobs: Readonly<Record<string, object>>) => {
    const whole = Object.entries(jobs).map(([label, job]) => [label, { mounts, cache: { trust: true }, ...job }]);
    await writeFile(join(directory, `${name}.json`), JSON.stringify({ jobs: Object.fromEntries(whole) }));
    return ({ args = [], env, ...more }: More = {}): Promise<Call> =>
      hither(
        [
          'run',
          join(directory, `${name}.json`),
          '--json',
          '--executor',
          'slurm',
          ...under(APPTAINER, 'python'),
          ...args,
        ],
        { ...more, env: { ...env, KACHERY_STORAGE_DIR: root } },
      );
  };
  return {
    ...{ root, spec },
    command: (args: readonly string[], more: Options = {}) =>
      hither(args, { ...more, env: { KACHERY_STORAGE_DIR: root } }),
    open: (name = 'open') => writeFile(join(gate ?? '', name), ''),
    computed: () =>
      readdirSync(marks ?? '')
        .map((name) => name.split('-')[0])
        .sort(),
    left: () => readdirSync(submittedDirectory(root)),
  };
}

/** Sends a signal as soon as the run has printed all of these. */
function at(words: readonly string[], name: NodeJS.Signals): Options {
  let isSent = false;
  return {
    onOutput(printed, send) {
      if (!isSent && words.every((word) => printed.includes(word))) {
        isSent = true;
        send(name);
      }
    },
  };
}

describe.concurrent('runs that share jobs on Slurm', options, () => {
  it('compute none twice if they are killed in each attempt', options, async () => {
    const { spec, open, computed, root } = await place();
    const retry = { retries: 3, 'retry-on': 'error' };
    const call = await spec('fail', { fail: { function: 'f.py:fail_once', matrix: { n: [1, 2] }, ...retry } });
    await call(at(['first'], 'SIGKILL'));
    await open('fail');
    await vi.waitFor(() => expect(computed()).toEqual(['1', '2']), 60_000);
    await call(at(['n=1] | second', 'n=2] | second'], 'SIGKILL'));
    await vi.waitFor(() => expect(computed()).toEqual(['1', '1', '2', '2']), 60_000);
    const ended = await call({ onOutput: (printed) => void (printed.includes('second') && open()) });
    expect(Object.values(recordsByLabel(ended)).map(({ result }) => result)).toEqual([1, 2]);
    expect(computed()).toEqual(['1', '1', '2', '2']);
    expect(tasksOf(root)).toEqual([]);
  });

  it('leave nothing of a failed attempt, also if the next one was killed', options, async () => {
    const { spec, command, open, computed, left } = await place();
    const retry = { retries: 1, 'retry-on': 'error' };
    const call = await spec('fail', { fail: { function: 'f.py:fail_once', matrix: { n: [1, 2] }, ...retry } });
    await call({ args: ['--detach'] });
    const [id = ''] = left();
    await open('fail');
    await vi.waitFor(() => expect(computed()).toEqual(['1', '2']), 60_000);
    await command(['attach', id], at(['n=1] | second', 'n=2] | second'], 'SIGKILL'));
    await open();
    expect((await command(['attach', id])).exitCode).toBe(0);
    expect(computed()).toEqual(['1', '1', '2', '2']);
    expect(left()).toEqual([]);
  });

  it('keep what another run has taken over from a killed one', options, async () => {
    const { spec, open, computed, left } = await place();
    const all = await spec('all', { wait: { function: 'f.py:wait', matrix: { n: [1, 2, 3] } } });
    const one = await spec('one', { wait: { function: 'f.py:wait', matrix: { n: [1] } } });
    await all(at(['waiting'], 'SIGKILL'));
    await vi.waitFor(() => expect(computed()).toEqual(['1', '2', '3']), 60_000);
    let takeOver = (): void => {};
    const isTakenOver = new Promise<void>((resolve) => {
      takeOver = resolve;
    });
    const taking = one({ onOutput: (printed) => void (printed.includes('waiting') && takeOver()) });
    await isTakenOver;
    // Its other jobs are its own: they end.
    const cancelled = await all(at(['is already running'], 'SIGINT'));
    expect(cancelled.exitCode).toBe(4);
    await open();
    expect(recordsByLabel(await taking)).toMatchObject({ 'wait[n=1]': { status: 'finished', result: 1 } });
    expect(computed()).toEqual(['1', '2', '3']);
    await all();
    expect(left()).toEqual([]);
  });

  it('leave the results of a run that computes anew to those that gather it', options, async () => {
    const { spec, command, left } = await place();
    const call = await spec('anew', { anew: { function: 'f.py:anew' } });
    const first = recordsByLabel(await call()).anew?.result;
    const { run } = JSON.parse((await call({ args: ['--force-run', '--detach'] })).stdout) as { readonly run: string };
    await vi.waitFor(
      async () => expect((await command(['runs', '--json'])).stdout).not.toContain('"running":1'),
      60_000,
    );
    expect(recordsByLabel(await call()).anew?.result).toBe(first);
    expect(left()).toEqual([run]);
    const gathered = JSON.parse((await command(['attach', run, '--json'])).stdout) as {
      readonly jobs: readonly { readonly result: string }[];
    };
    expect(gathered.jobs[0]?.result).toMatch(/^[0-9a-f-]{36}$/);
    expect(gathered.jobs[0]?.result).not.toBe(first);
    expect(left()).toEqual([]);
  });
});

describe.concurrent('what another run on Slurm leaves', options, () => {
  it('is left alone if its request is damaged', options, async () => {
    const { spec, open, computed, left, root } = await place();
    const call = await spec('wait', { wait: { function: 'f.py:wait', matrix: { n: [1] } } });
    await call({ args: ['--detach'] });
    await vi.waitFor(() => expect(computed()).toEqual(['1']), 60_000);
    const [id = ''] = left();
    truncateSync(join(submittedDirectory(root), id, 'request.json'), 20);
    const other = await spec('other', { anew: { function: 'f.py:anew' } });
    expect((await other()).exitCode).toBe(0);
    expect(left()).toEqual([id]);
    await open();
    // The list of its jobs is there: another run gathers it.
    expect(recordsByLabel(await call())).toMatchObject({ 'wait[n=1]': { status: 'finished', result: 1 } });
    expect(computed()).toEqual(['1']);
    expect(left()).toEqual([]);
  });

  it('is left alone while it is being made, and goes if it never was', options, async () => {
    const { spec, left, root } = await place();
    const other = await spec('other', { anew: { function: 'f.py:anew' } });
    const made = join(submittedDirectory(root), 'new-00000000');
    await mkdir(made, { recursive: true });
    await other();
    expect(left()).toEqual(['new-00000000']);
    const past = Date.now() / 1000 - 200;
    await utimes(made, past, past);
    await other({ args: ['--force-run'] });
    expect(left()).toEqual([]);
  });

  it('is nothing in Slurm if its files can not be written', options, async () => {
    const { spec, root } = await place();
    const call = await spec('wait', { wait: { function: 'f.py:wait', matrix: { n: [1, 2] } } });
    const arrays = `${submittedDirectory(root)}/*/slurm/arrays`;
    const PATH = await pathWith({
      sbatch: `PATH="$REAL" sbatch "$@" && case "$*" in *--test-only*) ;; *) cd ${arrays} && mkdir 0.new;; esac`,
    });
    const ended = await call({ env: { PATH } });
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toContain("the files of the run on Slurm can't be written");
    expect(tasksOf(root)).toEqual([]);
  });

  it('ends with the lease, also in a setup that hangs', { ...options, timeout: 180_000 }, async () => {
    const { spec, left, root } = await place();
    const job = { function: 'f.py:anew', slurm: { setup: [`touch ${root}/begun; sleep 900`] } };
    const call = await spec('hang', { hang: job });
    let kill = (): void => {};
    const running = call({
      args: ['--lease', '45s'],
      onStart(pid) {
        kill = () => process.kill(pid, 'SIGKILL');
      },
    });
    await vi.waitFor(() => expect(existsSync(join(root, 'begun'))).toBe(true), 60_000);
    kill();
    await running;
    expect(left()).toHaveLength(1);
    expect(tasksOf(root)).toEqual(['RUNNING']);
    await vi.waitFor(() => expect(tasksOf(root)).toEqual([]), { timeout: 100_000, interval: 1000 });
  });
});
