/** What the parts of one store share. */
import type { Place } from '../files/own-directory';
import type { VerifiedFiles } from './objects/verified-files';

/** A store that is open. */
export interface StoreContext extends Place {
  readonly verifiedFiles: VerifiedFiles;
  /** Ends the reading and copying of large objects. */
  readonly signal?: AbortSignal | undefined;
}
