/** Builds result records, which have every key regardless of how the job ended. */
import type { ContainerInfo, ResultRecord, RuntimeInfo } from '../model/record';
import type { Json } from '../values/json/json';
import type { JobOutcome } from './classify';
import type { SupervisorReport } from './collect-outcome';

/** What is fields about a job at the start. */
export interface JobIdentity {
  readonly name: string;
  readonly label: string;
  readonly index: number | null;
  readonly functionName: string;
  readonly functionVersion: string;
  /** The image as the user wrote it. */
  readonly declaredImage: string | null;
}

/** What the steps of the job found out; incomplete if the job stopped early. */
export interface RecordFields {
  /** The point of the matrix, encoded. */
  matrix?: Json;
  /** 1 if undefined. */
  attempt?: number;
  jobHash?: string;
  hitherHash?: string | null;
  cache?: ResultRecord['cache'];
  container?: Omit<ContainerInfo, 'declared'>;
  runtimeInfo?: RuntimeInfo | undefined;
  /** What the program in the container noticed: not part of the record, only for hints. */
  noticed?: Noticed | undefined;
}

/** What the function left behind, according to untrusted code: only hints may depend on it. */
export interface Noticed {
  /** Files of the job's that were left in the working directory. */
  readonly left: readonly string[];
  /** Full file systems. */
  readonly full: readonly string[];
  /** What the supervisor knows about memory; undefined if it left no report. */
  readonly memory: Pick<SupervisorReport, 'maxRss' | 'peakMemory' | 'kernelKills' | 'machineKills'> | undefined;
  /** Absolute path of the interpreter under host. */
  readonly hostPython: string | undefined;
}

/** `now` and `host` are used for the times and the host of a job that never started. */
export function buildRecord(
  job: JobIdentity,
  outcome: JobOutcome,
  fields: RecordFields & { readonly now: number; readonly host: string },
): ResultRecord {
  return {
    name: job.name,
    label: job.label,
    index: job.index,
    matrix: fields.matrix ?? null,
    function_name: job.functionName,
    function_version: job.functionVersion,
    status: outcome.status,
    result: outcome.result,
    error: outcome.error,
    attempt: fields.attempt ?? 1,
    job_hash: fields.jobHash ?? null,
    hither_hash: fields.hitherHash ?? null,
    cache: fields.cache ?? { hit: false, reason: 'the job was not looked up' },
    container: {
      declared: job.declaredImage,
      ...(fields.container ?? { digest: null, runtime: null, isolation: null, environment: null }),
    },
    runtime_info: fields.runtimeInfo ?? neverStarted(job.label, fields),
  };
}

/** Times and place of a job that has not started. */
export function neverStarted(
  label: string,
  { now, host }: { readonly now: number; readonly host: string },
): RuntimeInfo {
  return {
    start_time: now,
    end_time: now,
    elapsed_sec: 0,
    console_out: { label, lines: [] },
    max_rss: null,
    host,
    executor_job_id: null,
  };
}
