/** The result record: one per job, the same for the command line, the action, the cache and the artifact. */
import type { Isolation } from '../core/isolation';
import type { ObjectRef } from '../core/object-ref';
import type { RuntimeName } from '../core/runtime-names';
import type { Json } from '../values/json/json';

/** How a job ended. `failed`: there is no result and Python didn't raise. `skipped`: a needed job did not finish. */
export type EndStatus = 'finished' | 'error' | 'timed-out' | 'cancelled' | 'failed' | 'skipped';

/** In a detached run, jobs can also be `submitted` to the scheduler, or `waiting` for one that is. */
export type Status = EndStatus | 'submitted' | 'waiting';

/** The `error.type` of a `failed` job. In an `error` job it is the bare name of the exception's class. */
export type FailureType =
  | 'Exited'
  | 'Signal'
  | 'OutOfMemory'
  | 'DiskFull'
  | 'Runtime'
  | 'Image'
  | 'Store'
  | 'Lost'
  /** A bug of ours. */
  | 'Internal';

/** Why a job has no result. */
export interface JobError {
  readonly type: string;
  /** Exactly `str(e)` for an exception. */
  readonly message: string;
  /** From the user's frame on, with chained exceptions; paths are relative to the root. Empty without an exception. */
  readonly traceback: string;
}

/** One line of a function's output. */
export interface ConsoleLine {
  /** Unix seconds. */
  readonly timestamp: number;
  readonly text: string;
  readonly stderr: boolean;
}

/** A function's output in hither's form: the first and the last 32 KiB, with a line that says what is omitted. */
export interface ConsoleOut {
  readonly label: string;
  readonly lines: readonly ConsoleLine[];
  /** The same as JSON with the first and the last MiB, if that is more. Losing it does not affect the result. */
  readonly object?: ObjectRef;
}

/** When and where a job ran, and its output. */
export interface RuntimeInfo {
  /** Unix seconds. */
  readonly start_time: number;
  readonly end_time: number;
  readonly elapsed_sec: number;
  readonly console_out: ConsoleOut;
  /** Peak resident memory of the function's processes in bytes; null if unknown. */
  readonly max_rss: number | null;
  readonly host: string;
  /** The executor's id of the job (Slurm); null for local. */
  readonly executor_job_id: string | null;
}

/** What sets the variables of an image: its config (`image`), or the scripts of a SIF file that has its own (`sif`). */
export type EnvironmentSource = 'image' | 'sif';

/** The container of a job. */
export interface ContainerInfo {
  /** The image as the decorator, the spec or the command line names it; null if none is declared (host). */
  readonly declared: string | null;
  /** `sha256:…` of the image that ran (the OCI config digest if known); null under host. */
  readonly digest: string | null;
  readonly runtime: RuntimeName | null;
  readonly isolation: Isolation | null;
  /** What set the image's own variables; null if no image ran. */
  readonly environment: EnvironmentSource | null;
}

/** Everything about one ended job. Keys are as in the document (FORMAT.md), and always present. */
export interface ResultRecord {
  readonly name: string;
  readonly label: string;
  /** Position in the matrix; null outside one. */
  readonly index: number | null;
  /** The point of the matrix, encoded; null outside one. */
  readonly matrix: Json;
  readonly function_name: string;
  readonly function_version: string;
  readonly status: Status;
  /** Encoded; null unless finished. */
  readonly result: Json;
  readonly error: JobError | null;
  /** The number of the attempt that the record describes: 1 unless the job was tried again. */
  readonly attempt: number;
  /** sha256 hex; null if the job was never serialized (skipped, image unknown). */
  readonly job_hash: string | null;
  /** sha1 hex; null if hither could not encode the arguments. */
  readonly hither_hash: string | null;
  readonly cache: { readonly hit: boolean; readonly reason: string };
  readonly container: ContainerInfo;
  readonly runtime_info: RuntimeInfo;
}
