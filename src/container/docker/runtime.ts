/** The runtimes docker and podman: one implementation, two dialects. */

import type { Isolation } from '../../core/isolation';
import { accountsOf } from '../../image/registry/accounts';
import type { Command } from '../../process/command';
import type { ContainerRun, ContainerRuntime, ContainerSettings, RuntimeContext, Supervision } from '../types';
import { runArguments } from './arguments';
import { createEngineClient, type EngineClient } from './client';
import { stopContainer, sweepContainers } from './containers';
import { DIALECTS } from './dialect';
import { passEnvironment } from './environment';
import { engineFailure } from './failure';
import { createEngineImages } from './images';

/** Creates the runtime with this name. */
export function createEngineRuntime(name: 'docker' | 'podman', context: RuntimeContext): ContainerRuntime {
  const client = createEngineClient(DIALECTS[name], context);
  const access = { account: accountsOf(context.env), env: context.env, architecture: process.arch };
  const images = createEngineImages(client, access);
  return {
    name,
    probe: () => client.probe(),
    identify: (request, report = () => {}) => images.identify(request, report),
    fetch: (identity, report) => images.fetch(identity, report),
    command: (run) => engineCommand(run, client),
    isolation: (run) => actualIsolation(run, client),
    supervision: (run) => supervisorLimits(run, client),
    stop: (container) => stopContainer(client, container),
    sweep: (isDead) => sweepContainers(client, isDead),
    diagnose: (end, stderrTail, run) => engineFailure(client, { end, stderrTail, run }),
  };
}

function engineCommand(run: ContainerRun, { dialect, context, engine }: EngineClient): Command {
  const { args, env } = passEnvironment(context.env, run.env);
  const surroundings = { ...engine(), dialect, env: context.env, owner: context.owner, user: context.user };
  // When the kernel kills for memory, podman's monitor leaves a file in its working directory.
  const { program } = surroundings;
  return { program, args: runArguments(run, surroundings, args), env, cwd: run.directory, relays: dialect.relays };
}

function supervisorLimits({ resources }: ContainerRun, { engine }: EngineClient): Supervision {
  const { limits } = engine().facts;
  return {
    ...(resources.memory === undefined || limits.memory ? {} : { watchMemory: resources.memory }),
    ...(limits.pids ? {} : { limitPids: resources.pids }),
  };
}

function actualIsolation(settings: ContainerSettings, { engine }: EngineClient): Isolation {
  const { network, relax, resources, shared } = settings;
  const { limits, seccomp } = engine().facts;
  const memory = limits.memory ? 'cgroup' : 'watchdog';
  return {
    container: shared ? 'shared' : 'own',
    network,
    filesystem: relax.includes('writable-root') ? 'writable-root' : 'read-only',
    processes: 'namespace',
    memory: resources.memory === undefined ? 'none' : memory,
    pids: limits.pids ? 'cgroup' : 'rlimit',
    cpus: limits.cpus ? 'cgroup' : 'none',
    tmp: 'limited',
    seccomp,
    capabilities: 'none',
    user: relax.includes('image-user') ? 'image' : 'caller',
    supervisor: 'protected',
  };
}
