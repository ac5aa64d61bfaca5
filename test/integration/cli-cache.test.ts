/** The job cache through the command line: what is computed once, what is computed again, and why. */
import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { entryPath } from '../../src/store/layout';
import { DOCKER26, ENGINES, engineOf, needs } from '../requirements';
import { type AnyRecord, type Call, emptyDirectory, hither, hostPython, records } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';

/** Every call returns another result, so an equal result was cached. */
const SOURCE = `import hither as hi
from helper import nothing

@hi.function('unique', '0.1.0')
@hi.container('docker://any')
def unique(x=None, seconds=0):
    import time, uuid
    time.sleep(seconds)
    print('computing')
    return str(uuid.uuid4())

@hi.function('echo', '0.1.0')
@hi.container('docker://any')
def echo(x):
    import uuid
    return [x, str(uuid.uuid4())]

@hi.function('numbers', '0.1.0')
@hi.container('docker://any')
def numbers(n):
    import numpy as np
    return np.arange(n)

@hi.function('fails', '0.1.0')
@hi.container('docker://any')
def fails():
    import uuid
    raise ValueError(str(uuid.uuid4()))
`;

interface Place {
  readonly directory: string;
  readonly store: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function makePlace(): Promise<Place> {
  const place = { directory: await emptyDirectory(), store: await emptyDirectory() };
  await writeFile(join(place.directory, 'f.py'), SOURCE);
  await writeFile(join(place.directory, 'helper.py'), 'nothing = 0\n');
  return place;
}

/** Calls `hither` in a place, by default with the runtime `host`. */
function call({ directory, store, env }: Place, ...args: string[]): Promise<Call> {
  return hither(args, { cwd: directory, env: { ...hostPython(), ...env, KACHERY_STORAGE_DIR: store } });
}

async function run(place: Place, ...args: string[]): Promise<readonly AnyRecord[]> {
  const how = args.includes('--runtime') ? [] : ['--runtime', 'host'];
  return records(await call(place, 'run', ...args, ...how, '--json'));
}

async function runOne(place: Place, ...args: string[]): Promise<AnyRecord> {
  const [record] = await run(place, ...args);
  if (record === undefined) {
    throw new TypeError('there is no record');
  }
  return record;
}

const MISS = (reason: unknown) => ({ hit: false, reason });
const HIT = { hit: true, reason: expect.stringMatching(/^computed on \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC on \S+$/) };

describe('code outside the repository, under host', () => {
  const OUTSIDE = `import hither as hi

@hi.function('outside', '0.1.0')
def outside():
    import lab
    return lab.VALUE
`;

  it('is hashed by its content', async () => {
    const [place, lab] = [await makePlace(), await emptyDirectory()];
    const there = { ...place, env: { PYTHONPATH: lab } };
    await writeFile(join(place.directory, 'o.py'), OUTSIDE);
    const results: unknown[] = [];
    for (const value of [1, 1, 2]) {
      await writeFile(join(lab, 'lab.py'), `VALUE = ${value}\n`);
      const { result, cache } = await runOne(there, 'o.py:outside');
      results.push([result, (cache as { readonly hit: boolean }).hit]);
    }
    expect(results).toEqual([
      [1, false],
      [1, true],
      [2, false],
    ]);
  });

  it('prevents caching if an import hook can import anything, and the record says so', async () => {
    const [place, lab] = [await makePlace(), await emptyDirectory()];
    const hook =
      'import sys\nclass Anything:\n    def find_spec(self, *_):\n        pass\nsys.meta_path.append(Anything())\n';
    await writeFile(join(lab, 'sitecustomize.py'), hook);
    await writeFile(join(lab, 'lab.py'), 'VALUE = 1\n');
    await writeFile(join(place.directory, 'o.py'), OUTSIDE);
    for (const _ of [1, 2]) {
      const { result, cache } = await runOne({ ...place, env: { PYTHONPATH: lab } }, 'o.py:outside');
      const reason = expect.stringMatching(
        /may depend on the module finder sitecustomize, .*which the job hash can't cover/,
      );
      expect([result, cache]).toEqual([1, { hit: false, reason }]);
    }
  });
});

describe('jobs that once had the same hash', () => {
  const NEIGHBOR = `import hither as hi

@hi.function('where', '0.1.0')
@hi.local_modules(['..'])
def where():
    import os
    return os.path.basename(os.path.dirname(__file__))
`;
  const TWINS = `import hither as hi

@hi.function('mean', '0.1.0')
def mean(x):
    return sum(x) / len(x)

@hi.function('mean', '0.1.0')
def maximum(x):
    return max(x)

@hi.function('names', '0.1.0')
def names(**values):
    return list(values)
`;
  const JOBS = `jobs:
  mean: { function: twins.py:mean, args: { x: [1, 2, 6] } }
  maximum: { function: twins.py:maximum, args: { x: [1, 2, 6] } }
  one: { function: exp1/run.py:where }
  two: { function: exp2/run.py:where }
  some: { function: twins.py:names, args: { b: 1, a: 2 } }
  same: { function: twins.py:names, args: { a: 2, b: 1 } }
`;

  it('each have their own result, in the same run and in the next', async () => {
    const place = await makePlace();
    for (const [name, text] of Object.entries({
      'twins.py': TWINS,
      'exp1/run.py': NEIGHBOR,
      'exp2/run.py': NEIGHBOR,
    })) {
      await mkdir(dirname(join(place.directory, name)), { recursive: true });
      await writeFile(join(place.directory, name), text);
    }
    await writeFile(join(place.directory, 'hither.yml'), JOBS);
    for (const _ of [1, 2]) {
      const found = (await run(place)).map(({ name, result }) => [name, result]);
      expect(Object.fromEntries(found)).toEqual({
        mean: 3,
        maximum: 6,
        one: 'exp1',
        two: 'exp2',
        some: ['a', 'b'],
        same: ['a', 'b'],
      });
    }
    const { stderr } = await call(place, 'plan', '--runtime', 'host');
    expect(stderr).toContain(
      'twins.py:8:1: maximum has the same name "mean" and version "0.1.0" as mean in twins.py:4',
    );
    expect(stderr).toContain(
      'exp2/run.py:5:1: where has the same name "where" and version "0.1.0" as where in exp1/run.py:5',
    );
    expect((await call(place, 'validate', '--runtime', 'host')).stderr.match(/has the same name/g)).toHaveLength(2);
    expect((await call(place, 'functions')).stderr.match(/has the same name/g)).toHaveLength(2);
  });
});

describe('a job that ran', () => {
  const contained = [...ENGINES.filter(({ name }) => name !== 'host'), DOCKER26];

  it('is cached for every runtime with its image', needs(...contained), async () => {
    const place = await makePlace();
    const all: AnyRecord[] = [];
    const image = `docker://${engineOf('docker').image('python')}`;
    for (const { name, env } of contained) {
      all.push(await runOne({ ...place, env }, 'f.py:unique', '--runtime', name, '--container', image));
    }
    expect(all.map(({ cache }) => cache)).toEqual([MISS('no cached result'), HIT, HIT, HIT]);
    expect(new Set(all.map(({ result }) => result)).size).toBe(1);
    expect(all.map(({ container }) => (container as { runtime: string }).runtime)).toEqual(
      Array(4).fill(contained[0]?.name),
    );
    // A result of a container is not reused under `host`.
    expect((await runOne(place, 'f.py:unique')).cache).toMatchObject({ hit: false });
  });

  it('is cached for a SIF file that was built from its image', needs(...contained), async () => {
    const place = await makePlace();
    const image = `docker://${engineOf('docker').image('python')}`;
    await runOne(place, 'f.py:unique', '--runtime', 'docker', '--container', image);
    const made = await runOne(place, 'f.py:unique', '--runtime', 'apptainer', '--container', image, '--force-run');
    const sifs = join(place.store, 'hither', 'v1', 'images', 'sif');
    const [sif = ''] = (await readdir(sifs)).filter((name) => name.endsWith('.sif'));
    await copyFile(join(sifs, sif), join(place.directory, 'copied.sif'));
    const copied = await runOne(place, 'f.py:unique', '--runtime', 'apptainer', '--container', 'copied.sif');
    expect(copied).toMatchObject({ cache: HIT, result: made.result });
    // A SIF file that was not built here has its own identity.
    const other = engineOf('apptainer').image('python');
    const unknown = await runOne(place, 'f.py:unique', '--runtime', 'apptainer', '--container', other);
    expect(unknown.cache).toMatchObject({ hit: false, reason: expect.stringContaining('image changed from') });
  });

  it('is cached for the next run, with its whole record', async () => {
    const place = await makePlace();
    const [first, second] = [await runOne(place, 'f.py:unique'), await runOne(place, 'f.py:unique')];
    expect(second).toEqual({ ...first, cache: HIT });
    expect(second.runtime_info.console_out.lines.map(({ text }) => text)).toContain('computing');
  });

  it('is shown as cached', async () => {
    const place = await makePlace();
    await runOne(place, 'f.py:unique');
    const { stdout } = await call(place, 'run', 'f.py:unique', '--runtime', 'host');
    expect(stdout).toMatch(
      /^unique: finished \(cached: computed on .* UTC on .*\)\njob .*\nunique {2}finished {2}cached {2}'/,
    );
  });

  it('is computed once for equal jobs of one run, and for concurrent runs', async () => {
    const place = await makePlace();
    const job = { function: 'f.py:unique', args: { x: 1, seconds: 1 } };
    await writeFile(join(place.directory, 'hither.yml'), JSON.stringify({ jobs: { a: job, b: job, c: job } }));
    const runs = await Promise.all(Array.from({ length: 4 }, () => run(place, '--parallel', '3')));
    const all = runs.flat();
    expect(all.map(({ status }) => status)).toEqual(Array(12).fill('finished'));
    expect(new Set(all.map(({ result }) => result)).size).toBe(1);
    expect(all.filter(({ cache }) => !(cache as { hit: boolean }).hit)).toHaveLength(1);
  });

  it('is taken over from a process that was killed while it ran the job', async () => {
    const place = await makePlace();
    const args = ['run', 'f.py:unique', '--arg', 'seconds=2', '--runtime', 'host'];
    const env = { ...hostPython(), KACHERY_STORAGE_DIR: place.store };
    const killed = hither(args, {
      cwd: place.directory,
      env,
      onOutput: (printed, signal) => (printed.includes('started') ? signal('SIGKILL') : undefined),
    });
    expect((await killed).exitCode).toBeNull();
    const after = await call(place, ...args);
    expect([after.exitCode, after.stdout]).toEqual([0, expect.stringContaining('unique: finished after')]);
  });

  it('is waited for until the run is cancelled, with a notice that says which process runs it', async () => {
    const place = await makePlace();
    const args = ['run', 'f.py:unique', '--arg', 'seconds=600', '--runtime', 'host'];
    const options = { cwd: place.directory, env: { ...hostPython(), KACHERY_STORAGE_DIR: place.store } };
    let second: Promise<Call> | undefined;
    const first = await hither(args, {
      ...options,
      onOutput(printed, endFirst) {
        if (printed.includes('started') && second === undefined) {
          let ended = false;
          second = hither([...args, '--json'], {
            ...options,
            onOutput(said, signal) {
              if (said.includes('waiting for its result') && !ended) {
                // Only once, because a second signal would end it immediately.
                ended = true;
                signal('SIGTERM');
              }
            },
          });
          second.then(() => endFirst('SIGTERM'));
        }
      },
    });
    const waited = await second;
    expect([first.exitCode, waited?.exitCode]).toEqual([4, 4]);
    expect(waited?.stderr).toMatch(/unique is already running in process \d+ on \S+: waiting for its result/);
    const [record] = records(waited as Call);
    expect([record?.status, record?.error?.message]).toEqual([
      'cancelled',
      'the run was cancelled before the job started',
    ]);
  });
});

describe('a job that is not cached', () => {
  let place: Place;
  beforeAll(async () => {
    place = await makePlace();
    await runOne(place, 'f.py:unique', '--arg', 'x=1');
  });
  const reason = async (...args: string[]) => (await runOne(place, 'f.py:unique', ...args)).cache;

  it('says what changed: an argument, a file, an image', async () => {
    expect(await reason('--arg', 'x=2')).toEqual(MISS('the argument "x" changed'));
    await writeFile(join(place.directory, 'helper.py'), 'nothing = 1\n');
    expect(await reason('--arg', 'x=1')).toEqual(MISS('helper.py changed'));
    expect(await reason('--arg', 'x=1')).toEqual(HIT);
    await writeFile(join(place.directory, 'helper.py'), 'nothing = 0\n');
    expect(await reason('--arg', 'x=1')).toEqual(HIT);
  });

  it('says that --force-run was given', async () => {
    expect(await reason('--arg', 'x=1', '--force-run')).toEqual(MISS(expect.stringContaining('force-run')));
    expect(await reason('--arg', 'x=1', '--cache', 'off')).toEqual(MISS('the cache is off'));
    expect(await reason('--arg', 'x=1', '--cache', 'read')).toEqual(HIT);
    expect(await reason('--arg', 'x=3', '--cache', 'read')).toEqual(MISS('the argument "x" changed'));
    expect(await reason('--arg', 'x=3', '--cache', 'read')).toEqual(MISS('the argument "x" changed'));
  });

  it('is planned to run with --force-run', async () => {
    const planned = async (...more: string[]) => {
      const { stdout } = await call(
        place,
        'plan',
        'f.py:unique',
        '--arg',
        'x=1',
        '--runtime',
        'host',
        '--json',
        ...more,
      );
      return (JSON.parse(stdout) as { jobs: object[] }).jobs;
    };
    const [job] = await planned();
    expect(await planned('--force-run')).toEqual([{ ...job, ...MISS('recomputed because of --force-run') }]);
  });

  it('replaces the cached result if it was forced', async () => {
    const [before, forced] = [
      await runOne(place, 'f.py:unique', '--arg', 'x=1'),
      await runOne(place, 'f.py:unique', '--arg', 'x=1', '--force-run'),
    ];
    const after = await runOne(place, 'f.py:unique', '--arg', 'x=1');
    expect(forced.result).not.toBe(before.result);
    expect([after.result, after.cache]).toEqual([forced.result, HIT]);
  });

  it.each([
    ['network: host', 'the network'],
    ['env: [HOME]', 'variables passed from the environment'],
  ])('is not cached with "%s", unless the spec sets trust', async (line, what) => {
    const spec = join(place.directory, 'trust.yml');
    await writeFile(spec, `function: f.py:unique\nargs: { x: 9 }\n${line}\n`);
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await runOne(place, spec)).cache).toEqual(MISS(expect.stringContaining(`may depend on ${what}`)));
    }
    await writeFile(spec, `function: f.py:unique\nargs: { x: 9 }\n${line}\ncache: { trust: true }\n`);
    expect((await runOne(place, spec)).cache).toMatchObject({ hit: false });
    expect((await runOne(place, spec)).cache).toEqual(HIT);
  });
});

