/** Where docker and podman differ. Everything else is said to both in the same words. */

import { ownLimit, readKernelFile } from '../procfs';
import type { ContainerRun } from '../types';
import { dockerKey, dockerSocket, podmanKey } from './engine-facts-key';
import { withoutProxies } from './environment';
import { dockerFacts, type EngineFacts, podmanFacts } from './facts';

/** One engine's ways. */
export interface EngineDialect {
  readonly name: 'docker' | 'podman';
  /** Arguments that make it tell about itself, and how to read that. */
  readonly info: readonly string[];
  readonly facts: (text: string) => EngineFacts | undefined;
  /** Asking takes time, so the answer is remembered for as long as this key stays the same; undefined: it is asked. */
  readonly stateKey: (program: string, env: Readonly<Record<string, string | undefined>>) => string | undefined;
  /** Where its daemon answers without its client; undefined: the client is asked. */
  readonly socket: (program: string, env: Readonly<Record<string, string | undefined>>) => string | undefined;
  /** Arguments for every container. */
  readonly always: readonly string[];
  readonly forRun: (run: ContainerRun, env: Readonly<Record<string, string | undefined>>) => readonly string[];
  /** Who the function is: arguments for files of the caller's to be the caller's inside and outside. */
  readonly asCaller: (facts: EngineFacts, user: { readonly uid: number; readonly gid: number }) => readonly string[];
  /** The template of `ps` that gives the value of a label. */
  readonly labelOf: (name: string) => string;
  readonly gpus: (wanted: string) => readonly string[];
  /** undefined: the engine's own choice. */
  readonly network: (mode: string, facts: EngineFacts) => string | undefined;
  /** Arguments of `pull` for a registry of this machine that speaks plain HTTP. */
  readonly pullLocal: readonly string[];
  readonly installRemedy: string;
  readonly startRemedy: string;
  readonly permissionRemedy: string;
}

/** More is of no use to a function, and some programs close every number that there could be. */
const OPEN_FILES = 4096;

const docker: EngineDialect = {
  name: 'docker',
  info: ['info', '--format', '{{json .}}'],
  facts: dockerFacts,
  stateKey: dockerKey,
  socket: dockerSocket,
  always: ['--ulimit', `nofile=${OPEN_FILES}:${OPEN_FILES}`],
  forRun: (run, env) => withoutProxies(run.env, env),
  asCaller: (facts, { uid, gid }) => {
    if (facts.rootless) {
      return ['--user', '0:0'];
    }
    return [...(facts.remapsUsers ? ['--userns', 'host'] : []), '--user', `${uid}:${gid}`];
  },
  labelOf: (name) => `{{.Label "${name}"}}`,
  gpus: (wanted) => ['--gpus', wanted],
  network: (mode) => mode,
  pullLocal: [],
  installRemedy: 'install Docker (https://docs.docker.com/engine/install/), or use another runtime',
  startRemedy: 'start the Docker daemon ("sudo systemctl start docker", or Docker Desktop), or use another runtime',
  permissionRemedy:
    'ask for access to the Docker socket (the group "docker", which amounts to root), or use podman or apptainer',
};

const podman: EngineDialect = {
  name: 'podman',
  info: ['info', '--format', 'json'],
  facts: podmanFacts,
  stateKey: podmanKey,
  socket: () => undefined,
  always: ['--http-proxy=false', '--read-only-tmpfs=false', '--image-volume=ignore', ...podmanLimits()],
  forRun: () => [],
  asCaller: (facts, { uid, gid }) => [...(facts.rootless ? ['--userns', 'keep-id'] : []), '--user', `${uid}:${gid}`],
  labelOf: (name) => `{{index .Labels "${name}"}}`,
  gpus: podmanGpus,
  network: (mode, facts) => (mode === 'bridge' && facts.rootless ? undefined : mode),
  pullLocal: ['--tls-verify=false'],
  installRemedy: 'install podman (https://podman.io/docs/installation), or use another runtime',
  startRemedy: 'run "podman info" and mend what it says, or use another runtime',
  permissionRemedy: 'run "podman info" and mend what it says, or use another runtime',
};

/** Both engines. */
export const DIALECTS: Readonly<Record<'docker' | 'podman', EngineDialect>> = { docker, podman };

/** Devices by the names of the Container Device Interface, which every podman since 4.1 knows; `--gpus` came with 5.0. */
function podmanGpus(wanted: string): string[] {
  const devices =
    wanted === 'all' ? ['all'] : Array.from({ length: Number(wanted) || 0 }, (_, number) => String(number));
  return devices.flatMap((device) => ['--device', `nvidia.com/gpu=${device}`]);
}

/**
 * Where podman may not raise limits above those of this process, it fails. It takes its own default for the number of
 * processes as soon as another limit is named; the limit that is meant is `--pids-limit`, so that one is as high as it
 * may be: podman itself goes by the largest number that a process can have (containers/common, getDefaultProcessLimits).
 */
function podmanLimits(): string[] {
  const files = Math.min(OPEN_FILES, ownLimit('Max open files'));
  const processes = Math.min(
    Number(readKernelFile('/proc/sys/kernel/pid_max')) || OPEN_FILES,
    ownLimit('Max processes'),
  );
  return ['--ulimit', `nofile=${files}:${files}`, '--ulimit', `nproc=${processes}:${processes}`];
}
