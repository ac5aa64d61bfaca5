/** If stdout can't be written, every command reports it and exits with 3, and a run still completes. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLI, emptyDirectory, FIXTURES, hither, placeWith } from '../rigs/hither';

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

const SOURCE = `import hither as hi
@hi.function('f', '1')
def f(x):
    print('output of', x)
    if x % 2:
        raise ValueError('odd')
    return x
`;

describe('--events', () => {
  const RUN_AGAIN = [...RUN, '--force-run'];
  const env = () => ({ KACHERY_STORAGE_DIR: store });
  const typesOf = (text: string): string[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).event);
  const HAPPENED = ['run-started', 'job-started', 'job-ended', 'run-ended'];

  it('writes what happens to a file, and replaces that of an earlier run', async () => {
    const file = join(await emptyDirectory(), 'events');
    await writeFile(file, `{"schema":"hither-event/1",${'x'.repeat(10_000)}`);
    const call = await hither([...RUN_AGAIN, '--events', file], { env: env() });
    const lines = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { schema: 'hither-event/1', event: 'run-started', jobs: 1 },
      { event: 'job-started', label: 'bessel', runtime: 'host' },
      { event: 'job-ended', name: 'bessel', label: 'bessel', index: null, status: 'finished', cached: false },
      { event: 'run-ended', exit_code: 0, counts: { finished: 1, cached: 0 } },
    ]);
    expect(Math.abs(lines[0].time - Date.now() / 1000)).toBeLessThan(100);
    expect(readFileSync(file, 'utf8')).not.toContain('integral');
    expect(call.stdout).toContain('bessel: finished after');
  });

  it.each(['/dev/stderr', '/dev/fd/3'])('writes to %s', async (path) => {
    const command = [process.execPath, CLI, ...RUN_AGAIN, '--events', path];
    const stdio = ['ignore', 'ignore', 'pipe', 'pipe'] as const;
    const [program = '', ...args] = command;
    const { output } = spawnSync(program, args, { env: { ...process.env, ...env() }, stdio: [...stdio] });
    expect(typesOf(String(output[path === '/dev/stderr' ? 2 : 3]))).toEqual(HAPPENED);
  });

  it('writes to a pipe, also if it is read slowly', async () => {
    const directory = await emptyDirectory();
    const command = [process.execPath, CLI, ...RUN_AGAIN].map((word) => `'${word}'`).join(' ');
    const call = `${command} --events pipe > out`;
    const script = `mkfifo pipe; (sleep 1; cat pipe) & ${call}; echo $? > code; wait`;
    const { stdout } = spawnSync('sh', ['-c', script], {
      cwd: directory,
      env: { ...process.env, ...env() },
      encoding: 'utf8',
    });
    expect(typesOf(stdout)).toEqual(HAPPENED);
    expect(readFileSync(join(directory, 'code'), 'utf8')).toBe('0\n');
  });

  it.each(['.', 'no/such/directory/events', ''])('refuses %j before anything runs', async (path) => {
    const { exitCode, stdout, stderr } = await hither([...RUN_AGAIN, '--events', path], { env: env() });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(
      /^(.* can't be written: .*: name a file in a directory that you can write|--events is empty: name a file)\n$/,
    );
  });

  it('warns once about a full disk, and the run goes on', async () => {
    const { exitCode, stdout } = await hither([...RUN_AGAIN, '--events', '/dev/full'], { env: env() });
    expect(exitCode).toBe(0);
    expect(
      stdout.match(/^warning: \/dev\/full can't be written, so further events are missing from it: .*$/gm),
    ).toHaveLength(1);
    expect(stdout).toContain('bessel: finished after');
  });

  it('has whole lines if the file can take no more', async () => {
    const { directory } = await placeWith(`${SOURCE}@hi.function('g', '1')\ndef g(x, y):\n    return x\n`);
    const points = Array.from({ length: 500 }, (_, index) => index).join(', ');
    const spec = `jobs:
  f: { function: f.py:f, args: { x: 1 } }
  skipped: { function: f.py:g, args: { x: { $job: f } }, matrix: { y: [${points}] } }
`;
    await writeFile(join(directory, 'hither.yml'), spec);
    const script = `ulimit -f 64; '${process.execPath}' '${CLI}' run --runtime host --events events`;
    const options = { cwd: directory, env: { ...process.env, ...env() }, encoding: 'utf8' } as const;
    const { stdout, status } = spawnSync('bash', ['-c', script], options);
    expect(stdout.match(/^warning: events can't be written, so further events are missing from it: /gm)).toHaveLength(
      1,
    );
    expect(status).toBe(1);
    const written = readFileSync(join(directory, 'events'), 'utf8');
    expect(written.length).toBeGreaterThan(63 * 1024);
    expect(typesOf(written)).toContain('job-ended');
  });

  it('says how a run ended that could not begin', async () => {
    const { directory } = await placeWith(SOURCE);
    const spec = 'jobs: { f: { function: f.py:f, args: { x: 1 }, resources: { cpus: 900 } } }';
    await writeFile(join(directory, 'hither.yml'), spec);
    const { exitCode } = await hither(['run', '--runtime', 'host', '--events', 'events'], {
      cwd: directory,
      env: env(),
    });
    expect(exitCode).toBe(2);
    const lines = readFileSync(join(directory, 'events'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'run-started', jobs: 1 },
      { event: 'run-ended', exit_code: 2, counts: { finished: 0 } },
    ]);
  });
});

it('--events never overwrites a spec', async () => {
  const { directory } = await placeWith(SOURCE);
  const spec = 'jobs: { f: { function: f.py:f, args: { x: 2 } } }\n';
  await writeFile(join(directory, 'sweep.yml'), spec);
  const { exitCode, stdout, stderr } = await hither(
    ['run', 'sweep.yml', '--runtime', 'host', '--events', 'sweep.yml'],
    {
      cwd: directory,
    },
  );
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^--events would overwrite .*sweep\.yml: it is not a file of events: name a new file/);
  expect(readFileSync(join(directory, 'sweep.yml'), 'utf8')).toBe(spec);
});

describe('--quiet', () => {
  it('prints the table only', async () => {
    const { stdout, stderr } = await hither([...RUN, '--force-run', '--quiet'], {
      env: { KACHERY_STORAGE_DIR: store },
    });
    expect(stderr).toBe('');
    expect(stdout.replace(/\d+\.\d\d s/, 'TIME')).toBe(
      'job     status      time  result\nbessel  finished  TIME  1.117817938088703\n',
    );
  });

  it('prints the document only', async () => {
    const { stdout, stderr } = await hither([...RUN, '--force-run', '--quiet', '--json'], {
      env: { KACHERY_STORAGE_DIR: store },
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).jobs).toHaveLength(1);
  });

  it('prints errors to stderr, and the result alone to stdout', async () => {
    const args = ['run', join(FIXTURES, 'endings.py:end'), '--arg', 'how=steer', '--runtime', 'host', '--quiet'];
    const { stdout, stderr } = await hither(args);
    expect(stderr).toMatch(/^end: error after .*\nTraceback \(most recent call last\):\n/);
    expect(stdout).toMatch(/^job +status +time +result\nend +error .*\n$/);
    expect(stdout + stderr).not.toContain('started under');
  });
});

it('the log of many jobs has counts and reasons', async () => {
  const { directory, root } = await placeWith(SOURCE);
  const points = Array.from({ length: 60 }, (_, index) => index).join(', ');
  await writeFile(join(directory, 'hither.yml'), `jobs: { f: { function: f.py:f, matrix: { x: [${points}] } } }`);
  const { stdout } = await hither(['run', '--runtime', 'host'], { cwd: directory, env: { KACHERY_STORAGE_DIR: root } });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.filter((line) => line.includes(' | output of '))).toHaveLength(60);
  expect(lines.filter((line) => line.startsWith('Traceback'))).toHaveLength(1);
  expect(lines).toContain('60 of 60 jobs: 0 running, 30 finished, 30 failed');
  expect(lines).toContain('ValueError at f.py:6: odd (30 jobs raised it: f[x=1], f[x=3], f[x=5], …)');
  expect(lines.at(-1)).toBe('… and 20 more jobs: --json prints all, and --output DIR writes them');
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
