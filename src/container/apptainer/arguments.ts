/** The command line that starts a container under apptainer. Grants only what the run asks for. */
import { join } from 'node:path';
import { HitherError } from '../../core/errors';
import { csvField, mountArgument } from '../mount-argument';
import type { ContainerMount, ContainerRun, ContainerSettings } from '../types';
import type { ApptainerFacts } from './client';
import { SCRIPT, SCRIPTS } from './environment';
import type { ApptainerFeatures } from './features';

/** What the arguments depend on besides the run. */
export interface ApptainerSurroundings {
  readonly facts: ApptainerFacts;
  readonly abilities: ApptainerFeatures;
  /** Path of the profile of refused system calls. */
  readonly seccompProfile: string;
  /** Kernel files that the container gets read-only, outer paths first. */
  readonly kernelPaths: readonly string[];
  /** Which GPU driver this machine has, if any. */
  readonly gpuDriver: 'nvidia' | 'amd' | undefined;
}

/** Size of the temporary directory that apptainer makes for users by default (`sessiondir max size`), in bytes. */
const SESSION_TMP = 64 * 1024 ** 2;

/** @throws HitherError `runtime` if the run asks for something that apptainer can't do. */
export function execArguments(run: ContainerRun, apptainer: ApptainerSurroundings): readonly string[] {
  const { facts, abilities } = apptainer;
  return [
    ...['--silent', 'exec', ...(facts.userNamespace ? ['--userns'] : [])],
    ...['--containall', '--cleanenv', '--no-home', '--no-eval', '--no-mount', 'bind-paths'],
    ...['--no-privs', '--drop-caps', 'all', '--pid', '--ipc', '--hostname', 'hither', '--pwd', '/tmp'],
    ...(abilities.noInit ? ['--no-init'] : []),
    ...networkArguments(run),
    ...(abilities.seccomp ? ['--security', csvField(`seccomp:${apptainer.seccompProfile}`)] : []),
    ...limitArguments(run, abilities),
    ...gpuArguments(run, apptainer),
    ...(run.relax.includes('writable-root') ? ['--writable-tmpfs'] : []),
    ...[...kernelMounts(apptainer), ...mountsOf(run, facts)].flatMap((mount) => [
      '--mount',
      mountArgument(mount, 'ro'),
    ]),
    ...[run.image.reference, run.python, '-s', '-B', '-u', '/in/runner/run_job.py', '/out'],
  ];
}

function networkArguments({ network }: ContainerRun): string[] {
  if (network === 'bridge') {
    throw new HitherError(
      'runtime',
      "apptainer can't give a container its own network without root",
      'set "network: host" to let the function use the network of this machine, or use docker or podman',
    );
  }
  return network === 'none' ? ['--net', '--network', 'none'] : [];
}

function limitArguments({ resources }: ContainerRun, { limits }: ApptainerFeatures): string[] {
  const { memory, pids, cpus } = resources;
  if (limits === 'none') {
    return [];
  }
  return [
    ...(memory === undefined ? [] : ['--memory', String(memory), '--memory-swap', String(memory)]),
    ...['--pids-limit', String(pids)],
    ...(limits === 'all' ? ['--cpus', String(cpus)] : []),
  ];
}

/** apptainer gives all GPUs or none, and doesn't complain if there are none. */
function gpuArguments({ resources }: ContainerRun, { gpuDriver }: ApptainerSurroundings): string[] {
  if (resources.gpus === undefined) {
    return [];
  }
  if (gpuDriver === undefined) {
    throw new HitherError(
      'runtime',
      'the job asks for GPUs, but this machine has no GPU with a loaded driver',
      'run it on a machine with a GPU, or remove "resources: gpus"',
    );
  }
  return [gpuDriver === 'nvidia' ? '--nv' : '--rocm'];
}

/** apptainer mounts these writable, and root can write to them without any capability. */
function kernelMounts({ kernelPaths }: ApptainerSurroundings): readonly ContainerMount[] {
  return kernelPaths.map((path) => ({ source: path, target: path, writable: false }));
}

function mountsOf(run: ContainerRun, facts: ApptainerFacts): readonly ContainerMount[] {
  const directory = (name: string): string => join(run.directory, name);
  const tmp = { source: directory('tmp'), target: '/tmp', writable: true };
  return [
    { source: directory('in'), target: '/in', writable: false },
    ...run.inputs,
    { source: directory('out'), target: '/out', writable: true },
    ...(isTmpLimited(run, facts) ? [] : [tmp]),
    { source: directory('in/etc/passwd'), target: '/etc/passwd', writable: false },
    { source: directory('in/etc/group'), target: '/etc/group', writable: false },
    {
      source: run.network === 'none' ? directory('in/etc/hosts') : '/etc/hosts',
      target: '/etc/hosts',
      writable: false,
    },
    environmentMount(run),
    ...run.mounts,
  ];
}

/** Our script replaces the image's, or runs after the scripts of a SIF file that has its own. */
function environmentMount({ directory, image }: ContainerRun): ContainerMount {
  const scripts = join(directory, 'in/etc/env');
  return image.environment === 'sif'
    ? { source: join(scripts, SCRIPT), target: join(SCRIPTS, SCRIPT), writable: false }
    : { source: scripts, target: SCRIPTS, writable: false };
}

/**
 * Whether apptainer's own /tmp will do: a tmpfs that is limited for users, but not for root. Otherwise /tmp is in the
 * job's directory.
 */
export function isTmpLimited({ resources }: ContainerSettings, { userNamespace }: ApptainerFacts): boolean {
  return userNamespace && resources.tmp <= SESSION_TMP;
}
