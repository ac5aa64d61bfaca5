/** The result record: one per job, the same for the command line, the action, the cache and the artifact. */
import type { Isolation } from '../core/isolation';
import type { ObjectRef } from '../core/object-ref';
import type { RuntimeName } from '../core/runtime-names';
import type { Json } from '../values/json/json';

/** How a job ended. `failed`: there is no result and Python didn't raise. `skipped`: a needed job did not finish. */
export type Status = 'finished' | 'error' | 'timed-out' | 'cancelled' | 'failed' | 'skipped';

/** What `error.type` says of a `failed` job; of an `error` it is the bare name of the exception's class. */
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

/** One line that a function wrote. */
export interface ConsoleLine {
  /** Unix seconds. */
  readonly timestamp: number;
  readonly text: string;
  readonly stderr: boolean;
}

/** What the function wrote, in hither's form: the first and the last 32 KiB, with a line that says what is left out. */
export interface ConsoleOut {
  readonly label: string;
  readonly lines: readonly ConsoleLine[];
  /** The JSON of the same with the first and the last MiB, where that is more. That it is lost takes nothing from the result. */
  readonly object?: ObjectRef;
}

/** When and where a job ran, and what it wrote. */
export interface RuntimeInfo {
  /** Unix seconds. */
  readonly start_time: number;
  readonly end_time: number;
  readonly elapsed_sec: number;
  readonly console_out: ConsoleOut;
  /** Peak resident memory of the function's processes in bytes; null where it isn't known. */
  readonly max_rss: number | null;
  readonly host: string;
  /** The id that the executor gave the job (Slurm); null for local. */
  readonly executor_job_id: string | null;
}

/** What sets the variables of an image: its config (`image`), or the scripts of a SIF file that has its own (`sif`). */
export type EnvironmentSource = 'image' | 'sif';

/** What a job ran in. */
export interface ContainerInfo {
  /** The image as the decorator, the spec or the command line names it; null where none is declared (host). */
  readonly declared: string | null;
  /** `sha256:…` of what was run (OCI config digest where known); null under host. */
  readonly digest: string | null;
  readonly runtime: RuntimeName | null;
  readonly isolation: Isolation | null;
  /** What set the image's own variables; null where no image was run. */
  readonly environment: EnvironmentSource | null;
}

/** Everything about one job that is over. Keys are as in the document (FORMAT.md), all of them always present. */
export interface ResultRecord {
  readonly name: string;
  readonly label: string;
  /** Place in the matrix; null outside one. */
  readonly index: number | null;
  /** The point of the matrix, encoded; null outside one. */
  readonly matrix: Json;
  readonly function_name: string;
  readonly function_version: string;
  readonly status: Status;
  /** Encoded; null unless finished. */
  readonly result: Json;
  readonly error: JobError | null;
  /** sha256 hex; null where the job was never serialized (skipped, image unknown). */
  readonly job_hash: string | null;
  /** sha1 hex; null where hither could not encode the arguments. */
  readonly hither_hash: string | null;
  readonly cache: { readonly hit: boolean; readonly reason: string };
  readonly container: ContainerInfo;
  readonly runtime_info: RuntimeInfo;
}
