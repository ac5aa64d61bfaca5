/** The command line that starts a container under apptainer. Grants only what the run asks for. */
import { join } from 'node:path';
import { HitherError } from '../../core/errors';
import { GPU_VARIABLES } from '../gpu-variables';
import { csvField, mountArgument } from '../mount-argument';
import { KERNEL_PATHS } from '../procfs';
import type { ConditionalArguments, ContainerMount, ContainerRun, ContainerSettings } from '../types';
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

/**
 * What the machine that runs a container has, and some arguments depend on. `kernel-paths`: the arguments are paths that
 * the container gets read-only, with all mounts below them. `inputs`: those of one job. `streams`: the argument is where
 * the container finds the named pipes of its jobs, which only nodes have. `gpu-variables`: variables of the scheduler.
 */
export type MachineFeature =
  | 'user-namespace'
  | 'no-user-namespace'
  | 'no-init'
  | 'seccomp'
  | 'limits'
  | 'cpu-limits'
  | 'nvidia'
  | 'amd'
  | 'kernel-paths'
  | 'inputs'
  | 'streams'
  | 'gpu-variables';

interface OnMachines extends ConditionalArguments {
  readonly when?: MachineFeature;
}

/** @throws HitherError `runtime` if the run asks for something that apptainer can't do. */
export function execArguments(run: ContainerRun, apptainer: ApptainerSurroundings): readonly string[] {
  requireGpu(run, apptainer);
  const features = featuresOf(apptainer);
  const masks = apptainer.kernelPaths.flatMap((path) => mount({ source: path, target: path, writable: false }));
  return conditionalArguments(run, apptainer.seccompProfile).flatMap(({ when, args }) => {
    if (when === 'kernel-paths') {
      return masks;
    }
    return when === undefined || features.has(when) ? args : [];
  });
}

function featuresOf({ facts, abilities, gpuDriver }: ApptainerSurroundings): ReadonlySet<MachineFeature> {
  return new Set<MachineFeature>([
    facts.userNamespace ? 'user-namespace' : 'no-user-namespace',
    ...(abilities.noInit ? (['no-init'] as const) : []),
    ...(abilities.seccomp ? (['seccomp'] as const) : []),
    ...(abilities.limits === 'none' ? [] : (['limits'] as const)),
    ...(abilities.limits === 'all' ? (['cpu-limits'] as const) : []),
    ...(gpuDriver === undefined ? [] : [gpuDriver]),
    'inputs',
  ]);
}

/** The arguments, on whichever machine. @throws HitherError `runtime` */
export function conditionalArguments(run: ContainerRun, seccompProfile: string): readonly OnMachines[] {
  const { memory, pids, cpus, gpus } = run.resources;
  const limits = [...(memory === undefined ? [] : ['--memory', String(memory), '--memory-swap', String(memory)])];
  return [
    { args: ['--silent', 'exec'] },
    { when: 'user-namespace', args: ['--userns'] },
    { args: ['--containall', '--cleanenv', '--no-home', '--no-eval', '--no-mount', 'bind-paths'] },
    { args: ['--no-privs', '--drop-caps', 'all', '--pid', '--ipc', '--hostname', 'hither', '--pwd', '/tmp'] },
    { when: 'no-init', args: ['--no-init'] },
    { args: networkArguments(run) },
    { when: 'seccomp', args: ['--security', csvField(`seccomp:${seccompProfile}`)] },
    { when: 'limits', args: [...limits, '--pids-limit', String(pids)] },
    { when: 'cpu-limits', args: ['--cpus', String(cpus)] },
    // apptainer gives all GPUs or none.
    ...(gpus === undefined ? [] : GPU_FLAGS),
    { args: run.relax.includes('writable-root') ? ['--writable-tmpfs'] : [] },
    // apptainer mounts these writable, and root can write to them without any capability.
    { when: 'kernel-paths', args: KERNEL_PATHS },
    ...mountsOf(run),
    { args: [run.image.reference, run.python, '-s', '-B', '-u', '/in/runner/run_job.py', '/out'] },
    ...(gpus === undefined ? [] : [GPU_VARIABLES]),
  ];
}

