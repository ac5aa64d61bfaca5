/** The state that all jobs of a run share: the machine, the store, the runtimes, and the run's directory. */

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type InFlight, openInFlight } from '../cache/in-flight';
import { type JobCache, openJobCache } from '../cache/job-cache';
import type { CacheRequest } from '../cache/policy';
import { collectUnkept, type Unkept } from '../cache/unkept';
import { chooseRuntime, runtimeOnNodes } from '../container/choose-runtime';
import type { CommonParts, ContainerRuntime } from '../container/types';
import { isAbort, messageOf } from '../core/errors';
import { memoize } from '../core/memoize';
import { isDead, isSame, type ProcessIdentity, processHost, thisProcess } from '../core/process-identity';
import type { RuntimeChoice } from '../core/runtime-names';
import { EXECUTORS } from '../executor/executors';
import type { Executor, ExecutorContext, Packing } from '../executor/types';
import { removeDirectory } from '../files/remove-directory';
import { IN_CONTAINER } from '../in-container-directory';
import { filesBelow, stageBundle } from '../job/stage-bundle';
import type { ResolvedJob, StagedBundle } from '../job/types';
import type { SpecJob } from '../job-spec/types';
import type { Report } from '../model/events';
import type { RunRequest } from '../model/run-request';
import type { SourceBundle } from '../python-source/types';
import { type HeldRecords, holdRecords } from '../result/held-records';
import type { ContentStore } from '../store/content-store';
import { openStore } from '../store/open-store';
import type { RemoteStore } from '../store/remote/remote-store';
import { joinRemotes, openRemotes } from '../store/remote/remotes';
import { type Admission, createAdmission } from './admission';
import { createCommonParts, type PartsOf } from './common-parts';
import { watchForExit } from './exit-at-once';
import { createIdentities, type IdentityOf } from './image-identities';
import { openRunJournal, type RunJournal } from './journal/run-journal';
import { UNPACKED } from './packing';
import { pause } from './pause';
import { createPlaces, type Places } from './places';
import { createPool, type PlacesObjects } from './pooled-inputs';
import { reapDeadRuns } from './reap-dead-runs';
import { refuseOffNodes } from './refuse-off-nodes';
import { keepRunDirectory } from './run-directory';
import { NONE_SUBMITTED } from './submitted/none-submitted';
import type { SubmittedContext, SubmittedJobs } from './submitted/submitted-jobs';
import { writableStore } from './writable-store';

