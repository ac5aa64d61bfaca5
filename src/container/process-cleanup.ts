/**
 * Ends a job's processes for runtimes without a daemon. They are found by the job directory in their mounts, in their
 * arguments, or in their variables (HOME and TMPDIR under host). The name of the run's directory tells which run they
 * belong to.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { ownerOfName, type ProcessIdentity } from '../process/process-identity';
import { runsDirectory } from '../store/layout';
import {
  anyRuns,
  type JobProcess,
  processesWith,
  signalAll,
  type Trace,
  traceOf,
  withDescendants,
} from './process-table';
import type { ContainerRun, RuntimeContext } from './types';

/** Milliseconds that processes get to exit on their own; cancelling promises 5 s in all. */
const GRACE_MS = 1000;
const LOOK_MS = 10;

/** The job directories of a runtime, by container name. */
export interface JobDirectories {
  add(run: ContainerRun): void;
  stop(name: string): Promise<void>;
  sweep(isDead: (owner: ProcessIdentity) => boolean): Promise<readonly string[]>;
}

/** `trace` says where the processes of this runtime show their job directory. */
export function createJobDirectories(context: RuntimeContext, trace: InsideTrace): JobDirectories {
  const directories = new Map<string, string>();
  return {
    add: (run) => void directories.set(run.name, run.directory),
    async stop(name) {
      const directory = directories.get(name);
      if (directory !== undefined) {
        await end(() => jobProcesses(`${directory}/`, context, trace));
        directories.delete(name);
      }
    },
    sweep: (isDead) => reapDeadRuns(context, isDead, trace),
  };
}

/**
 * How to find a job's processes, apart from its starter, which has the directory in its arguments under every runtime.
 */
type InsideTrace = Exclude<Trace, 'arguments'>;

/** Processes that belong to a path below the store. */
function jobProcesses(path: string, { storeRoot }: RuntimeContext, trace: InsideTrace): JobProcess[] {
  const starters = processesWith('arguments', path);
  const inside = processesWith(trace, trace === 'mounts' ? inStore(path, storeRoot) : path);
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
  // Search again: the processes may have started others.
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

/** Returns the job directories whose processes were ended. */
async function reapDeadRuns(
  context: RuntimeContext,
  isDead: (owner: ProcessIdentity) => boolean,
  trace: InsideTrace,
): Promise<readonly string[]> {
  const runs = `${runsDirectory(context.storeRoot)}/`;
  const directories = jobProcesses(runs, context, trace).flatMap(
    (one) => jobDirectoryOf(one, context.storeRoot, trace) ?? [],
  );
  const dead = [...new Set(directories)].filter((directory) => {
    const owner = ownerOfName(basename(dirname(directory)));
    return owner !== undefined && isDead(owner);
  });
  for (const directory of dead) {
    await end(() => jobProcesses(`${directory}/`, context, trace));
  }
  return dead;
}

/**
 * The job directory that a process belongs to. A mount shows its path within its own file system
 * (proc_pid_mountinfo(5), field 4): if the store has a file system of its own, only the end of the store's path is
 * there. Other stores match that end too, but they have no run with the same random name.
 */
function jobDirectoryOf({ pid }: JobProcess, storeRoot: string, trace: InsideTrace): string | undefined {
  const runs = `${runsDirectory(storeRoot)}/`;
  const variables = trace === 'variables' ? traceOf(pid, trace) : '';
  const named = jobIn(`${traceOf(pid, 'arguments')}\n${variables}`, runs);
  if (named !== undefined) {
    return join(runs, named);
  }
  const mounted = jobIn(traceOf(pid, 'mounts'), inStore(runs, storeRoot));
  return mounted !== undefined && existsSync(join(runs, dirname(mounted))) ? join(runs, mounted) : undefined;
}

/** The path of a directory of the store, seen from the root of the store. */
function inStore(path: string, storeRoot: string): string {
  return `/${relative(storeRoot, path)}/`;
}

/** RUN/job-N: the first one after the path of the runs. */
function jobIn(text: string, runs: string): string | undefined {
  const start = text.indexOf(runs);
  const [run, job] = start < 0 ? [] : text.slice(start + runs.length).split(/[/ \n"]/);
  return run === undefined || job === undefined || !/^job-\d+$/.test(job) ? undefined : `${run}/${job}`;
}
