/** What is said of a job that didn't start because one that it needs did not finish. */
import type { ResultRecord } from '../model/record';

const ROOT = 'the needed job "';

/** Names the job that was needed, and at the end of a chain of skipped ones the job that stopped all of them. */
export function skippedMessage({ label, status, error }: ResultRecord): string {
  return status === 'skipped' && error !== null
    ? `"${label}" is skipped: ${rootOf(error.message)}`
    : `${ROOT}${label}" did not finish: it is ${status}`;
}

/** The part of such a message that is the same for every job of a chain. */
export function rootOf(message: string): string {
  return message.slice(Math.max(0, message.indexOf(ROOT)));
}
