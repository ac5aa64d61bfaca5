/** If stdout can't be written, every command reports it and exits with 3, and a run still completes. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLI, emptyDirectory, hither } from '../rigs/hither';

const BESSEL = resolve('examples/bessel');
const RUN = ['run', BESSEL, '--select', 'bessel', '--runtime', 'host'];
const MISSING =
  /^stdout can't be written, so output is missing \(.+\): free disk space or redirect stdout elsewhere, then run the command again$/m;

let store = '';
let uri = '';
beforeAll(async () => {
  store = await emptyDirectory();
  const run = await hither(RUN, { env: { KACHERY_STORAGE_DIR: store } });
  expect(run.exitCode).toBe(0);
  const file = join(await emptyDirectory(), 'file');
  await writeFile(file, 'x'.repeat(5000));
  uri = (await hither(['store', 'put', file], { env: { KACHERY_STORAGE_DIR: store } })).stdout.trim();
});

/** Calls the command line with standard streams on a full disk. */
function full(args: readonly string[], streams: 'stdout' | 'both' = 'stdout') {
  const device = openSync('/dev/full', 'w');
  const env = { ...process.env, KACHERY_STORAGE_DIR: store };
  const stdio = ['ignore', device, streams === 'both' ? device : 'pipe'] as const;
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { env, stdio: [...stdio], encoding: 'utf8' });
  closeSync(device);
  return { status, stderr };
}

const COMMANDS: readonly (readonly string[])[] = [
  RUN,
  [...RUN, '--json'],
  ['plan', BESSEL],
  ['plan', BESSEL, '--json'],
  ['validate', BESSEL],
  ['functions', BESSEL],
  ['functions', BESSEL, '--json'],
  ['store', 'put', resolve('package.json')],
  ['store', 'cat', 'URI'],
  ['store', 'ls'],
  ['store', 'ls', '--json'],
  ['store', 'verify'],
  ['store', 'gc', '--max-age', '1000h'],
  ['cache', 'ls'],
  ['cache', 'ls', '--json'],
  ['cache', 'why', 'HASH'],
  ['cache', 'rm', 'HASH'],
  ['--help'],
  ['run', '--help'],
  ['--version'],
];

describe('a full disk', () => {
  it.each(COMMANDS.map((args) => [args.join(' '), args] as const))('%s ends with 3', (_name, args) => {
    const given = args.map((word) => (word === 'URI' ? uri : word === 'HASH' ? firstHash() : word));
    const { status, stderr } = full(given);
    expect(stderr).toMatch(MISSING);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(3);
  });

  it('loses nothing of a run: its result is cached, and its output directory is written', async () => {
    const output = join(await emptyDirectory(), 'out');
    const args = [...RUN, '--arg', 'v=3.5', '--output', output];
    expect(full(args)).toMatchObject({ status: 3 });
    const document = JSON.parse(readFileSync(join(output, 'results.json'), 'utf8'));
    expect(document.jobs).toMatchObject([{ status: 'finished', cache: { hit: false } }]);
    const again = await hither([...args, '--json'], { env: { KACHERY_STORAGE_DIR: store } });
    expect(JSON.parse(again.stdout).jobs).toMatchObject([{ status: 'finished', cache: { hit: true } }]);
  });

  it("doesn't change the exit code of a wrong call", () => {
    expect(full(['run', '/nowhere.yml'], 'both').status).toBe(2);
    expect(full(['run', '--jsn'], 'both').status).toBe(2);
  });

  it('on stderr alone is no error', () => {
    const device = openSync('/dev/full', 'w');
    const env = { ...process.env, KACHERY_STORAGE_DIR: store };
    const call = spawnSync(process.execPath, [CLI, ...RUN, '--json'], { env, stdio: ['ignore', 'pipe', device] });
    closeSync(device);
    expect(call.status).toBe(0);
    expect(JSON.parse(String(call.stdout)).jobs).toHaveLength(1);
  });

  it('on both streams causes no crash', () => {
    expect(full(RUN, 'both').status).toBe(3);
  });
});

/** The hash of a cached job. */
function firstHash(): string {
  const env = { ...process.env, KACHERY_STORAGE_DIR: store };
  const { stdout } = spawnSync(process.execPath, [CLI, 'cache', 'ls'], { env, encoding: 'utf8' });
  return stdout.split(' ')[0] ?? '';
}

describe('a limit on the size of files', () => {
  it.each(['functions test/fixtures --json', 'store cat URI'])('that truncates "%s" is an error', async (args) => {
    const directory = await emptyDirectory();
    const call = `'${process.execPath}' '${CLI}' ${args.replace('URI', uri)} > '${directory}/out'`;
    const script = `ulimit -f 1; ${call}; echo $? > '${directory}/code'`;
    const env = { ...process.env, KACHERY_STORAGE_DIR: store };
    const { stderr } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' });
    expect(stderr).toMatch(MISSING);
    expect(readFileSync(join(directory, 'out'))).toHaveLength(1024);
    expect(readFileSync(join(directory, 'code'), 'utf8').trim()).toBe('3');
  });
});

it('a current directory that no longer exists is reported', async () => {
  const directory = await emptyDirectory();
  const script = `rmdir '${directory}'; '${process.execPath}' '${CLI}' --version`;
  const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: directory, encoding: 'utf8' });
  const message = 'the current directory was removed: change to another directory and run the command again\n';
  expect({ status, stderr }).toEqual({ status: 2, stderr: message });
});

it('a slow reader is waited for, without a warning', async () => {
  const directory = await emptyDirectory();
  const line = "import hither as hi\n@hi.function('line', '1')\ndef line():\n    print('x' * 3000000)\n";
  await writeFile(join(directory, 'line.py'), line);
  const call = `'${process.execPath}' '${CLI}' run line.py:line --runtime host`;
  const env = { ...process.env, KACHERY_STORAGE_DIR: store };
  const script = `${call} 2> stderr.txt | (sleep 1; wc -c)`;
  const { stdout } = spawnSync('sh', ['-c', script], { cwd: directory, env, encoding: 'utf8' });
  expect(Number(stdout)).toBeGreaterThan(0);
  expect(readFileSync(join(directory, 'stderr.txt'), 'utf8')).not.toMatch(/Warning/);
});

it('a closed stdout is the null device, as Node opens it', () => {
  const env = { ...process.env, KACHERY_STORAGE_DIR: store };
  for (const closed of ['>&-', '>&- 2>&-', '<&- >&- 2>&-']) {
    const { status } = spawnSync('sh', ['-c', `'${process.execPath}' '${CLI}' functions '${BESSEL}' ${closed}`], {
      env,
    });
    expect(status).toBe(0);
  }
});
