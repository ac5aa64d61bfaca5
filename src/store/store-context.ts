/** What the parts of one store share. */
import type { Place } from '../files/own-directory';
import type { KnownGood } from './objects/verified-files';

/** A store that is open. */
export interface StoreContext extends Place {
  readonly knownGood: KnownGood;
  /** Ends the reading and copying of large objects. */
  readonly signal?: AbortSignal | undefined;
}
