/** `hither plan`: what a run would do, before anything runs. */
import { MISS_REASON } from '../cache/lookup';
import { HitherError } from '../errors';
import { encodeValues } from '../job/encode-arguments';
import { jobHash } from '../job/job-hash';
import type { ResolvedJob } from '../job/types';
import type { ResultRecord } from '../record';
import { openRun, type RunContext } from '../run-context';
import { identify, serialize } from '../run-job';
import { fromPlain } from '../values/from-plain';
import type { Json } from '../values/json';
import { writeJson } from '../values/write-json';
import type { CommandIo } from './command-io';
import type { RunFlags } from './flags';
import { prepare, requestOf } from './request';

/** What is known of a job that has not run. Keys as in the document. */
interface PlannedJob
  extends Pick<ResultRecord, 'name' | 'label' | 'index' | 'matrix' | 'function_name' | 'function_version'> {
  readonly container: string | null;
  /** null where it depends on a result that isn't there yet, or the image can't be identified. */
  readonly job_hash: string | null;
  readonly hit: boolean;
  readonly reason: string;
}

/** Shows each job with its hash and whether its result is known. Pulls nothing. @returns the exit code */
export async function plan(flags: RunFlags, io: CommandIo): Promise<number> {
  const request = requestOf(flags, io);
  const jobs = await prepare(request, io);
  const { context, close } = await openRun(request, { report: () => {}, signal: io.signal });
  try {
    const planned: PlannedJob[] = [];
    for (const job of jobs) {
      planned.push(await planJob(job, context));
    }
    io.writeOut(flags.json ? document(planned) : planned.map(line).join(''));
    return 0;
  } finally {
    await close();
  }
}

async function planJob(job: ResolvedJob, context: RunContext): Promise<PlannedJob> {
  const known = {
    name: job.name,
    label: job.label,
    index: job.index,
    matrix: await matrixOf(job, context),
    function_name: job.functionName,
    function_version: job.functionVersion,
    container: job.declaredImage,
  };
  const planned = (job_hash: string | null, reason: string): PlannedJob => ({ ...known, job_hash, hit: false, reason });
  if (job.spec.needs.length > 0) {
    return planned(null, `it needs the result of ${job.spec.needs.join(', ')}`);
  }
  try {
    const serialized = await serialize(job, new Map(), context);
    const { identity } = await identify(job, context);
    return planned(jobHash(serialized, identity.digest), MISS_REASON);
  } catch (thrown) {
    if (thrown instanceof HitherError && thrown.code !== 'internal') {
      return planned(null, `${thrown.message}: ${thrown.remedy}`);
    }
    throw thrown;
  }
}

async function matrixOf(job: ResolvedJob, { store }: RunContext): Promise<Json> {
  return job.matrix === null ? null : encodeValues(job.matrix, { needed: new Map(), store, paths: job.paths });
}

function document(planned: readonly PlannedJob[]): string {
  return `${writeJson(fromPlain({ schema: 'hither-plan/1', jobs: planned }))}\n`;
}

function line({ label, job_hash, hit, reason }: PlannedJob): string {
  return `${label}  ${job_hash?.slice(0, 12) ?? '-'.repeat(12)}  ${hit ? 'known' : 'to compute'}: ${reason}\n`;
}
