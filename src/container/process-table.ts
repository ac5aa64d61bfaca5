/**
 * Finds the processes of this machine that belong to job directories, for runtimes without a daemon. Reads /proc;
 * without it there are none.
 */
import { readdirSync, readlinkSync } from 'node:fs';
import type { Activity } from '../process/command';
import { readKernelFile } from './procfs';

/** A process that was found. Its pid may belong to another process later, which starts at another time. */
export interface JobProcess {
  readonly pid: number;
  readonly parent: number;
  /** In kernel ticks since boot. */
  readonly started: number;
}

/** Where a process shows its job directory: in its mounts, its arguments or its variables. */
export type Trace = 'mounts' | 'arguments' | 'variables';

/** The processes for whose trace `keyOf` gives a key, by key. Processes of other users can't be read and are skipped. */
export function processesBy(
  trace: Trace,
  keyOf: (trace: string) => string | undefined,
): ReadonlyMap<string, readonly JobProcess[]> {
  const own = namespaceOf('self');
  const found = new Map<string, JobProcess[]>();
  for (const one of allProcesses()) {
    const isOutside = one.pid === process.pid || (trace === 'mounts' && namespaceOf(one.pid) === own);
    const key = isOutside ? undefined : keyOf(traceOf(one.pid, trace));
    if (key !== undefined) {
      found.set(key, [...(found.get(key) ?? []), one]);
    }
  }
  return found;
}

/**
 * The trace of a process: arguments or variables separated by line ends, or mounts with the escapes of /proc undone.
 */
function traceOf(pid: number, trace: Trace): string {
  if (trace !== 'mounts') {
    const file = trace === 'arguments' ? 'cmdline' : 'environ';
    return readKernelFile(`/proc/${pid}/${file}`).replaceAll('\0', '\n');
  }
  return readKernelFile(`/proc/${pid}/mountinfo`).replaceAll(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

/** The processes and all their descendants. */
export function withDescendants(roots: readonly JobProcess[]): JobProcess[] {
  const all = allProcesses();
  const found = new Map(roots.filter(isNoOther).map((root) => [root.pid, root]));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const one of all) {
      const parent = found.get(one.parent);
      // A child of a later process with the pid of the parent is not ours.
      if (parent !== undefined && one.started >= parent.started && isNoOther(parent)) {
        found.set(one.pid, one);
      }
    }
  }
  return [...found.values()];
}

/** Whether the pid of a process doesn't belong to another one by now. */
function isNoOther({ pid, started }: JobProcess): boolean {
  const now = processOf(pid);
  return now === undefined || now.started === started;
}

/** Sends a signal. Ignores processes that are gone, whose pid belongs to another process, or of another user. */
export function signalAll(processes: readonly JobProcess[], signal: NodeJS.Signals): void {
  for (const { pid, started } of processes) {
    try {
      // Node has no descriptors of processes, which couldn't be reused even between these two steps.
      if (processOf(pid)?.started === started) {
        process.kill(pid, signal);
      }
    } catch {
      // Gone already.
    }
  }
}

/** Whether any of them still runs. A zombie does not. */
export function anyRuns(processes: readonly JobProcess[]): boolean {
  return processes.some((one) => isNoOther(one) && !/^[ZX]?$/.test(stateOf(one.pid)));
}

/** The state of a process: stopped (by a signal or a tracer), gone, or awake. Without /proc it counts as awake. */
export function activityOf(pid: number): Activity {
  const state = process.platform === 'linux' ? stateOf(pid) : '?';
  if (/^[Tt]$/.test(state)) {
    return 'stopped';
  }
  return /^[ZX]?$/.test(state) ? 'gone' : 'awake';
}

function allProcesses(): JobProcess[] {
  return listProc().flatMap((name) => processOf(Number(name)) ?? []);
}

/** The process that has this pid now. */
function processOf(pid: number): JobProcess | undefined {
  const fields = statFields(pid);
  return fields === undefined ? undefined : { pid, parent: Number(fields[1]), started: Number(fields[19]) };
}

function listProc(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** The fields after the command's name, which may contain spaces: state, parent, …, start time. */
function statFields(pid: number): string[] | undefined {
  const stat = readKernelFile(`/proc/${pid}/stat`);
  return stat === '' ? undefined : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function stateOf(pid: number): string {
  return statFields(pid)?.[0] ?? '';
}

function namespaceOf(pid: number | 'self'): string {
  try {
    return readlinkSync(`/proc/${pid}/ns/mnt`);
  } catch {
    return '';
  }
}
