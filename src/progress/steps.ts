/** Decides when a log gets the next line with counts. */

/** Lines in a run. */
const STEPS = 25;

/** Lines don't follow each other faster. Milliseconds. */
const PAUSE_MS = 1000;

/** Whether a line is due, now that so many jobs have ended: at each of 25 steps, but not more often than once a second. */
export function createSteps(jobs: number, now: () => number = Date.now): (ended: number) => boolean {
  let step = 0;
  let next = now() + PAUSE_MS;
  return (ended) => {
    const reached = Math.floor((ended * STEPS) / jobs);
    if (reached === step || now() < next || ended === jobs) {
      return false;
    }
    step = reached;
    next = now() + PAUSE_MS;
    return true;
  };
}
