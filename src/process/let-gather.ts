/**
 * Lets output gather before it is read. A reader that is always ready gets a flood in small pieces, as fast as the
 * engine's processes hand them on; then these processes and ours spend their time on waking each other up.
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
