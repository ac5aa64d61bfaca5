/** The exit code for a set of results. */
import type { FailureType, ResultRecord } from '../model/record';

/** Failures of the machine or its setup, not of the function. */
const INFRASTRUCTURE: ReadonlySet<string> = new Set<FailureType>(['Runtime', 'Image', 'Store']);

/**
 * The first that applies: 70 a bug of ours; 3 runtime, image or store; 4 other failure, time limit or cancellation; 1
 * exception; 0.
 */
export function exitCodeOf(records: readonly ResultRecord[]): number {
  const has = (test: (record: ResultRecord) => boolean): boolean => records.some(test);
  if (has((record) => record.status === 'failed' && record.error?.type === 'Internal')) {
    return 70;
  }
  if (has((record) => record.status === 'failed' && INFRASTRUCTURE.has(record.error?.type ?? ''))) {
    return 3;
  }
  if (has((record) => ['failed', 'timed-out', 'cancelled'].includes(record.status))) {
    return 4;
  }
  return has((record) => record.status === 'error') ? 1 : 0;
}
