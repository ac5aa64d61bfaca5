/** Words for a lack of memory: the limit, the peak as far as it is known, and whether the job or the machine ran out. */
import { roughSizeText, sizeText } from '../values/json/number-text';
import type { SupervisorReport } from './collect-outcome';

/** What is known of the memory of an ended job. */
export type MemoryFacts = Pick<SupervisorReport, 'maxRss' | 'peakMemory'> & {
  /** The job's limit in bytes. */
  readonly limit: number | undefined;
};

/** Above this share of its limit, a job that the kernel killed for lack of memory has reached the limit. */
const NEAR_LIMIT = 0.8;

/** What the supervisor uses, and counts for the limit, but may not be in the peak. Bytes. */
const SUPERVISOR = 8 * 1024 ** 2;

/** Whether the job's own limit was the cause. If the peak is unknown, it is the likely one. */
export function hasReachedLimit({ limit, peakMemory }: MemoryFacts): boolean {
  return limit !== undefined && (peakMemory === null || peakMemory + SUPERVISOR >= NEAR_LIMIT * limit);
}

/** Why a job ended that was killed for lack of memory, and what to do. */
export function outOfMemoryText(facts: MemoryFacts): string {
  const { limit } = facts;
  if (hasReachedLimit(facts)) {
    return `the function ran out of memory: ${memoryText(facts)}; raise "resources: memory", or use less`;
  }
  return limit === undefined
    ? `the machine ran out of memory: ${memoryText(facts)}; set "resources: memory", so that it waits for room`
    : `the machine ran out of memory, not the job: ${memoryText(facts)}; run fewer jobs at once on this machine`;
}

/** The limit and the peak, as in `its limit is 2 GiB, its peak was 1.98 GiB`. */
export function memoryText({ limit, maxRss, peakMemory }: MemoryFacts): string {
  const ofLimit = limit === undefined ? 'the job has no limit of its own' : `its limit is ${sizeText(limit)}`;
  if (peakMemory !== null) {
    return `${ofLimit}, its peak was ${roughSizeText(peakMemory)}`;
  }
  return maxRss === null ? ofLimit : `${ofLimit}, its largest process used ${roughSizeText(maxRss)}`;
}
