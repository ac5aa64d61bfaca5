/**
 * The runtime apptainer, also under its older name singularity. It has no daemon: a container is a tree of our child
 * processes.
 */
import { existsSync } from 'node:fs';
import type { Isolation } from '../../core/isolation';
import { accountsOf } from '../../image/registry/accounts';
import type { Command } from '../../process/command';
import { createJobDirectories } from '../process-cleanup';
import { readOnlyKernelPaths } from '../procfs';
import { seccompProfilePath } from '../seccomp';
import type { ContainerRun, ContainerRuntime, ContainerSettings, RuntimeContext, Supervision } from '../types';
import { type ApptainerSurroundings, conditionalArguments, execArguments, isTmpLimited } from './arguments';
import { type ApptainerClient, apptainerEnvironment, createApptainerClient } from './client';
import { environmentScript, unsettableVariables } from './environment';
import { apptainerFailure } from './failure';
import { type ApptainerFeatures, findFeatures, NO_FEATURES } from './features';
import { createSifImages } from './images';

/** Creates the runtime. Its features are tried with the first image that is fetched. */
export function createApptainerRuntime(context: RuntimeContext): ContainerRuntime {
  const client = createApptainerClient(context);
  const access = { account: accountsOf(context.env), env: context.env, architecture: process.arch };
  const images = createSifImages(client, access);
  const directories = createJobDirectories(context, 'mounts');
  let trying: Promise<ApptainerFeatures> | undefined;
  let abilities = NO_FEATURES;
  return {
    name: 'apptainer',
    probe: () => client.probe(),
    identify: (request) => images.identify(request),
    async fetch(identity, report, run) {
      const image = await images.fetch(identity, report, run);
      trying ??= findFeatures(client, image.reference);
      abilities = await trying.catch((thrown) => {
        // The next job tries again.
        trying = undefined;
        throw thrown;
      });
      return image;
    },
    command(run) {
      directories.add(run);
      return execCommand(run, client, abilities);
    },
    supervision: (run) => supervisorLimits(run, abilities),
    isolation: (run) => actualIsolation(run, client, abilities),
    onNodes: {
      kind: 'container',
      arguments: (run) => conditionalArguments(run, seccompProfilePath(context, 'apptainer')),
      supervision: (run) => supervisorLimits(run, NO_FEATURES),
      isolation: (settings, features) => isolationOnNode(settings, features, context),
    },
    stop: (name) => directories.stop(name),
    sweep: (isDead) => directories.sweep(isDead),
    diagnose: async (end, stderrTail, run) => apptainerFailure(end, stderrTail, { run, abilities }),
  };
}

function execCommand(run: ContainerRun, client: ApptainerClient, abilities: ApptainerFeatures): Command {
  const { context } = client;
  const facts = client.facts();
  const surroundings: ApptainerSurroundings = {
    facts,
    abilities,
    seccompProfile: seccompProfilePath(context, 'apptainer'),
    kernelPaths: readOnlyKernelPaths(),
    gpuDriver: gpuDriver(),
  };
  return {
    program: facts.program,
    args: execArguments(run, surroundings),
    env: apptainerEnvironment(context, facts),
  };
}

function gpuDriver(): ApptainerSurroundings['gpuDriver'] {
  if (existsSync('/dev/nvidiactl')) {
    return 'nvidia';
  }
  return existsSync('/dev/kfd') ? 'amd' : undefined;
}

/**
 * Memory is watched even if a control group limits it: that limit is invisible from inside, and apptainer doesn't
 * report it.
 */
function supervisorLimits(run: ContainerRun, { limits }: ApptainerFeatures): Supervision {
  const { memory, pids } = run.resources;
  return {
    ...(limits === 'none' ? { limitPids: pids } : {}),
    ...(memory === undefined ? {} : { watchMemory: memory }),
    variables: unsettableVariables(run),
    environmentScript: environmentScript(run),
  };
}

function actualIsolation(
  settings: ContainerSettings,
  client: ApptainerClient,
  abilities: ApptainerFeatures,
): Isolation {
  const { userNamespace } = client.facts();
  return isolationOf(settings, { ...abilities, userNamespace, uid: client.context.user.uid });
}

/** On a node, Slurm has the control groups. */
function isolationOnNode(
  settings: ContainerSettings,
  features: ReadonlySet<string>,
  { user: { uid } }: RuntimeContext,
): Isolation {
  const [seccomp, noInit, userNamespace] = ['seccomp', 'no-init', 'user-namespace'].map((name) => features.has(name));
  const found = { seccomp: seccomp === true, noInit: noInit === true, userNamespace: userNamespace === true };
  return isolationOf(settings, { ...found, limits: 'none', uid });
}

interface Machine extends ApptainerFeatures {
  readonly userNamespace: boolean;
  readonly uid: number;
}

function isolationOf(settings: ContainerSettings, machine: Machine): Isolation {
  const { network, relax, resources, shared } = settings;
  const { limits, seccomp, noInit, uid } = machine;
  const memory = limits === 'none' ? 'watchdog' : 'cgroup';
  // The kernel exempts root from this limit.
  const rlimit = uid === 0 ? 'none' : 'rlimit';
  return {
    container: shared ? 'shared' : 'own',
    network,
    filesystem: relax.includes('writable-root') ? 'writable-root' : 'read-only',
    processes: 'namespace',
    memory: resources.memory === undefined ? 'none' : memory,
    pids: limits === 'none' ? rlimit : 'cgroup',
    cpus: limits === 'all' ? 'cgroup' : 'none',
    tmp: isTmpLimited(settings, machine) ? 'limited' : 'none',
    seccomp,
    capabilities: 'none',
    user: 'caller',
    supervisor: noInit ? 'protected' : 'exposed',
  };
}
