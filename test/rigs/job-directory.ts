/** Makes job directories (FORMAT.md, "Job directory") without the rest of the program, and runs them with a Python. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { TEST_PYTHON } from './live-python';

const RUNNER = resolve('src/in-container');
export const FIXTURES = resolve('test/fixtures/in-container');

export interface JobOptions {
  /** Where to create the directory. Default: in a temporary directory. */
  readonly path?: string;
  /** Source files: their text by path below `in/src`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files and directories of test/fixtures/in-container, copied to the same places below `in/src`. */
  readonly fixtures?: readonly string[];
  /** `path.py:name`, the path relative to `in/src`. */
  readonly function: string;
  /** Default: the file's name. */
  readonly module?: string;
  /** Default: the file's directory, then the root. */
  readonly importPaths?: readonly string[];
  /** Encoded values as JSON text by name, so that the text of numbers is kept. */
  readonly args?: Readonly<Record<string, string>>;
  readonly positional?: readonly string[];
  /** Stored objects by sha1. */
  readonly objects?: Readonly<Record<string, Uint8Array>>;
  /** Objects with names, by `SHA1/NAME`. */
  readonly named?: Readonly<Record<string, Uint8Array>>;
  readonly run?: Readonly<Record<string, unknown>>;
  /** The text of the environment script. */
  readonly environmentScript?: string;
}

export interface TestJob {
  readonly path: string;
  readonly out: string;
}

/** Makes a job directory. Remove it with `removeJobs`. */
export async function makeJob(options: JobOptions): Promise<TestJob> {
  const path = options.path ?? (await mkdtemp(join(tmpdir(), 'hither-in-container-')));
  made.push(path);
  const source = join(path, 'in', 'src');
  await mkdir(join(path, 'out'), { recursive: true });
  await mkdir(join(path, 'tmp'));
  await mkdir(source, { recursive: true });
  await cp(RUNNER, join(path, 'in', 'runner'), { recursive: true });
  for (const name of options.fixtures ?? []) {
    await cp(join(FIXTURES, name), join(source, basename(name)), { recursive: true });
  }
  const written: [string, string | Uint8Array][] = [
    ...Object.entries(options.files ?? {}).map(([name, text]): [string, string] => [join('src', name), text]),
    ...Object.entries(options.objects ?? {}).map(([sha1, bytes]): [string, Uint8Array] => [storedAt(sha1), bytes]),
    ...Object.entries(options.named ?? {}).map(([name, bytes]): [string, Uint8Array] => [join('files', name), bytes]),
    ['job.json', jobDocument(options)],
    ['run.json', runDocument(options)],
    ['etc/passwd', 'root:x:0:0:root:/tmp:/bin/sh\n'],
    ['etc/group', 'root:x:0:\n'],
    ['etc/hosts', '127.0.0.1 localhost\n127.0.1.1 hither\n'],
    ...(options.environmentScript === undefined
      ? []
      : [['etc/env/99-zz-hither.sh', options.environmentScript] as [string, string]]),
  ];
  for (const [name, content] of written) {
    const target = join(path, 'in', name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return { path, out: join(path, 'out') };
}

const made: string[] = [];

/** Removes all job directories that this test file made. */
export async function removeJobs(): Promise<void> {
  await Promise.all(made.splice(0).map((path) => rm(path, { recursive: true, force: true })));
}

/** The path of an object below `in/` and `out/`. */
export function storedAt(sha1: string): string {
  return join('store', 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1);
}

function jobDocument(options: JobOptions): string {
  const [file = '', name = ''] = options.function.split(':');
  const directory = dirname(file);
  const module = options.module ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.py$/, '');
  const document = {
    schema: 'hither-job/1',
    function: { file, module, name, function_name: name, function_version: '0.1.0' },
    container: { declared: 'docker://python:3.12-slim', digest: `sha256:${'0'.repeat(64)}` },
    import_paths: options.importPaths ?? (directory === '.' ? ['.'] : [directory, '.']),
    positional: options.positional ?? [],
  };
  const args = Object.entries(options.args ?? {}).map(([key, text]) => `${JSON.stringify(key)}:${text}`);
  return `${JSON.stringify(document).slice(0, -1)},"args":{${args.join(',')}}}`;
}

function runDocument(options: JobOptions): string {
  return JSON.stringify({
    schema: 'hither-run/1',
    require_protection: false,
    watch_memory: null,
    limit_pids: null,
    limit_file_size: 2 ** 36,
    limit_output: 2 ** 36,
    limit_time: null,
    worker: null,
    variables: {},
    ...options.run,
  });
}

/** The output and the documents of an ended job. */
export interface JobEnd {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The text of out/result.json; empty if there is none. */
  readonly text: string;
  readonly status: string | undefined;
  readonly error: { readonly type: string; readonly message: string; readonly traceback: string } | undefined;
  /** out/ended.json. */
  readonly ended: Readonly<Record<string, unknown>> | undefined;
}

/** A running job. Its stdin stays open until it has ended. */
export interface RunningJob {
  readonly child: ChildProcess;
  readonly end: Promise<JobEnd>;
  /** Resolves when the text has appeared on stdout. */
  printed(text: string): Promise<void>;
}

/** Starts a job as an engine would, as another user if `uid` is given. */
export function startJob(
  job: TestJob,
  how: { python?: string; env?: Record<string, string>; uid?: number } = {},
): RunningJob {
  const { python = TEST_PYTHON, env = {}, uid } = how;
  const child = spawn(python, ['-s', '-B', '-u', join(job.path, 'in', 'runner', 'run_job.py'), job.out], {
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', PYTHONHASHSEED: '0', ...env },
    cwd: join(job.path, 'tmp'),
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const output = { stdout: '', stderr: '' };
  const waiting: (() => void)[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk.toString();
    for (const look of waiting) look();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk.toString();
  });
  // the job may end before its stdin is closed
  child.stdin.on('error', () => {});
  const end = new Promise<JobEnd>((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode) => readEnd(job, exitCode, output).then(done, fail));
  });
  const printed = (text: string) =>
    new Promise<void>((seen) => {
      const look = () => (output.stdout.includes(text) ? seen() : undefined);
      waiting.push(look);
      look();
    });
  return { child, end, printed };
}

