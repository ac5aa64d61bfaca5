/** What `hither run --output` makes of a directory that earlier runs, people and killed runs have left something in. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { NUMPY } from '../fakes/live-python';
import { MOUNTS, needs, STRACE } from '../requirements';
import { type Call, CLI, emptyDirectory, hither, hostPython, placeWith, records } from './hither';

const SOURCE = `import hither as hi

@hi.function('arrays', '0.1.0')
@hi.container('docker://any')
def arrays(n, keys=('traces', 'times')):
    import numpy as np
    if n < 0:
        raise ValueError('negative')
    return {key: np.arange(n + index) for index, key in enumerate(keys)}

@hi.function('wait', '0.1.0')
@hi.container('docker://any')
def wait(file):
    import os, time
    print('waiting', flush=True)
    while not os.path.exists(file):
        time.sleep(0.05)
`;

const job = (name: string, rest: string): string => `  ${name}: { function: 'f.py:arrays', ${rest} }\n`;
const FIRST = `jobs:\n${job('m', 'matrix: { n: [1, 2, 3] }')}${job('gone', 'args: { n: 4 }')}`;
const SECOND = `jobs:\n${job('m', 'args: { keys: [Traces, times] }, matrix: { n: [1, 2] }')}`;

let directory = '';
let store = '';
beforeAll(async () => {
  [directory, store] = [await emptyDirectory(), await emptyDirectory()];
  await writeFile(join(directory, 'f.py'), SOURCE);
});

const env = () => ({ ...hostPython(), KACHERY_STORAGE_DIR: store });

async function run(spec: string, output: string, ...flags: string[]): Promise<Call> {
  const file = `${createHash('sha256').update(spec).digest('hex').slice(0, 8)}.yml`;
  await writeFile(join(directory, file), spec);
  return hither(['run', file, '--runtime', 'host', '--output', output, ...flags], { cwd: directory, env: env() });
}

async function newOutput(): Promise<string> {
  return join(await emptyDirectory(), 'out');
}

/** The files in a directory by path, but for the list and links. */
async function contents(output: string): Promise<Record<string, string>> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files
    .sort()
    .map(async (path) => [path.slice(output.length + 1), (await readFile(path)).toString('latin1')]);
  return Object.fromEntries((await Promise.all(pairs)).filter(([path]) => path !== '.hither-files'));
}

async function arraysIn(output: string): Promise<string[]> {
  return Object.keys(await contents(output)).filter((path) => path.endsWith('.npy') && !path.includes('/args/'));
}

/** What the list says, as `sha256sum` would check it. */
async function expectListed(output: string): Promise<void> {
  const [first, ...lines] = (await readFile(join(output, '.hither-files'), 'utf8')).trimEnd().split('\n');
  expect(first).toBe('{"schema":"hither-files/1"}');
  const listed = Object.fromEntries(lines.map((line) => JSON.parse(line)).map((file) => [file.path, file]));
  const files = await contents(output);
  expect(Object.keys(listed).sort()).toEqual(Object.keys(files));
  for (const [path, text] of Object.entries(files)) {
    const bytes = Buffer.from(text, 'latin1');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(listed[path]).toEqual({ path, size: bytes.length, sha256 });
  }
}

