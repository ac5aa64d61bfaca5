/**
 * Processes of this machine that belong to job directories, for runtimes without a daemon that would know them. Read from
 * /proc; where there is none, there are none.
 */
import { readdirSync, readlinkSync } from 'node:fs';
import type { Activity } from '../process/command';
import { readKernelFile } from './procfs';

/** A process, and what it gives away about its job. */
export interface JobProcess {
  readonly pid: number;
  readonly parent: number;
}

/** How a process shows that it belongs to a job directory: by the directory among its mounts, its arguments, or its variables. */
export type Trace = 'mounts' | 'arguments' | 'variables';

/** All processes whose trace holds a text. Those of other users can't be read and are passed over. */
export function processesWith(trace: Trace, text: string): JobProcess[] {
  const own = namespaceOf('self');
  return allProcesses().filter(({ pid }) => {
    if (pid === process.pid || (trace === 'mounts' && namespaceOf(pid) === own)) {
      return false;
    }
    return traceOf(pid, trace).includes(text);
  });
}

/** What a process gives away: arguments and variables with line ends between, or mounts with the escapes of /proc undone. */
export function traceOf(pid: number, trace: Trace): string {
  if (trace !== 'mounts') {
    const file = trace === 'arguments' ? 'cmdline' : 'environ';
    return readKernelFile(`/proc/${pid}/${file}`).replaceAll('\0', '\n');
  }
  return readKernelFile(`/proc/${pid}/mountinfo`).replaceAll(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

/** Processes and everything that descends from them. */
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

/** Sends a signal; fine when the process is gone or another's. */
export function signalAll(processes: readonly JobProcess[], signal: NodeJS.Signals): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone already.
    }
  }
}

/** Whether one of them still runs; one that only waits to be reaped does not. */
export function anyRuns(processes: readonly JobProcess[]): boolean {
  return processes.some(({ pid }) => !/^[ZX]?$/.test(stateOf(pid)));
}

/** What a process is doing: stopped by a signal or by who traces it, gone, or neither. Without /proc nothing is known. */
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

/** The fields after the command's name, which may hold blanks: state, parent, … */
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