/** Makes a job, and runs it to its end. */
export async function runJob(options: JobOptions, python?: string): Promise<JobEnd> {
  return startJob(await makeJob(options), python === undefined ? {} : { python }).end;
}

async function readEnd(
  job: TestJob,
  exitCode: number | null,
  output: { stdout: string; stderr: string },
): Promise<JobEnd> {
  const text = await readFile(join(job.out, 'result.json'), 'utf8').catch(() => '');
  const ended = await readFile(join(job.out, 'ended.json'), 'utf8').catch(() => '');
  const outcome = text === '' ? {} : JSON.parse(text);
  return {
    exitCode,
    ...output,
    text,
    status: outcome.status,
    error: outcome.error,
    ended: ended === '' ? undefined : JSON.parse(ended),
  };
}

/** The text of the encoded result in out/result.json. */
export function resultText(end: JobEnd): string {
  const [, text] = /^\{"schema":"hither-outcome\/1","status":"finished","result":(.*)\}$/s.exec(end.text.trim()) ?? [];
  if (text === undefined) {
    throw new TypeError(`the job did not finish: ${end.text || end.stderr}`);
  }
  return text;
}

const PYENV_VERSIONS = join(process.env.PYENV_ROOT || join(process.env.HOME || '/root', '.pyenv'), 'versions');

/** All Pythons of this machine that can be found without running them: pyenv's, the system's and the tests' own. */
export function allPythons(): string[] {
  const versions = existsSync(PYENV_VERSIONS) ? readdirSync(PYENV_VERSIONS) : [];
  const found = versions.sort().map((version) => join(PYENV_VERSIONS, version, 'bin', 'python'));
  return [...found, '/usr/bin/python3', TEST_PYTHON].filter((path) => !path.startsWith('/') || existsSync(path));
}

/** `3.11.7`, or undefined if it can't be started. */
export function versionOf(python: string): string | undefined {
  const { stdout } = spawnSync(python, ['-c', 'import platform; print(platform.python_version())'], {
    encoding: 'utf8',
  });
  return stdout?.trim() || undefined;
}
