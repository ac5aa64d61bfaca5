/**
 * One job, from its arguments to its result record, in seven steps. Read this file first: each step is a function of a
 * module below, and takes what the step before it gave.
 */
import { isAbsolute } from 'node:path';
import type { NamedKey } from './cache/recent';
import { replacedImage } from './container/file-identity';
import type { ContainerRun, ContainerRuntime, ImageIdentity, ImageRequest, RunnableImage } from './container/types';
import { type ErrorCode, formatProblem, HitherError, isSystemError } from './errors';
import { hintsOf } from './hints/hints-of';
import { encodeArguments, encodeValues, type NeededResults } from './job/encode-arguments';
import { hitherHashOf } from './job/hither-hash-of-job';
import { jobDocument } from './job/job-document';
import { jobEnvironment } from './job/job-environment';
import { jobFolderAt } from './job/job-folder';
import { jobKey } from './job/job-hash';
import { isReal } from './job/real-path';
import { missingIsolation } from './job/required-isolation';
import type { ResolvedJob, SerializedJob, StagedBundle } from './job/types';
import { writeJobFolder } from './job/write-job-folder';
import { knownOr } from './known-job';
import type { FailureType, ResultRecord } from './record';
import { buildRecord, type Known } from './result/build-record';
import { failure, stopped, type Verdict } from './result/classify';
import { skippedMessage } from './result/skipped';
import { type Computed, runContainer } from './run-container';
import type { RunContext } from './run-context';
import { setting } from './settings';
import { storeError } from './store/store-error';
import type { Isolation, RuntimeName } from './terms';
import type { Json, JsonObject } from './values/json';

/** A job that is over: its record, and what ran, where it came to that. */
export interface JobEnd {
  readonly record: ResultRecord;
  readonly document: Json | undefined;
  readonly bundle: StagedBundle | undefined;
  /** What to do about its end, a line each. */
  readonly hints: readonly string[];
}

/** Runs a job, unless one that it needs did not finish or the run was cancelled. Always gives a record. */
export async function runJob(job: ResolvedJob, needed: NeededResults, context: RunContext): Promise<JobEnd> {
  const known: Notes = {};
  const verdict = await attempt({ job, needed, context, known });
  const record = buildRecord(job, verdict, { ...known, now: context.now() / 1000, host: context.host });
  const hints = await hintsOf({ job, record, noticed: known.noticed });
  return { record, document: known.document, bundle: known.bundle, hints };
}

/** What becomes known on the way; the record has it also when a later step fails. */
interface Notes extends Known {
  document?: Json;
  bundle?: StagedBundle;
}

interface Attempt {
  readonly job: ResolvedJob;
  readonly needed: NeededResults;
  readonly context: RunContext;
  readonly known: Notes;
}

function mayNotStart(needed: NeededResults, context: RunContext): Verdict | undefined {
  if (context.signal.aborted) {
    return stopped('cancelled', 'Cancelled', 'the run was cancelled before the job started');
  }
  const unfinished = [...needed.values()].flat().find((record) => record.status !== 'finished');
  if (unfinished === undefined) {
    return undefined;
  }
  return stopped('skipped', 'Skipped', skippedMessage(unfinished));
}

async function attempt(attempted: Attempt): Promise<Verdict> {
  try {
    attempted.known.matrix = await matrixPoint(attempted);
    return mayNotStart(attempted.needed, attempted.context) ?? (await compute(attempted));
  } catch (thrown) {
    const { signal } = attempted.context;
    return signal.aborted && thrown === signal.reason
      ? stopped('cancelled', 'Cancelled', 'the run was cancelled before the job was over')
      : verdictOf(thrown);
  }
}

/** The point of the matrix is part of the record whatever becomes of the job. */
async function matrixPoint({ job, needed, context }: Attempt): Promise<JsonObject | null> {
  const { store, newPath } = context;
  return job.matrix === null ? null : encodeValues(job.matrix, { needed, store, paths: job.paths, newPath });
}

async function compute(attempted: Attempt): Promise<Verdict> {
  const { job, needed, context, known } = attempted;
  const identified = identify(job, context);
  // Told where it is awaited.
  identified.catch(() => {});
  // 1. The arguments become JSON and objects of the store; the source is copied and hashed.
  const serialized = await serialize(job, needed, context);
  known.bundle = serialized.bundle;
  known.hitherHash = await hitherHashOf(serialized, context.store);
  // 2. What the image is, without fetching it; it is asked for beside the first step.
  const { runtime, identity } = await identified;
  known.container = { digest: identity.digest, runtime: runtime.name, isolation: null, environment: null };
  // 3. What makes the job the same job on every machine.
  const document = jobDocument(serialized, identity.digest);
  const key = namedKey(document, job, runtime);
  known.document = document;
  known.jobHash = key.hash;
  // 4. Whether its result is known; if not, it is computed and kept.
  return knownOr({ key, identity, job, context, known }, () =>
    execute({ ...attempted, serialized, document, runtime, identity }),
  );
}

/** A job whose image is identified. */
interface Execution extends Attempt {
  readonly serialized: SerializedJob;
  /** What the job hash was taken of, and what the container's program reads. */
  readonly document: JsonObject;
  readonly runtime: ContainerRuntime;
  readonly identity: ImageIdentity;
}

