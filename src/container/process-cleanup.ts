/**
 * Ends the processes of a job for runtimes without a daemon: they are found by the job directory, which is among their mounts,
 * their arguments, or their variables (HOME and TMPDIR under host). Whose they are tells the name of the run's directory.
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

/** Milliseconds that processes get to end by themselves; cancelling promises 5 s in all. */
const GRACE_MS = 1000;
const LOOK_MS = 10;

/** The jobs of a runtime, by the names of their containers. */
export interface JobDirectories {
  add(run: ContainerRun): void;
  stop(name: string): Promise<void>;
  sweep(isDead: (owner: ProcessIdentity) => boolean): Promise<readonly string[]>;
}

/** `trace` is where the processes of this runtime show their job directory. */
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

/** How processes of a job other than its starter can be found. The starter has the directory among its arguments under every runtime. */
type InsideTrace = Exclude<Trace, 'arguments'>;

/** Processes of a path below the store. */
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

/** Gives the job directories whose processes were ended. */
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
 * The job directory that a process belongs to. Mounts are told by their path in their file system, which need not be the root's:
 * of a store on one of its own only the tail is there (proc_pid_mountinfo(5), field 4). Other stores have that as well, but
 * no run of the same random name.
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

/** The path of a directory of the store as it is where the store is the root of a file system. */
function inStore(path: string, storeRoot: string): string {
  return `/${relative(storeRoot, path)}/`;
}

/** RUN/job-N, the first that stands behind the path of the runs. */
function jobIn(text: string, runs: string): string | undefined {
  const start = text.indexOf(runs);
  const [run, job] = start < 0 ? [] : text.slice(start + runs.length).split(/[/ \n"]/);
  return run === undefined || job === undefined || !/^job-\d+$/.test(job) ? undefined : `${run}/${job}`;
}
