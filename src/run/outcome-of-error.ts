/** What stops one job must not stop the others. */
import { type ErrorCode, formatProblem, HitherError, isSystemError } from '../core/errors';
import type { FailureType } from '../model/record';
import { failure, type JobOutcome, stopped } from '../result/classify';
import { storeError } from '../store/store-error';

const FAILURE_TYPES: Readonly<Partial<Record<ErrorCode, FailureType>>> = {
  runtime: 'Runtime',
  // A file that was there when the run began, and is not any more.
  spec: 'Runtime',
  image: 'Image',
  store: 'Store',
};

/** A failure of the machine, and even a bug of ours, is the outcome of this job. `signal` is that of the run. */
export function outcomeOfError(thrown: unknown, signal: AbortSignal): JobOutcome {
  if (signal.aborted && thrown === signal.reason) {
    return stopped('cancelled', 'Cancelled', 'the run was cancelled before the job was over');
  }
  if (thrown instanceof HitherError) {
    const problems = thrown.problems.map(formatProblem).join('\n');
    return failure(FAILURE_TYPES[thrown.code] ?? 'Internal', problems);
  }
  if (isSystemError(thrown)) {
    return failure('Store', storeError(thrown, 'prepare the job').problems.map(formatProblem).join('\n'));
  }
  const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return failure('Internal', `this is a bug of hither-action, please report it: ${trace}`);
}
