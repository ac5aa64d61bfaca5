/**
 * Finds the processes of this machine that belong to job directories, for runtimes without a daemon. Reads /proc;
 * without it there are none.
 */
import { readdirSync, readlinkSync } from 'node:fs';
import type { Activity } from '../process/command';
import { readKernelFile } from './procfs';

/** A process that was found. */
export interface JobProcess {
  readonly pid: number;
  readonly parent: number;
}

/** Where a process shows its job directory: in its mounts, its arguments or its variables. */
export type Trace = 'mounts' | 'arguments' | 'variables';

/** All processes whose trace contains a text. Processes of other users can't be read and are skipped. */
export function processesWith(trace: Trace, text: string): JobProcess[] {
  const own = namespaceOf('self');
  return allProcesses().filter(({ pid }) => {
    if (pid === process.pid || (trace === 'mounts' && namespaceOf(pid) === own)) {
      return false;
    }
    return traceOf(pid, trace).includes(text);
  });
}

/**
 * The trace of a process: arguments or variables separated by line ends, or mounts with the escapes of /proc undone.
 */
export function traceOf(pid: number, trace: Trace): string {
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
  const found = new Map(roots.map((root) => [root.pid, root]));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const one of all) {
      if (found.has(one.parent)) {
        found.set(one.pid, one);
      }
    }
  }
  return [...found.values()];
}

/** Sends a signal. Ignores processes that are gone or belong to another user. */
export function signalAll(processes: readonly JobProcess[], signal: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone already.
    }
  }
}

/** Whether any of them still runs. A zombie does not. */
export function anyRuns(processes: readonly JobProcess[]): boolean {
  return processes.some(({ pid }) => !/^[ZX]?$/.test(stateOf(pid)));
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
  return listProc().flatMap((name) => {
    const fields = statFields(name);
    return fields === undefined ? [] : [{ pid: Number(name), parent: Number(fields[1]) }];
  });
}

function listProc(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** The fields after the command's name, which may contain spaces: state, parent, … */
function statFields(pid: string | number): string[] | undefined {
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
