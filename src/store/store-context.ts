/** The state that the parts of one store share. */
import type { Place } from '../files/own-directory';
import type { VerifiedFiles } from './objects/verified-files';

/** An open store. */
export interface StoreContext extends Place {
  readonly verifiedFiles: VerifiedFiles;
  /** Aborts the reading and copying of large objects. */
  readonly signal?: AbortSignal | undefined;
}