async function execute({ job, context, known, serialized, document, runtime, identity }: Execution): Promise<Computed> {
  const { report } = context;
  // 5. The image itself; our program is copied meanwhile.
  const [image, runner] = await Promise.all([runtime.fetch(identity, report), context.runner()]);
  // 6. The folder that it runs in.
  const run = containerRun(job, { image, runtime, context });
  const [isolation, { environment }] = [runtime.isolation(run), image];
  known.container = { digest: identity.digest, runtime: runtime.name, isolation, environment };
  if (context.requireIsolation) {
    refuseIncomplete(job, runtime.name, isolation);
  }
  try {
    await writeFolder(serialized, { run, runtime, runner, document, context });
    // 7. The container, and what it left.
    report({ type: 'job-started', label: job.label, runtime: runtime.name });
    return await runContainer({ job, run, runtime, context, known });
  } finally {
    context.discard(run.folder);
  }
}

/** The first step: arguments become JSON and objects of the store, the source is copied and hashed. */
export async function serialize(job: ResolvedJob, needed: NeededResults, context: RunContext): Promise<SerializedJob> {
  const bundle = await context.stage(job.bundle);
  const { store, newPath } = context;
  const encoded = await encodeArguments(job.args, { needed, store, paths: job.paths, newPath });
  return { job, bundle, encoded };
}

/** What makes the job of a document the same job, and how people call it. */
export function namedKey(document: JsonObject, { label }: ResolvedJob, runtime: ContainerRuntime): NamedKey {
  return { ...jobKey(document), label, onHost: !isContained(runtime) };
}

/** A runtime, and what an image is there. */
export interface Identified {
  readonly runtime: ContainerRuntime;
  readonly identity: ImageIdentity;
}

/** The runtime of a job, and what its image is there. */
export async function identify(job: ResolvedJob, context: RunContext): Promise<Identified> {
  const runtime = await context.runtimeOf(job);
  if (isContained(runtime)) {
    refuseSwapped(job);
  }
  return { runtime, identity: await context.identityOf(runtime, imageRequest(job)) };
}

/** An image that is a file: what took its place since the spec was read may lie out of the root. */
function refuseSwapped({ image, declaredImage }: ResolvedJob): void {
  if (image !== null && isAbsolute(image) && !isReal(image)) {
    throw replacedImage(declaredImage ?? image);
  }
}

/** Variables by which an interpreter finds its modules. */
const OF_PYTHON = /^(PYTHON\w*|VIRTUAL_ENV|CONDA_PREFIX)$/;

/** What a job asks a runtime for. Under host there may be no image. */
function imageRequest(job: ResolvedJob): ImageRequest {
  const { pull, python, env } = job.spec;
  const pythonEnv = Object.fromEntries([...env].filter(([name]) => OF_PYTHON.test(name)));
  return {
    image: job.image ?? '',
    pull,
    ...(python === undefined ? {} : { python }),
    ...(Object.keys(pythonEnv).length === 0 ? {} : { pythonEnv }),
  };
}

interface RunParts {
  readonly image: RunnableImage;
  readonly runtime: ContainerRuntime;
  readonly context: RunContext;
}

function containerRun(job: ResolvedJob, { image, runtime, context }: RunParts): ContainerRun {
  const { folder, container } = context.newJob();
  const { spec } = job;
  const tmp = isContained(runtime) ? '/tmp' : jobFolderAt(folder).tmp;
  return {
    name: container,
    image,
    folder,
    python: spec.python ?? 'python3',
    env: jobEnvironment(spec, { tmp, caller: context.environment }),
    mounts: job.mounts,
    network: spec.network,
    relax: spec.relax,
    resources: spec.resources,
  };
}

/** Under host the function is a process like any other: it could write through a link, and outlive its end. */
function isContained(runtime: ContainerRuntime): boolean {
  return runtime.name !== 'host';
}

function refuseIncomplete(job: ResolvedJob, runtime: RuntimeName, isolation: Isolation): void {
  const missing = missingIsolation(job.spec, isolation);
  if (missing.length > 0) {
    throw new HitherError(
      'runtime',
      `the isolation that ${runtime} gives here is not complete: ${missing.join(', ')}`,
      `run the job on another machine or under another runtime, or without ${setting('require-isolation')}`,
    );
  }
}

interface FolderParts {
  readonly run: ContainerRun;
  readonly runtime: ContainerRuntime;
  readonly runner: StagedBundle;
  readonly document: JsonObject;
  readonly context: RunContext;
}

async function writeFolder(serialized: SerializedJob, parts: FolderParts): Promise<void> {
  const { run, runtime, runner, document, context } = parts;
  await writeJobFolder(serialized, {
    path: run.folder,
    runner,
    store: context.store,
    mode: isContained(runtime) ? 'link' : 'copy',
    document,
    supervision: { ...runtime.supervision(run), requireProtection: context.requireIsolation },
    user: context.user,
  });
}

const FAILURE_TYPES: Readonly<Partial<Record<ErrorCode, FailureType>>> = {
  runtime: 'Runtime',
  // A file that was there when the run began, and is not any more.
  spec: 'Runtime',
  image: 'Image',
  store: 'Store',
};

/** What stops one job must not stop the others: a failure of the machine, and even a bug of ours, is this job's verdict. */
function verdictOf(thrown: unknown): Verdict {
  if (thrown instanceof HitherError) {
    const problems = thrown.problems.map(formatProblem).join('\n');
    return failure(FAILURE_TYPES[thrown.code] ?? 'Internal', problems);
  }
  if (isSystemError(thrown)) {
    return failure('Store', storeError(thrown, 'prepare the job').problems.map(formatProblem).join('\n'));
  }
  const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return failure('Internal', `this is a bug of hither-action, please report it: ${trace}`);
}
