/** Decides whether a job is tried again after an attempt has ended, and with which limits. */
import type { RetryOptions, SpecJob } from '../job-spec/types';
import type { Capacity } from '../process/machine-capacity';
import type { JobOutcome } from '../result/classify';
import { sizeText } from '../values/json/number-text';
import { tooLarge } from './admission';

/** One attempt to run a job. */
export interface Attempt {
  /** 1, 2, … */
  readonly number: number;
  /** How many of the job's `retries` are used. */
  readonly retries: number;
  /** Index in the job's list of memory limits, and in that of time limits. */
  readonly memory: number;
  readonly timeout: number;
}

/** The attempt that every job begins with. */
export const FIRST_ATTEMPT: Attempt = { number: 1, retries: 0, memory: 0, timeout: 0 };

/** The next attempt, or the outcome of the job: that of the attempt, and why the next limit was not tried. */
export type Decision =
  | { readonly attempt: Attempt; readonly reason: string /** Seconds. */; readonly delay: number }
  | { readonly attempt?: undefined; readonly outcome: JobOutcome };

/** Seconds. */
const MAX_DELAY = 60;

/**
 * A larger limit is tried at once after exactly the failure of the smaller one. `retries` are for faults that may pass,
 * and for exceptions if the spec says so; they wait twice as long each time.
 */
export function afterAttempt(
  outcome: JobOutcome,
  attempt: Attempt,
  { spec, capacity }: { readonly spec: SpecJob; readonly capacity: Capacity },
): Decision {
  const { retry } = spec;
  const number = attempt.number + 1;
  if (hasReachedMemoryLimit(outcome) && attempt.memory < retry.memory.length) {
    return withMoreMemory(outcome, { ...attempt, number, memory: attempt.memory + 1 }, { spec, capacity });
  }
  if (outcome.status === 'timed-out' && attempt.timeout < retry.timeout.length) {
    const longer = { ...attempt, number, timeout: attempt.timeout + 1 };
    const [reached, limit] = [attempt, longer].map((each) => limitText(limitsAt(spec, each).timeout, secondsText));
    return { attempt: longer, reason: `its time limit of ${reached} was reached; it is now ${limit}`, delay: 0 };
  }
  if (counts(outcome, retry) && attempt.retries < retry.retries) {
    const delay = Math.min(MAX_DELAY, 2 ** attempt.retries);
    return { attempt: { ...attempt, number, retries: attempt.retries + 1 }, reason: reasonOf(outcome), delay };
  }
  return { outcome };
}

function withMoreMemory(
  outcome: JobOutcome,
  attempt: Attempt,
  { spec, capacity }: { readonly spec: SpecJob; readonly capacity: Capacity },
): Decision {
  const { resources } = limitsAt(spec, attempt);
  const problem = tooLarge(resources, capacity);
  if (problem !== undefined && outcome.error !== null) {
    const message = `${outcome.error.message}; the next limit was not tried: with it, the job ${problem}`;
    return { outcome: { ...outcome, error: { ...outcome.error, message } } };
  }
  const used = sizeText(limitsAt(spec, { ...attempt, memory: attempt.memory - 1 }).resources.memory ?? 0);
  const limit = limitText(resources.memory, sizeText);
  return { attempt, reason: `it used more than ${used} of memory; its limit is now ${limit}`, delay: 0 };
}

/** Not of a machine that ran out of memory while the job was within its limit: that may pass. */
function hasReachedMemoryLimit({ status, error, transient }: JobOutcome): boolean {
  return status === 'failed' && error?.type === 'OutOfMemory' && transient !== true;
}

function secondsText(seconds: number): string {
  return `${seconds} s`;
}

function limitText(limit: number | undefined, text: (limit: number) => string): string {
  return limit === undefined ? 'unlimited' : text(limit);
}

function counts({ status, transient }: JobOutcome, { onError }: RetryOptions): boolean {
  return transient === true || (status === 'error' && onError);
}

/** The first line of the error: the record has the rest. */
function reasonOf({ error }: JobOutcome): string {
  return `${error?.type}: ${error?.message.split('\n')[0]}`;
}

/** The spec of a job with the limits of an attempt. */
export function limitsAt(spec: SpecJob, attempt: Attempt): SpecJob {
  if (attempt.memory === 0 && attempt.timeout === 0) {
    return spec;
  }
  const { timeout, resources, ...rest } = spec;
  const { memory, ...others } = resources;
  const limits = {
    memory: attempt.memory === 0 ? memory : spec.retry.memory[attempt.memory - 1],
    timeout: attempt.timeout === 0 ? timeout : spec.retry.timeout[attempt.timeout - 1],
  };
  return {
    ...rest,
    resources: { ...others, ...(limits.memory === undefined ? {} : { memory: limits.memory }) },
    ...(limits.timeout === undefined ? {} : { timeout: limits.timeout }),
  };
}

/** The spec of a job with limits that it may reach after its first ones, in all combinations. */
export function laterLimits(spec: SpecJob): readonly { readonly limits: SpecJob; readonly words: string }[] {
  const { retry } = spec;
  const timeouts = [0, ...retry.timeout.map((_, index) => index + 1)];
  const memories = [0, ...retry.memory.map((_, index) => index + 1)];
  const all = memories.flatMap((memory) => timeouts.map((timeout) => ({ ...FIRST_ATTEMPT, memory, timeout })));
  return all.slice(1).map((attempt) => {
    const limits = limitsAt(spec, attempt);
    const words = [
      ...(retry.memory.length > 0 ? [`${limitText(limits.resources.memory, sizeText)} of memory`] : []),
      ...(retry.timeout.length > 0 ? [`${limitText(limits.timeout, secondsText)} of time`] : []),
    ];
    return { limits, words: words.join(', ') };
  });
}

/** How many attempts a job can have at most. */
export function maxAttempts({ retries, memory, timeout }: RetryOptions): number {
  return 1 + retries + memory.length + timeout.length;
}
