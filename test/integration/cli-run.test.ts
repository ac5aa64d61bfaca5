/** What `hither run` writes (results document, output directory, job directories), and how jobs are selected. */
import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../requirements';
import { type AnyRecord, emptyDirectory, FIXTURES, hither, hostPython, records } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';

const BESSEL = resolve('examples/bessel');
const HOST = ['--runtime', 'host'];

const KEYS = [
  ...['name', 'label', 'index', 'matrix', 'function_name', 'function_version', 'status', 'result', 'error'],
  ...['attempt', 'job_hash', 'hither_hash', 'cache', 'container', 'runtime_info'],
];

const labels = (all: readonly AnyRecord[]): string[] => all.map(({ label }) => label);

async function run(...args: string[]): Promise<readonly AnyRecord[]> {
  const call = await hither(['run', ...args, '--json', ...HOST]);
  expect(call).toMatchObject({ exitCode: 0 });
  return records(call);
}

describe('the results document', () => {
  let all: readonly AnyRecord[] = [];
  beforeAll(async () => {
    all = await run(BESSEL);
  });

  it('has every key of every record, in one order', () => {
    for (const record of all) {
      expect(Object.keys(record)).toEqual(KEYS);
    }
    expect(all[0]).toMatchObject({
      name: 'bessel',
      index: null,
      matrix: null,
      function_version: '0.1.0',
      job_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      hither_hash: expect.stringMatching(/^[0-9a-f]{40}$/),
      cache: { hit: false, reason: expect.stringMatching(/./) },
      container: { declared: 'docker://python:3.12-slim', runtime: 'host' },
      runtime_info: { executor_job_id: null },
    });
  });

  it('has the jobs in the order of the spec, then of the matrix', () => {
    expect(labels(all)).toEqual(['bessel', 'sweep[v=0.5]', 'sweep[v=1.5]', 'sweep[v=2.5]', 'total']);
    const sweep = all.slice(1, 4);
    expect(sweep.map(({ index, matrix }) => ({ index, matrix }))).toEqual([
      { index: 0, matrix: { v: 0.5 } },
      { index: 1, matrix: { v: 1.5 } },
      { index: 2, matrix: { v: 2.5 } },
    ]);
    expect(new Set(sweep.map(({ job_hash }) => job_hash)).size).toBe(3);
  });

  it('has null for everything that a skipped job lacks', async () => {
    const call = await hither(['run', join(FIXTURES, 'endings.yml'), '--select', 'after', '--json', ...HOST]);
    const skipped = records(call).find(({ name }) => name === 'after');
    expect(Object.keys(skipped ?? {})).toEqual(KEYS);
    expect(skipped).toMatchObject({ job_hash: null, hither_hash: null, result: null, cache: { hit: false } });
  });
});

describe('the choice of jobs', () => {
  it('includes the jobs that they need', async () => {
    expect(labels(await run(BESSEL, '--select', 'total'))).toEqual([
      ...['sweep[v=0.5]', 'sweep[v=1.5]', 'sweep[v=2.5]', 'total'],
    ]);
  });

  it('replaces the arguments of one job', async () => {
    const [changed] = await run(BESSEL, '--select', 'bessel', '--arg', 'v=1', '--arg', 'bessel.b=10');
    // The integral of J_1 is 1 - J_0 (DLMF 10.6.2).
    expect(changed?.result).toBeCloseTo(1 + 0.2459357644513483, 10);
  });

  it('runs a function without a spec, with the type that YAML gives to its arguments', async () => {
    const [same] = await run(join(FIXTURES, 'values.py:same'), '--arg', 'values=[1, 1.0, "1", {$tuple: [null]}]');
    expect(same).toMatchObject({ name: 'same', result: [1, 1, '1', { _type: 'tuple', data: [null] }] });
  });

  it('is the same from another directory, and with --root', async () => {
    const args = ['run', 'bessel', '--select', 'bessel', '--root', '..', '--json', ...HOST];
    const call = await hither(args, { cwd: resolve('examples') });
    expect(records(call)[0]).toMatchObject({ status: 'finished' });
  });
});

describe('jobs at once', () => {
  it.each([1, 3])('are %i if that many are allowed and waiting', async (parallel) => {
    const directory = await emptyDirectory();
    await copyFile(join(FIXTURES, 'endings.py'), join(directory, 'endings.py'));
    const args = 'resources: { cpus: 0.5 }, args: { stubborn: false }, matrix: { seconds: [0.51, 0.52, 0.53, 0.54] }';
    await writeFile(join(directory, 'hither.yml'), `jobs: { wait: { function: 'endings.py:wait', ${args} } }\n`);
    const spans = (await run(directory, '--parallel', String(parallel))).map(({ runtime_info }) => runtime_info);
    const atStart = ({ start_time: now }: { readonly start_time: number }): number =>
      spans.filter((other) => other.start_time <= now && now < other.end_time).length;
    expect(Math.max(...spans.map(atStart))).toBe(parallel);
  });
});

