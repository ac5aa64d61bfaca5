/**
 * The runtime host: runs the function as an ordinary process of the caller, without isolation. Used only when asked for
 * by name.
 */
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { HitherError } from '../../core/errors';
import type { Isolation } from '../../core/terms';
import type { Command, ExitStatus } from '../../process/command';
import { findProgram } from '../../process/find-program';
import { createJobDirectories } from '../process-cleanup';
import { activityOf } from '../process-table';
import type {
  Availability,
  ContainerRun,
  ContainerRuntime,
  EngineFailure,
  ImageIdentity,
  ImageRequest,
  RuntimeContext,
  Supervision,
} from '../types';
import { describePython } from './python';

const REMEDY = 'install Python 3.6 or later, or name an interpreter with "python:"';

/** Creates the runtime. */
export function createHostRuntime(context: RuntimeContext): ContainerRuntime {
  const directories = createJobDirectories(context, 'variables');
  return {
    name: 'host',
    probe: async () => available(),
    identify: (request) => identify(request, context),
    fetch: async (identity) => ({ identity, reference: identity.source, environment: null }),
    command(run) {
      directories.add(run);
      return pythonCommand(run, context);
    },
    supervision: supervisorLimits,
    isolation: (run) => achieved(run, context),
    supervisorActivity: activityOf,
    stop: (name) => directories.stop(name),
    sweep: (isDead) => directories.sweep(isDead),
    diagnose: async (end, _stderrTail, run) => failureOf(end, run),
  };
}

/** Availability doesn't depend on Python: each job may name its own interpreter. */
function available(): Availability {
  return process.platform === 'win32'
    ? { available: false, reason: 'Windows is not supported', remedy: 'use WSL' }
    : { available: true, version: process.platform };
}

async function identify(request: ImageRequest, context: RuntimeContext): Promise<ImageIdentity> {
  const names = request.python === undefined ? ['python3', 'python'] : [request.python];
  const program = names.map((name) => findProgram(name, context.env.PATH)).find((path) => path !== undefined);
  if (program === undefined) {
    throw new HitherError(
      'image',
      `no Python on this machine: there is no program ${names.join(' or ')} on PATH`,
      REMEDY,
    );
  }
  const { executable, digest, uncovered } = await describePython(context, {
    program,
    env: { ...hostEnvironment(context), ...request.pythonEnv },
  });
  return { request, digest, source: executable, ...(uncovered === undefined ? {} : { uncovered }) };
}

/**
 * What an interpreter needs to find its own libraries: module systems, conda and virtual environments rely on these.
 */
const OF_INTERPRETER = [
  ...['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'PYTHONPATH', 'PYTHONHOME', 'VIRTUAL_ENV'],
  ...['CONDA_PREFIX', 'CONDA_DEFAULT_ENV', 'CUDA_VISIBLE_DEVICES'],
];

/** Jobs run in their own directory, so relative directories of PYTHONPATH are resolved against the caller's. */
function hostEnvironment({ env }: RuntimeContext): Record<string, string> {
  return Object.fromEntries(
    OF_INTERPRETER.flatMap((name): [string, string][] => {
      const value = env[name];
      const isPath = name === 'PYTHONPATH' && value !== '';
      return value === undefined
        ? []
        : [
            [
              name,
              isPath
                ? value
                    .split(delimiter)
                    .map((directory) => resolve(directory))
                    .join(delimiter)
                : value,
            ],
          ];
    }),
  );
}

function pythonCommand(run: ContainerRun, context: RuntimeContext): Command {
  if (run.mounts.length > 0) {
    throw new HitherError(
      'runtime',
      'the job asks for mounts, but mounts are not supported by the host runtime',
      'pass the files as arguments with "$file:", or use a container runtime',
    );
  }
  const directory = (name: string): string => join(run.directory, name);
  return {
    program: run.image.reference,
    args: ['-s', '-B', '-u', directory('in/runner/run_job.py'), directory('out')],
    env: { ...hostEnvironment(context), ...run.env },
    cwd: directory('tmp'),
  };
}

function supervisorLimits({ resources: { memory, pids } }: ContainerRun): Supervision {
  return { limitPids: pids, ...(memory === undefined ? {} : { watchMemory: memory }) };
}

function achieved({ resources }: ContainerRun, { user }: RuntimeContext): Isolation {
  return {
    network: 'host',
    filesystem: 'none',
    processes: 'none',
    memory: resources.memory === undefined ? 'none' : 'watchdog',
    // The kernel exempts root from this limit.
    pids: user.uid === 0 ? 'none' : 'rlimit',
    cpus: 'none',
    tmp: 'none',
    seccomp: false,
    capabilities: user.uid === 0 ? 'some' : 'none',
    user: 'caller',
    supervisor: 'watched',
  };
}

function failureOf(end: ExitStatus, { image, directory }: ContainerRun): EngineFailure | undefined {
  if (end.startError !== undefined) {
    return { kind: 'python', message: `${image.reference} can't be started: ${end.startError}`, remedy: REMEDY };
  }
  // The supervisor didn't reach its first line: stderr has the reason.
  const started = existsSync(join(directory, 'out', 'ended.json')) || end.signal !== null;
  return started
    ? undefined
    : {
        kind: 'python',
        message: `${image.reference} couldn't run hither's supervisor (exit code ${end.exitCode}); its output says why`,
        remedy: REMEDY,
      };
}
