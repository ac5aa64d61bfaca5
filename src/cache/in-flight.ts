/** Jobs that are being computed now, in this process and in others on the same store: each is computed once. */

import { makeDirectories } from '../files/durable-directory';
import type { ProcessIdentity } from '../process/process-identity';
import { type Turn, takeTurn } from '../process/single-flight';
import { flightPath, flightsDirectory } from '../store/layout';

/** How somebody waits for a job. */
export interface Waiting<T> {
  /** The result, where it was computed meanwhile. */
  readonly look: () => Promise<T | undefined>;
  /** Told when another process is at work. */
  readonly onWait: (holder: ProcessIdentity | undefined) => void;
}

/** The jobs that are being computed by a run. */
export interface InFlight {
  /**
   * Waits while a job is being computed here or by another process. Gives what came of it, or the turn to compute it. For those
   * who have looked it up. @throws the signal's reason
   */
  enter<T>(hash: string, waiting: Waiting<T>): Promise<Turn<T>>;
}

/** Whoever waits gives up when the signal is aborted. */
export function openInFlight(root: string, owner: ProcessIdentity, signal: AbortSignal): InFlight {
  const flying = new Map<string, Promise<void>>();
  let ready: Promise<unknown> | undefined;
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
      // Without the directory there is no lock.
      ready ??= makeDirectories(flightsDirectory(root)).catch(() => {});
      try {
        await ready;
        const turn = await takeTurn({ lock: flightPath(root, hash), owner, signal, ...waiting });
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
