/** Runs the command line as users do: `dist/cli.js`, which `test/fresh-dist.js` requires to be up to date. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import type { TestEngine, TestImage } from '../requirements';

/** The command line's entry. */
export const CLI = resolve('dist/cli.js');

/** The directory with the specs and functions of these tests. */
export const FIXTURES = resolve('test/fixtures/end-to-end');

/** What a call printed and how it ended. */
export interface Call {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One record of the results document, with the fields that tests use. */
export interface AnyRecord {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly label: string;
  readonly status: string;
  readonly result: unknown;
  readonly error: { readonly type: string; readonly message: string; readonly traceback: string } | null;
  readonly runtime_info: {
    readonly start_time: number;
    readonly end_time: number;
    readonly host?: string;
    readonly executor_job_id?: string | null;
    readonly console_out: { readonly lines: readonly { readonly text: string; readonly stderr: boolean }[] };
  };
}

/** How the command line is called. */
export interface Options {
  readonly cwd?: string;
  /** A program that runs the command line, which is its last arguments. */
  readonly through?: readonly string[];
  /** Replaces, or (undefined) removes, variables of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with the whole output so far whenever there is more, to signal the process. */
  readonly onOutput?: (printed: string, signal: (name: NodeJS.Signals) => void) => void;
  /** Called with the process id of the command line, or of what it runs through. */
  readonly onStart?: (pid: number) => void;
}

const directories: string[] = [];
afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true }))));

/** An empty directory, which is removed after the tests of the file. */
export async function emptyDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'hither-test-'));
  directories.push(directory);
  return directory;
}

/** A directory with these functions in `f.py`, and a store. */
export async function placeWith(source: string): Promise<{ readonly directory: string; readonly root: string }> {
  const place = { directory: await emptyDirectory(), root: await emptyDirectory() };
  await writeFile(join(place.directory, 'f.py'), source);
  return place;
}

/** Calls the command line with a new store, unless `env` names one. */
export async function hither(args: readonly string[], options: Options = {}): Promise<Call> {
  const store = options.env?.KACHERY_STORAGE_DIR ?? (await emptyDirectory());
  const [program = '', ...rest] = [...(options.through ?? []), process.execPath, CLI, ...args];
  const child = spawn(program, rest, {
    cwd: options.cwd ?? process.cwd(),
    env: { ...process.env, ...options.env, KACHERY_STORAGE_DIR: store },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.onStart?.(child.pid ?? 0);
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
      options.onOutput?.(output.stdout + output.stderr, (name) => child.kill(name));
    });
  }
  const exitCode = await new Promise<number | null>((done) => child.once('close', done));
  return { exitCode, ...output };
}

/** The flags to run jobs under an engine in an image of the test bed. */
export function under(engine: TestEngine, image: TestImage): string[] {
  return ['--runtime', engine.name, '--container', engine.image(image)];
}

/** The environment in which the runtime `host` finds the Python of the tests, which has numpy. */
export function hostPython(): Record<string, string> {
  const python = process.env.HITHER_TEST_PYTHON;
  return python === undefined ? {} : { PATH: [dirname(python), process.env.PATH].join(delimiter) };
}

/** The records that `run --json` printed. */
export function records(call: Call): readonly AnyRecord[] {
  const document = JSON.parse(call.stdout) as { readonly schema: string; readonly jobs: readonly AnyRecord[] };
  return document.jobs;
}

/** The records by label. */
export function recordsByLabel(call: Call): Readonly<Record<string, AnyRecord>> {
  return Object.fromEntries(records(call).map((record) => [record.label, record]));
}
