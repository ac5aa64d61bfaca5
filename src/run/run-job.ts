/**
 * Runs one job, from its arguments to its result record. Read this file first: each step is a function of another
 * module, and takes the results of the steps before it.
 */
import { cachePolicy } from '../cache/policy';
import { HitherError } from '../core/errors';
import { hintsOf } from '../hints/hints-of';
import { ChangedInput } from '../job/changed-input';
import { encodeMatrixPoint, type NeededResults } from '../job/encode-arguments';
import { hitherHashOf } from '../job/hither-hash-of-job';
import { jobDocument } from '../job/job-document';
import type { ResolvedJob, StagedBundle } from '../job/types';
import type { ResultRecord } from '../model/record';
import { NO_LOCK } from '../process/single-flight';
import { buildRecord, neverStarted } from '../result/build-record';
import { type JobOutcome, stopped } from '../result/classify';
import { MissingFile } from '../result/collect-objects';
import { skippedMessage } from '../result/skipped';
import type { Json } from '../values/json/json';
import { openRoom, type Room } from './admission';
import { type Attempt, FIRST_ATTEMPT, maxAttempts } from './attempts';
import { keepResult, lookUp, noteFailure, notLookedUp, takeOver, waitForTurn } from './cached-result';
import { notStarted } from './fail-fast';
import { identify, namedKey, serialize, sourcesOf } from './identify-job';
import type { ComputedJob, KeyedJob, Progress } from './job-states';
import { outcomeOfError } from './outcome-of-error';
import type { Place } from './places';
import {
  type PlacedContainer,
  type PlannedContainer,
  planContainer,
  refuseIncomplete,
  takePlace,
  writeDirectory,
} from './prepare-container';
import { requiredResults } from './required-results';
import { collectResult, runContainer, SUBMITTED } from './run-container';
import type { RunContext } from './run-context';
import type { SubmittedJob } from './submitted/submitted-jobs';
import { type Attempts, createAttempts } from './take-attempts';

/** An ended job: its record, and its container if one ran. */
export interface JobEnd {
  readonly record: ResultRecord;
  readonly document: Json | undefined;
  readonly bundle: StagedBundle | undefined;
  /** What to do about a failure, one line each. */
  readonly hints: readonly string[];
  /** Gives the job's room and place back. Called once its record has taken effect: what it stops must not start in that room. */
  readonly leave: () => Promise<void>;
}

/** Adds a step's findings to the record, which has them even if a later step fails. */
type Reach = (more: Progress) => void;

/** Runs a job, unless a job that it needs did not finish or the run was cancelled. Always returns a record. */
export async function runJob(job: ResolvedJob, needed: NeededResults, context: RunContext): Promise<JobEnd> {
  let progress: Progress = {};
  const reach: Reach = (more) => {
    Object.assign(progress, more);
  };
  const room = openRoom(context.admission, context.signal);
  // The spread comes last, here and wherever an object is made for each job: with keys after it, V8 gives each object a
  // hidden class of its own. That is several KB for each job, which stay in memory until a full garbage collection.
  const kept: Place[] = [];
  const take = (first: Attempt, to: Reach) => runSteps({ job, needed, first }, { room, kept, ...context }, to);
  const outcome = await take(FIRST_ATTEMPT, reach)
    .catch((thrown: unknown) => {
      if (!(thrown instanceof ChangedInput) || context.signal.aborted) {
        throw thrown;
      }
      room.leave();
      const first = afterChange(progress.attempt, thrown, { job, context });
      // The job may now be another one, and cached. If not, the reason is that of the first attempt.
      const { cache } = progress;
      progress = { attempt: first.number };
      const again = (more: Progress) => reach(more.cache?.hit === false && cache ? { ...more, cache } : more);
      return take(first, again).catch((next: unknown) => {
        // That the file can't be read now says less than what happened to it.
        throw next instanceof HitherError && next.code === 'spec' ? thrown : next;
      });
    })
    .catch((thrown: unknown) => outcomeOfError(thrown, context.signal, room.wasEntered));
  const record = buildRecord(job, outcome, { now: context.now() / 1000, host: context.host, ...progress });
  const hints = await hintsOf({ job, record, noticed: progress.noticed });
  const leave = async (): Promise<void> => {
    room.leave();
    for (const place of kept) {
      context.submitted.gathered(place.directory);
      await context.places.leave(place, false);
    }
    if (ENDED.has(outcome.status)) {
      progress.submitted?.over();
    }
    await progress.submitted?.release();
  };
  return { record, document: progress.document, bundle: progress.bundle, hints, leave };
}

/** How a job ends for good: no other run gathers it then. */
const ENDED: ReadonlySet<string> = new Set(['finished', 'error', 'failed', 'timed-out']);

