/** Describes in one line that a job is tried again. */
import { visibleLine } from '../core/visible-text';
import type { HitherEvent } from '../model/events';

/** `sweep[v=1]: trying again in 2 s (attempt 2 of 3): Image: docker couldn't pull …` */
export function retryText({
  label,
  attempt,
  of,
  reason,
  delay,
}: Extract<HitherEvent, { type: 'job-retried' }>): string {
  const when = delay === 0 ? '' : ` in ${delay} s`;
  return `${visibleLine(label)}: trying again${when} (attempt ${attempt} of ${of}): ${visibleLine(reason)}`;
}