it('an exception is cached only on request, and never as a value', async () => {
  const place = await makePlace();
  const spec = async (options: string) => {
    await writeFile(join(place.directory, 'hither.yml'), `function: f.py:fails\ncache: { ${options} }\n`);
    const { status, result, error, cache } = await runOne(place, '.');
    expect([status, result]).toEqual(['error', null]);
    return { message: error?.message, cache };
  };
  const [first, second] = [await spec(''), await spec('')];
  expect(second.message).not.toBe(first.message);
  const kept = await spec('cache-failing: true');
  expect(await spec('cache-failing: true')).toEqual({ message: kept.message, cache: HIT });
  const again = await spec('cache-failing: true, rerun-failing: true');
  expect(again).toEqual({
    message: expect.not.stringMatching(kept.message ?? ''),
    cache: MISS('it raised ValueError last time, and runs again (rerun-failing)'),
  });
  expect((await spec('')).cache).toEqual(MISS('it raised ValueError last time'));
});

describe('an array in the cache', needs(NUMPY), () => {
  const args = ['f.py:numbers', '--arg', 'n=1000'];

  /** Runs the job, damages its object, and runs the job again. */
  async function damaged(change: (path: string) => Promise<void>) {
    const place = await makePlace();
    const first = await runOne(place, ...args);
    const { sha1_path: uri } = first.result as { sha1_path: string };
    const [, sha1 = ''] = /^sha1:\/\/([0-9a-f]{40})/.exec(uri) ?? [];
    const path = join(place.store, 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1);
    const good = await readFile(path);
    await chmod(path, 0o644);
    await change(path);
    const call_ = await call(place, 'run', ...args, '--runtime', 'host', '--json');
    const [second] = records(call_);
    expect(second).toMatchObject({ status: 'finished', result: first.result });
    expect((await readFile(path)).equals(good)).toBe(true);
    return { place, cache: second?.cache, stderr: call_.stderr, sha1 };
  }

  it('is computed again if one bit is wrong, and the damaged file is quarantined', async () => {
    const { place, cache, stderr, sha1 } = await damaged(async (path) => {
      const bytes = await readFile(path);
      bytes[777] = (bytes[777] ?? 0) ^ 4;
      await writeFile(path, bytes);
    });
    expect(cache).toEqual(MISS(`sha1://${sha1}, which its result needs, is damaged`));
    expect(stderr).toContain(`warning: numbers is recomputed: sha1://${sha1}, which its result needs, is damaged`);
    const aside = await readdir(join(place.store, 'hither', 'v1', 'quarantine'));
    expect(aside).toEqual([expect.stringMatching(`^${sha1}\\.[0-9a-f]{16}$`)]);
    expect((await runOne(place, ...args)).cache).toEqual(HIT);
  });

  it('is computed again if it is gone', async () => {
    const { rm } = await import('node:fs/promises');
    const { cache, sha1 } = await damaged((path) => rm(path));
    expect(cache).toEqual(MISS(`sha1://${sha1}, which its result needs, is no longer in the store`));
  });
});

