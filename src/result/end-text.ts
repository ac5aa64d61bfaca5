/** Says in a few words how a job ended. */
import { seconds } from '../core/seconds';
import type { ResultRecord } from '../model/record';

/** Follows the status: ` after 1.2 s`, ` after 1.2 s, attempt 3`, ` (cached: …)`; no time if the job never started. */
export function howEnded(record: ResultRecord): string {
  const { cache, attempt } = record;
  if (cache.hit) {
    return ` (cached: ${cache.reason})`;
  }
  const elapsed = elapsedText(record);
  const time = elapsed === undefined ? '' : ` after ${elapsed}`;
  return attempt === 1 ? time : `${time}, attempt ${attempt}`;
}

/** How long a job ran, `1.2 s`; undefined if it never started. */
export function elapsedText({ status, runtime_info: { elapsed_sec } }: ResultRecord): string | undefined {
  // A job in a worker may take less than a millisecond.
  const hasRun = elapsed_sec > 0 || status === 'finished' || status === 'error';
  return hasRun ? seconds(elapsed_sec) : undefined;
}