/** The context of one job. */
type JobContext = RunContext & {
  readonly room: Room;
  /** Places that are left when the result is kept: until then, another run can gather it. */
  readonly kept: Place[];
};

/** A job, and the attempt that its steps begin with. */
interface StartedJob {
  readonly job: ResolvedJob;
  readonly needed: NeededResults;
  readonly first: Attempt;
}

/** A job whose input changed begins again, once: its hash is another one now. */
function afterChange(
  attempt: number | undefined,
  { message }: ChangedInput,
  { job, context }: { readonly job: ResolvedJob; readonly context: RunContext },
): Attempt {
  const number = (attempt ?? 1) + 1;
  const of = number - 1 + maxAttempts(job.spec.retry);
  context.report({ type: 'job-retried', label: job.label, attempt: number, of, reason: message, delay: 0 });
  return { ...FIRST_ATTEMPT, number };
}

async function runSteps({ job, needed, first }: StartedJob, context: JobContext, reach: Reach): Promise<JobOutcome> {
  // The record always has the matrix point.
  reach({ matrix: await encodeMatrixPoint(job, sourcesOf(job, needed, context)) });
  const stop = mayNotStart(job, needed, context);
  if (stop !== undefined) {
    return stop;
  }
  // A step that fails is taken again as often as the spec says.
  const attempts = createAttempts(job, context, {
    beforePause: context.room.leave,
    onAttempt: (attempt) => reach({ attempt }),
    first,
  });
  // 1. to 3. The arguments, the source and the image give the job's hash.
  const keyed = await attempts.take((_, attempt) => keyOf({ job, needed, attempt }, context, reach));
  // 4. A cached result is used.
  const policy = cachePolicy(job.spec, context.cacheRequest, keyed.identity.uncovered);
  const lookup = policy.read ? await attempts.take(() => lookUp(keyed, policy, context)) : notLookedUp(policy);
  reach(lookup.fields);
  if (lookup.outcome !== undefined) {
    await context.submitted.forget(keyed.key.hash);
    return lookup.outcome;
  }
  // 5. A run of the same command that was killed may have computed it.
  const taken = await takeOver(keyed, context);
  if (taken !== undefined) {
    reach(taken.fields);
    return taken.outcome;
  }
  // 6. If another run is running this job, wait for its result.
  const turn = policy.read ? await waitForTurn(keyed, policy, context) : NO_LOCK;
  if (!turn.isMine) {
    reach(turn.made.fields);
    return turn.made.outcome;
  }
  try {
    // 7. An earlier run may have submitted it.
    const submitted = await attempts.take(() => context.submitted.find(keyed.key.hash, policy.read));
    reach({ ...(submitted === undefined ? {} : { submitted }) });
    if (submitted !== undefined && context.submitted.isDetached) {
      const runtimeInfo = neverStarted(job.label, { now: context.now() / 1000, host: context.host });
      reach({ runtimeInfo: { ...runtimeInfo, executor_job_id: submitted.task } });
      return SUBMITTED;
    }
    // A cached result has its own: it needs the bytes of arrays.
    const hitherHash = await attempts.take(() => hitherHashOf(keyed.serialized, context.store));
    reach({ hitherHash });
    const computed = { ...(await compute({ ...keyed, submitted }, attempts, context, reach)), hitherHash };
    if (computed.outcome.status === 'finished') {
      // The next job can run meanwhile. The room of one that failed is kept until `fail-fast` has taken effect.
      context.report({ type: 'job-computed', label: job.label });
      context.room.leave();
    }
    // 11. Cache the result for later runs.
    await keepResult(keyed, computed, policy, context);
    return computed.outcome;
  } catch (thrown) {
    await noteFailure(keyed, thrown, policy, context);
    throw thrown;
  } finally {
    await turn.release();
  }
}

/** A job that has to run, or that runs already. */
type ReadyJob = KeyedJob & {
  /** Where an earlier run submitted it. */
  readonly submitted: SubmittedJob | undefined;
};

/** A job in one of its attempts. */
interface AttemptedJob {
  readonly job: ResolvedJob;
  readonly needed: NeededResults;
  readonly attempt: number;
}

async function keyOf({ job, needed, attempt }: AttemptedJob, context: RunContext, reach: Reach): Promise<KeyedJob> {
  // 1. The arguments become JSON and objects of the store; the source is copied and hashed.
  // 2. Meanwhile, the image is identified without fetching it.
  const identifying = identify(job, context, attempt);
  // The error is handled where the promise is awaited.
  identifying.catch(() => {});
  const serialized = await serialize(job, needed, context);
  reach({ bundle: serialized.bundle });
  const { runtime, identity } = await identifying;
  reach({ container: { digest: identity.digest, runtime: runtime.name, isolation: null, environment: null } });
  // 3. The job's document, which is the same on every machine, gives its hash.
  const document = jobDocument(serialized, identity.digest);
  const key = namedKey(document, job, runtime);
  reach({ document, jobHash: key.hash });
  return { job, serialized, runtime, identity, document, key };
}

