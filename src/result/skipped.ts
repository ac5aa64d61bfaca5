/** The message of a job that didn't start because a job that it needs did not finish. */
import type { ResultRecord, Status } from '../model/record';

/** The reason at the start of a chain of skipped jobs. */
const ROOT = /(?:the needed job "|fail-fast: ).*/s;

const ENDINGS: Readonly<Record<Status, string>> = {
  finished: 'finished',
  error: 'raised an error',
  'timed-out': 'timed out',
  cancelled: 'was cancelled',
  failed: 'failed',
  skipped: 'was skipped',
  submitted: 'is submitted',
  waiting: 'is waiting',
};

/** That a job did not finish, and how it ended. */
export function didNotFinish(what: string, { label, status }: Pick<ResultRecord, 'label' | 'status'>): string {
  return `${what} "${label}" did not finish: it ${ENDINGS[status]}`;
}

/** Names the needed job and, for a chain of skipped jobs, the job at its start. */
export function skippedMessage(needed: ResultRecord): string {
  const { label, status, error } = needed;
  return status === 'skipped' && error !== null
    ? `"${label}" is skipped: ${rootOf(error.message)}`
    : didNotFinish('the needed job', needed);
}

/** The part of such a message that is the same for every job of a chain. */
export function rootOf(message: string): string {
  return ROOT.exec(message)?.[0] ?? message;
}
