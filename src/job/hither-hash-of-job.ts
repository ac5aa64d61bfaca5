/** Computes the hash that hither itself would give a job. It is only shown, so that users can look up old results. */
import type { ContentStore } from '../store/content-store';
import { hitherHash } from '../values/hither-hash';
import type { SerializedJob } from './types';

/** sha1 hex, or null if hither could not have encoded the arguments. */
export function hitherHashOf({ job, encoded }: SerializedJob, store: ContentStore): Promise<string | null> {
  return hitherHash({
    functionName: job.functionName,
    functionVersion: job.functionVersion,
    args: encoded.args,
    arrayBytes: (ref) => store.readVerified(ref),
  });
}
