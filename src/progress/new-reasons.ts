/** Tells the first failure for a reason from those that follow. */
import type { ResultRecord } from '../model/record';
import { reasonKey } from '../result/reasons';

/** More than a log has lines for. */
const MAX_REASONS = 100;

/** Whether a job failed for a reason that no job before it had. Skipped jobs have none of their own. */
export function createNewReasons(): (record: ResultRecord) => boolean {
  const told = new Set<string>();
  return (record) => {
    const key = reasonKey(record);
    if (key === undefined || record.status === 'skipped' || told.size >= MAX_REASONS || told.has(key)) {
      return false;
    }
    told.add(key);
    return true;
  };
}
