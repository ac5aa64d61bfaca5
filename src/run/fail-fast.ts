/** `fail-fast`: when one point of a matrix does not finish, its running points are cancelled and its waiting ones skipped. */
import type { ResultRecord } from '../model/record';
import { type JobOutcome, stopped } from '../result/classify';
import { didNotFinish } from '../result/skipped';

/** Why the other points of a matrix stop: the reason of the signal that stops them. */
export class MatrixStopped extends Error {
  override readonly name = 'AbortError';

  constructor(failed: ResultRecord) {
    super(`fail-fast: ${didNotFinish('the point', failed)}`);
  }
}

/** The outcome of a job whose signal aborted before it started. */
export function notStarted({ reason }: AbortSignal): JobOutcome {
  return reason instanceof MatrixStopped
    ? stopped('skipped', 'Skipped', reason.message)
    : stopped('cancelled', 'Cancelled', 'the run was cancelled before the job started');
}

/** The outcome of a job whose signal aborted while it ran. */
export function cancelled({ reason }: AbortSignal): JobOutcome {
  const message = reason instanceof MatrixStopped ? reason.message : 'the run was cancelled before the job ended';
  return stopped('cancelled', 'Cancelled', message);
}