/** The context of every job of a run. */
export interface RunContext {
  readonly store: ContentStore;
  readonly cache: JobCache;
  /** How the request wants the cache to be used. */
  readonly cacheRequest: CacheRequest;
  /** Results that could not be cached. */
  readonly unkept: Unkept;
  readonly inFlight: InFlight;
  readonly journal: RunJournal;
  /** The jobs that detached runs have submitted. */
  readonly submitted: SubmittedJobs;
  readonly executor: Executor;
  readonly admission: Admission;
  /** The runtime that a job asks for; `auto` is resolved once. @throws HitherError `runtime` */
  readonly runtimeOf: (job: ResolvedJob) => Promise<ContainerRuntime>;
  /** The identity of an image, looked up once for all jobs of the run. @throws HitherError `image` */
  readonly identityOf: IdentityOf;
  /** The copy of a bundle that the jobs of this run share. */
  readonly stage: (bundle: SourceBundle) => Promise<StagedBundle>;
  /** The copy of our in-container program. */
  readonly runner: () => Promise<StagedBundle>;
  /** Job directories, and the containers that belong to them. */
  readonly places: Places;
  /** Whether a job may run in a container that runs other jobs too. */
  readonly mayShare: (job: ResolvedJob) => boolean;
  /** How many jobs a task of the scheduler runs. */
  readonly packingOf: (spec: SpecJob) => Packing;
  /** Makes what jobs have in common; undefined if each has a whole directory. */
  readonly commonParts: ((of: PartsOf) => CommonParts) | undefined;
  /** Where the inputs of jobs come from. */
  readonly inputs: PlacesObjects;
  /** The directory of the directories of jobs. */
  readonly jobsDirectory: string;
  /** An unused path in the run's directory. */
  readonly newPath: () => string;
  /** The same record, with its large values in files in the run's directory until that is closed. */
  readonly hold: HeldRecords['hold'];
  readonly copyInputs: boolean;
  readonly requireIsolation: boolean;
  readonly retain: boolean;
  /** The output directory; undefined: none. */
  readonly output: string | undefined;
  readonly report: Report;
  readonly drained: NonNullable<RunControl['drained']>;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Waits for some seconds. @throws the signal's reason as soon as it aborts */
  readonly pause: (seconds: number, signal: AbortSignal) => Promise<void>;
  readonly host: string;
  readonly user: { readonly uid: number; readonly gid: number };
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Where events are reported, and the signal that cancels the run. */
export interface RunControl {
  readonly report: Report;
  readonly signal: AbortSignal;
  /**
   * Resolves once all reported events are written; undefined if none are pending. Functions that print more wait for
   * it.
   */
  readonly drained?: () => Promise<void> | undefined;
  /** Additional remote stores of the caller, asked before those of the request. */
  readonly remoteStores?: readonly RemoteStore[];
}

/** A run that is set up. `close` removes its directory. */
export interface OpenRun {
  readonly context: RunContext;
  close(): Promise<void>;
}

/**
 * Sets up a run: opens the store, creates the run's directory, and starts to remove what dead runs left.
 * @throws HitherError `store` if the directory can't be created, `usage`
 */
export async function openRun(request: RunRequest, control: RunControl): Promise<OpenRun> {
  const { report, signal, drained = () => undefined, remoteStores = [] } = control;
  refuseOffNodes(request);
  const processes = processHost();
  const runId = randomUUID().slice(0, 13);
  const warn = (message: string): void => report({ type: 'warning', message });
  const opened = await openRemotes(request.remoteStores, { env: request.environment, signal });
  const owner = thisProcess(processes);
  const place = await writableStore(request.store, runId, { owner, warn, retain: request.retain });
  const { directory } = place;
  const remotes = joinRemotes([...place.remoteStores, ...remoteStores, ...opened], warn);
  const store = openStore(place.root, { remotes, signal });
  const user = thisUser();
  const inStore = { env: request.environment, storeRoot: store.root, owner, user, signal };
  // Nodes see the images where they see the jobs.
  const runtimes = { ...inStore, storeRoot: request.workDir ?? store.root };
  const choose = request.executor === 'slurm' ? runtimeOnNodes : chooseRuntime;
  const runtimeOf = memoize((choice: RuntimeChoice) => choose(choice, runtimes, report));
  const { late, close: closing } = lateSignal(signal);
  const swept = reapDeadRuns({ ...inStore, signal: late }, (other) => isDead(other, processes));
  const held = holdRecords(join(directory, 'records'));
  const discarded = createDiscarded({ retain: request.retain, report, late });
  let files = 0;
  const inFlight = openInFlight(store.root, owner);
  const { executor, submitted, jobsDirectory } = await openExecutor(request, {
    ...{ root: store.root, directory, owner, inFlight, env: request.environment, user, report, signal },
  });
  const { stage, runner } = createStaging(jobsDirectory);
  const places = placesIn(jobsDirectory, runId, { executor, discard: discarded.add });
  const context: RunContext = {
    store,
    cache: openJobCache({ store, remotes }),
    cacheRequest: request,
    unkept: collectUnkept(),
    inFlight,
    journal: openRunJournal({ request, store, runId, owner, now: Date.now, report }),
    executor,
    submitted,
    admission: createAdmission(executor.capacity),
    runtimeOf: (job) => runtimeOf(request.runtime ?? job.spec.runtime ?? 'auto'),
    identityOf: createIdentities(report),
    stage,
    runner,
    places,
    mayShare: () => false,
    packingOf: () => UNPACKED,
    commonParts: executor.name === 'slurm' ? createCommonParts(jobsDirectory, user) : undefined,
    inputs: request.workDir === undefined ? store : createPool(store, jobsDirectory),
    jobsDirectory,
    newPath: () => {
      files += 1;
      return join(directory, `file-${files}`);
    },
    hold: held.hold,
    copyInputs: request.copyInputs,
    requireIsolation: request.requireIsolation,
    retain: request.retain,
    output: request.output,
    report,
    drained,
    signal,
    pause,
    ...{ now: Date.now, host: hostname(), user, environment: request.environment },
  };
  const unwatch = watchForExit(context);
  const close = async (): Promise<void> => {
    closing();
    await places.close();
    await executor.close();
    await Promise.all([swept, discarded.gone()]);
    await submitted.close();
    held.close();
    await (request.retain ? keepRunDirectory(directory) : removeOrTell(directory, report, late));
    // Until now, a run of the same command could continue this one.
    await context.journal.close().finally(unwatch);
    await place.leave(late);
  };
  return { context, close };
}

type ExecutorPlaces = Omit<
  SubmittedContext & ExecutorContext,
  'request' | 'own' | 'executor' | 'now' | 'host' | 'parallel' | 'detach' | 'leaseSeconds' | 'pause'
>;

/** The executor of a run, and the directory of its jobs. Those that a scheduler has may outlive this process. */
async function openExecutor(request: RunRequest, given: ExecutorPlaces) {
  const { root, directory, owner } = given;
  const own =
    request.executor === 'slurm'
      ? (await import('./submitted/submitted-run')).createSubmittedRun(root, request, owner)
      : undefined;
  const jobsDirectory = own ?? directory;
  const clock = { now: Date.now, host: hostname(), pause };
  const { parallel, detach, lease } = request;
  const executor = await EXECUTORS[request.executor]({
    ...given,
    ...clock,
    parallel,
    detach,
    leaseSeconds: lease,
    directory: jobsDirectory,
  });
  const submitted =
    own !== undefined
      ? (await import('./submitted/submitted-jobs')).openSubmittedJobs({ ...given, ...clock, request, own, executor })
      : NONE_SUBMITTED;
  return { executor, submitted, jobsDirectory };
}

/** The places of a run's jobs: numbered directories and containers. */
function placesIn(
  directory: string,
  runId: string,
  { executor, discard }: { readonly executor: Executor; readonly discard: (directory: string) => void },
): Places {
  let jobs = 0;
  return createPlaces({
    newJob: () => {
      jobs += 1;
      // File systems of clusters are slow with large directories.
      const group = executor.name === 'slurm' ? String(Math.floor(jobs / 1000)) : '.';
      return { directory: join(directory, group, `job-${jobs}`), container: `hither-${runId}-${jobs}` };
    },
    discard,
    release: executor.release,
    most: Math.max(1, Math.floor(executor.capacity.cpus)),
  });
}

/** How long a cancelled run may remove its files; the next run removes the rest. Milliseconds. */
const PATIENCE_MS = 1000;

/** A signal that aborts some time after a run is cancelled and closing: until then, jobs may still be ending. */
function lateSignal(signal: AbortSignal) {
  const late = new AbortController();
  const wait = (): void => {
    setTimeout(() => late.abort(), PATIENCE_MS).unref();
  };
  return {
    late: late.signal,
    close(): void {
      if (signal.aborted) {
        wait();
      } else {
        signal.addEventListener('abort', wait, { once: true });
      }
    },
  };
}

interface Discarding {
  readonly retain: boolean;
  readonly report: Report;
  readonly late: AbortSignal;
}

/** Removes directories of ended jobs in the background. The end of the run waits for this and reports what remains. */
function createDiscarded({ retain, report, late }: Discarding) {
  const removals = new Set<Promise<void>>();
  return {
    add(directory: string): void {
      if (retain) {
        report({ type: 'notice', message: `job directory retained: ${directory}` });
        return;
      }
      const removal: Promise<void> = removeDirectory(directory, late)
        .catch(() => {})
        .finally(() => removals.delete(removal));
      removals.add(removal);
    },
    gone: () => Promise.all(removals),
  };
}

/** A failed removal does not fail the run. */
async function removeOrTell(directory: string, report: Report, late: AbortSignal): Promise<void> {
  try {
    await removeDirectory(directory, late);
  } catch (thrown) {
    const message = isAbort(thrown)
      ? `the directory of the run, ${directory}, is not completely removed yet: ` +
        'the next run with this store removes the rest'
      : `the directory of the run, ${directory}, can't be removed: ${messageOf(thrown)}`;
    report({ type: 'warning', message });
  }
}

/** Copies what jobs share, each once. */
function createStaging(directory: string): Pick<RunContext, 'stage' | 'runner'> {
  let bundles = 0;
  const runner = memoize(async (name: string) => stageBundle(await filesBelow(IN_CONTAINER), join(directory, name)));
  return {
    stage: memoize((bundle: SourceBundle) => {
      bundles += 1;
      return stageBundle(bundle.files, join(directory, `bundle-${bundles}`));
    }),
    runner: () => runner('runner'),
  };
}

/** A run whose process has ended or is about to end. */
export interface RunLeft {
  readonly owner: ProcessIdentity;
  /** The content store's directory. */
  readonly store: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Ends and removes what a run left, and all other leftovers in its store. Returns the names of the containers. */
export async function sweepRun({ owner, store, environment }: RunLeft): Promise<readonly string[]> {
  const host = processHost();
  const context = {
    env: environment,
    storeRoot: store,
    owner: thisProcess(host),
    user: thisUser(),
  };
  const { endRunsOf } = await import('./submitted/end-run');
  await endRunsOf({ ...context, root: store, owner });
  // Its process may still exist, but no longer be able to end anything.
  return reapDeadRuns(context, (other) => isDead(other, host) || isSame(other, owner));
}

function thisUser(): RunContext['user'] {
  return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}
