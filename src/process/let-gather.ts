/**
 * Lets output gather before it is read. Where several processes relay it, a reader that is always ready gets a flood in
 * small pieces, and all of them spend their time on waking each other up.
 */
import { setTimeout } from 'node:timers/promises';

/** Small output is never delayed. Bytes. */
const BURST = 512 * 1024;

/** Much less than a burst gathers meanwhile: the buffers of the pipes on the way hold about that. Milliseconds. */
const PAUSE = 1;

/** Follows one stream: tells after each piece, by its length in bytes, what to wait for before the next one. */
export function createGatherer(): (bytes: number) => Promise<void> | undefined {
  let burst = 0;
  return (bytes) => {
    burst += bytes;
    if (burst < BURST) {
      return undefined;
    }
    burst = 0;
    return setTimeout(PAUSE);
  };
}