it('a job with a damaged entry is computed again, with a warning', async () => {
  const place = await makePlace();
  const first = await runOne(place, 'f.py:unique');
  const hash = String(first.job_hash);
  const path = entryPath(place.store, hash);
  await writeFile(path, (await readFile(path, 'utf8')).replace('finished', 'finishee'));
  const again = await call(place, 'run', 'f.py:unique', '--runtime', 'host', '--json');
  expect(records(again)[0]).toMatchObject({
    status: 'finished',
    cache: MISS(expect.stringMatching(/^the entry .* is damaged/)),
  });
  expect(again.stderr).toContain('warning: unique is recomputed: the entry ');
  expect((await runOne(place, 'f.py:unique')).cache).toEqual(HIT);
});

it('an entry of another version is reported, and left alone', async () => {
  const place = await makePlace();
  const first = await runOne(place, 'f.py:unique');
  const hash = String(first.job_hash);
  const path = entryPath(place.store, hash);
  const [line = ''] = (await readFile(path, 'utf8')).replace('hither-cache/2', 'hither-cache/9').split('\n');
  const theirs = `${line}\n${createHash('sha256').update(line).digest('hex')}\n`;
  await writeFile(path, theirs);
  const again = await call(place, 'run', 'f.py:unique', '--runtime', 'host', '--json');
  const reason = `the entry ${path} was written by another version of hither-action`;
  expect(records(again)[0]).toMatchObject({ status: 'finished', cache: MISS(reason) });
  const remedy = `use that version, or remove the result with "hither cache rm ${hash.slice(0, 12)}"`;
  expect(again.stderr.match(/warning: .*/g)).toEqual([`warning: unique is recomputed: ${reason}; ${remedy}`]);
  expect(await readFile(path, 'utf8')).toBe(theirs);
  expect((await call(place, 'cache', 'rm', hash.slice(0, 12))).exitCode).toBe(0);
  await runOne(place, 'f.py:unique');
  expect((await runOne(place, 'f.py:unique')).cache).toEqual(HIT);
});

