/** A job whose key is known: its result out of the job cache, or computed, once for all who want it, and kept. */
import type { CacheEntry } from '../cache/entry';
import type { Lookup } from '../cache/job-cache';
import type { NamedKey } from '../cache/last-jobs';
import { cachePolicy } from '../cache/policy';
import type { ImageIdentity } from '../container/types';
import { HitherError } from '../core/errors';
import { setting } from '../core/settings';
import type { ResolvedJob } from '../job/types';
import type { ProcessIdentity } from '../process/process-identity';
import type { RecordFields } from '../result/build-record';
import type { JobOutcome } from '../result/classify';
import type { Computed } from './run-container';
import type { RunContext } from './run-context';

/** A job, and what became known of it on the way. */
export interface KeyedJob {
  readonly key: NamedKey;
  readonly identity: ImageIdentity;
  readonly job: ResolvedJob;
  readonly context: RunContext;
  readonly known: RecordFields;
}

/** The verdict on a job. @throws what `compute` throws, and the signal's reason while another process computes the job */
export async function cachedOrCompute(keyed: KeyedJob, compute: () => Promise<Computed>): Promise<JobOutcome> {
  const { key, identity, job, context, known } = keyed;
  const use = cachePolicy(job.spec, context.cacheRequest, identity.uncovered);
  known.cache = { hit: false, reason: use.reason };
  const make = async (): Promise<JobOutcome> => {
    const computed = await compute().catch(async (thrown: unknown) => {
      if (use.write && thrown instanceof HitherError) {
        await context.cache.note(key, { status: 'failed', type: '' });
      }
      throw thrown;
    });
    if (!use.write || !(await keep(computed, keyed))) {
      await noteEnd(computed.verdict, keyed, use.write);
    }
    return computed.verdict;
  };
  const onWait = (holder: ProcessIdentity | undefined): void => reportWaiting(holder, keyed);
  return use.read ? context.flights.join(key.hash, { look: () => look(keyed, use.write), make, onWait }) : make();
}

function reportWaiting(holder: ProcessIdentity | undefined, { job, context }: KeyedJob): void {
  const who = holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}`;
  context.report({ type: 'notice', message: `${job.label} is being computed by ${who}: waiting for its result` });
}

async function look(keyed: KeyedJob, keep: boolean): Promise<JobOutcome | undefined> {
  const { key, job, context, known } = keyed;
  const found = await context.cache.lookUp(key, job.spec.cache, 'verify');
  if (found.hit) {
    if (found.from !== undefined && keep) {
      await orTell(keyed, () => context.cache.keep(found.entry));
    }
    if (context.retain) {
      const message = `${job.label} has no job folder that could be kept: its result is known; ${setting('force-run')} computes it again`;
      context.report({ type: 'notice', message });
    }
    return fromEntry(found, known);
  }
  // A second look tells less: what the first one set aside is only missing then.
  if (!known.cache?.reason) {
    known.cache = { hit: false, reason: found.reason };
    if (found.warning !== undefined) {
      context.report({ type: 'warning', message: `${job.label} is computed again: ${found.warning}` });
    }
  }
  return undefined;
}

/** The record of a hit tells of the run that computed the result; the names are those of today. */
function fromEntry({ entry, from }: Extract<Lookup, { hit: true }>, known: RecordFields): JobOutcome {
  const { status, result, error, container, runtimeInfo } = entry;
  const { runtime, isolation, environment, digest } = container;
  known.container = { runtime, isolation, environment, digest };
  known.runtimeInfo = runtimeInfo;
  const when = new Date(runtimeInfo.end_time * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const where = from === undefined ? '' : `, known to ${from}`;
  known.cache = { hit: true, reason: `computed on ${when} UTC on ${runtimeInfo.host}${where}` };
  return { status, result, error };
}

/** Of what isn't kept it is noted how it ended: that it failed, or that it fails no longer. */
async function noteEnd({ status, error }: JobOutcome, { key, context }: KeyedJob, mayNote: boolean): Promise<void> {
  if (status === 'finished') {
    await context.cache.note(key, undefined);
  } else if (mayNote && status !== 'cancelled' && status !== 'skipped') {
    await context.cache.note(key, { status, type: error?.type ?? '' });
  }
}

/** What a job gave stays usable when it can't be kept. False where it is nothing to keep. */
async function keep({ verdict, objects }: Computed, keyed: KeyedJob): Promise<boolean> {
  const { key, job, context, known } = keyed;
  const { status, result, error } = verdict;
  const keeps = status === 'finished' || (status === 'error' && job.spec.cache.cacheFailing);
  if (!keeps || known.runtimeInfo === undefined || known.container === undefined) {
    return false;
  }
  const entry: CacheEntry = {
    key,
    functionName: job.functionName,
    functionVersion: job.functionVersion,
    status,
    result,
    error,
    hitherHash: known.hitherHash ?? null,
    container: { declared: job.declaredImage, ...known.container },
    runtimeInfo: known.runtimeInfo,
    objects,
  };
  await orTell(keyed, async () => {
    await context.cache.keep(entry);
    await context.cache.publish(entry);
  });
  return true;
}

async function orTell({ job, context }: KeyedJob, keepEntry: () => Promise<void>): Promise<void> {
  try {
    await keepEntry();
  } catch (thrown) {
    context.unkept.add(job.label, thrown);
  }
}
