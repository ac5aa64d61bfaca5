/** Makes sure that a job runs only once at a time, across the processes that share a store. */

import type { ProcessIdentity } from '../core/process-identity';
import { makeDirectories } from '../files/durable-directory';
import { type Turn, takeTurn } from '../process/single-flight';
import { flightPath, flightsDirectory } from '../store/layout';

/** How a caller waits for a job. */
export interface Waiting<T> {
  /** Looks up the result that may have been cached during the wait. */
  readonly look: () => Promise<T | undefined>;
  /** Called if another process runs the job. */
  readonly onWait: (holder: ProcessIdentity | undefined) => void;
  /** Waiting for another process ends when it aborts. */
  readonly signal: AbortSignal;
}

/** The jobs that a run is running now. */
export interface InFlight {
  /**
   * Waits while the job runs here or in another process. Returns its result, or the turn to run it. Call after a lookup
   * that missed. @throws the signal's reason
   */
  enter<T>(hash: string, waiting: Waiting<T>): Promise<Turn<T>>;
}

/** The jobs of a run, with locks in the store at `root`. */
export function openInFlight(root: string, owner: ProcessIdentity): InFlight {
  const flying = new Map<string, Promise<void>>();
  return {
    async enter(hash, waiting) {
      for (let other = flying.get(hash); other !== undefined; other = flying.get(hash)) {
        await other;
        const made = await waiting.look();
        if (made !== undefined) {
          return { isMine: false, made };
        }
      }
      let land = (): void => {};
      flying.set(
        hash,
        new Promise((resolve) => {
          land = () => {
            flying.delete(hash);
            resolve();
          };
        }),
      );
      try {
        makeFlights(root);
        const turn = await takeTurn({ lock: flightPath(root, hash), owner, ...waiting });
        if (!turn.isMine) {
          land();
          return turn;
        }
        const release = (): Promise<void> => turn.release().finally(land);
        return { isMine: true, release };
      } catch (thrown) {
        land();
        throw thrown;
      }
    },
  };
}

/** Locks need the directory. If it can't be made, taking the lock says why. */
function makeFlights(root: string): void {
  try {
    makeDirectories(flightsDirectory(root));
  } catch {
    // As said.
  }
}
