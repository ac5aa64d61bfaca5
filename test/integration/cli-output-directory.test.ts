/** `hither run --output` with a directory in which earlier runs, users or killed runs left files. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOUNTS, needs } from '../requirements';
import { type Call, emptyDirectory, hither, hostPython, placeWith, records } from '../rigs/hither';
import { NUMPY } from '../rigs/live-python';
import {
  arraysIn,
  contents,
  env,
  expectListed,
  FIRST,
  job,
  newOutput,
  PLACE,
  run,
  SECOND,
} from '../rigs/output-directory';

describe('a second run', needs(NUMPY), () => {
  it('leaves no arrays of removed points, renamed keys and removed jobs', async () => {
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

  it('leaves no arrays of a job that fails this time', async () => {
    const output = await newOutput();
    const spec = (n: number): string => `jobs:\n${job('one', `args: { n: ${n} }`)}`;
    await run(spec(3), output);
    expect(await arraysIn(output)).toEqual(['one/times.npy', 'one/traces.npy']);
    expect((await run(spec(-1), output)).exitCode).toBe(1);
    expect(await arraysIn(output)).toEqual([]);
    await expectListed(output);
  });

  it('keeps and names the files that a user changed, and keeps those that a user added', async () => {
    const output = await newOutput();
    await run(FIRST, output);
    for (const path of ['gone/traces.npy', 'm/0/times.npy']) {
      await rm(join(output, path));
      await writeFile(join(output, path), 'changed');
    }
    await writeFile(join(output, 'gone', 'notes.txt'), 'mine');
    const { stdout, exitCode } = await run(SECOND, output);
    expect(exitCode).toBe(0);
    const warning = stdout.split('\n').find((line) => line.startsWith('warning: ')) ?? '';
    expect(warning).toContain(join(output, 'gone/traces.npy'));
    expect(warning).toContain(join(output, 'm/0/times.npy.kept'));
    expect(warning).not.toContain('notes.txt');
    const files = await contents(output);
    expect(files).toMatchObject({
      'gone/traces.npy': 'changed',
      'gone/notes.txt': 'mine',
      'm/0/times.npy.kept': 'changed',
      'm/0/times.npy': expect.stringContaining('NUMPY'),
    });
    expect(Object.keys(files).filter((path) => path.startsWith('gone/'))).toHaveLength(2);
  });

  it('leaves the directory unchanged if its spec has a mistake', async () => {
    const output = await newOutput();
    await run(FIRST, output);
    const before = await contents(output);
    expect((await run(SECOND.replace('arrays', 'arays'), output)).exitCode).toBe(2);
    expect(await contents(output)).toEqual(before);
    expect(await readdir(output)).toContain('.hither-files');
  });

  it('is refused while another run writes to the directory', async () => {
    const output = await newOutput();
    const file = join(PLACE.directory, 'go');
    const args = ['run', 'f.py:wait', '--arg', `file=${file}`, '--runtime', 'host', '--output', output];
    const calls: Promise<Call>[] = [];
    const onOutput = (printed: string): void => {
      if (calls.length === 0 && printed.includes('waiting')) {
        calls.push(run(SECOND, output).finally(() => writeFile(file, '')));
      }
    };
    expect((await hither(args, { cwd: PLACE.directory, env: env(), onOutput })).exitCode).toBe(0);
    const refused = await calls[0];
    expect(refused?.exitCode).toBe(2);
    expect(refused?.stderr).toMatch(
      /another run is writing to it \(process \d+ on .*\): name another directory, or wait/,
    );
    expect((await readdir(output)).sort()).toEqual(['.hither-files', 'results.json', 'wait']);
    await expectListed(output);
  });
});

describe("a directory that hither didn't write", () => {
  async function refused(output: string, expected: RegExp): Promise<void> {
    const before = await contents(output);
    const call = await run(SECOND, output);
    expect(call).toMatchObject({ exitCode: 2, stdout: '' });
    expect(call.stderr).toMatch(expected);
    expect(call.stderr).toContain('name another directory, or move or remove this one');
    expect(await contents(output)).toEqual(before);
  }

  it('is refused before anything runs, even one from a version that wrote no list', async () => {
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

  it('is refused if it is a file', async () => {
    const output = await newOutput();
    await writeFile(output, 'mine');
    await refused(output, /it is a file, not a directory/);
    expect(await readFile(output, 'utf8')).toBe('mine');
  });

  it('is refused if its list leads out of it', async () => {
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

  it('loses no file outside that its list reaches through a link', needs(NUMPY), async () => {
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

  it('because it is read-only is reported, and no result is lost', () =>
    mounted('ro', async (output) => {
      const call = await run(SECOND, output, '--json');
      expect(call.exitCode).toBe(3);
      expect(call.stderr).toMatch(/warning: the output directory \S+ can't be written \(EROFS/);
      expect(statuses(call)).toEqual(['finished', 'finished']);
      expect(await readdir(output)).toEqual([]);
    }));

  it('because the disk is full is marked incomplete, until there is space', () =>
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
  it('of jobs and keys that are taken, or differ only in case, are made unique', async () => {
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

it("a directory that can't be created is reported before anything runs, and the jobs still run", async () => {
  const { directory, root } = await placeWith('import hither as hi\n@hi.function("f", "1")\ndef f(): return 1\n');
  const args = ['run', 'f.py:f', '--runtime', 'host', '--output', '/proc/hither'];
  const { exitCode, stdout } = await hither(args, {
    cwd: directory,
    env: { ...hostPython(), KACHERY_STORAGE_DIR: root },
  });
  expect(exitCode).toBe(3);
  const warning = "the output directory /proc/hither can't be written";
  expect(stdout.split(warning)).toHaveLength(2);
  expect(stdout.indexOf(warning)).toBeLessThan(stdout.indexOf('f: finished'));
});
