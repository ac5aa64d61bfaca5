/**
 * The command line that starts a container under docker or podman. Grants only what the run asks for. SECURITY.md
 * explains every flag.
 */
import { join } from 'node:path';
import type { ProcessIdentity } from '../../core/process-identity';
import { mountArgument } from '../mount-argument';
import type { ContainerMount, ContainerRun } from '../types';
import type { Engine } from './client';
import type { EngineDialect } from './dialect';
import type { EngineFacts } from './facts';

/** What the arguments depend on besides the run. */
export interface EngineSurroundings extends Engine {
  readonly dialect: EngineDialect;
  /** The caller's environment, in which the client finds its settings. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly owner: ProcessIdentity;
  readonly user: { readonly uid: number; readonly gid: number };
}

/** The label of all our containers. */
export const LABEL = 'hither-action';
/** The label that says which process started a container. */
export const OWNER_LABEL = 'hither-owner';

/** The arguments of the client. `environment` are those that pass the run's variables. */
export function runArguments(
  run: ContainerRun,
  engine: EngineSurroundings,
  environment: readonly string[],
): readonly string[] {
  const { dialect, facts } = engine;
  return [
    ...['run', '--rm', '--name', run.name, '--interactive', '--pull', 'never', '--hostname', 'hither'],
    ...['--label', `${LABEL}=1`, '--label', `${OWNER_LABEL}=${ownerText(engine.owner)}`],
    ...isolationArguments(run, engine),
    ...limitArguments(run, facts),
    // The supervisor must be process 1, which nothing inside can stop or end. An engine's settings could add an init
    // process.
    '--init=false',
    // Override the image: another stop signal would not reach the supervisor, and a health check adds a process.
    ...['--stop-signal', 'SIGTERM', '--no-healthcheck'],
    ...['--log-driver', 'none', '--stop-timeout', '5', '--workdir', '/tmp'],
    ...dialect.always,
    ...(run.resources.gpus === undefined ? [] : dialect.gpus(run.resources.gpus)),
    ...userArguments(run, engine),
    ...dialect.forRun(run, engine.env),
    ...environment,
    ...mountsOf(run).flatMap((mount) => ['--mount', mountArgument(mount, 'readonly')]),
    ...['--entrypoint', run.python, run.image.reference],
    ...['-s', '-B', '-u', '/in/runner/run_job.py', '/out'],
  ];
}

function isolationArguments(run: ContainerRun, { dialect, facts, seccompProfile }: EngineSurroundings): string[] {
  const { relax, resources } = run;
  const network = dialect.network(run.network, facts);
  const exec = relax.includes('tmp-exec') ? 'exec' : 'noexec';
  return [
    ...(network === undefined ? [] : ['--network', network]),
    ...['--ipc', 'private'],
    ...(relax.includes('writable-root') ? [] : ['--read-only']),
    ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
    ...(seccompProfile === undefined ? [] : ['--security-opt', `seccomp=${seccompProfile}`]),
    ...(facts.selinux ? ['--security-opt', 'label=disable'] : []),
    ...['--tmpfs', `/tmp:rw,nosuid,nodev,${exec},size=${resources.tmp},mode=1777`],
    ...['--shm-size', `${resources.shm}b`],
  ];
}

/** Omits limits that the kernel can't enforce: the engine would only print a warning into the function's stderr. */
function limitArguments({ resources }: ContainerRun, { limits }: EngineFacts): string[] {
  const { memory } = resources;
  return [
    ...(memory !== undefined && limits.memory ? ['--memory', `${memory}b`] : []),
    ...(memory !== undefined && limits.memory && limits.swap ? ['--memory-swap', `${memory}b`] : []),
    ...(limits.pids ? ['--pids-limit', String(resources.pids)] : []),
    ...(limits.cpus ? ['--cpus', String(resources.cpus)] : []),
    ...['--ulimit', 'core=0:0'],
  ];
}

function userArguments(run: ContainerRun, { dialect, facts, user }: EngineSurroundings): readonly string[] {
  return asImageUser(run) ? [] : dialect.asCaller(facts, user);
}

/** Whether the run uses the image's own user, whose names are in the image's /etc/passwd. */
function asImageUser(run: ContainerRun): boolean {
  return run.relax.includes('image-user');
}

function mountsOf(run: ContainerRun): readonly ContainerMount[] {
  const ofEtc = (name: string): ContainerMount => ({
    source: join(run.directory, 'in', 'etc', name),
    target: `/etc/${name}`,
    writable: false,
  });
  return [
    { source: join(run.directory, 'in'), target: '/in', writable: false },
    ...run.inputs,
    { source: join(run.directory, 'out'), target: '/out', writable: true },
    ...(asImageUser(run) ? [] : [ofEtc('passwd'), ofEtc('group')]),
    ...(run.network === 'none' ? [ofEtc('hosts')] : []),
    ...run.mounts,
  ];
}

/** An owner as the value of a label. The host comes last because it may contain any character. */
export function ownerText({ host, pid, startTime }: ProcessIdentity): string {
  return `${pid}:${startTime}:${host}`;
}

/** The owner that a label names, or undefined. */
export function parseOwner(text: string): ProcessIdentity | undefined {
  const [, pid, startTime, host] = /^(\d+):(\d*):(.+)$/s.exec(text) ?? [];
  return pid === undefined || startTime === undefined || host === undefined
    ? undefined
    : { host, pid: Number(pid), startTime };
}
