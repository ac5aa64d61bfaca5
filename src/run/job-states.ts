/** The states of a job on its way to a record: what one step of run-job.ts gives, and the next one takes. */
import type { NamedKey } from '../cache/last-jobs';
import type { ContainerRuntime, ImageIdentity } from '../container/types';
import type { ObjectRef } from '../core/object-ref';
import type { ResolvedJob, SerializedJob, StagedBundle } from '../job/types';
import type { RuntimeInfo } from '../model/record';
import type { RecordFields } from '../result/build-record';
import type { JobOutcome } from '../result/classify';
import type { JsonObject } from '../values/json/json';

/** A job whose key is known: the same on every machine. */
export interface KeyedJob {
  readonly job: ResolvedJob;
  readonly serialized: SerializedJob;
  readonly runtime: ContainerRuntime;
  readonly identity: ImageIdentity;
  /** What the job hash was taken of, and what the container's program reads. */
  readonly document: JsonObject;
  readonly key: NamedKey;
  /** The hash that hither itself would give; null where it gives none. */
  readonly hitherHash: string | null;
}

/** What a job came to that ran. */
export interface ComputedJob {
  readonly outcome: JobOutcome;
  /** All objects that its result needs: those in it, and those that the function stored. */
  readonly objects: readonly ObjectRef[];
  readonly container: NonNullable<RecordFields['container']>;
  readonly runtimeInfo: RuntimeInfo;
}

/** How far a job has come, for its record: it has less where a step failed. */
export interface Progress extends RecordFields {
  readonly document?: JsonObject;
  readonly bundle?: StagedBundle;
}
