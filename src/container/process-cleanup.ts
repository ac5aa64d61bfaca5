/**
 * Ends a job's processes for runtimes without a daemon. They show that they are ours by what only we start: the
 * arguments of our program or of the container's starter, the mounts of a container, or HOME and TMPDIR under host. A
 * process that only mentions a job directory, such as an editor, is not ours. The name of the run's directory tells
 * which run a job belongs to.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { ownerOfName, type ProcessIdentity } from '../core/process-identity';
import { runsDirectory } from '../store/layout';
import { mountArgument } from './mount-argument';
import { anyRuns, type JobProcess, processesBy, signalAll, type Trace, withDescendants } from './process-table';
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
        await end(() => processesOfJob(directory, context, trace));
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

/** The processes that belong to jobs, by the directory of the job. */
function jobProcesses({ storeRoot }: RuntimeContext, trace: InsideTrace): ReadonlyMap<string, readonly JobProcess[]> {
  const runs = `${runsDirectory(storeRoot)}/`;
  const starters = processesBy('arguments', (text) => jobOfArguments(text, runs));
  const inside = processesBy(trace, (text) =>
    trace === 'variables' ? jobOfVariables(text, runs) : jobOfMounts(text, storeRoot),
  );
  const all = new Map(starters);
  for (const [directory, processes] of inside) {
    all.set(directory, [...(all.get(directory) ?? []), ...processes]);
  }
  return all;
}

/** The processes of one job, and all that they started. */
function processesOfJob(directory: string, context: RuntimeContext, trace: InsideTrace): readonly JobProcess[] {
  return withDescendants(jobProcesses(context, trace).get(directory) ?? []);
}

/** Ends the processes with certain arguments, one a line, and what they started. */
export async function endProcessesWith(isOurs: (lines: string) => boolean): Promise<void> {
  await end(() => {
    const found = processesBy('arguments', (text) => (isOurs(`\n${text}\n`) ? 'ours' : undefined));
    return withDescendants(found.get('ours') ?? []);
  });
}

async function end(find: () => readonly JobProcess[]): Promise<void> {
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
  const dead = [...jobProcesses(context, trace).keys()].filter((directory) => {
    const owner = ownerOfName(basename(dirname(directory)));
    return owner !== undefined && isDead(owner);
  });
  for (const directory of dead) {
    await end(() => processesOfJob(directory, context, trace));
  }
  return dead;
}

/** The job that arguments start: those of our program under host, or of apptainer with the mounts of a job. */
function jobOfArguments(text: string, runs: string): string | undefined {
  const directory = jobAfter(text, runs);
  if (directory === undefined) {
    return undefined;
  }
  const mount = mountArgument({ source: `${directory}/in`, target: '/in', writable: false }, 'ro');
  const program = `${directory}/in/runner/run_job.py\n${directory}/out`;
  return [mount, program].some((own) => `\n${text}\n`.includes(`\n${own}\n`)) ? directory : undefined;
}

/** The job whose temporary directory these variables name. A shell in that directory names it only in PWD. */
function jobOfVariables(text: string, runs: string): string | undefined {
  return ['HOME', 'TMPDIR']
    .map((name) => {
      const directory = jobAfter(`\n${text}`, `\n${name}=${runs}`);
      return directory === undefined ? undefined : `${runs}${directory.slice(name.length + 2 + runs.length)}`;
    })
    .find((directory) => directory !== undefined && `\n${text}\n`.includes(`=${directory}/tmp\n`));
}

/**
 * The job whose directory is mounted. A mount shows its path within its own file system (proc_pid_mountinfo(5), field
 * 4): if the store has a file system of its own, only the end of the store's path is there. Other stores match that end
 * too, but they have no run with the same random name.
 */
function jobOfMounts(text: string, storeRoot: string): string | undefined {
  const runs = runsDirectory(storeRoot);
  const inStore = `/${relative(storeRoot, runs)}/`;
  const found = jobAfter(text, inStore)?.slice(inStore.length);
  return found !== undefined && existsSync(join(runs, dirname(found))) ? join(runs, found) : undefined;
}

/** The first START/RUN/job-N in a text, where the start ends with a slash. */
function jobAfter(text: string, start: string): string | undefined {
  const at = text.indexOf(start);
  const [run, job] = at < 0 ? [] : text.slice(at + start.length).split(/[/, \n"]/);
  return run === undefined || job === undefined || !/^job-\d+$/.test(job) ? undefined : `${start}${run}/${job}`;
}