describe('a second run', needs(NUMPY), () => {
  it('leaves no array of points that are gone, of renamed keys and of jobs that are gone', async () => {
    const output = await newOutput();
    expect((await run(FIRST, output)).exitCode).toBe(0);
    expect(await arraysIn(output)).toHaveLength(8);
    await expectListed(output);
    const second = await run(SECOND, output);
    expect(second).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await arraysIn(output)).toEqual(['m/0/Traces.npy', 'm/0/times.npy', 'm/1/Traces.npy', 'm/1/times.npy']);
    expect((await readdir(output)).sort()).toEqual(['.hither-files', 'm', 'results.json']);
    expect(await readdir(join(output, 'm'))).toEqual(['0', '1', 'src']);
    await expectListed(output);
  });

  it('leaves no array of a job that fails now', async () => {
    const output = await newOutput();
    const spec = (n: number): string => `jobs:\n${job('one', `args: { n: ${n} }`)}`;
    await run(spec(3), output);
    expect(await arraysIn(output)).toEqual(['one/times.npy', 'one/traces.npy']);
    expect((await run(spec(-1), output)).exitCode).toBe(1);
    expect(await arraysIn(output)).toEqual([]);
    await expectListed(output);
  });

  it('keeps and names what somebody changed, and keeps what somebody added', async () => {
    const output = await newOutput();
    await run(FIRST, output);
    for (const path of ['gone/traces.npy', 'm/0/times.npy']) {
      await rm(join(output, path));
      await writeFile(join(output, path), 'changed');
    }
    await writeFile(join(output, 'gone', 'notes.txt'), 'mine');
    const { stdout, exitCode } = await run(SECOND, output);
    expect(exitCode).toBe(0);
    const told = stdout.split('\n').find((line) => line.startsWith('warning: ')) ?? '';
    expect(told).toContain(join(output, 'gone/traces.npy'));
    expect(told).toContain(join(output, 'm/0/times.npy.kept'));
    expect(told).not.toContain('notes.txt');
    const files = await contents(output);
    expect(files).toMatchObject({
      'gone/traces.npy': 'changed',
      'gone/notes.txt': 'mine',
      'm/0/times.npy.kept': 'changed',
      'm/0/times.npy': expect.stringContaining('NUMPY'),
    });
    expect(Object.keys(files).filter((path) => path.startsWith('gone/'))).toHaveLength(2);
  });

  it('that has a mistake in its spec leaves the directory as it was', async () => {
    const output = await newOutput();
    await run(FIRST, output);
    const before = await contents(output);
    expect((await run(SECOND.replace('arrays', 'arays'), output)).exitCode).toBe(2);
    expect(await contents(output)).toEqual(before);
    expect(await readdir(output)).toContain('.hither-files');
  });

  it('is refused while another one writes to the directory', async () => {
    const output = await newOutput();
    const file = join(directory, 'go');
    const args = ['run', 'f.py:wait', '--arg', `file=${file}`, '--runtime', 'host', '--output', output];
    const calls: Promise<Call>[] = [];
    const onOutput = (printed: string): void => {
      if (calls.length === 0 && printed.includes('waiting')) {
        calls.push(run(SECOND, output).finally(() => writeFile(file, '')));
      }
    };
    expect((await hither(args, { cwd: directory, env: env(), onOutput })).exitCode).toBe(0);
    const refused = await calls[0];
    expect(refused?.exitCode).toBe(2);
    expect(refused?.stderr).toMatch(
      /another run is writing to it \(process \d+ on .*\): name another directory, or wait/,
    );
    expect((await readdir(output)).sort()).toEqual(['.hither-files', 'results.json', 'wait']);
    await expectListed(output);
  });
});

