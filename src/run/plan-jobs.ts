/** What a run would do: looks up its jobs, and runs none. */
import type { CacheEntry } from '../cache/entry';
import type { Lookup } from '../cache/job-cache';
import { cachePolicy } from '../cache/policy';
import { type ErrorCode, HitherError } from '../core/errors';
import type { NeededResults } from '../job/encode-arguments';
import { encodeMatrixPoint } from '../job/encode-arguments';
import { jobDocument } from '../job/job-document';
import type { ResolvedJob } from '../job/types';
import type { ResultRecord } from '../model/record';
import { buildRecord } from '../result/build-record';
import { stopped } from '../result/classify';
import type { Json } from '../values/json/json';
import { identify, namedKey, serialize, sourcesOf } from './identify-job';
import { createPacking } from './packing';
import { refusalOf } from './refusal-of';
import { takenResults } from './required-results';
import type { RunContext } from './run-context';
import { createSchedule, groupByName } from './schedule';
import { createTurns } from './turns';

/** A job as the plan document describes it. */
export interface PlannedJob
  extends Pick<ResultRecord, 'name' | 'label' | 'index' | 'matrix' | 'function_name' | 'function_version'> {
  readonly container: string | null;
  /** null if the job needs a result that isn't cached, or its image can't be identified. */
  readonly job_hash: string | null;
  readonly hit: boolean;
  readonly reason: string;
}

function whereCached(remote: string | undefined): string {
  return remote === undefined ? 'its result is in the store' : `its result will be fetched from ${remote}`;
}

/** Looks up each job, in the order of the spec. A job can be looked up only if all results that it takes are cached. */
export async function planJobs(jobs: readonly ResolvedJob[], given: RunContext): Promise<Plan[]> {
  const context = { ...given, packingOf: createPacking(groupByName(jobs), given.executor.window) };
  const cached = new Map<string, ResultRecord[]>(jobs.flatMap(({ spec }) => spec.needs.map((name) => [name, []])));
  const planned = new Map<ResolvedJob, Plan>();
  const turn = createTurns();
  for (const job of inOrderOfNeeds(jobs)) {
    await turn();
    context.signal.throwIfAborted();
    const { plan, entry, obstacle } = await lookAt(job, cached, context);
    planned.set(job, { plan, obstacle });
    // There may be many jobs, of which few are needed by others.
    cached.get(job.name)?.push(buildRecord(job, entry ?? NOT_CACHED, NOWHERE));
  }
  return jobs.flatMap((job) => planned.get(job) ?? []);
}

const NOT_CACHED = stopped('skipped', 'Skipped', 'its result is not cached');
const NOWHERE = { now: 0, host: '' };

/** Sorts jobs after those that they need. */
function inOrderOfNeeds(jobs: readonly ResolvedJob[]): ResolvedJob[] {
  const schedule = createSchedule(groupByName(jobs));
  const order: ResolvedJob[] = [];
  for (let next = schedule.take(); next !== undefined; next = schedule.take()) {
    order.push(next.job);
    schedule.ended(next.group);
  }
  return order;
}

/** What a run would do with a job. */
export interface Plan {
  readonly plan: PlannedJob;
  /** Why the job can't run here. */
  readonly obstacle: ErrorCode | undefined;
}

/** With the entry that a run would take from the cache. */
interface LookedAt extends Plan {
  readonly entry?: CacheEntry;
}

async function lookAt(job: ResolvedJob, cached: NeededResults, context: RunContext): Promise<LookedAt> {
  const matrix = await encodeMatrixPoint(job, sourcesOf(job, cached, context));
  try {
    const { hash, lookup } = await lookUp(job, cached, context);
    const refusal = lookup.hit ? undefined : await refusalOf(job.spec, context);
    if (refusal !== undefined) {
      const reason = `it ${refusal.message}: ${refusal.remedy}`;
      return { plan: plannedJob(job, matrix, { hash, hit: false, reason }), obstacle: 'spec' };
    }
    const reason = lookup.hit ? whereCached(lookup.from) : lookup.reason;
    const plan = plannedJob(job, matrix, { hash, hit: lookup.hit, reason });
    return lookup.hit ? { plan, entry: lookup.entry, obstacle: undefined } : { plan, obstacle: undefined };
  } catch (thrown) {
    if (thrown instanceof HitherError && thrown.code !== 'internal') {
      const reason = `${thrown.message}: ${thrown.remedy}`;
      return { plan: plannedJob(job, matrix, { hash: null, hit: false, reason }), obstacle: thrown.code };
    }
    throw thrown;
  }
}

interface Found {
  readonly hash: string | null;
  readonly hit: boolean;
  readonly reason: string;
}

function plannedJob(job: ResolvedJob, matrix: Json, { hash, hit, reason }: Found): PlannedJob {
  return {
    name: job.name,
    label: job.label,
    index: job.index,
    matrix,
    function_name: job.functionName,
    function_version: job.functionVersion,
    container: job.declaredImage,
    job_hash: hash,
    hit,
    reason,
  };
}

async function lookUp(
  job: ResolvedJob,
  cached: NeededResults,
  context: RunContext,
): Promise<{ readonly hash: string | null; readonly lookup: Lookup }> {
  // First, so that an unavailable image is reported for a job that waits for others, too.
  const { runtime, identity } = await identify(job, context);
  const missing = takenResults(job, cached).filter(({ status }) => status !== 'finished');
  if (missing.length > 0) {
    const names = [...new Set(missing.map(({ name }) => name))].join(', ');
    return { hash: null, lookup: { hit: false, reason: `it takes the result of ${names}, which is not cached` } };
  }
  const serialized = await serialize(job, cached, context);
  const key = namedKey(jobDocument(serialized, identity.digest), job, runtime);
  const use = cachePolicy(job.spec, context.cacheRequest, identity.uncovered);
  const lookup: Lookup = use.read
    ? await context.cache.lookUp(key, job.spec.cache, 'glance')
    : { hit: false, reason: use.reason };
  return { hash: key.hash, lookup };
}
