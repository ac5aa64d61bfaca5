/** Says in a few words how a job ended. */
import { seconds } from '../core/seconds';
import type { ResultRecord } from '../model/record';

/** Follows the status: ` after 1.2 s`, ` after 1.2 s, attempt 3`, ` (cached: …)`; no time if the job never started. */
export function howEnded({ status, cache, attempt, runtime_info }: ResultRecord): string {
  if (cache.hit) {
    return ` (cached: ${cache.reason})`;
  }
  const { elapsed_sec } = runtime_info;
  // A job in a worker may take less than a millisecond.
  const hasRun = elapsed_sec > 0 || status === 'finished' || status === 'error';
  const time = hasRun ? ` after ${seconds(elapsed_sec)}` : '';
  return attempt === 1 ? time : `${time}, attempt ${attempt}`;
}