it("a cache that can't be written causes a warning, and the result is not lost", async () => {
  const place = await makePlace();
  await mkdir(join(place.store, 'hither', 'v1'), { recursive: true });
  await writeFile(join(place.store, 'hither', 'v1', 'jobs'), 'in the way');
  const { exitCode, stdout, stderr } = await call(place, 'run', 'f.py:unique', '--runtime', 'host', '--json');
  expect([exitCode, JSON.parse(stdout).jobs[0].status]).toEqual([0, 'finished']);
  expect(stderr).toMatch(/^warning: the result of unique can't be cached: .*ENOTDIR|EEXIST/m);
});

describe('hither plan', () => {
  it('says which jobs are cached, dependent ones too, and what changed, without running anything', async () => {
    const place = await makePlace();
    const spec = (x: number) =>
      `jobs:\n  second: { function: f.py:echo, args: { x: { $job: first } } }\n  first: { function: f.py:unique, args: { x: ${x} } }\n`;
    const plan = async () => {
      const { stdout } = await call(place, 'plan', '--runtime', 'host', '--json');
      const { jobs } = JSON.parse(stdout) as { jobs: { name: string; hit: boolean; reason: string }[] };
      return jobs.map(({ name, hit, reason }) => ({ name, hit, reason }));
    };
    await writeFile(join(place.directory, 'hither.yml'), spec(1));
    expect(await plan()).toEqual([
      { name: 'second', ...MISS('it takes the result of first, which is not cached') },
      { name: 'first', ...MISS('no cached result') },
    ]);
    await run(place);
    const cached = { hit: true, reason: 'its result is in the store' };
    expect(await plan()).toEqual([
      { name: 'second', ...cached },
      { name: 'first', ...cached },
    ]);
    await writeFile(join(place.directory, 'hither.yml'), spec(2));
    expect(await plan()).toEqual([
      { name: 'second', ...MISS('it takes the result of first, which is not cached') },
      { name: 'first', ...MISS('the argument "x" changed') },
    ]);
  });

  it('compares with the last run of a job, even if that used a cached result', async () => {
    const place = await makePlace();
    const source = await readFile(join(place.directory, 'f.py'), 'utf8');
    const versions = [1, 2, 1].map((version) => `${source}\n${'x = 1\n'.repeat(version)}`);
    for (const text of versions) {
      await writeFile(join(place.directory, 'f.py'), text);
      await runOne(place, 'f.py:unique', '--arg', 'x=1');
    }
    // The code of the second run again, with another argument: f.py differs only from that of the last, cached run.
    await writeFile(join(place.directory, 'f.py'), versions[1] ?? '');
    const plan = await call(place, 'plan', 'f.py:unique', '--arg', 'x=2', '--runtime', 'host', '--json');
    expect(JSON.parse(plan.stdout).jobs[0].reason).toBe('f.py changed, the argument "x" changed');
  });
});

describe('hither cache', () => {
  it('lists cached results, explains a hash and the difference between two, and removes results', async () => {
    const place = await makePlace();
    const one = String((await runOne(place, 'f.py:unique', '--arg', 'x=1')).job_hash);
    const two = String((await runOne(place, 'f.py:unique', '--arg', 'x=2')).job_hash);
    const list = await call(place, 'cache', 'ls');
    expect(list.stdout.split('\n').map((line) => line.slice(0, 12))).toEqual([one.slice(0, 12), two.slice(0, 12), '']);
    expect(list.stdout).toMatch(
      /^[0-9a-f]{12} {2}unique 0\.1\.0 {2}x=1 {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC {2}[\d.]+ s {2}'/,
    );
    const { jobs } = JSON.parse((await call(place, 'cache', 'ls', '--json')).stdout) as {
      jobs: { job_hash: string }[];
    };
    expect(jobs.map(({ job_hash }) => job_hash)).toEqual([one, two]);
    const why = await call(place, 'cache', 'why', one.slice(0, 8));
    expect(why.stdout).toContain(`job ${one}\nfunction  unique 0.1.0\nstatus    finished\ncomputed  `);
    expect(why.stdout).toMatch(/^code {6}f\.py [0-9a-f]{12}\ncode {6}helper\.py [0-9a-f]{12}\nargument {2}x = 1$/m);
    expect((await call(place, 'cache', 'why', one, two)).stdout).toBe('the argument "x" changed\n');
    expect(await call(place, 'cache', 'rm', one.slice(0, 10))).toMatchObject({
      exitCode: 0,
      stdout: '1 cached result removed\n',
    });
    expect(await call(place, 'cache', 'why', one)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no cached job has a hash that starts with'),
    });
    expect((await runOne(place, 'f.py:unique', '--arg', 'x=1')).cache).toEqual(MISS('the argument "x" changed'));
    expect((await call(place, 'cache', 'rm', '--all')).stdout).toBe('2 cached results removed\n');
    expect((await call(place, 'cache', 'ls')).stdout).toBe('');
  });

  it.each([
    [['rm'], /give job hashes, or --all/],
    [['rm', '--all', 'abcdef'], /give job hashes, or --all/],
    [['why', 'xyz'], /"xyz" is not the start of a job hash/],
    [['why', '../../x'], /is not the start of a job hash/],
  ])('%j is a mistake', async (args, said) => {
    const end = await call(await makePlace(), 'cache', ...args);
    expect(end).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(said) });
  });
});

