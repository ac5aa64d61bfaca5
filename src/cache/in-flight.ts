/** Jobs that are being computed now, in this process and in others on the same store: each is computed once. */

import { makeFolders } from '../files/durable-directory';
import type { ProcessIdentity } from '../process/process-identity';
import { type Flight, singleFlight } from '../process/single-flight';
import { flightPath, flightsFolder } from '../store/layout';

/** A job that several may want. */
export interface SharedTask<T> {
  /** What is known of it; undefined: nothing. */
  readonly look: () => Promise<T | undefined>;
  readonly make: () => Promise<T>;
  /** Told when another process is at work. */
  readonly onWait: (holder: ProcessIdentity | undefined) => void;
}

/** The jobs that are being computed by a run. */
export interface InFlight {
  /** What is known of a job, or what whoever comes first makes of it. @throws what `make` throws, the signal's reason */
  join<T>(hash: string, work: SharedTask<T>): Promise<T>;
}

/** Whoever waits gives up when the signal is aborted. */
export function openInFlight(root: string, owner: ProcessIdentity, signal: AbortSignal): InFlight {
  const flying = new Map<string, Promise<unknown>>();
  let ready: Promise<unknown> | undefined;
  return {
    async join(hash, work) {
      for (let other = flying.get(hash); other !== undefined; other = flying.get(hash)) {
        await other;
        const known = await work.look();
        if (known !== undefined) {
          return known;
        }
      }
      ready ??= makeFolders(flightsFolder(root));
      const flight = onlyOnceAfter(ready, { lock: flightPath(root, hash), owner, signal, ...work });
      const over = flight.catch(() => {}).finally(() => flying.delete(hash));
      flying.set(hash, over);
      return flight;
    },
  };
}

async function onlyOnceAfter<T>(ready: Promise<unknown>, flight: Flight<T>): Promise<T> {
  // Without the folder there is no lock.
  await ready.catch(() => {});
  return singleFlight(flight);
}
