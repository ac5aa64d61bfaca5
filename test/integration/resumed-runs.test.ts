/** What a run takes over from a run of the same command that was killed, and `hither runs`. */
import { existsSync, readdirSync } from 'node:fs';
import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../../src/files/own-directory';
import { journalsDirectory, runsDirectory } from '../../src/store/layout';
import { LINUX, needs } from '../requirements';
import { type Call, emptyDirectory, hither, hostPython, records } from '../rigs/hither';

const POINTS = 5;

const SOURCE = `import os, time
import hither as hi

@hi.function('note', '0.1.0')
@hi.container('docker://any')
def note(x, log):
    call, _ = open(log + '.most').read().split()
    # a run that is to be killed must not get further
    while True:
        now, most = open(log + '.most').read().split()
        if now != call:
            os._exit(1)  # that run was killed, and its supervisor is about to end this process
        if x <= int(most):
            break
        time.sleep(0.01)
    with open(log, 'a') as file:
        file.write('%d\\n' % x)
    return [x, os.environ.get('FLAVOR')]
`;

/** A directory with a sweep of five points, which write their numbers to a file when they run. */
async function sweep(more = '') {
  const directory = await emptyDirectory();
  const store = await emptyDirectory();
  const log = join(directory, 'log');
  await writeFile(log, '');
  let calls = 0;
  let ended = 0;
  await writeFile(join(directory, 'f.py'), SOURCE);
  const spec = `jobs:
  sweep: { function: 'f.py:note', matrix: { x: [1, 2, 3, 4, 5] }, args: { log: '${log}' }, runtime: host${more} }
`;
  await writeFile(join(directory, 'hither.yml'), spec);
  /** `killAfter`: kills the run when so many of its jobs have finished, none of which an earlier run finished. */
  const call = async (args: readonly string[], env: Record<string, string> = {}, killAfter?: number) => {
    calls += 1;
    ended += killAfter ?? POINTS;
    await writeFile(`${log}.next`, `${calls} ${ended}`);
    await rename(`${log}.next`, `${log}.most`);
    return hither(['run', '--parallel', '1', ...args], {
      cwd: directory,
      env: { ...hostPython(), KACHERY_STORAGE_DIR: store, ...env },
      onOutput(printed, signal) {
        if ((printed.match(/finished after/g) ?? []).length >= (killAfter ?? Number.POSITIVE_INFINITY)) {
          signal('SIGKILL');
        }
      },
    });
  };
  const computed = async () => (await readFile(log, 'utf8')).trim().split('\n').map(Number);
  const list = (...args: string[]) => hither(['runs', ...args], { env: { KACHERY_STORAGE_DIR: store } });
  return { directory, store, call, computed, list };
}

const finished = (call: Call): number => (call.stdout.match(/finished after/g) ?? []).length;
const times = (numbers: readonly number[], x: number): number => numbers.filter((each) => each === x).length;

describe('a run that is killed and called again', needs(LINUX), () => {
  it.each<[string, string[], string]>([
    ['with --force-run', ['--force-run'], ''],
    ['without the cache', ['--cache', 'off'], ''],
    ['of jobs whose results depend on more than the job hash covers', [], ', env: [FLAVOR]'],
  ])('%s takes over what was finished, and runs the rest', async (_, args, more) => {
    const { call, computed, list } = await sweep(more);
    const env = { FLAVOR: 'sweet' };
    const first = await call(args, env, 1);
    expect(first.exitCode).toBeNull();
    const second = await call(args, env, 1);
    expect(second.stdout).toContain('taking over results of the run of');
    const done = finished(first) + finished(second);
    const last = await call([...args, '--json'], env);
    expect(last.stderr).toContain('taking over results of the run of');
    expect(records(last).map(({ status, result }) => [status, (result as number[])[0]])).toEqual(
      [1, 2, 3, 4, 5].map((x) => ['finished', x]),
    );
    for (let x = 1; x <= done; x += 1) {
      expect(times(await computed(), x)).toBe(1);
      expect(records(last)[x - 1]?.cache).toMatchObject({ hit: true, reason: expect.stringContaining('was killed') });
    }
    const before = (await computed()).length;
    expect((await call(args, env)).stdout).not.toContain('taking over');
    expect((await computed()).length).toBe(before + 5);
    const lines = (await list()).stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ {2,}/)[1])).toEqual(['killed', 'killed', 'finished', 'finished']);
    expect(lines[2]).toMatch(/5 jobs +5 finished \(\d taken over\) +\/.*hither\.yml *$/);
  });

  it.each<[string, (directory: string) => Promise<unknown>, Record<string, string>]>([
    ['its spec', (directory) => appendFile(join(directory, 'hither.yml'), '# changed\n'), {}],
    ['its source', (directory) => appendFile(join(directory, 'f.py'), '# changed\n'), {}],
    ['a variable that is passed to jobs', async () => {}, { FLAVOR: 'sour' }],
  ])('takes over nothing after a change of %s', async (_, change, env) => {
    const { directory, call, computed } = await sweep(', env: [FLAVOR]');
    await call([], { FLAVOR: 'sweet' }, 2);
    await change(directory);
    const next = await call([], { FLAVOR: 'sweet', ...env });
    expect(next.exitCode).toBe(0);
    expect(finished(next)).toBe(5);
    expect(next.stdout).not.toContain('taking over');
    expect(times(await computed(), 1)).toBe(2);
  });

  it('finds cached results in the cache, and takes over none', async () => {
    const { store, call, computed, list } = await sweep();
    const first = await call([], {}, 2);
    // What it would leave if it were killed in the middle of a write.
    const [run = ''] = readdirSync(runsDirectory(store));
    const written = join(temporaryDirectory(store), run);
    await writeFile(written, 'half a fi');
    const second = await call([]);
    expect(existsSync(written)).toBe(false);
    expect(second.stdout).not.toContain('taking over');
    expect(second.stdout).not.toContain('already running');
    expect(finished(second)).toBe(5 - finished(first));
    expect(times(await computed(), 1)).toBe(1);
    expect(JSON.parse((await list('--json')).stdout)).toMatchObject({
      schema: 'hither-runs/1',
      runs: [
        { how: 'killed', jobs: 5, counts: { finished: finished(first), cached: 0 } },
        { how: 'finished', counts: { finished: 5, cached: finished(first), taken_over: 0 } },
      ],
    });
  });
});

it('a run whose results are all cached is not listed, and a failed one is', async () => {
  const { directory, store, call, list } = await sweep();
  await call([]);
  await call([]);
  await writeFile(
    join(directory, 'f.py'),
    SOURCE.replace("return [x, os.environ.get('FLAVOR')]", 'raise ValueError(x)'),
  );
  await call([]);
  const lines = (await list()).stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/failed +\d\.\d\d s +5 jobs +5 failed/);
  expect(existsSync(journalsDirectory(store))).toBe(true);
  expect(await hither(['runs'])).toMatchObject({
    exitCode: 0,
    ...{ stdout: '', stderr: expect.stringMatching(/^no run has run a job with the store .+ in the last 30 days\n$/) },
  });
});
