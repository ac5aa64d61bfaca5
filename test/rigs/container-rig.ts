/** Runs job directories in a container runtime, without the rest of the program. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { RUNTIMES } from '../../src/container/runtimes';
import type {
  ContainerRun,
  ContainerRuntime,
  EngineFailure,
  RunnableImage,
  RuntimeContext,
} from '../../src/container/types';
import { type ProcessIdentity, thisProcess } from '../../src/core/process-identity';
import type { RuntimeName } from '../../src/core/runtime-names';
import type { Resources } from '../../src/core/runtime-options';
import { startWorker } from '../../src/executor/worker';
import type { HitherEvent } from '../../src/model/events';
import type { ExitStatus } from '../../src/process/command';
import { type RunningChild, startChild } from '../../src/process/start-child';
import { createRunDirectory } from '../../src/run/run-directory';
import type { TestEngine } from '../requirements';
import { type JobOptions, makeJob } from './job-directory';

/** Changes to the default run, which may depend on its name and directory. */
export type RunChange = Partial<ContainerRun> | ((run: ContainerRun) => Partial<ContainerRun>);

/** A runtime with a separate store. */
export interface ContainerRig {
  readonly runtime: ContainerRuntime;
  readonly context: RuntimeContext;
  /** All reported events. */
  readonly events: HitherEvent[];
  /** The image with this name, ready to run. */
  image(name: string): Promise<RunnableImage>;
  /** Makes a job directory and its run. */
  prepare(job: JobOptions, image: RunnableImage, change?: RunChange): Promise<ContainerRun>;
  close(): Promise<void>;
}

export const RESOURCES: Resources = { cpus: 1, tmp: 8 * 1024 ** 2, shm: 8 * 1024 ** 2, pids: 128 };

/** Replacements for the defaults of a rig. */
export interface RigChange {
  readonly env?: RuntimeContext['env'];
  readonly owner?: ProcessIdentity;
  readonly storeRoot?: string;
}

/** Opens a rig for an engine. */
export function openRigOf({ name, env }: TestEngine, change: RigChange = {}): Promise<ContainerRig> {
  return openRig(name, { ...change, env: { ...env, ...change.env } });
}

/** Opens a rig for a runtime. Containers are labelled with `owner`, by default this process. */
export async function openRig(name: RuntimeName, change: RigChange = {}): Promise<ContainerRig> {
  const storeRoot = change.storeRoot ?? (await mkdtemp(join(tmpdir(), 'hither rig, ')));
  const owner = change.owner ?? thisProcess(hostname());
  const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const context: RuntimeContext = {
    env: { ...process.env, ...change.env },
    storeRoot,
    owner,
    user,
  };
  const runtime = await RUNTIMES[name].create(context);
  const events: HitherEvent[] = [];
  const report = (event: HitherEvent): void => void events.push(event);
  const runId = randomBytes(6).toString('hex');
  const directory = await createRunDirectory(storeRoot, runId, owner);
  const runs: ContainerRun[] = [];
  return {
    runtime,
    context,
    events,
    async image(image) {
      await runtime.probe();
      return runtime.fetch(await runtime.identify({ image, pull: 'missing' }, report), report);
    },
    async prepare(job, image, wanted = {}) {
      const number = runs.length + 1;
      const path = join(directory, `job-${number}`);
      const usual: ContainerRun = {
        name: `hither-${runId}-${number}`,
        image,
        directory: path,
        python: 'python3',
        env: name === 'host' ? { HOME: join(path, 'tmp'), TMPDIR: join(path, 'tmp') } : {},
        mounts: [],
        inputs: [],
        network: 'none',
        relax: [],
        resources: RESOURCES,
        shared: false,
      };
      const run = { ...usual, ...(typeof wanted === 'function' ? wanted(usual) : wanted) };
      runs.push(run);
      const { watchMemory = null, limitPids = null, variables = {}, environmentScript } = runtime.supervision(run);
      const worker = {
        contained: name !== 'host',
        own_network: run.network !== 'host',
        tmp: join(path, 'tmp'),
        streams: null,
      };
      const supervision = {
        watch_memory: watchMemory,
        limit_pids: limitPids,
        variables,
        worker: run.shared ? worker : null,
        ...job.run,
      };
      const script = environmentScript === undefined ? {} : { environmentScript };
      await makeJob({ ...job, ...script, path, run: supervision });
      return run;
    },
    async close() {
      await Promise.all(runs.map((run) => runtime.stop(run.name)));
      await rm(storeRoot, { recursive: true, force: true });
    },
  };
}

/** How a container ended, and the documents that it left. */
export interface ContainerEnd {
  readonly end: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
  /** The value in out/result.json. */
  readonly result: unknown;
  /** out/ended.json */
  readonly ended:
    | { readonly exit_code: number | null; readonly signal: string | null; readonly killed: string | null }
    | undefined;
  readonly failure: EngineFailure | undefined;
}

/** A running container. */
export interface RunningContainer {
  readonly child: RunningChild;
  readonly end: Promise<ContainerEnd>;
  /** Resolves with the match once stdout matches a pattern. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts a run. `close` of the rig or `stop` of the runtime removes what remains of it. */
export function startContainer(runtime: ContainerRuntime, run: ContainerRun): RunningContainer {
  const output = { stdout: '', stderr: '' };
  const waiting: (() => void)[] = [];
  const child = startChild(
    runtime.command(run),
    (chunk) => {
      output.stdout += chunk.toString();
      for (const look of waiting) look();
    },
    (chunk) => {
      output.stderr += chunk.toString();
    },
  );
  const finish = async (): Promise<ContainerEnd> => {
    const end = await child.ended;
    const [result, ended] = await Promise.all(
      ['result.json', 'ended.json'].map((name) => readJson(join(run.directory, 'out', name))),
    );
    const failure = await runtime.diagnose(end, output.stderr, run);
    return {
      end,
      ...output,
      result: (result as { result?: unknown } | undefined)?.result,
      ended: ended as ContainerEnd['ended'],
      failure,
    };
  };
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((seen) => {
      const look = (): void => {
        const found = pattern.exec(output.stdout);
        if (found !== null) {
          seen(found);
        }
      };
      waiting.push(look);
      look();
    });
  return { child, end: finish(), printed };
}

/** Runs a container to its end and removes it. */
export async function runToEnd(runtime: ContainerRuntime, run: ContainerRun): Promise<ContainerEnd> {
  const end = await startContainer(runtime, run).end;
  await runtime.stop(run.name);
  return end;
}

/**
 * Runs a job in a worker, as often as the worker takes it, at most twice, and removes the worker. The run must be
 * `shared`. Returns the last end.
 */
export async function runInWorker(runtime: ContainerRuntime, run: ContainerRun): Promise<WorkerEnd> {
  const worker = startWorker(runtime.command(run));
  const output = { stdout: '', stderr: '' };
  const take = (stream: keyof typeof output, chunk: Buffer): void => {
    output[stream] += chunk.toString();
  };
  let turn = await worker.run(take);
  const again = turn.awaitsNext;
  if (again) {
    turn = await worker.run(take);
  }
  const result = await readJson(join(run.directory, 'out', 'result.json'));
  worker.child.closeInput();
  await worker.child.ended;
  await runtime.stop(run.name);
  return { ...output, again, result: (result as { result?: unknown } | undefined)?.result };
}

/** How the last job of a worker ended, and the output of all. */
export interface WorkerEnd {
  readonly stdout: string;
  readonly stderr: string;
  readonly result: unknown;
  /** Whether the job ran twice. */
  readonly again: boolean;
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
