/** `hither plan`: what a run would do, before anything runs. */
import type { Lookup } from '../../cache/job-cache';
import { cachePolicy } from '../../cache/policy';
import { type ErrorCode, EXIT_CODES, HitherError } from '../../core/errors';
import { visibleText } from '../../core/visible-text';
import { encodeValues } from '../../job/encode-arguments';
import { jobDocument } from '../../job/job-document';
import type { ResolvedJob } from '../../job/types';
import type { Report } from '../../model/events';
import type { ResultRecord } from '../../model/record';
import { buildRecord } from '../../result/build-record';
import { identify, namedKey, serialize } from '../../run/identify-job';
import { openRun, type RunContext } from '../../run/run-context';
import { fromPlain } from '../../values/json/from-plain';
import type { Json } from '../../values/json/json';
import { writeJson } from '../../values/json/write-json';
import type { CommandIo } from '../command-io';
import type { RunFlags } from '../flags';
import { prepareWithCare, requestOf } from '../request';

/** What is known of a job that has not run. Keys as in the document. */
interface PlannedJob
  extends Pick<ResultRecord, 'name' | 'label' | 'index' | 'matrix' | 'function_name' | 'function_version'> {
  readonly container: string | null;
  /** null where it depends on a result that isn't there yet, or the image can't be identified. */
  readonly job_hash: string | null;
  readonly hit: boolean;
  readonly reason: string;
}

/** Shows each job with its hash and whether its result is known. Pulls nothing. @returns the exit code: 3 where a job can't run here */
export async function plan(flags: RunFlags, io: CommandIo): Promise<number> {
  const { jobs, request } = await prepareWithCare(requestOf(flags, io), io);
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

function whereKnown(remote: string | undefined): string {
  return remote === undefined ? 'its result is in the cache' : `its result is known to ${remote}`;
}

/** In the order of the spec. A job whose needed results are known is looked up like any other. */
async function planJobs(jobs: readonly ResolvedJob[], context: RunContext): Promise<Plan[]> {
  const known: KnownResults = { records: new Map(), incomplete: new Set() };
  const planned = new Map<ResolvedJob, Plan>();
  for (const job of inOrderOfNeeds(jobs)) {
    const plan = await planJob(job, known, context);
    const { record } = plan;
    planned.set(job, plan);
    if (record === undefined) {
      known.incomplete.add(job.name);
    } else {
      known.records.set(job.name, [...(known.records.get(job.name) ?? []), record]);
    }
  }
  return jobs.flatMap((job) => planned.get(job) ?? []);
}

/** A spec has no cycle. */
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

/** What the cache has of the jobs that were looked up, and the names of those of which something is missing. */
interface KnownResults {
  readonly records: Map<string, ResultRecord[]>;
  readonly incomplete: Set<string>;
}

interface Plan {
  readonly plan: PlannedJob;
  /** What a run would have from the cache. */
  readonly record?: ResultRecord;
  /** Of which kind it is that the job can't run here. */
  readonly obstacle?: ErrorCode;
}

async function planJob(job: ResolvedJob, known: KnownResults, context: RunContext): Promise<Plan> {
  const described = {
    name: job.name,
    label: job.label,
    index: job.index,
    matrix: await matrixOf(job, context),
    function_name: job.functionName,
    function_version: job.functionVersion,
    container: job.declaredImage,
  };
  try {
    const { hash, lookup } = await lookUp(job, known, context);
    const cache = { hit: lookup.hit, reason: lookup.hit ? whereKnown(lookup.from) : lookup.reason };
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
  known: KnownResults,
  context: RunContext,
): Promise<{ readonly hash: string | null; readonly lookup: Lookup }> {
  // First, so that an image that can't be had is told of a job that waits for others too.
  const { runtime, identity } = await identify(job, context);
  const unknown = job.spec.needs.filter((name) => known.incomplete.has(name));
  if (unknown.length > 0) {
    return { hash: null, lookup: { hit: false, reason: `it needs the result of ${unknown.join(', ')}` } };
  }
  const serialized = await serialize(job, known.records, context);
  const key = namedKey(jobDocument(serialized, identity.digest), job, runtime);
  const use = cachePolicy(job.spec, context.cacheRequest, identity.uncovered);
  const lookup: Lookup = use.read
    ? await context.cache.lookUp(key, job.spec.cache, 'glance')
    : { hit: false, reason: use.reason };
  return { hash: key.hash, lookup };
}

async function matrixOf(job: ResolvedJob, { store, newPath }: RunContext): Promise<Json> {
  const sources = { needed: new Map(), store, paths: job.paths, newPath };
  return job.matrix === null ? null : encodeValues(job.matrix, sources);
}

function document(planned: readonly PlannedJob[]): string {
  return `${writeJson(fromPlain({ schema: 'hither-plan/1', jobs: planned }))}\n`;
}

/** What stops several jobs is told at the first of them. */
function lines(plans: readonly Plan[]): string {
  const stopped = new Map<string, Plan[]>();
  for (const plan of plans.filter(({ obstacle }) => obstacle !== undefined)) {
    stopped.set(plan.plan.reason, [...(stopped.get(plan.plan.reason) ?? []), plan]);
  }
  return plans.map((plan) => line(plan, stopped.get(plan.plan.reason) ?? [])).join('');
}

function line(own: Plan, [first, ...more]: readonly Plan[]): string {
  const { label, job_hash, hit, reason } = own.plan;
  const told = own === first && more.length > 0 ? `${reason} (this stops ${more.length + 1} jobs)` : reason;
  const why = first === undefined || own === first ? told : `as ${first.plan.label}`;
  return visibleText(
    `${label}  ${job_hash?.slice(0, 12) ?? '-'.repeat(12)}  ${hit ? 'known' : 'to compute'}: ${why}\n`,
  );
}
