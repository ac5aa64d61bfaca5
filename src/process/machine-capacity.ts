/** What this process may use of its machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';

/** CPUs, memory and GPUs. */
export interface Capacity {
  /** May be a fraction, where a control group limits CPU time. */
  readonly cpus: number;
  /** Bytes. */
  readonly memory: number;
  /** undefined if unknown: only the NVIDIA driver of this machine lists them. */
  readonly gpus?: number | undefined;
}

/** Where the kernel's files are; a parameter for tests. */
interface Kernel {
  /** `/proc/self/cgroup` */
  readonly groups: string;
  /** `/sys/fs/cgroup` */
  readonly root: string;
  /** `/proc/driver/nvidia/gpus` */
  readonly gpus: string;
}

const KERNEL: Kernel = { groups: '/proc/self/cgroup', root: '/sys/fs/cgroup', gpus: '/proc/driver/nvidia/gpus' };

/**
 * The CPUs that the scheduler may use for this process (its affinity) and the machine's memory, or less where the
 * control groups of the process, of either version, limit it (cgroups(7): `cpu.max`, `memory.max`,
 * `cpu.cfs_quota_us`, `memory.limit_in_bytes`). Each is read when it is asked for: most runs need to know neither.
 */
export function machineCapacity(kernel: Kernel = KERNEL): Capacity {
  const known: { groups?: readonly Group[]; cpus?: number; memory?: number } = {};
  const limits = (at: (group: Group) => number[]): number[] => {
    known.groups ??= groupsOf(kernel);
    return known.groups.flatMap(at);
  };
  return {
    get cpus() {
      known.cpus ??= Math.min(availableParallelism(), ...limits(cpusAt));
      return known.cpus;
    },
    get memory() {
      known.memory ??= Math.min(totalmem(), ...limits(memoryAt));
      return known.memory;
    },
    get gpus() {
      return namesIn(kernel.gpus)?.length;
    },
  };
}

/** A directory of control groups: `cpu`, `memory`, or `` in version 2, where one has all controllers. */
interface Group {
  readonly controller: string;
  readonly path: string;
}

/** The control groups of the process that can limit CPUs or memory, and all groups around them. */
function groupsOf({ groups, root }: Kernel): Group[] {
  return textOf(groups)
    .split('\n')
    .flatMap((line) => {
      // `0::/path` in version 2, `4:memory:/path` in version 1, whose controllers are mounted separately.
      const [, controllers = '', path = '/'] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [undefined, 'none'];
      const controller = ['cpu', 'memory', ''].find((name) => controllers.split(',').includes(name));
      return controller === undefined
        ? []
        : upwards(join(root, controllers), path).map((place) => ({ controller, path: place }));
    });
}

function upwards(root: string, path: string): string[] {
  const places = [root];
  for (let at = path; at !== '/' && at !== '.'; at = dirname(at)) {
    places.push(join(root, at));
  }
  return places;
}

function cpusAt({ controller, path }: Group): number[] {
  if (controller === '') {
    const [quota, period] = textOf(join(path, 'cpu.max')).split(' ').map(Number);
    return ratio(quota, period);
  }
  const read = (name: string): number => Number(textOf(join(path, name)));
  return controller === 'cpu' ? ratio(read('cpu.cfs_quota_us'), read('cpu.cfs_period_us')) : [];
}

/** Without a limit, the quota is `max` or negative. */
function ratio(quota: number | undefined, period: number | undefined): number[] {
  return quota !== undefined && period !== undefined && quota > 0 && period > 0 ? [quota / period] : [];
}

/** Without a limit, it is `max` or more than any machine has. */
function memoryAt({ controller, path }: Group): number[] {
  const names: Readonly<Record<string, string>> = { '': 'memory.max', memory: 'memory.limit_in_bytes' };
  const name = names[controller];
  return name === undefined ? [] : [Number(textOf(join(path, name)))].filter((size) => size > 0);
}

/** A directory of the kernel. */
function namesIn(path: string): readonly string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}

/** A file of the kernel; empty if there is none. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