/** Runs the job, in as many attempts as it takes and its spec allows. */
async function compute(
  keyed: ReadyJob,
  attempts: Attempts,
  context: JobContext,
  reach: Reach,
): Promise<Omit<ComputedJob, 'hitherHash'>> {
  let { submitted } = keyed;
  for (;;) {
    const { attempt, ...ended } = await attempts.take(async (job, number) => {
      const attempted = { ...keyed, submitted, job, serialized: { ...keyed.serialized, job } };
      submitted = undefined;
      return { ...(await execute(attempted, context, reach)), attempt: number };
    });
    const outcome = await attempts.end(ended.outcome);
    if (outcome !== undefined) {
      return { ...ended, attempt, outcome };
    }
  }
}

async function execute(
  keyed: ReadyJob,
  context: JobContext,
  reach: Reach,
): Promise<Omit<ComputedJob, 'attempt' | 'hitherHash'>> {
  const { job, runtime, identity } = keyed;
  // Nothing that an earlier attempt found out.
  const identified = { digest: identity.digest, runtime: runtime.name, isolation: null, environment: null };
  reach({ container: identified, runtimeInfo: undefined, noticed: undefined });
  // 8. Fetch the image and plan the container.
  const planned = await planContainer(keyed, context);
  const { settings, isolation } = planned;
  const container = { ...identified, isolation, environment: settings.image.environment };
  reach({ container });
  if (context.requireIsolation) {
    refuseIncomplete(job, runtime.name, isolation);
  }
  // 9. Once the machine has room for the job, write its directory and run the container.
  await context.room.enter(job.spec.resources);
  const { submitted } = keyed;
  const { place, run } = await takePlace(keyed, planned, context);
  // The task of an earlier run has no result. That is no attempt of this one.
  const again = () => {
    then = 'keep';
    context.room.leave();
    return execute({ ...keyed, submitted: undefined }, context, reach);
  };
  let then: 'leave' | 'share' | 'stay' | 'keep' = submitted === undefined ? 'leave' : 'stay';
  try {
    const inputs = submitted === undefined ? await prepare(keyed, { place, run, planned }, context) : [];
    const linked = [...keyed.serialized.encoded.linked.values()];
    const jobRun = { job, run: { ...run, inputs }, linked, runtime, isSubmitted: submitted !== undefined, context };
    const ended = await runContainer(jobRun);
    if (ended.isLeft && submitted !== undefined) {
      return await again();
    }
    const { runtimeInfo, noticed } = ended;
    const actual = { container: { ...container, isolation: ended.isolation }, runtimeInfo };
    reach({ ...actual, noticed });
    // 10. Read the result.
    const collected = await collectResult(ended, jobRun);
    if (ended.goesOn) {
      then = 'stay';
    } else if (submitted !== undefined || (context.submitted.isKept && collected.outcome.status === 'finished')) {
      then = 'keep';
    } else if (ended.awaitsNext) {
      then = 'share';
    }
    return { ...collected, ...actual };
  } catch (thrown) {
    if (submitted !== undefined && thrown instanceof MissingFile) {
      // A run was killed while it took the files.
      return await again();
    }
    if (submitted !== undefined && thrown instanceof HitherError && thrown.code === 'runtime') {
      // Its task ended without a result: no other run can gather it.
      then = 'keep';
    }
    throw thrown;
  } finally {
    if (then === 'keep') {
      context.kept.push(place);
    } else if (then !== 'stay') {
      await context.places.leave(place, then === 'share');
    }
  }
}

/** What a container needs before it starts. Returns its mounts of inputs. */
async function prepare(keyed: ReadyJob, { place, run, planned }: Placed, context: JobContext) {
  const inputs = await writeDirectory(keyed, run, planned, context);
  context.submitted.note({ hash: keyed.key.hash, label: keyed.job.label }, place);
  return inputs;
}

interface Placed extends PlacedContainer {
  readonly planned: PlannedContainer;
}

function mayNotStart(job: ResolvedJob, needed: NeededResults, context: RunContext): JobOutcome | undefined {
  if (context.signal.aborted) {
    return notStarted(context.signal);
  }
  if ([...needed.values()].flat().some(({ status }) => status === 'submitted' || status === 'waiting')) {
    return { status: 'waiting', result: null, error: null };
  }
  const unfinished = requiredResults(job, needed).filter(({ status }) => status !== 'finished');
  // The one that failed, not those that fail-fast stopped with it.
  const cause = unfinished.find(({ status }) => status !== 'skipped' && status !== 'cancelled') ?? unfinished[0];
  return cause === undefined ? undefined : stopped('skipped', 'Skipped', skippedMessage(cause));
}
