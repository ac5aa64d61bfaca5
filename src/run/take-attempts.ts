/** Takes steps of a job again while its spec says to. */
import type { ResolvedJob } from '../job/types';
import type { JobOutcome } from '../result/classify';
import { type Attempt, afterAttempt, limitsAt, maxAttempts } from './attempts';
import { outcomeOfError } from './outcome-of-error';
import type { RunContext } from './run-context';

/** The attempts of one job, which all of its steps share. */
export interface Attempts {
  /** Takes a step, and takes it again after a fault that may pass. The step gets the job with the attempt's limits. */
  take<T>(step: (job: ResolvedJob, attempt: number) => Promise<T>): Promise<T>;
  /** Takes the outcome of an attempt. Returns that of the job, or undefined when it is time for the next attempt. */
  end(outcome: JobOutcome): Promise<JobOutcome | undefined>;
}

/** What a job does between its attempts. */
export interface BetweenAttempts {
  readonly beforePause: () => void;
  /** Gets the number of each attempt after the first. */
  readonly onAttempt: (number: number) => void;
  /** The attempt that the job begins with. */
  readonly first: Attempt;
}

/** The attempts of a job, which begin with `first`. */
export function createAttempts(
  job: ResolvedJob,
  { admission, report, pause, signal }: RunContext,
  { beforePause, onAttempt, first }: BetweenAttempts,
): Attempts {
  let attempt = first;
  const of = first.number - 1 + maxAttempts(job.spec.retry);
  const end = async (outcome: JobOutcome): Promise<JobOutcome | undefined> => {
    const next = afterAttempt(outcome, attempt, { spec: job.spec, capacity: admission.capacity });
    if (next.attempt === undefined) {
      return next.outcome;
    }
    // What was cancelled is not tried again, even if it failed before that was noticed.
    if (signal.aborted) {
      return outcome;
    }
    const { reason, delay } = next;
    report({ type: 'job-retried', label: job.label, attempt: next.attempt.number, of, reason, delay });
    beforePause();
    await pause(delay, signal);
    attempt = next.attempt;
    onAttempt(attempt.number);
    return undefined;
  };
  return {
    end,
    async take(step) {
      for (;;) {
        try {
          return await step(attempted(job, attempt), attempt.number);
        } catch (thrown) {
          const outcome = outcomeOfError(thrown, signal, true);
          if (!outcome.transient || (await end(outcome)) !== undefined) {
            throw thrown;
          }
        }
      }
    },
  };
}

/** The job with the limits of an attempt. */
function attempted(job: ResolvedJob, attempt: Attempt): ResolvedJob {
  const spec = limitsAt(job.spec, attempt);
  return spec === job.spec ? job : { ...job, spec };
}
