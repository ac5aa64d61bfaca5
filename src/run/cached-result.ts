/** The job cache's part in running a job: looks up its result, waits for it, and caches it. */
import type { CacheEntry } from '../cache/entry';
import type { Lookup } from '../cache/job-cache';
import type { CachePolicy } from '../cache/policy';
import { HitherError } from '../core/errors';
import { setting } from '../core/settings';
import type { Turn } from '../process/single-flight';
import type { RecordFields } from '../result/build-record';
import type { JobOutcome } from '../result/classify';
import type { ComputedJob, KeyedJob } from './job-states';
import type { RunContext } from './run-context';

/** A result from the cache. */
export interface CachedResult {
  readonly outcome: JobOutcome;
  /** The record of a hit describes the run that computed the result. */
  readonly fields: Pick<RecordFields, 'attempt' | 'cache' | 'hitherHash' | 'container' | 'runtimeInfo'>;
}

/** The cache's answer. If there is no result, its fields say why. */
export type CacheAnswer = CachedResult | { readonly outcome?: undefined; readonly fields: Pick<RecordFields, 'cache'> };

/** Looks up a job. A damaged result is a miss with a warning. */
export async function lookUp(keyed: KeyedJob, policy: CachePolicy, context: RunContext): Promise<CacheAnswer> {
  const found = await context.cache.lookUp(keyed.key, keyed.job.spec.cache, 'verify');
  if (found.hit) {
    return takeHit(found, keyed, policy, context);
  }
  if (found.warning !== undefined) {
    context.report({ type: 'warning', message: `${keyed.job.label} is recomputed: ${found.warning}` });
  }
  return { fields: { cache: { hit: false, reason: found.reason } } };
}

/** The answer for a job that is not looked up. */
export function notLookedUp({ reason }: CachePolicy): CacheAnswer {
  return { fields: { cache: { hit: false, reason } } };
}

/** Waits while the job runs elsewhere. Returns its result, or the turn to run it. @throws the run's signal's reason */
export function waitForTurn(keyed: KeyedJob, policy: CachePolicy, context: RunContext): Promise<Turn<CachedResult>> {
  const { key, job } = keyed;
  return context.inFlight.enter(key.hash, {
    signal: context.signal,
    look: async () => {
      // The first lookup has already given the warnings.
      const found = await context.cache.lookUp(key, job.spec.cache, 'verify');
      return found.hit ? takeHit(found, keyed, policy, context) : undefined;
    },
    onWait: (holder) => {
      const who = holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}`;
      context.report({ type: 'notice', message: `${job.label} is already running in ${who}: waiting for its result` });
    },
  });
}

/** The result of a run of the same command that was killed. */
export async function takeOver({ job, key }: KeyedJob, context: RunContext): Promise<CachedResult | undefined> {
  const entry = await context.journal.takeOver({ hash: key.hash, name: job.name, index: job.index });
  if (entry === undefined) {
    return undefined;
  }
  tellNotRetained(job.label, 'was taken over from a run that was killed', context);
  return fromEntry(entry, ' by a run that was killed');
}

type Hit = Extract<Lookup, { hit: true }>;

async function takeHit(
  { entry, from }: Hit,
  { job }: KeyedJob,
  policy: CachePolicy,
  context: RunContext,
): Promise<CachedResult> {
  if (from !== undefined && policy.write) {
    await warnOnFailure(job.label, context, () => context.cache.keep(entry));
  }
  tellNotRetained(job.label, `was cached; ${setting('force-run')} recomputes it`, context);
  return fromEntry(entry, from === undefined ? '' : `, fetched from ${from}`);
}

function tellNotRetained(label: string, why: string, { retain, report }: RunContext): void {
  if (retain) {
    report({ type: 'notice', message: `--retain has no effect for ${label}: the result ${why}` });
  }
}

/** `where` continues the sentence that says when and on which machine the result was computed. */
function fromEntry(entry: CacheEntry, where: string): CachedResult {
  const { status, result, error, attempt, hitherHash, runtimeInfo } = entry;
  const { runtime, isolation, environment, digest } = entry.container;
  const when = new Date(runtimeInfo.end_time * 1000).toISOString().slice(0, 19).replace('T', ' ');
  // Joined into one text, as each label is (matrix-label.ts).
  const reason = ['computed on ', when, ' UTC on ', runtimeInfo.host, where].join('');
  const cache = { hit: true, reason };
  return {
    outcome: { status, result, error },
    fields: { attempt, cache, hitherHash, container: { runtime, isolation, environment, digest }, runtimeInfo },
  };
}

/** Caches the result. If it can't be cached, only records whether the job failed. */
export async function keepResult(
  keyed: KeyedJob,
  computed: ComputedJob,
  policy: CachePolicy,
  context: RunContext,
): Promise<void> {
  const { status, error } = computed.outcome;
  const { key, job } = keyed;
  if (status === 'finished' && !(policy.read && policy.write)) {
    // No later run would find it in the cache.
    const { name, index } = job;
    await context.journal.keep({ hash: key.hash, name, index }, entryOf(keyed, computed, status));
  }
  if (policy.write && (status === 'finished' || (status === 'error' && job.spec.cache.cacheFailing))) {
    const entry = entryOf(keyed, computed, status);
    await warnOnFailure(job.label, context, async () => {
      await context.cache.keep(entry);
      await context.cache.publish(entry);
    });
  } else if (status === 'finished') {
    await context.cache.note(key, undefined);
  } else if (policy.write && status !== 'cancelled' && status !== 'skipped') {
    await context.cache.note(key, { status, type: error?.type ?? '' });
  }
}

/** Records that a job could not run. */
export async function noteFailure(
  { key }: KeyedJob,
  thrown: unknown,
  policy: CachePolicy,
  context: RunContext,
): Promise<void> {
  if (policy.write && thrown instanceof HitherError) {
    await context.cache.note(key, { status: 'failed', type: '' });
  }
}

function entryOf({ key, job }: KeyedJob, computed: ComputedJob, status: CacheEntry['status']): CacheEntry {
  const { outcome, attempt, hitherHash, objects, container, runtimeInfo } = computed;
  const { result, error } = outcome;
  return {
    ...{ key, hitherHash, attempt, runtimeInfo, objects, status, result, error },
    functionName: job.functionName,
    functionVersion: job.functionVersion,
    container: { declared: job.declaredImage, ...container },
  };
}

/** A result stays usable if it can't be cached. */
async function warnOnFailure(label: string, context: RunContext, keepEntry: () => Promise<void>): Promise<void> {
  try {
    await keepEntry();
  } catch (thrown) {
    context.unkept.add(label, thrown);
  }
}
