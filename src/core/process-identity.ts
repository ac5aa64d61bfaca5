/**
 * Identifies processes by host, pid and start time, and tells whether the one that left something behind still runs.
 * Uses no clock.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, distinguishable from a later one with the same pid. */
export interface ProcessIdentity {
  /** As in `processHost`. */
  readonly host: string;
  readonly pid: number;
  /** When the process started, in kernel ticks since boot (field 22 of /proc/PID/stat); empty without /proc. */
  readonly startTime: string;
}

/** Parses an owner from JSON; undefined if it isn't one. */
export function parseOwner(text: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const { host, pid, startTime } = (value ?? {}) as Partial<Record<keyof ProcessIdentity, unknown>>;
    return typeof host === 'string' && typeof pid === 'number' && typeof startTime === 'string'
      ? { host, pid, startTime }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A file name that includes its owner, so that it is known for as long as the file exists. `name` contains no dot. */
export function ownedName(name: string, { host, pid, startTime }: ProcessIdentity): string {
  return `${name}.${pid}.${startTime}.${encodeURIComponent(host)}`;
}

/** The owner in such a name; undefined if there is none. */
export function ownerOfName(owned: string): ProcessIdentity | undefined {
  const [, pid, startTime, host] = /^[^.]+\.(\d+)\.(\d*)\.(.+)$/.exec(owned) ?? [];
  try {
    return pid === undefined || startTime === undefined || host === undefined
      ? undefined
      : { host: decodeURIComponent(host), pid: Number(pid), startTime };
  } catch {
    return undefined;
  }
}

/** The namespace of process ids that a machine starts with (PROC_PID_INIT_INO in Linux). */
const FIRST_NAMESPACE = 'pid:[4026531836]';

/**
 * Where process ids mean the same: the name of this machine and, in a container, its namespace of process ids.
 * Containers may share a store, an engine and the name of their machine.
 */
export function processHost(): string {
  const namespace = namespaceOf('self');
  return namespace === undefined || namespace === FIRST_NAMESPACE ? hostname() : `${hostname()}/${namespace}`;
}

/** This process as an owner. */
export function thisProcess(host: string): ProcessIdentity {
  return processWithId(process.pid, host);
}

/** The process that currently has this pid on this host. */
export function processWithId(pid: number, host: string): ProcessIdentity {
  return { host, pid, startTime: startTimeOf(pid) ?? '' };
}

/**
 * Whether an owner is certainly dead: it was on this host and is gone, or its pid belongs to another process. An owner
 * on another host or in another container can't be checked and counts as alive, except that a machine sees the processes
 * of its containers.
 */
export function isDead(owner: ProcessIdentity, host: string): boolean {
  if (owner.host !== host) {
    return owner.host.startsWith(`${host}/pid:`) && isNowhere(owner);
  }
  const startTime = startTimeOf(owner.pid);
  return startTime === undefined ? !answers(owner.pid) : startTime !== owner.startTime;
}

/** Whether a process of a container is certainly not among those of this machine. It has another id here. */
function isNowhere({ pid, startTime }: ProcessIdentity): boolean {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  // If other users' processes are hidden, that of another user is.
  const seesAll = namespaceOf('self') === FIRST_NAMESPACE && ids.includes('1');
  return seesAll && !ids.some((id) => idsInNamespaces(id).includes(pid) && startTimeOf(Number(id)) === startTime);
}

/** The ids of a process in its namespaces, from here inward. */
function idsInNamespaces(id: string): number[] {
  try {
    const [, list = ''] = /^NSpid:(.*)$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return list.trim().split(/\s+/).map(Number);
  } catch {
    return [];
  }
}

function namespaceOf(id: string): string | undefined {
  try {
    return readlinkSync(`/proc/${id}/ns/pid`);
  } catch {
    return undefined;
  }
}

/** Whether two owners are the same process. */
export function isSame(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.host === other.host && one.pid === other.pid && one.startTime === other.startTime;
}

/** undefined if the process is gone or a zombie, or without /proc. */
function startTimeOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name is in parentheses and may contain spaces. The state is the first field after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /^[ZX]/.test(fields[0] ?? '') ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function answers(pid: number): boolean {
  if (process.platform === 'linux') {
    return false;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