describe('a directory that is not of hither', () => {
  async function refused(output: string, expected: RegExp): Promise<void> {
    const before = await contents(output);
    const call = await run(SECOND, output);
    expect(call).toMatchObject({ exitCode: 2, stdout: '' });
    expect(call.stderr).toMatch(expected);
    expect(call.stderr).toContain('name another directory, or move or remove this one');
    expect(await contents(output)).toEqual(before);
  }

  it('is refused before anything runs, as is one of a version that kept no list', async () => {
    const output = await emptyDirectory();
    await writeFile(join(output, 'results.json'), '{}');
    await refused(output, /^--output .*: it contains results\.json, but no list \(\.hither-files\)/);
  });

  it('is refused together with the mistakes of the spec', async () => {
    const output = await emptyDirectory();
    await writeFile(join(output, 'notes.txt'), '');
    const call = await run(SECOND.replace('arrays', 'arays'), output);
    expect(call.stderr).toMatch(/"arays"[\s\S]*contains notes\.txt/);
  });

  it('is refused where it is a file', async () => {
    const output = await newOutput();
    await writeFile(output, 'mine');
    await refused(output, /it is a file, not a directory/);
    expect(await readFile(output, 'utf8')).toBe('mine');
  });

  it('is refused where its list leads out of it', async () => {
    const output = await newOutput();
    await mkdir(output);
    const victim = join(output, '..', 'victim');
    await writeFile(victim, 'precious');
    const sha256 = createHash('sha256').update('precious').digest('hex');
    for (const path of ['../victim', victim]) {
      const line = JSON.stringify({ path, size: 8, sha256 });
      await writeFile(join(output, '.hither-files'), `{"schema":"hither-files/1"}\n${line}\n`);
      await refused(output, /can't be used: line 2 is not a file of the directory/);
      expect(await readFile(victim, 'utf8')).toBe('precious');
    }
  });

  it('keeps its files where its list leads out of it by a link', needs(NUMPY), async () => {
    const output = await newOutput();
    await mkdir(output);
    await writeFile(join(output, '..', 'victim'), 'precious');
    await symlink('..', join(output, 'm'));
    const sha256 = createHash('sha256').update('precious').digest('hex');
    const line = JSON.stringify({ path: 'm/victim', size: 8, sha256 });
    await writeFile(join(output, '.hither-files'), `{"schema":"hither-files/1"}\n${line}\n`);
    expect((await run(SECOND, output)).exitCode).toBe(0);
    expect(await readFile(join(output, '..', 'victim'), 'utf8')).toBe('precious');
    expect((await readdir(join(output, '..'))).sort()).toEqual(['out', 'victim']);
    expect(await arraysIn(output)).toHaveLength(4);
  });
});

describe('a directory that cannot be written', needs(NUMPY, MOUNTS), () => {
  async function mounted<T>(options: string, use: (output: string) => Promise<T>): Promise<T> {
    const output = await emptyDirectory();
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', output]).status).toBe(0);
    try {
      return await use(output);
    } finally {
      spawnSync('umount', [output]);
    }
  }

  it('for it is read-only is told, and loses no result', () =>
    mounted('ro', async (output) => {
      const call = await run(SECOND, output, '--json');
      expect(call.exitCode).toBe(3);
      expect(call.stderr).toMatch(/warning: the output directory \S+ can't be written \(EROFS/);
      expect(statuses(call)).toEqual(['finished', 'finished']);
      expect(await readdir(output)).toEqual([]);
    }));

  it('for it is full says that it is incomplete, until there is room', () =>
    mounted('size=64k', async (output) => {
      expect((await run(FIRST.replace('1, 2, 3', '20000'), output)).exitCode).toBe(3);
      expect(await readdir(output)).toContain('INCOMPLETE');
      expect((await readdir(output)).filter((name) => /lock|part/.test(name))).toEqual([]);
      spawnSync('mount', ['-o', 'remount,size=32m', output]);
      expect((await run(SECOND, output)).exitCode).toBe(0);
      expect((await readdir(output)).sort()).toEqual(['.hither-files', 'm', 'results.json']);
      await expectListed(output);
    }));
});

const statuses = (call: Call): string[] => records(call).map(({ status }) => status);

describe('names', needs(NUMPY), () => {
  it('of jobs and keys that differ in case alone, or are taken, are made different', async () => {
    const output = await newOutput();
    const jobs = ['Sweep', 'sweep', 'INCOMPLETE', 'results', 'con'].map((name) =>
      job(name, 'args: { n: 1, keys: [Traces, traces, aux] }'),
    );
    expect((await run(`jobs:\n${jobs.join('')}`, output)).exitCode).toBe(0);
    const names = (await readdir(output)).filter((name) => name !== '.hither-files').sort();
    expect(names).toEqual(['INCOMPLETE-2', 'Sweep', '_con', 'results', 'results.json', 'sweep-2']);
    expect((await readdir(join(output, 'Sweep'))).filter((name) => name.endsWith('.npy')).sort()).toEqual([
      ...['Traces.npy', '_aux.npy', 'traces-2.npy'],
    ]);
    expect(JSON.parse(await readFile(join(output, 'sweep-2', 'result.json'), 'utf8'))).toMatchObject({ name: 'sweep' });
    await expectListed(output);
  });
});

/** The calls that change a directory, and of how many of them in a row one is stopped at. */
const CALLS = [
  ['rename', 2],
  ['unlink', 4],
  ['mkdir', 3],
  ['rmdir', 2],
  ['symlink', 1],
] as const;
const stepOf = (step: number): number => (process.env.HITHER_TORTURE === undefined ? step : 1);
describe('a run that is killed', needs(NUMPY, STRACE), () => {
  const directories = { old: '', fresh: '' };
  beforeAll(async () => {
    directories.old = await newOutput();
    directories.fresh = await newOutput();
    // Both runs are known, so that their documents are always the same.
    for (const [spec, output] of [
      [FIRST, directories.old],
      [SECOND, directories.fresh],
    ] as const) {
      await run(spec, output);
      await run(spec, output);
    }
    await writeFile(join(directory, 'second.yml'), SECOND);
  });

  it.each(CALLS)('at each %s (every %i in the short run) leaves the old, the new, or a marker', async (call, step) => {
    const [old, fresh] = [await contents(directories.old), await contents(directories.fresh)];
    const counts = { old: 0, fresh: 0, marked: 0 };
    for (let when = 1; when < 300; when += stepOf(step)) {
      const output = await newOutput();
      await cp(directories.old, output, { recursive: true });
      const args = ['run', 'second.yml', '--runtime', 'host', '--output', output];
      const traced = ['-f', '-qq', '-o', '/dev/null', '-e', `inject=${call}:signal=KILL:when=${when}`];
      const threads = { UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' };
      const child = spawn('strace', [...traced, process.execPath, CLI, ...args], {
        cwd: directory,
        env: { ...process.env, ...env(), ...threads },
        stdio: 'ignore',
      });
      const [exitCode] = await once(child, 'close');
      if (exitCode === 0) {
        break;
      }
      const left = await contents(output);
      if ('INCOMPLETE' in left) {
        counts.marked += 1;
      } else {
        delete left['.hither-part-0'];
        delete left['.hither-part-1'];
        const isOld = JSON.stringify(left) === JSON.stringify(old);
        expect(left).toEqual(isOld ? old : fresh);
        counts[isOld ? 'old' : 'fresh'] += 1;
      }
      expect(await run(SECOND, output)).toMatchObject({ exitCode: 0 });
      expect(await contents(output)).toEqual(fresh);
      await expectListed(output);
      expect(emptyDirectoriesIn(output)).toBe('');
      await rm(output, { recursive: true });
    }
    const { old: before, fresh: after, marked } = counts;
    console.log(`${call}: killed with the old directory ${before}, with a marker ${marked}, with the new one ${after}`);
    expect(before + after + marked).toBeGreaterThan(0);
  });
});

function emptyDirectoriesIn(output: string): string {
  return spawnSync('find', [output, '-type', 'd', '-empty'], { encoding: 'utf8' }).stdout;
}

it('a directory that can not be made is told before anything runs, and ends nothing', async () => {
  const { directory, root } = await placeWith('import hither as hi\n@hi.function("f", "1")\ndef f(): return 1\n');
  const args = ['run', 'f.py:f', '--runtime', 'host', '--output', '/proc/hither'];
  const { exitCode, stdout } = await hither(args, {
    cwd: directory,
    env: { ...hostPython(), KACHERY_STORAGE_DIR: root },
  });
  expect(exitCode).toBe(3);
  const told = "the output directory /proc/hither can't be written";
  expect(stdout.split(told)).toHaveLength(2);
  expect(stdout.indexOf(told)).toBeLessThan(stdout.indexOf('f: finished'));
});
