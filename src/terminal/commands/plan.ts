/** `hither plan`: shows what a run would do, without running anything. */
import type { Lookup } from '../../cache/job-cache';
import { cachePolicy } from '../../cache/policy';
import { type ErrorCode, EXIT_CODES, HitherError } from '../../core/errors';
import { visibleText } from '../../core/visible-text';
import { encodeMatrixPoint } from '../../job/encode-arguments';
import { jobDocument } from '../../job/job-document';
import type { ResolvedJob } from '../../job/types';
import type { Report } from '../../model/events';
import type { ResultRecord } from '../../model/record';
import { buildRecord } from '../../result/build-record';
import { identify, namedKey, serialize, sourcesOf } from '../../run/identify-job';
import { openRun, type RunContext } from '../../run/run-context';
import { fromPlain } from '../../values/json/from-plain';
import { writeJson } from '../../values/json/write-json';
import type { CommandIo } from '../command-io';
import type { RunFlags } from '../flags';
import { prepareWithWarnings, requestOf } from '../request';

/** A job as the plan document describes it. */
interface PlannedJob
  extends Pick<ResultRecord, 'name' | 'label' | 'index' | 'matrix' | 'function_name' | 'function_version'> {
  readonly container: string | null;
  /** null if the job needs a result that isn't cached, or its image can't be identified. */
  readonly job_hash: string | null;
  readonly hit: boolean;
  readonly reason: string;
}

/** Shows each job with its hash and whether it is cached. @returns the exit code: 3 if a job can't run */
export async function plan(flags: RunFlags, io: CommandIo): Promise<number> {
  const { jobs, request } = await prepareWithWarnings(requestOf(flags, io), io);
  const report: Report = (event) => {
    if (event.type === 'warning') {
      io.writeErr(`warning: ${visibleText(event.message)}\n`);
    }
  };
  const { context, close } = await openRun(request, { report, signal: io.signal });
  try {
    const plans = await planJobs(jobs, context);
    const planned = plans.map(({ plan }) => plan);
    io.writeOut(flags.json ? document(planned) : lines(plans));
    return plans.reduce((code, { obstacle }) => Math.max(code, obstacle === undefined ? 0 : EXIT_CODES[obstacle]), 0);
  } finally {
    await close();
  }
}

function whereCached(remote: string | undefined): string {
  return remote === undefined ? 'its result is in the store' : `its result will be fetched from ${remote}`;
}

/** In the order of the spec. A job can be looked up only if all results that it needs are cached. */
async function planJobs(jobs: readonly ResolvedJob[], context: RunContext): Promise<Plan[]> {
  const cached: CachedResults = { records: new Map(), incomplete: new Set() };
  const planned = new Map<ResolvedJob, Plan>();
  for (const job of inOrderOfNeeds(jobs)) {
    const plan = await planJob(job, cached, context);
    const { record } = plan;
    planned.set(job, plan);
    if (record === undefined) {
      cached.incomplete.add(job.name);
    } else {
      cached.records.set(job.name, [...(cached.records.get(job.name) ?? []), record]);
    }
  }
  return jobs.flatMap((job) => planned.get(job) ?? []);
}

/** Sorts jobs after those that they need. There are no cycles: reading the spec refuses them. */
function inOrderOfNeeds(jobs: readonly ResolvedJob[]): ResolvedJob[] {
  const needs = new Map(jobs.map(({ name, spec }) => [name, spec.needs]));
  const depths = new Map<string, number>();
  const depthOf = (name: string): number => {
    const depth = depths.get(name) ?? 1 + Math.max(0, ...(needs.get(name) ?? []).map(depthOf));
    depths.set(name, depth);
    return depth;
  };
  return [...jobs].sort((a, b) => depthOf(a.name) - depthOf(b.name));
}

/** The cached records by job name, and the names of jobs that are not fully cached. */
interface CachedResults {
  readonly records: Map<string, ResultRecord[]>;
  readonly incomplete: Set<string>;
}

interface Plan {
  readonly plan: PlannedJob;
  /** The record that a run would take from the cache. */
  readonly record?: ResultRecord;
  /** Why the job can't run here. */
  readonly obstacle?: ErrorCode;
}

async function planJob(job: ResolvedJob, cached: CachedResults, context: RunContext): Promise<Plan> {
  const described = {
    name: job.name,
    label: job.label,
    index: job.index,
    matrix: await encodeMatrixPoint(job, sourcesOf(job, new Map(), context)),
    function_name: job.functionName,
    function_version: job.functionVersion,
    container: job.declaredImage,
  };
  try {
    const { hash, lookup } = await lookUp(job, cached, context);
    const cache = { hit: lookup.hit, reason: lookup.hit ? whereCached(lookup.from) : lookup.reason };
    const plan = { ...described, job_hash: hash, ...cache };
    return lookup.hit ? { plan, record: buildRecord(job, lookup.entry, { now: 0, host: '' }) } : { plan };
  } catch (thrown) {
    if (thrown instanceof HitherError && thrown.code !== 'internal') {
      const reason = `${thrown.message}: ${thrown.remedy}`;
      return { plan: { ...described, job_hash: null, hit: false, reason }, obstacle: thrown.code };
    }
    throw thrown;
  }
}

async function lookUp(
  job: ResolvedJob,
  cached: CachedResults,
  context: RunContext,
): Promise<{ readonly hash: string | null; readonly lookup: Lookup }> {
  // First, so that an unavailable image is reported for a job that waits for others, too.
  const { runtime, identity } = await identify(job, context);
  const missing = job.spec.needs.filter((name) => cached.incomplete.has(name));
  if (missing.length > 0) {
    return { hash: null, lookup: { hit: false, reason: `it needs the result of ${missing.join(', ')}` } };
  }
  const serialized = await serialize(job, cached.records, context);
  const key = namedKey(jobDocument(serialized, identity.digest), job, runtime);
  const use = cachePolicy(job.spec, context.cacheRequest, identity.uncovered);
  const lookup: Lookup = use.read
    ? await context.cache.lookUp(key, job.spec.cache, 'glance')
    : { hit: false, reason: use.reason };
  return { hash: key.hash, lookup };
}

function document(planned: readonly PlannedJob[]): string {
  return `${writeJson(fromPlain({ schema: 'hither-plan/1', jobs: planned }))}\n`;
}

/** Describes an obstacle to several jobs only at the first of them. */
function lines(plans: readonly Plan[]): string {
  const stopped = new Map<string, Plan[]>();
  for (const plan of plans.filter(({ obstacle }) => obstacle !== undefined)) {
    stopped.set(plan.plan.reason, [...(stopped.get(plan.plan.reason) ?? []), plan]);
  }
  return plans.map((plan) => line(plan, stopped.get(plan.plan.reason) ?? [])).join('');
}

function line(own: Plan, [first, ...more]: readonly Plan[]): string {
  const { label, job_hash, hit, reason } = own.plan;
  const full = own === first && more.length > 0 ? `${reason} (this stops ${more.length + 1} jobs)` : reason;
  const why = first === undefined || own === first ? full : `same as ${first.plan.label}`;
  const state = hit ? 'cached' : own.obstacle === undefined ? 'will run' : "can't run";
  return visibleText(`${label}  ${job_hash?.slice(0, 12) ?? '-'.repeat(12)}  ${state}: ${why}\n`);
}
