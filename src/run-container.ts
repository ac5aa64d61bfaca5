/** Runs a job's container and reads what it left: the last of the seven steps of a job. */
import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { requireSameFile } from './container/file-identity';
import type { ContainerRun, ContainerRuntime, EngineFailure } from './container/types';
import { HitherError } from './errors';
import type { WorkEnd } from './executor/types';
import { checkedMounts } from './job/checked-mounts';
import { jobFolderAt } from './job/job-folder';
import { realPathOf } from './job/real-path';
import { runnerTempOf } from './job/resolve-mounts';
import type { ResolvedJob } from './job/types';
import type { Known, Noticed } from './result/build-record';
import { classify, failure, type Verdict } from './result/classify';
import { collectLong } from './result/collect-long';
import { collectObjects } from './result/collect-objects';
import { type Outcome, type ProcessEnd, readOutcome, readProcessEnd } from './result/collect-outcome';
import { collectStored } from './result/collect-stored';
import { type ConsoleCapture, createConsoleCapture } from './result/console';
import { keepConsole } from './result/kept-console';
import type { RunContext } from './run-context';
import type { ObjectRef } from './terms';

/** Interpreters that are looked for where the spec names none. */
const INTERPRETERS = ['python3', 'python'];

/** A job whose folder is written, and what it needs to run. */
export interface JobRun {
  readonly job: ResolvedJob;
  readonly run: ContainerRun;
  readonly runtime: ContainerRuntime;
  readonly context: RunContext;
  readonly known: Known;
}

/** How one try to run the container ended. */
interface Ending {
  readonly end: WorkEnd;
  readonly outcome: Outcome;
  readonly processEnd: ProcessEnd | undefined;
  /** What the engine itself failed at. */
  readonly engine: EngineFailure | undefined;
}

/** What a job that ran gave, and all objects that its result needs: those in it, and those that the function stored. */
export interface Computed {
  readonly verdict: Verdict;
  readonly objects: readonly ObjectRef[];
}

/** Runs the container to its end, whatever that is, notes what became known, and gives the verdict. */
export async function runContainer(jobRun: JobRun): Promise<Computed> {
  const { job, known, context, run, runtime } = jobRun;
  const capture = createConsoleCapture(job.label);
  const ending = await runWithInterpreter(jobRun, capture);
  const { end, processEnd } = ending;
  known.runtimeInfo = {
    start_time: end.startTime,
    end_time: end.endTime,
    elapsed_sec: end.endTime - end.startTime,
    console_out: await keepConsole(capture.finish(context.now() / 1000), context.store),
    max_rss: processEnd?.maxRss ?? null,
    host: end.host,
    executor_job_id: end.jobId,
  };
  if (processEnd?.protected === false) {
    noteExposed(known);
  }
  known.noticed = { ...noticedIn(ending), hostPython: runtime.name === 'host' ? run.image.reference : undefined };
  return conclude(ending, jobRun);
}

/** That the image lacks what protects the supervisor is known once it has run. */
function noteExposed(known: Known): void {
  const { container } = known;
  if (container?.isolation?.supervisor === 'protected') {
    known.container = { ...container, isolation: { ...container.isolation, supervisor: 'exposed' } };
  }
}

function noticedIn({ outcome, processEnd }: Ending): Pick<Noticed, 'left' | 'full'> {
  const left = outcome.status === 'finished' ? outcome.left : undefined;
  const full = outcome.status === 'error' || outcome.status === 'failed' ? outcome.full : processEnd?.full;
  return { left: left ?? [], full: full ?? [] };
}

/** An image may have its Python under one of two names; the first that it has is taken. */
async function runWithInterpreter(jobRun: JobRun, capture: ConsoleCapture): Promise<Ending> {
  const { job, run } = jobRun;
  const [first = 'python3', ...others] = job.spec.python === undefined ? INTERPRETERS : [job.spec.python];
  let ending = await runOnce({ ...jobRun, run: { ...run, python: first } }, capture);
  for (const python of others) {
    if (ending.engine?.kind === 'python') {
      ending = await runOnce({ ...jobRun, run: { ...run, python } }, capture);
    }
  }
  return ending;
}

