/** The differences between docker and podman. Everything else is the same for both. */

import { ownLimit, readKernelFile } from '../procfs';
import type { ContainerRun } from '../types';
import { dockerKey, dockerSocket, podmanKey } from './engine-facts-key';
import { withoutProxies } from './environment';
import { dockerFacts, type EngineFacts, podmanFacts } from './facts';

/** The dialect of one engine. */
export interface EngineDialect {
  readonly name: 'docker' | 'podman';
  /** Arguments that make it describe itself, and how to parse the answer. */
  readonly info: readonly string[];
  readonly facts: (text: string) => EngineFacts | undefined;
  /** The answer is cached as long as this key stays the same, because asking is slow; undefined: not cached. */
  readonly stateKey: (program: string, env: Readonly<Record<string, string | undefined>>) => string | undefined;
  /** The socket where its daemon answers directly; undefined: use the client. */
  readonly socket: (program: string, env: Readonly<Record<string, string | undefined>>) => string | undefined;
  /** Arguments for every container. */
  readonly always: readonly string[];
  readonly forRun: (run: ContainerRun, env: Readonly<Record<string, string | undefined>>) => readonly string[];
  /** The user of the function: arguments that make the caller's files the caller's, inside and outside. */
  readonly asCaller: (facts: EngineFacts, user: { readonly uid: number; readonly gid: number }) => readonly string[];
  /** A flood of output comes in pieces of 14 KB through a daemon, in place of 25 KB or more. */
  readonly relays: boolean;
  /** The template of `ps` that prints the value of a label. */
  readonly labelOf: (name: string) => string;
  readonly gpus: (wanted: string) => readonly string[];
  /** undefined: the engine's default. */
  readonly network: (mode: string, facts: EngineFacts) => string | undefined;
  /** Arguments of `pull` for a registry on this machine that speaks plain HTTP. */
  readonly pullLocal: readonly string[];
  readonly installRemedy: string;
  readonly startRemedy: string;
  readonly permissionRemedy: string;
}

/** Enough for functions, and low enough for programs that close every possible descriptor. */
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
  relays: true,
  labelOf: (name) => `{{.Label "${name}"}}`,
  gpus: (wanted) => ['--gpus', wanted],
  network: (mode) => mode,
  pullLocal: [],
  installRemedy: 'install Docker (https://docs.docker.com/engine/install/), or use another runtime',
  startRemedy: 'start the Docker daemon ("sudo systemctl start docker", or Docker Desktop), or use another runtime',
  permissionRemedy:
    'ask your administrator for access to the Docker socket (the group "docker", ' +
    'which is equivalent to root), or use podman or apptainer',
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
  relays: false,
  labelOf: (name) => `{{index .Labels "${name}"}}`,
  gpus: podmanGpus,
  network: (mode, facts) => (mode === 'bridge' && facts.rootless ? undefined : mode),
  pullLocal: ['--tls-verify=false'],
  installRemedy: 'install podman (https://podman.io/docs/installation), or use another runtime',
  startRemedy: 'run "podman info" and fix what it reports, or use another runtime',
  permissionRemedy: 'run "podman info" and fix what it reports, or use another runtime',
};

/** Both engines. */
export const DIALECTS: Readonly<Record<'docker' | 'podman', EngineDialect>> = { docker, podman };

/** Devices by their names in the Container Device Interface, which podman knows since 4.1; `--gpus` came with 5.0. */
function podmanGpus(wanted: string): string[] {
  const devices =
    wanted === 'all' ? ['all'] : Array.from({ length: Number(wanted) || 0 }, (_, number) => String(number));
  return devices.flatMap((device) => ['--device', `nvidia.com/gpu=${device}`]);
}

/**
 * podman fails if it may not raise a limit above that of this process. As soon as any limit is named, it also applies
 * its own default for the number of processes. The limit that counts is `--pids-limit`, so this one is as high as
 * possible: podman itself uses the largest number that a process can have (containers/common, getDefaultProcessLimits).
 */
function podmanLimits(): string[] {
  const files = Math.min(OPEN_FILES, ownLimit('Max open files'));
  const processes = Math.min(
    Number(readKernelFile('/proc/sys/kernel/pid_max')) || OPEN_FILES,
    ownLimit('Max processes'),
  );
  return ['--ulimit', `nofile=${files}:${files}`, '--ulimit', `nproc=${processes}:${processes}`];
}
