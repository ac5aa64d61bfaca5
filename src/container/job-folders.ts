/**
 * Ends the processes of a job for runtimes without a daemon: they are found by the job folder, which is among their mounts
 * or their arguments. Whose they are tells the run's folder, which holds its owner.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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
        await end(() => jobProcesses(`${folder}/`, context, trace));
        folders.delete(name);
      }
    },
    sweep: (isDead) => sweepRuns(context, isDead, trace),
  };
}

/** Processes of a path below the store. The starter has it among its arguments, whatever the runtime. */
function jobProcesses(path: string, { storeRoot }: RuntimeContext, trace: Trace): JobProcess[] {
  const starters = processesWith('arguments', path);
  const inside = trace === 'arguments' ? [] : processesWith(trace, inStore(path, storeRoot));
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
  for (const one of jobProcesses(runs, context, trace)) {
    const folder = jobFolderOf(one, context.storeRoot);
    if (folder !== undefined) {
      left.set(folder, [...(left.get(folder) ?? []), one]);
    }
  }
  for (const [folder] of left) {
    const owner = ownerOf(join(runs, folder.slice(runs.length).split('/')[0] ?? ''));
    // A run's folder is removed when the run is over, or by the sweep of those that are dead.
    if (owner === undefined || isDead(owner)) {
      await end(() => jobProcesses(`${folder}/`, context, trace));
      ended.add(folder);
    }
  }
  return [...ended];
}

/**
 * The job folder that a process belongs to. Mounts are told by their path in their file system, which need not be the root's:
 * of a store on one of its own only the tail is there (proc_pid_mountinfo(5), field 4). Other stores have that as well, but
 * no run of the same random name.
 */
function jobFolderOf({ pid }: JobProcess, storeRoot: string): string | undefined {
  const runs = `${runsFolder(storeRoot)}/`;
  const [args, mounts] = [traceOf(pid, 'arguments'), traceOf(pid, 'mounts')];
  const named = jobIn(args, runs) ?? jobIn(mounts, runs);
  const mounted = jobIn(mounts, inStore(runs, storeRoot));
  const job = named ?? (mounted !== undefined && existsSync(join(runs, dirname(mounted))) ? mounted : undefined);
  return job === undefined ? undefined : join(runs, job);
}

/** The path of a folder of the store as it is where the store is the root of a file system. */
function inStore(path: string, storeRoot: string): string {
  return `/${relative(storeRoot, path)}/`;
}

/** RUN/job-N, the first that stands behind the path of the runs. */
function jobIn(text: string, runs: string): string | undefined {
  const start = text.indexOf(runs);
  const [run, job] = start < 0 ? [] : text.slice(start + runs.length).split(/[/ \n"]/);
  return run === undefined || job === undefined || !/^job-\d+$/.test(job) ? undefined : `${run}/${job}`;
}

function ownerOf(runFolder: string): Owner | undefined {
  try {
    return parseOwner(readFileSync(join(runFolder, 'owner.json'), 'utf8'));
  } catch {
    return undefined;
  }
}
