/**
 * The runtime host: runs the function as an ordinary process of the caller, without isolation. Used only when asked for
 * by name.
 */
import { join } from 'node:path';
import type { Isolation } from '../../core/isolation';
import type { Command } from '../../process/command';
import { createJobDirectories } from '../process-cleanup';
import { unsettable, variablesScript } from '../process-on-node';
import { activityOf } from '../process-table';
import type {
  Availability,
  ContainerRun,
  ContainerRuntime,
  ContainerSettings,
  RuntimeContext,
  Supervision,
} from '../types';
import { argumentsOnNode, pythonArguments, variablesOnNode } from './arguments';
import { hostEnvironment } from './environment';
import { pythonFailure } from './failure';
import { identifyPython } from './images';

/** Creates the runtime. */
export function createHostRuntime(context: RuntimeContext): ContainerRuntime {
  const directories = createJobDirectories(context, 'variables');
  return {
    name: 'host',
    probe: async () => available(),
    identify: (request) => identifyPython(request, context),
    fetch: async (identity) => ({ identity, reference: identity.source, environment: null }),
    command(run) {
      directories.add(run);
      return pythonCommand(run, context);
    },
    supervision: supervisorLimits,
    isolation: (run) => actualIsolation(run, context),
    onNodes: {
      kind: 'process',
      arguments: argumentsOnNode,
      supervision: (run) => supervisionOnNode(run, context),
      isolation: (settings) => actualIsolation(settings, context),
    },
    supervisorActivity: activityOf,
    stop: (name) => directories.stop(name),
    sweep: (isDead) => directories.sweep(isDead),
    diagnose: async (end, _stderrTail, run) => pythonFailure(end, run),
  };
}

/** Availability doesn't depend on Python: each job may name its own interpreter. */
function available(): Availability {
  return process.platform === 'win32'
    ? { available: false, reason: 'Windows is not supported', remedy: 'use WSL' }
    : { available: true, version: process.platform };
}

function pythonCommand(run: ContainerRun, context: RuntimeContext): Command {
  return {
    program: run.image.reference,
    args: pythonArguments(run),
    env: { ...hostEnvironment(context), ...run.env },
    cwd: join(run.directory, 'tmp'),
  };
}

function supervisorLimits({ resources: { memory, pids } }: ContainerRun): Supervision {
  return { limitPids: pids, ...(memory === undefined ? {} : { watchMemory: memory }) };
}

function supervisionOnNode(run: ContainerRun, context: RuntimeContext): Supervision {
  const variables = variablesOnNode(run, hostEnvironment(context));
  return {
    ...supervisorLimits(run),
    variables: unsettable(variables),
    environmentScript: variablesScript(variables),
  };
}

function actualIsolation({ resources, shared }: ContainerSettings, { user }: RuntimeContext): Isolation {
  return {
    container: shared ? 'shared' : 'own',
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