async function runOnce(jobRun: JobRun, capture: ConsoleCapture): Promise<Ending> {
  const { job, runtime, context } = jobRun;
  const run = withMounts(jobRun);
  if (run.image.reference === run.image.identity.source) {
    requireSameFile(run.image.identity);
  }
  const work = {
    command: runtime.command(run),
    timeout: job.spec.timeout,
    onOutput: (stream: 'stdout' | 'stderr', chunk: Buffer) => {
      capture.add(stream, chunk, context.now() / 1000);
      context.report({ type: 'console', label: job.label, stream, chunk });
      return context.drained();
    },
    ...(runtime.supervisorActivity === undefined ? {} : { activity: runtime.supervisorActivity }),
    stop: () => runtime.stop(run.name),
  };
  const end = await context.executor.run(work, context.signal);
  const { out } = jobFolderAt(run.folder);
  const processEnd = await readProcessEnd(out);
  // Nothing may write there any more while the result is read. A supervisor that ended as it should has left nothing
  // behind; on the host, without what protects it, it may have missed a process.
  if (end.end.exitCode !== 0 || processEnd?.protected !== true) {
    await runtime.stop(run.name);
  }
  // Without a word of its supervisor nothing held the function's limits to its end, and its result counts for nothing.
  const isSupervised = end.end.exitCode === 0 || processEnd !== undefined;
  const outcome: Outcome = isSupervised ? await readOutcome(out) : { status: 'none' };
  const unexplained = end.reason === 'ended' && outcome.status === 'none';
  if (unexplained && processEnd === undefined) {
    await refuseVanished(run.folder);
  }
  const engine = unexplained ? await runtime.diagnose(end.end, capture.stderrTail(), run) : undefined;
  return { end, outcome, processEnd, engine };
}

/** Looked at as late as can be: between this and the engine's own look at the paths no job of the run may change them. */
function withMounts({ job, run, context }: JobRun): ContainerRun {
  if (job.mounts.length === 0) {
    return run;
  }
  const folder = realPathOf(run.folder);
  const hidden = [runnerTempOf(context.environment) ?? [], dirname(dirname(folder))].flat();
  return { ...run, mounts: checkedMounts(job.mounts, { folder, root: job.paths.root, hidden }) };
}

async function conclude({ end, outcome, processEnd, engine }: Ending, jobRun: JobRun): Promise<Computed> {
  if (engine !== undefined) {
    return withoutObjects(failure(FAILURE_OF_ENGINE[engine.kind], `${engine.message}: ${engine.remedy}`));
  }
  const { timeout, resources } = jobRun.job.spec;
  const { exitCode, signal } = end.end;
  const { memory } = resources;
  const verdict = classify({ reason: end.reason, timeout, memory, outcome, processEnd, exitCode, signal });
  if (verdict.status !== 'finished' || outcome.status !== 'finished') {
    return withoutObjects(verdict);
  }
  return collect(verdict, outcome.long, jobRun);
}

const FAILURE_OF_ENGINE = {
  image: 'Image',
  python: 'Image',
  runtime: 'Runtime',
  'out-of-memory': 'OutOfMemory',
} as const;

function withoutObjects(verdict: Verdict): Computed {
  return { verdict, objects: [] };
}

/** Without its folder a job can't leave anything: that is not the function's fault. @throws HitherError `store` */
async function refuseVanished(folder: string): Promise<void> {
  const { out } = jobFolderAt(folder);
  if ((await lstat(out).catch(() => undefined)) === undefined) {
    throw new HitherError(
      'store',
      `the folder of the job, ${folder}, was removed or can't be reached any more`,
      'run again, and leave the folders of the content store alone while jobs run',
    );
  }
}

async function collect(verdict: Verdict, long: string | undefined, { run, context }: JobRun): Promise<Computed> {
  const { out } = jobFolderAt(run.folder);
  const places = { out, store: context.store };
  const take = async () => {
    const stored = await collectStored(join(out, 'store'), context.store);
    const { result, objects } =
      long === undefined
        ? await collectObjects(verdict.result, places)
        : await collectLong(long, context.newPath(), places);
    return { result, objects: [...stored, ...objects] };
  };
  const { result, objects } = await take().catch(async (thrown: unknown) => {
    await refuseVanished(run.folder);
    throw thrown;
  });
  return { verdict: { ...verdict, result }, objects: [...new Map(objects.map((ref) => [ref.sha1, ref])).values()] };
}
