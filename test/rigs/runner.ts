/** Runs a step of the action as the runner does: it passes inputs and files in variables, and signals the process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type RunnerCommand, readLog } from '../fakes/runner-commands';

type Variables = Readonly<Record<string, string>>;

/** A job of a workflow: a workspace, and the directories that its steps share. */
export interface RunnerJob {
  /** Absolute. Contains everything of the job. */
  readonly directory: string;
  readonly workspace: string;
  readonly temp: string;
  readonly store: string;
  remove(): Promise<void>;
}

/** One step. */
export interface StepOptions {
  /** By the names in action.yml. */
  readonly inputs?: Variables;
  readonly env?: Variables;
  /** The content of the event file. */
  readonly payload?: unknown;
  /** The state that the main step saved, for the post step. */
  readonly state?: Variables;
  readonly entry?: 'main' | 'post';
  readonly node?: string;
  /** Called with everything printed so far. */
  readonly onLog?: (log: string, runner: RunnerHand) => void;
}

/** What a runner can do to a running step. */
export interface RunnerHand {
  /** SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL. */
  cancel(): void;
  kill(): void;
}

/** An ended step. */
export interface StepEnd {
  readonly exitCode: number | null;
  readonly killedBy: NodeJS.Signals | null;
  /** stdout and stderr as printed. */
  readonly log: string;
  readonly lines: readonly string[];
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Variables;
  readonly state: Variables;
  readonly summary: string;
}

/** A job with these files in its workspace. */
export async function createRunnerJob(files: Variables): Promise<RunnerJob> {
  const directory = await mkdtemp(join(tmpdir(), 'hither-runner-'));
  const [workspace, temp, store] = [join(directory, 'work'), join(directory, 'temp'), join(directory, 'store')];
  await mkdir(temp);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(workspace, name, '..'), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
  return { directory, workspace, temp, store, remove: () => rm(directory, { recursive: true, force: true }) };
}

/** Runs a step to its end. */
export async function runStep(job: RunnerJob, options: StepOptions = {}): Promise<StepEnd> {
  const files = await mkdtemp(join(job.temp, '_runner_file_commands-'));
  const [output, state, summary] = [join(files, 'output'), join(files, 'state'), join(files, 'summary')];
  await Promise.all([output, state, summary].map((path) => writeFile(path, '')));
  const event = join(files, 'event.json');
  await writeFile(event, JSON.stringify(options.payload ?? {}));
  const child = spawn(options.node ?? process.execPath, [resolve(`dist/${options.entry ?? 'main'}.js`)], {
    cwd: job.workspace,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      KACHERY_STORAGE_DIR: job.store,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_JOB: 'compute',
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'acme/science',
      GITHUB_RUN_ID: '7',
      GITHUB_STATE: state,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: job.workspace,
      RUNNER_ENVIRONMENT: 'github-hosted',
      RUNNER_TEMP: job.temp,
      ...prefixed('INPUT_', options.inputs ?? {}, (name) => name.toUpperCase().replaceAll(' ', '_')),
      ...prefixed('STATE_', options.state ?? {}, (name) => name),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { log, exitCode, killedBy } = await follow(child, options.onLog ?? (() => {}));
  return {
    ...readLog(log),
    exitCode,
    killedBy,
    log,
    outputs: readValues(await readFile(output, 'utf8')),
    state: readValues(await readFile(state, 'utf8')),
    summary: await readFile(summary, 'utf8'),
  };
}

function prefixed(prefix: string, values: Variables, spell: (name: string) => string): Variables {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${spell(name)}`, value]));
}

async function follow(child: ChildProcess, onLog: (log: string, runner: RunnerHand) => void) {
  const timers: NodeJS.Timeout[] = [];
  const after = (ms: number, signal: NodeJS.Signals): void => {
    timers.push(setTimeout(() => child.kill(signal), ms));
  };
  let cancelled = false;
  const hand: RunnerHand = {
    kill: () => void child.kill('SIGKILL'),
    cancel() {
      if (!cancelled) {
        cancelled = true;
        child.kill('SIGINT');
        after(7500, 'SIGTERM');
        after(10_000, 'SIGKILL');
      }
    },
  };
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      onLog(log, hand);
    });
  }
  // Not `close`: processes that a killed step left behind may keep its streams open.
  const [exitCode, killedBy] = await new Promise<[number | null, NodeJS.Signals | null]>((done) => {
    child.once('exit', (code, signal) => {
      const finish = (): void => done([code, signal]);
      signal === null ? child.once('close', finish) : finish();
    });
  });
  timers.forEach(clearTimeout);
  return { log, exitCode, killedBy };
}

/** Parses a file command like the runner (FileCommandManager): `NAME=VALUE`, or `NAME<<END`, lines, `END`. */
function readValues(text: string): Variables {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, name = '', end] = /^([^=]*?)<<(.*)$/.exec(line) ?? [];
    if (end !== undefined) {
      const last = lines.indexOf(end, at + 1);
      values[name] = lines.slice(at + 1, last).join('\n');
      at = last;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
