/** Says in a few words how a job ended. */
import { seconds } from '../core/seconds';
import type { ResultRecord } from '../model/record';

/** After the status: `after 1.2 s`, `after 1.2 s, attempt 3`, `(cached: …)`; nothing for a job that never started. */
export function howEnded({ cache, attempt, runtime_info }: ResultRecord): string {
  if (cache.hit) {
    return ` (cached: ${cache.reason})`;
  }
  const { elapsed_sec } = runtime_info;
  const parts = [
    ...(elapsed_sec === 0 ? [] : [`after ${seconds(elapsed_sec)}`]),
    ...(attempt === 1 ? [] : [`attempt ${attempt}`]),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(', ')}`;
}
