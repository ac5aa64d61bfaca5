/** Runs the built command line as a user would. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const CLI = resolve('dist/cli.js');

/** What a call printed and how it ended. */
export interface Call {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One record of the results document, as far as tests look at it. */
export interface AnyRecord {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly label: string;
  readonly status: string;
  readonly result: unknown;
  readonly error: { readonly type: string; readonly message: string; readonly traceback: string } | null;
}

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the process once it runs, to signal it. */
  readonly onOutput?: (text: string, signal: (name: NodeJS.Signals) => void) => void;
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** An empty folder that is removed after the tests of the file. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hither-test-'));
  folders.push(folder);
  return folder;
}

/** Calls the command line with a store of its own, unless `env` names one. */
export async function hither(args: readonly string[], options: Options = {}): Promise<Call> {
  const store = options.env?.KACHERY_STORAGE_DIR ?? (await emptyFolder());
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...process.env, ...options.env, KACHERY_STORAGE_DIR: store },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
      options.onOutput?.(text, (name) => child.kill(name));
    });
  }
  const exitCode = await new Promise<number | null>((done) => child.once('close', done));
  return { exitCode, ...output };
}

/** The records that `run --json` printed. */
export function records(call: Call): readonly AnyRecord[] {
  const document = JSON.parse(call.stdout) as { readonly schema: string; readonly jobs: readonly AnyRecord[] };
  return document.jobs;
}
