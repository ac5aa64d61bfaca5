/** What this process may use of its machine. */
import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';

/** CPUs and memory. */
export interface Capacity {
  /** May be a fraction, where a control group limits CPU time. */
  readonly cpus: number;
  /** Bytes. */
  readonly memory: number;
}

/** Where the kernel's files are; a parameter for tests. */
interface Kernel {
  /** `/proc/self/cgroup` */
  readonly groups: string;
  /** `/sys/fs/cgroup` */
  readonly root: string;
}

const KERNEL: Kernel = { groups: '/proc/self/cgroup', root: '/sys/fs/cgroup' };

/**
 * The CPUs that the scheduler may use for this process (its affinity) and the machine's memory, or less where the
 * control groups of the process, of either version, limit it (cgroups(7): `cpu.max`, `memory.max`,
 * `cpu.cfs_quota_us`, `memory.limit_in_bytes`).
 */
export function machineCapacity(kernel: Kernel = KERNEL): Capacity {
  const places = groupsOf(kernel);
  return {
    cpus: Math.min(availableParallelism(), ...places.flatMap(cpusAt)),
    memory: Math.min(totalmem(), ...places.flatMap(memoryAt)),
  };
}

/** The directories of the process's control groups, and of all groups around them. */
function groupsOf({ groups, root }: Kernel): string[] {
  return textOf(groups)
    .split('\n')
    .flatMap((line) => {
      // `0::/path` in version 2, `4:memory:/path` in version 1, whose controllers are mounted separately.
      const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
      return path === undefined ? [] : upwards(join(root, ...(controllers === '' ? [] : [controllers ?? ''])), path);
    });
}

function upwards(root: string, path: string): string[] {
  const places = [root];
  for (let at = path; at !== '/' && at !== '.'; at = dirname(at)) {
    places.push(join(root, at));
  }
  return places;
}

function cpusAt(group: string): number[] {
  const [quota, period] = textOf(join(group, 'cpu.max')).split(' ').map(Number);
  const version1 = ['cpu.cfs_quota_us', 'cpu.cfs_period_us'].map((name) => Number(textOf(join(group, name)) || '-1'));
  return [ratio(quota, period), ratio(version1[0], version1[1])].flat();
}

/** Without a limit, the quota is `max` or negative. */
function ratio(quota: number | undefined, period: number | undefined): number[] {
  return quota !== undefined && period !== undefined && quota > 0 && period > 0 ? [quota / period] : [];
}

/** Without a limit, it is `max` or more than any machine has. */
function memoryAt(group: string): number[] {
  return ['memory.max', 'memory.limit_in_bytes']
    .map((name) => Number(textOf(join(group, name))))
    .filter((size) => size > 0);
}

/** A file of the kernel; empty if there is none. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