describe('the output directory', needs(NUMPY), () => {
  const output = { directory: '', stdout: '' };
  const read = (...path: string[]) => readFile(join(output.directory, ...path));
  const json = async (...path: string[]) => JSON.parse((await read(...path)).toString());
  let store = '';
  beforeAll(async () => {
    const spec = await emptyDirectory();
    store = await emptyDirectory();
    output.directory = join(await emptyDirectory(), 'made', 'here');
    await copyFile(join(FIXTURES, 'values.py'), join(spec, 'values.py'));
    await copyFile(join(FIXTURES, 'endings.py'), join(spec, 'endings.py'));
    await writeFile(
      join(spec, 'hither.yml'),
      `jobs:
  arrays: { function: 'values.py:same', args: { values: { a: { $array: [1.5, 2.5] }, b: [{ $array: [[1, 2]], dtype: '<i2' }] } } }
  sweep: { function: 'endings.py:wait', args: {}, matrix: { seconds: [0, 0.5] } }
  wrong: { function: 'endings.py:end', args: { how: raise } }
`,
    );
    const args = ['run', spec, '--json', '--output', output.directory, ...HOST];
    const call = await hither(args, { env: { KACHERY_STORAGE_DIR: store, ...hostPython() } });
    expect(call.exitCode).toBe(1);
    output.stdout = call.stdout;
  });

  it("has the printed document, and each job's record in the job's directory", async () => {
    expect((await read('results.json')).toString()).toBe(output.stdout);
    const { jobs } = JSON.parse(output.stdout) as { jobs: AnyRecord[] };
    expect(await json('arrays', 'result.json')).toEqual(jobs[0]);
    expect(await json('sweep', '1', 'result.json')).toEqual(jobs[2]);
    expect(await json('wrong', 'result.json')).toEqual(jobs[3]);
  });

  it('has the arrays of results and arguments, byte for byte as in the store', async () => {
    expect((await readdir(join(output.directory, 'arrays'))).sort()).toEqual(
      ['args', 'console.txt', 'job.json', 'result.json', 'src', 'a.npy', 'b.0.npy'].sort(),
    );
    const { result } = await json('arrays', 'result.json');
    for (const [name, reference] of [
      ['a.npy', result.a],
      ['b.0.npy', result.b[0]],
    ] as const) {
      const bytes = await read('arrays', name);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(reference.sha256);
      const sha1 = createHash('sha1').update(bytes).digest('hex');
      expect(reference.sha1_path).toBe(`sha1://${sha1}/file.npy`);
      const stored = join(store, 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1);
      expect((await readFile(stored)).equals(bytes)).toBe(true);
    }
  });

  it('has the serialized job with everything that it refers to: source and arrays', async () => {
    const job = await json('arrays', 'job.json');
    expect(job).toMatchObject({ schema: 'hither-job/1', function: { file: 'values.py', name: 'same' } });
    expect((await read('arrays', 'src', 'values.py')).equals(await readFile(join(FIXTURES, 'values.py')))).toBe(true);
    const names = await readdir(join(output.directory, 'arrays', 'args'));
    const hashes = await Promise.all(
      names.map(async (name) =>
        createHash('sha256')
          .update(await read('arrays', 'args', name))
          .digest('hex'),
      ),
    );
    const { a, b } = job.args.values;
    expect(hashes.sort()).toEqual([a.sha256, b[0].sha256].sort());
  });

  it("has the function's output, even if it failed", async () => {
    expect((await read('wrong', 'console.txt')).toString().split('\n').sort()).toEqual([
      '',
      'before raise',
      'to stderr',
    ]);
    expect((await read('sweep', '0', 'console.txt')).toString()).toBe('waiting\n');
  });

  it('that cannot be written loses no result, and fails the run', async () => {
    const args = ['run', BESSEL, '--select', 'bessel', '--json', '--output', '/dev/null/out', ...HOST];
    const call = await hither(args);
    expect(call.exitCode).toBe(3);
    expect(call.stderr).toContain('/dev/null/out');
    expect(records(call)[0]?.status).toBe('finished');
  });
});

describe('job directories', () => {
  it('are removed unless --retain is given, which prints where they are', async () => {
    const store = await emptyDirectory();
    const runs = join(store, 'hither', 'v1', 'runs');
    const args = ['run', BESSEL, '--select', 'bessel', ...HOST];
    await hither(args, { env: { KACHERY_STORAGE_DIR: store } });
    expect(await readdir(runs)).toEqual([]);
    const cached = await hither([...args, '--retain'], { env: { KACHERY_STORAGE_DIR: store } });
    expect(cached.stdout).toContain('--retain has no effect for bessel: the result was cached; --force-run');
    const kept = await hither([...args, '--retain', '--force-run'], { env: { KACHERY_STORAGE_DIR: store } });
    const [, directory = ''] = /job directory retained: (.+)/.exec(kept.stdout) ?? [];
    expect(directory.startsWith(runs)).toBe(true);
    expect(JSON.parse(await readFile(join(directory, 'in', 'job.json'), 'utf8'))).toMatchObject({ args: { v: 2.5 } });
  });
});

it("the store is that of --store, else KACHERY_STORAGE_DIR, else the user's data directory", async () => {
  const [given, variable, data] = [await emptyDirectory(), await emptyDirectory(), await emptyDirectory()];
  const args = ['store', 'put', join(BESSEL, 'bessel.py')];
  await hither([...args, '--store', given], { env: { KACHERY_STORAGE_DIR: variable } });
  expect([await readdir(given), await readdir(variable)]).toEqual([expect.arrayContaining(['sha1']), []]);
  await hither(args, { env: { KACHERY_STORAGE_DIR: '', XDG_DATA_HOME: data } });
  expect(await readdir(join(data, 'hither'))).toEqual(['kachery']);
});
