/** Builds of images in a job of the scheduler, for login nodes that end long commands (`slurm: { build: job }`). */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { processArguments, unsettable, variablesScript } from '../container/process-on-node';
import type { ContainerRun, ContainerRuntime, ImageIdentity } from '../container/types';
import { bug, HitherError } from '../core/errors';
import type { TaskRequest } from '../executor/types';
import { removeDirectory } from '../files/remove-directory';
import type { SpecJob } from '../job-spec/types';
import type { Command, ExitStatus } from '../process/command';
import type { StreamedRunner } from '../process/run-streamed';
import type { KeyedJob } from './job-states';
import { UNPACKED } from './packing';
import type { RunContext } from './run-context';
import { runTask } from './run-task';

/** Options of a job that say where, on whose account, and with how much memory it may run. */
const PASSED = [
  ...['account', 'clusters', 'constraint', 'exclude', 'nodelist', 'partition', 'qos', 'reservation'],
  ...['mem', 'mem-per-cpu'],
];
/** Enough for images of many gigabytes, as the builds limit mksquashfs. Bytes. */
const MEMORY = 4 * 1024 ** 3;

/** What a build asks of the scheduler; undefined if builds run on this machine. */
export function buildRequestOf({ buildsInJob, resources, slurm, slurmSetup }: SpecJob): TaskRequest | undefined {
  const { gpus: _, ...others } = resources;
  const options = new Map([...slurm].filter(([name]) => PASSED.includes(name)));
  return buildsInJob
    ? {
        ...{ resources: { ...others, cpus: 1, memory: MEMORY }, packing: UNPACKED, timeout: undefined },
        ...{ options, setup: slurmSetup, isAwaited: true },
      }
    : undefined;
}

/** Runs the builds for a job; undefined if they run on this machine. */
export function buildsOf({ job, runtime, identity }: KeyedJob, context: RunContext): StreamedRunner | undefined {
  const request = context.executor.name === 'slurm' ? buildRequestOf(job.spec) : undefined;
  if (request === undefined) {
    return undefined;
  }
  return (command, take) => runOnNode(command, { identity, runtime, request, take, context });
}

interface Build {
  readonly identity: ImageIdentity;
  readonly runtime: ContainerRuntime;
  readonly request: TaskRequest;
  readonly take: (chunk: Buffer) => void;
  readonly context: RunContext;
}

async function runOnNode(command: Command, { identity, runtime, request, take, context }: Build): Promise<ExitStatus> {
  const builds = join(context.jobsDirectory, 'builds');
  mkdirSync(builds, { recursive: true });
  const directory = mkdtempSync(join(builds, 'build-'));
  mkdirSync(join(directory, 'tmp'));
  try {
    const task = {
      ...{ label: 'build', request, run: runIn(directory, identity), runtime: asProcess(runtime, command, directory) },
      onStarted: () => {},
      onOutput: (_: unknown, chunk: Buffer) => take(chunk),
    };
    const { reason, end, error, words } = await runTask({ isSubmitted: false, context }, task);
    context.signal.throwIfAborted();
    if (reason !== 'ended') {
      throw error ?? stopped(identity, words);
    }
    return end;
  } finally {
    await removeDirectory(directory).catch(() => {});
  }
}

function stopped({ request }: ImageIdentity, words = 'its job in Slurm was ended'): HitherError {
  const message = `the SIF file of ${request.image} was not built: ${words}`;
  const remedy = 'run again; if its memory was too small, with more "mem" in its "slurm"';
  return new HitherError('image', message, remedy, { transient: true });
}

function runIn(directory: string, identity: ImageIdentity): ContainerRun {
  return {
    ...{ directory, name: basename(directory), image: { identity, reference: '', environment: null }, python: '' },
    ...{ env: {}, inputs: [], mounts: [], network: 'host', relax: [], shared: false },
    resources: { cpus: 1, pids: 0, tmp: 0, shm: 0 },
  };
}

/** The runtime, but for what it starts on a node: the command, with the node's own PATH and libraries. */
function asProcess(runtime: ContainerRuntime, { program, args, env }: Command, directory: string): ContainerRuntime {
  const { PATH: _, LD_LIBRARY_PATH: __, ...variables } = env;
  const script = join(directory, 'variables');
  writeFileSync(script, variablesScript(variables), { mode: 0o600 });
  if (Object.keys(unsettable(variables)).length > 0) {
    throw bug('a build has a variable that no shell can set');
  }
  const { isolation } = runtime;
  return {
    ...runtime,
    onNodes: {
      kind: 'process',
      arguments: () => processArguments(script, [basename(program), ...args]),
      supervision: () => ({}),
      isolation,
    },
  };
}
