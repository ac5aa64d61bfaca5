/** Turns an error into a job's outcome, so that one job's failure doesn't stop the others. */
import { type ErrorCode, formatProblem, HitherError, isSystemError } from '../core/errors';
import { MissingItem } from '../job/pick-item';
import type { FailureType } from '../model/record';
import { failure, type JobOutcome, stopped } from '../result/classify';
import { storeError } from '../store/store-error';
import { cancelled, notStarted } from './fail-fast';

const FAILURE_TYPES: Readonly<Partial<Record<ErrorCode, FailureType>>> = {
  runtime: 'Runtime',
  // A file that disappeared since the run started.
  spec: 'Runtime',
  image: 'Image',
  store: 'Store',
};

/** The outcome for a failure of the machine or a bug of ours. `signal` is what cancels the job, which may have begun. */
export function outcomeOfError(thrown: unknown, signal: AbortSignal, mayHaveRun: boolean): JobOutcome {
  if (signal.aborted && thrown === signal.reason) {
    return mayHaveRun ? cancelled(signal) : notStarted(signal);
  }
  if (thrown instanceof MissingItem) {
    return stopped('error', thrown.exception, thrown.message);
  }
  if (thrown instanceof HitherError) {
    return outcomeOf(thrown);
  }
  if (isSystemError(thrown)) {
    return outcomeOf(storeError(thrown, 'prepare the job'));
  }
  const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return failure('Internal', `this is a bug in hither-action, please report it: ${trace}`);
}

function outcomeOf({ code, problems, details }: HitherError): JobOutcome {
  const outcome = failure(FAILURE_TYPES[code] ?? 'Internal', problems.map(formatProblem).join('\n'));
  return details.transient === true ? { ...outcome, transient: true } : outcome;
}