const GPU_FLAGS: readonly OnMachines[] = [
  { when: 'nvidia', args: ['--nv'] },
  { when: 'amd', args: ['--rocm'] },
];

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

/** apptainer doesn't complain if there are none. */
function requireGpu({ resources }: ContainerRun, { gpuDriver }: ApptainerSurroundings): void {
  if (resources.gpus !== undefined && gpuDriver === undefined) {
    throw new HitherError(
      'runtime',
      'the job asks for GPUs, but this machine has no GPU with a loaded driver',
      'run it on a machine with a GPU, or remove "resources: gpus"',
    );
  }
}

function mountsOf(run: ContainerRun): readonly OnMachines[] {
  const directory = (name: string): string => join(run.directory, name);
  const inEtc = (name: string): OnMachines => ({ args: readOnly(join(etcOf(run), name), `/etc/${name}`) });
  const isOwnNetwork = run.network === 'none';
  return [
    ...inputMounts(run),
    { when: 'inputs', args: run.inputs.flatMap(mount) },
    { args: mount({ source: directory('out'), target: '/out', writable: true }) },
    ...tmpOf(run),
    inEtc('passwd'),
    inEtc('group'),
    isOwnNetwork ? inEtc('hosts') : { args: readOnly('/etc/hosts', '/etc/hosts') },
    { args: mount(environmentMount(run)) },
    { args: run.mounts.flatMap(mount) },
  ];
}

/**
 * /in. Mount points are in what jobs have in common, because the kernel removes a directory slowly that was one a moment
 * ago. But a worker's directory changes, so the kernel can't have mounts over parts of it.
 */
function inputMounts({ directory, parts, shared }: ContainerRun): readonly OnMachines[] {
  const input = join(directory, 'in');
  if (parts === undefined) {
    return [{ args: readOnly(input, '/in') }];
  }
  const { runner, source, own } = parts;
  return shared
    ? [
        { args: [...readOnly(input, '/in'), ...readOnly(runner, '/in/runner'), ...readOnly(source, '/in/src')] },
        { when: 'streams', args: ['/in/streams'] },
      ]
    : [
        { args: readOnly(parts.input, '/in') },
        { args: own.flatMap((name) => readOnly(join(input, name), `/in/${name}`)) },
      ];
}

function etcOf({ directory, parts }: ContainerRun): string {
  return parts?.etc ?? join(directory, 'in/etc');
}

function readOnly(source: string, target: string): string[] {
  return mount({ source, target, writable: false });
}

/** Where apptainer's own /tmp won't do, /tmp is in the job's directory. */
function tmpOf(run: ContainerRun): readonly OnMachines[] {
  const args = mount({ source: join(run.directory, 'tmp'), target: '/tmp', writable: true });
  return fitsInSession(run) ? [{ when: 'no-user-namespace', args }] : [{ args }];
}

function mount(mounted: ContainerMount): string[] {
  return ['--mount', mountArgument(mounted, 'ro')];
}

/** Our script replaces the image's, or runs after the scripts of a SIF file that has its own. */
function environmentMount(run: ContainerRun): ContainerMount {
  const scripts = join(etcOf(run), 'env');
  return run.image.environment === 'sif'
    ? { source: join(scripts, SCRIPT), target: join(SCRIPTS, SCRIPT), writable: false }
    : { source: scripts, target: SCRIPTS, writable: false };
}

/** Whether apptainer's own /tmp will do: a tmpfs that is limited for users, but not for root. */
export function isTmpLimited(
  settings: ContainerSettings,
  { userNamespace }: Pick<ApptainerFacts, 'userNamespace'>,
): boolean {
  return userNamespace && fitsInSession(settings);
}

function fitsInSession({ resources }: ContainerSettings): boolean {
  return resources.tmp <= SESSION_TMP;
}
