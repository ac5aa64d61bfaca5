/**
 * Ends the processes of a job for runtimes without a daemon: they are found by the job folder, which is among their mounts
 * or their arguments. Whose they are tells the run's folder, which holds its owner.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Owner, parseOwner } from '../process/owner';
import { runsFolder } from '../store/store-layout';
import {
  anyRuns,
  type JobProcess,
  processesWith,
  signalAll,
  type Trace,
  traceOf,
  withDescendants,
} from './job-processes';
import type { ContainerRun, RuntimeContext } from './types';

/** Milliseconds that processes get to end by themselves; cancelling promises 5 s in all. */
const GRACE_MS = 1000;
const LOOK_MS = 10;

/** The jobs of a runtime, by the names of their containers. */
export interface JobFolders {
  add(run: ContainerRun): void;
  stop(name: string): Promise<void>;
  sweep(isDead: (owner: Owner) => boolean): Promise<readonly string[]>;
}

/** `trace` is where the processes of this runtime show their job folder. */
export function createJobFolders(context: RuntimeContext, trace: Trace): JobFolders {
  const folders = new Map<string, string>();
  return {
    add: (run) => void folders.set(run.name, run.folder),
    async stop(name) {
      const folder = folders.get(name);
      if (folder !== undefined) {
        await end(() => jobProcesses(`${folder}/`, trace));
        folders.delete(name);
      }
    },
    sweep: (isDead) => sweepRuns(context, isDead, trace),
  };
}

/** The starter has the folder among its arguments, whatever the runtime. */
function jobProcesses(text: string, trace: Trace): JobProcess[] {
  const starters = processesWith('arguments', text);
  const inside = trace === 'arguments' ? [] : processesWith(trace, text);
  return withDescendants([...starters, ...inside]);
}

async function end(find: () => JobProcess[]): Promise<void> {
  let found = find();
  if (!anyRuns(found)) {
    return;
  }
  signalAll(found, 'SIGTERM');
  for (let waited = 0; waited < GRACE_MS && anyRuns(found); waited += LOOK_MS) {
    await pause(LOOK_MS);
  }
  // Looked for again: it may have started others meanwhile.
  for (let waited = 0; waited < GRACE_MS; waited += LOOK_MS) {
    found = find();
    if (!anyRuns(found)) {
      return;
    }
    signalAll(found, 'SIGKILL');
    await pause(LOOK_MS);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Gives the job folders whose processes were ended. */
async function sweepRuns(
  context: RuntimeContext,
  isDead: (owner: Owner) => boolean,
  trace: Trace,
): Promise<readonly string[]> {
  const runs = `${runsFolder(context.storeRoot)}/`;
  const ended = new Set<string>();
  const left = new Map<string, JobProcess[]>();
  for (const one of jobProcesses(runs, trace)) {
    const folder = jobFolderIn(`${traceOf(one.pid, 'arguments')}\n${traceOf(one.pid, 'mounts')}`, runs);
    if (folder !== undefined) {
      left.set(folder, [...(left.get(folder) ?? []), one]);
    }
  }
  for (const [folder] of left) {
    const owner = ownerOf(join(runs, folder.slice(runs.length).split('/')[0] ?? ''));
    // A run's folder is removed when the run is over, or by the sweep of those that are dead.
    if (owner === undefined || isDead(owner)) {
      await end(() => jobProcesses(`${folder}/`, trace));
      ended.add(folder);
    }
  }
  return [...ended];
}

function jobFolderIn(text: string, runs: string): string | undefined {
  const start = text.indexOf(runs);
  const [run, job] = start < 0 ? [] : text.slice(start + runs.length).split(/[/ \n"]/);
  return run === undefined || job === undefined || !/^job-\d+$/.test(job) ? undefined : `${runs}${run}/${job}`;
}

function ownerOf(runFolder: string): Owner | undefined {
  try {
    return parseOwner(readFileSync(join(runFolder, 'owner.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