describe('hither store', needs(NUMPY), () => {
  it('lists objects, quarantines the damaged one, and never removes what was just used', async () => {
    const place = await makePlace();
    const { result } = await runOne(place, 'f.py:numbers', '--arg', 'n=1000');
    const sha1 = (result as { sha1_path: string }).sha1_path.slice(7, 47);
    expect((await call(place, 'store', 'ls')).stdout).toBe(`sha1://${sha1}  8128\n`);
    expect(JSON.parse((await call(place, 'store', 'ls', '--json')).stdout)).toEqual({
      schema: 'hither-store-list/1',
      objects: [{ sha1, size: 8128 }],
      links: [],
    });
    expect(await call(place, 'store', 'verify')).toMatchObject({
      exitCode: 0,
      stdout: '1 object, 8128 bytes: nothing is damaged\n',
    });
    const gc = await call(place, 'store', 'gc', '--max-size', '1', '--max-age', '1s', '--unreferenced');
    expect(gc).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^removed 0 cached results and 0 objects: 0 bytes freed; 1 cached result .*\nnot removed: results used .*; objects that .* \(1\)\n$/,
      ),
    });
    expect((await call(place, 'store', 'gc', '--max-age', '30d')).stdout).toMatch(
      /\nnothing to remove: all cached results are within the limits; use --unreferenced to remove objects that/,
    );
    const path = join(place.store, 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1);
    await chmod(path, 0o644);
    await writeFile(path, 'wrong');
    const found = await call(place, 'store', 'verify', '--json');
    expect([found.exitCode, JSON.parse(found.stdout)]).toEqual([
      3,
      {
        schema: 'hither-store-check/1',
        objects: 1,
        bytes: 5,
        damaged: [{ sha1, path, why: expect.stringContaining('has the sha1 ') }],
        done: true,
        links: [],
        jobs: [],
      },
    ]);
    const moved = await call(place, 'store', 'verify', '--quarantine');
    expect([moved.exitCode, moved.stdout]).toEqual([
      3,
      expect.stringContaining(`sha1://${sha1}: ${path} has the sha1`),
    ]);
    expect(await readdir(join(place.store, 'hither', 'v1', 'quarantine'))).toHaveLength(1);
    expect((await call(place, 'store', 'verify')).exitCode).toBe(0);
    expect((await runOne(place, 'f.py:numbers', '--arg', 'n=1000')).cache).toEqual(
      MISS(`sha1://${sha1}, which its result needs, is no longer in the store`),
    );
  });

  it.each([[[]], [['--max-size', 'much']], [['--max-age', '0s']]])('gc %j is a mistake', async (args) => {
    expect(await call(await makePlace(), 'store', 'gc', ...args)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/--max-size, --max-age or --unreferenced|expected a (size|time)/),
    });
  });
});
