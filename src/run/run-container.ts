/** Runs a job's container and reads its result: steps 8 and 9 of run-job.ts. */

import { statfsSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { requireSameFile } from '../container/file-digest-cache';
import type { ContainerRun, ContainerRuntime, EngineFailure } from '../container/types';
import { bug, HitherError } from '../core/errors';
import type { Isolation } from '../core/isolation';
import type { ObjectRef } from '../core/object-ref';
import { chooseStore } from '../core/settings';
import type { Task, TaskResult } from '../executor/types';
import { requireUnchanged } from '../job/changed-input';
import { checkedMounts } from '../job/checked-mounts';
import { jobDirectoryAt } from '../job/job-directory';
import { realPathOf } from '../job/real-path';
import { runnerTempOf } from '../job/resolve-mounts';
import { OUTPUT_LIMIT } from '../job/resource-limits';
import type { ResolvedJob } from '../job/types';
import type { RuntimeInfo } from '../model/record';
import type { Noticed } from '../result/build-record';
import { classify, failure, type JobOutcome, stopped } from '../result/classify';
import { collectLong } from '../result/collect-long';
import { collectObjects } from '../result/collect-objects';
import { type Outcome, readOutcome, readSupervisorReport, type SupervisorReport } from '../result/collect-outcome';
import { collectStored } from '../result/collect-stored';
import { type ConsoleCapture, createConsoleCapture } from '../result/console';
import { keepConsole } from '../result/kept-console';
import type { LinkedFile } from '../store/linked-file';
import { isAboutInputs, withCopies } from './copy-inputs';
import { cancelled } from './fail-fast';
import { isContained } from './prepare-container';
import { puttingBack } from './putting-back';
import type { RunContext } from './run-context';
import { ROOM } from './run-directory';
import { runTask } from './run-task';
import { requestOf } from './task-request';

/** Interpreters to look for if the spec names none. */
const INTERPRETERS = ['python3', 'python'];

/** A job whose directory is written, with everything that it needs to run. */
export interface JobRun {
  readonly job: ResolvedJob;
  readonly run: ContainerRun;
  /** Its inputs that are files elsewhere. */
  readonly linked: readonly LinkedFile[];
  readonly runtime: ContainerRuntime;
  /** An earlier run submitted it. */
  readonly isSubmitted: boolean;
  readonly context: RunContext;
}

/** How one attempt to run the container ended. */
interface ContainerAttempt {
  readonly end: TaskResult;
  readonly outcome: Outcome;
  readonly report: SupervisorReport | undefined;
  /** The engine's own failure. */
  readonly engine: EngineFailure | undefined;
}

/** A container that has ended, before its result is read. */
export interface EndedContainer {
  readonly attempt: ContainerAttempt;
  readonly runtimeInfo: RuntimeInfo;
  readonly noticed: Noticed;
  readonly isolation: Isolation;
  /** The container runs on for another job. */
  readonly awaitsNext: boolean;
  /** The job goes on without this run. */
  readonly goesOn: boolean;
  /** Its task ended without it. */
  readonly isLeft: boolean;
}

/** Runs the container until it ends, in any way. @throws ChangedInput before it starts */
export async function runContainer(jobRun: JobRun): Promise<EndedContainer> {
  const { job, context, run, runtime } = jobRun;
  const capture = createConsoleCapture(job.label);
  let isStarted = false;
  const onStarted = (): void => {
    // An attempt may need several containers, until one has the right interpreter.
    if (!isStarted) {
      isStarted = true;
      context.report({ type: 'job-started', label: job.label, runtime: runtime.name });
    }
  };
  const attempt = await runWithInputs(jobRun, { capture, onStarted });
  const { end, report } = attempt;
  const hostPython = runtime.name === 'host' ? run.image.reference : undefined;
  // That the image lacks what protects the supervisor is known once it has run.
  const isExposed = report?.protected === false && end.isolation.supervisor === 'protected';
  return {
    attempt,
    runtimeInfo: {
      start_time: end.startTime,
      end_time: end.endTime,
      elapsed_sec: end.endTime - end.startTime,
      console_out: await keepConsole(() => capture.finish(context.now() / 1000), context.store),
      max_rss: report?.maxRss ?? null,
      host: end.host,
      executor_job_id: end.jobId,
    },
    noticed: { ...noticedIn(attempt), hostPython },
    isolation: isExposed ? { ...end.isolation, supervisor: 'exposed' } : end.isolation,
    awaitsNext: end.awaitsNext && isSoonOver(end),
    isLeft: end.reason === 'left',
    goesOn: end.reason === 'submitted',
  };
}

/**
 * Seconds. A worker saves the start of a container, which takes less than half a second. Jobs that take longer than
 * this don't need it, and get a new container each.
 */
const SHORT = 10;

function isSoonOver({ startTime, endTime }: TaskResult): boolean {
  return endTime - startTime < SHORT;
}

function noticedIn({ outcome, report }: ContainerAttempt): Omit<Noticed, 'hostPython'> {
  const left = outcome.status === 'finished' ? outcome.left : undefined;
  const full = outcome.status === 'error' || outcome.status === 'failed' ? outcome.full : report?.full;
  return { left: left ?? [], full: full ?? [], memory: report };
}

/** What sees a container while it runs. */
interface Watch {
  readonly capture: ConsoleCapture;
  readonly onStarted: () => void;
}

/** Tries again with copies of the inputs if the engine can't mount them. */
async function runWithInputs(jobRun: JobRun, watch: Watch): Promise<ContainerAttempt> {
  const attempt = await runWithInterpreter(jobRun, watch);
  return isAboutInputs(attempt, jobRun.run)
    ? runWithInterpreter({ ...jobRun, run: await withCopies(jobRun) }, watch)
    : attempt;
}

/** Tries the two usual names of Python, and uses the first that the image has. */
async function runWithInterpreter(jobRun: JobRun, watch: Watch): Promise<ContainerAttempt> {
  const { job, run } = jobRun;
  const [first = 'python3', ...others] = job.spec.python === undefined ? INTERPRETERS : [job.spec.python];
  let attempt = await runOnce({ ...jobRun, run: { ...run, python: first } }, watch);
  // A job that is submitted has its interpreter, and so has one under host.
  for (const python of jobRun.isSubmitted || !isContained(jobRun.runtime) ? [] : others) {
    if (attempt.engine?.kind === 'python') {
      attempt = await runOnce({ ...jobRun, run: { ...run, python } }, watch);
    }
  }
  return attempt;
}

async function runOnce(jobRun: JobRun, { capture, onStarted }: Watch): Promise<ContainerAttempt> {
  const { job, runtime, context } = jobRun;
  const run = jobRun.isSubmitted ? jobRun.run : withMounts(jobRun);
  // As late as possible, too: a path could lead to another file.
  requireUnchanged(jobRun.linked);
  if (run.image.reference === run.image.identity.source) {
    requireSameFile(run.image.identity);
  }
  const task: Task = {
    ...{ label: job.label, run, runtime },
    request: requestOf(job.spec, context.packingOf(job.spec)),
    onStarted,
    onOutput: (stream, chunk) => {
      capture.add(stream, chunk, context.now() / 1000);
      context.report({ type: 'console', label: job.label, stream, chunk });
      return context.drained();
    },
  };
  const end = await runTask(jobRun, task);
  if (end.reason === 'submitted' || end.reason === 'lost' || end.reason === 'left') {
    return { end, outcome: { status: 'none' }, report: undefined, engine: undefined };
  }
  const { out } = jobDirectoryAt(run.directory);
  const report = await readSupervisorReport(out);
  // No process may write there while the result is read. A supervisor that exited normally has left none behind; but on
  // the host, without its protection, it may have missed one. A worker has proven that it missed none.
  if (!end.awaitsNext && (end.end.exitCode !== 0 || report?.protected !== true)) {
    await runtime.stop(run.name);
  }
  // Without a report from its supervisor the limits were not enforced to the end, so the result doesn't count.
  const isSupervised = end.end.exitCode === 0 || report !== undefined;
  const outcome: Outcome = isSupervised ? await readOutcome(out) : { status: 'none' };
  const unexplained = end.reason === 'ended' && outcome.status === 'none';
  if (unexplained && report === undefined) {
    await refuseVanished(run.directory);
  }
  if (unexplained && (report === undefined || report.exitCode === FAILED)) {
    refuseFullDisk(run.directory);
  }
  const engine = unexplained ? await runtime.diagnose(end.end, capture.stderrTail(), run) : undefined;
  return { end, outcome, report, engine };
}

/** Checked as late as possible: from here until the engine resolves the paths, no job of the run may change them. */
function withMounts({ job, run, context }: JobRun): ContainerRun {
  if (job.mounts.length === 0) {
    return run;
  }
  const directory = realPathOf(context.jobsDirectory);
  const hidden = [runnerTempOf(context.environment) ?? [], dirname(directory)].flat();
  return { ...run, mounts: checkedMounts(job.mounts, { directory, root: job.paths.root, hidden }) };
}

/** The outcome of a job that goes on without this run. */
export const SUBMITTED: JobOutcome = { status: 'submitted', result: null, error: null };

/** The result of a job. */
export interface CollectedResult {
  readonly outcome: JobOutcome;
  readonly objects: readonly ObjectRef[];
}

/** Reads what an ended container left. @throws HitherError `store`, `runtime` if it was lost; ChangedInput */
export async function collectResult({ attempt }: EndedContainer, jobRun: JobRun): Promise<CollectedResult> {
  const { end, outcome, report, engine } = attempt;
  if (end.reason !== 'cancelled') {
    requireUnchanged(jobRun.linked);
  }
  const { reason, words } = end;
  if (reason === 'ended' && words !== undefined) {
    return withoutObjects(failure('OutOfMemory', words));
  }
  if (engine !== undefined) {
    const { kind, message, remedy, transient = false } = engine;
    return withoutObjects({ ...failure(FAILURE_OF_ENGINE[kind], `${message}: ${remedy}`), transient });
  }
  const { timeout, resources } = jobRun.job.spec;
  if (reason === 'lost' || reason === 'left') {
    throw end.error ?? bug('a task was lost without a reason');
  }
  if (reason === 'submitted') {
    return withoutObjects(words === undefined ? SUBMITTED : stopped('cancelled', 'Cancelled', words));
  }
  if (reason === 'cancelled') {
    const { signal } = jobRun.context;
    return withoutObjects(words === undefined ? cancelled(signal) : stopped(reason, 'Cancelled', words));
  }
  if (reason === 'timed-out' && words !== undefined) {
    return withoutObjects(stopped(reason, 'TimedOut', words));
  }
  const { exitCode, signal } = end.end;
  const { memory } = resources;
  const elapsed = end.endTime - end.startTime;
  const limits = { timeout, memory, outputLimit: OUTPUT_LIMIT };
  const classified = classify({ reason, ...limits, elapsed, outcome, processEnd: report, exitCode, signal });
  if (classified.status !== 'finished' || outcome.status !== 'finished') {
    return withoutObjects(classified);
  }
  return collect(classified, outcome.long, jobRun);
}

const FAILURE_OF_ENGINE = {
  image: 'Image',
  python: 'Image',
  runtime: 'Runtime',
  'out-of-memory': 'OutOfMemory',
} as const;

function withoutObjects(outcome: JobOutcome): CollectedResult {
  return { outcome, objects: [] };
}

/** How the program in the container ends if it can't write the result. */
const FAILED = 1;

/** Without room for its reason, the program in the container can't say it. @throws HitherError `store` */
function refuseFullDisk(directory: string): void {
  const { bavail, bsize } = statfsSync(directory);
  if (bavail * bsize < ROOM) {
    throw new HitherError(
      'store',
      `the result of the job can't be written: the disk of ${directory} is full`,
      `free some space there, or ${chooseStore()}`,
      { transient: true },
    );
  }
}

/** If the job's directory is gone, its missing result is not the function's fault. @throws HitherError `store` */
async function refuseVanished(directory: string): Promise<void> {
  const { out } = jobDirectoryAt(directory);
  if ((await lstat(out).catch(() => undefined)) === undefined) {
    throw new HitherError(
      'store',
      `the directory of the job, ${directory}, was removed or is no longer accessible`,
      'run again, and do not change the directories of the content store while jobs run',
      { transient: true },
    );
  }
}

async function collect(
  classified: JobOutcome,
  long: string | undefined,
  { run, context }: JobRun,
): Promise<CollectedResult> {
  const { out } = jobDirectoryAt(run.directory);
  const { store, submitted } = context;
  const places = { out, store: submitted.isKept ? puttingBack(store) : store };
  const take = async () => {
    const stored = await collectStored(join(out, 'store'), places.store);
    const { result, objects } =
      long === undefined
        ? await collectObjects(classified.result, places)
        : await collectLong(long, context.newPath(), places);
    return { result, objects: [...stored, ...objects] };
  };
  const { result, objects } = await take().catch(async (thrown: unknown) => {
    await refuseVanished(run.directory);
    throw thrown;
  });
  return { outcome: { ...classified, result }, objects: [...new Map(objects.map((ref) => [ref.sha1, ref])).values()] };
}
