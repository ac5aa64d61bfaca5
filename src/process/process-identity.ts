/** Tells whether the process that left something behind still lives: by host, pid and start time, never by a clock. */
import { readFileSync } from 'node:fs';

/** A process, told from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** When the process started, in the kernel's ticks since boot (field 22 of /proc/PID/stat); empty where there is no /proc. */
  readonly startTime: string;
}

/** The owner that a JSON text names; undefined where it names none. */
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

/** The name of a file that says whose it is from the moment that it is there until it is gone. `name` has no dot. */
export function ownedName(name: string, { host, pid, startTime }: ProcessIdentity): string {
  return `${name}.${pid}.${startTime}.${encodeURIComponent(host)}`;
}

/** The owner that a name tells; undefined where it tells none. */
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

/** This process as an owner. */
export function thisProcess(host: string): ProcessIdentity {
  return processWithId(process.pid, host);
}

/** The process that has a number on this host now. */
export function processWithId(pid: number, host: string): ProcessIdentity {
  return { host, pid, startTime: startTimeOf(pid) ?? '' };
}

/**
 * Whether an owner is surely dead: it was on this host and is gone, or its number belongs to another process. Of an owner
 * on another host nothing is known, so it counts as alive.
 */
export function isDead(owner: ProcessIdentity, host: string): boolean {
  if (owner.host !== host) {
    return false;
  }
  const startTime = startTimeOf(owner.pid);
  return startTime === undefined ? !answers(owner.pid) : startTime !== owner.startTime;
}

/** Whether two owners are one process. */
export function isSame(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.host === other.host && one.pid === other.pid && one.startTime === other.startTime;
}

/** undefined where the process is gone (or only waits to be reaped), or where there is no /proc. */
function startTimeOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name is in parentheses and may hold blanks; the state is the first field after it.
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
