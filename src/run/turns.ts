/**
 * Lets the event loop turn while many jobs are looked up. Cached jobs wait for nothing, so without this a signal that
 * cancels the run would be noticed after the last of them.
 */
import { setImmediate } from 'node:timers/promises';

/** Few enough to react at once, and enough to cost nothing. Each is looked up in about 0.1 ms. */
const JOBS = 100;

/** Returns the function to await for each job before it begins. */
export function createTurns(): () => Promise<void> | undefined {
  let jobs = 0;
  return () => {
    jobs += 1;
    return jobs % JOBS === 0 ? setImmediate() : undefined;
  };
}
