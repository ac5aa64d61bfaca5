/** The states of a job on its way to a record: each step of run-job.ts takes one and returns the next. */
import type { NamedKey } from '../cache/last-jobs';
import type { ContainerRuntime, ImageIdentity } from '../container/types';
import type { ObjectRef } from '../core/object-ref';
import type { ResolvedJob, SerializedJob, StagedBundle } from '../job/types';
import type { RuntimeInfo } from '../model/record';
import type { RecordFields } from '../result/build-record';
import type { JobOutcome } from '../result/classify';
import type { JsonObject } from '../values/json/json';
import type { SubmittedJob } from './submitted/submitted-jobs';

/** A job with its key, which is the same on every machine. */
export interface KeyedJob {
  readonly job: ResolvedJob;
  readonly serialized: SerializedJob;
  readonly runtime: ContainerRuntime;
  readonly identity: ImageIdentity;
  /** The document that is hashed for the job hash, and that the program in the container reads. */
  readonly document: JsonObject;
  readonly key: NamedKey;
}

/** The outcome of a job that ran. */
export interface ComputedJob {
  /** The hash that hither itself would compute; null if it has none. */
  readonly hitherHash: string | null;
  readonly outcome: JobOutcome;
  readonly attempt: number;
  /** All objects that its result needs: those in it, and those that the function stored. */
  readonly objects: readonly ObjectRef[];
  readonly container: NonNullable<RecordFields['container']>;
  readonly runtimeInfo: RuntimeInfo;
}

/** The record's fields known so far; incomplete if a step failed. */
export interface Progress extends RecordFields {
  readonly document?: JsonObject;
  readonly bundle?: StagedBundle;
  /** Where an earlier run submitted the job. */
  readonly submitted?: SubmittedJob;
  /** Its place, once its result is collected. */
}
