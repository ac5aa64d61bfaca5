/** A job whose key is known: its result out of the job cache, or computed, once for all who want it, and kept. */
import type { CacheEntry } from './cache/entry';
import { cacheUse } from './cache/policy';
import { messageOf } from './errors';
import type { JobKey } from './job/job-hash';
import type { ResolvedJob } from './job/types';
import type { Owner } from './process/owner';
import type { Known } from './result/build-record';
import type { Verdict } from './result/classify';
import type { Computed } from './run-container';
import type { RunContext } from './run-context';

/** A job, and what became known of it on the way. */
export interface KeyedJob {
  readonly key: JobKey;
  readonly job: ResolvedJob;
  readonly context: RunContext;
  readonly known: Known;
}

/** The verdict on a job. @throws what `compute` throws, and the signal's reason while another process computes the job */
export async function knownOr(keyed: KeyedJob, compute: () => Promise<Computed>): Promise<Verdict> {
  const { key, job, context, known } = keyed;
  const use = cacheUse(job.spec, context.cacheRequest);
  known.cache = { hit: false, reason: use.why };
  const make = async (): Promise<Verdict> => {
    const computed = await compute();
    if (use.keep) {
      await keep(computed, keyed);
    }
    return computed.verdict;
  };
  const onWait = (holder: Owner | undefined): void => tellWaiting(holder, keyed);
  return use.look ? context.flights.join(key.hash, { look: () => look(keyed), make, onWait }) : make();
}

function tellWaiting(holder: Owner | undefined, { job, context }: KeyedJob): void {
  const who = holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}`;
  context.report({ type: 'notice', message: `${job.label} is being computed by ${who}: waiting for its result` });
}

async function look({ key, job, context, known }: KeyedJob): Promise<Verdict | undefined> {
  const found = await context.cache.lookUp(key, job.spec.cache, 'verify');
  if (found.hit) {
    if (context.retain) {
      const message = `${job.label} has no job folder that could be kept: its result is known; --force-run computes it anew`;
      context.report({ type: 'notice', message });
    }
    return recall(found.entry, known);
  }
  if (found.damaged !== undefined) {
    context.report({ type: 'warning', message: `${job.label} is computed again: ${found.damaged}` });
  }
  // What the first look set aside is only missing at the second.
  known.cache = { hit: false, reason: known.cache?.reason || found.reason };
  return undefined;
}

/** The record of a hit tells of the run that computed the result; the names are those of today. */
function recall({ status, result, error, container, runtimeInfo }: CacheEntry, known: Known): Verdict {
  const { runtime, isolation, digest } = container;
  known.container = { runtime, isolation, digest };
  known.runtimeInfo = runtimeInfo;
  const when = new Date(runtimeInfo.end_time * 1000).toISOString().slice(0, 19).replace('T', ' ');
  known.cache = { hit: true, reason: `computed on ${when} UTC on ${runtimeInfo.host}` };
  return { status, result, error };
}

/** What a job gave stays usable when it can't be kept. */
async function keep({ verdict, objects }: Computed, { key, job, context, known }: KeyedJob): Promise<void> {
  const { status, result, error } = verdict;
  const keeps = status === 'finished' || (status === 'error' && job.spec.cache.cacheFailing);
  if (!keeps || known.runtimeInfo === undefined || known.container === undefined) {
    return;
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
  try {
    await context.cache.keep(entry);
  } catch (thrown) {
    const message = `the result of ${job.label} can't be kept in the job cache: ${messageOf(thrown)}`;
    context.report({ type: 'warning', message });
  }
}
