/** The message of a job that didn't start because a job that it needs did not finish. */
import type { ResultRecord, Status } from '../model/record';

const ROOT = 'the needed job "';

const ENDINGS: Readonly<Record<Status, string>> = {
  finished: 'finished',
  error: 'raised an error',
  'timed-out': 'timed out',
  cancelled: 'was cancelled',
  failed: 'failed',
  skipped: 'was skipped',
};

/** Names the needed job and, for a chain of skipped jobs, the job at its start. */
export function skippedMessage({ label, status, error }: ResultRecord): string {
  return status === 'skipped' && error !== null
    ? `"${label}" is skipped: ${rootOf(error.message)}`
    : `${ROOT}${label}" did not finish: it ${ENDINGS[status]}`;
}

/** The part of such a message that is the same for every job of a chain. */
export function rootOf(message: string): string {
  return message.slice(Math.max(0, message.indexOf(ROOT)));
}
