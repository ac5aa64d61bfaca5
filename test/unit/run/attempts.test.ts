/** Which ends of an attempt are followed by another one, after which pause, and with which limits. */
import { describe, expect, it } from 'vitest';
import type { RetryOptions, SpecJob } from '../../../src/job-spec/types';
import { failure, type JobOutcome, stopped } from '../../../src/result/classify';
import { afterAttempt, FIRST_ATTEMPT, limitsAt, maxAttempts } from '../../../src/run/attempts';
import { aJob } from '../../fakes/resolved-job';

const GIB = 1024 ** 3;
const CAPACITY = { cpus: 4, memory: 8 * GIB };

const FAULT: JobOutcome = { ...failure('Image', 'pull failed\nand more'), transient: true };
const RAISED = stopped('error', 'ValueError', 'no');
const MEMORY = failure('OutOfMemory', 'too much');
const LATE = stopped('timed-out', 'TimedOut', 'the time limit of 60 s was reached');

function aSpec(given: Partial<RetryOptions>): SpecJob {
  const { spec } = aJob();
  return {
    ...spec,
    resources: { ...spec.resources, memory: 2 * GIB },
    timeout: 60,
    retry: { ...spec.retry, ...given },
  };
}

/** The decisions about attempts that end in this way, until there is no next one. */
function decisions(spec: SpecJob, ...outcomes: JobOutcome[]) {
  let attempt = FIRST_ATTEMPT;
  const made = [];
  for (const outcome of outcomes) {
    const decision = afterAttempt(outcome, attempt, { spec, capacity: CAPACITY });
    made.push(decision);
    if (decision.attempt === undefined) {
      break;
    }
    attempt = decision.attempt;
  }
  return made;
}

const ALL = { retries: 9, onError: true, memory: [4 * GIB, undefined], timeout: [3600, undefined] };

describe('a job without any of the keys', () => {
  it.each([FAULT, RAISED, MEMORY, LATE])('has one attempt', (outcome) => {
    expect(decisions(aSpec({}), outcome)).toEqual([{ outcome }]);
  });
});

describe('a job with all of them', () => {
  it.each<[string, JobOutcome]>([
    ['finishes', { status: 'finished', result: 1 as never, error: null }],
    ['is cancelled', stopped('cancelled', 'Cancelled', 'the run was cancelled')],
    ['is skipped', stopped('skipped', 'Skipped', 'a needed job failed')],
    ['has an image that does not exist', failure('Image', 'does not exist')],
    ['ends without a result', failure('Exited', 'exit code 3')],
    ['crashes', failure('Signal', 'SIGSEGV')],
    ['fills its disk', failure('DiskFull', 'too many files')],
    ['meets a bug of ours', failure('Internal', 'a bug')],
  ])('is not tried again if it %s', (_how, outcome) => {
    expect(decisions(aSpec(ALL), outcome)).toEqual([{ outcome }]);
  });
});

describe('retries', () => {
  it('are for faults that may pass, each after twice the pause of the one before, of at most a minute', () => {
    const made = decisions(aSpec({ retries: 8 }), ...Array<JobOutcome>(10).fill(FAULT));
    const delays = made.map((each) => (each.attempt === undefined ? undefined : each.delay));
    expect(delays).toEqual([1, 2, 4, 8, 16, 32, 60, 60, undefined]);
    expect(made[0]).toMatchObject({ attempt: { number: 2, retries: 1 }, reason: 'Image: pull failed' });
    expect(made.at(-1)).toEqual({ outcome: FAULT });
  });

  it('are for exceptions only with retry-on: error', () => {
    expect(decisions(aSpec({ retries: 1 }), RAISED)).toEqual([{ outcome: RAISED }]);
    const made = decisions(aSpec({ retries: 1, onError: true }), RAISED, RAISED);
    expect(made).toMatchObject([{ attempt: { number: 2 }, reason: 'ValueError: no', delay: 1 }, { outcome: RAISED }]);
  });

  it('are not for a limit', () => {
    expect(decisions(aSpec({ retries: 3, onError: true }), MEMORY)).toEqual([{ outcome: MEMORY }]);
    expect(decisions(aSpec({ retries: 3, onError: true }), LATE)).toEqual([{ outcome: LATE }]);
  });
});

describe('a list of limits', () => {
  it('is gone through at once, after exactly its failure, and does not use up retries', () => {
    const made = decisions(aSpec(ALL), MEMORY, FAULT, LATE, MEMORY, LATE, RAISED, LATE);
    expect(made).toMatchObject([
      { attempt: { number: 2, memory: 1, retries: 0 }, delay: 0 },
      { attempt: { number: 3, memory: 1, retries: 1 }, delay: 1 },
      { attempt: { number: 4, memory: 1, timeout: 1 }, delay: 0 },
      { attempt: { number: 5, memory: 2, timeout: 1 }, delay: 0 },
      { attempt: { number: 6, memory: 2, timeout: 2, retries: 1 }, delay: 0 },
      { attempt: { number: 7, retries: 2 }, delay: 2 },
      { outcome: LATE },
    ]);
    expect(made.map((each) => (each.attempt === undefined ? '' : each.reason))).toEqual([
      'it used more than 2 GiB of memory; its limit is now 4 GiB',
      'Image: pull failed',
      'its time limit of 60 s was reached; it is now 3600 s',
      'it used more than 4 GiB of memory; its limit is now unlimited',
      'its time limit of 3600 s was reached; it is now unlimited',
      'ValueError: no',
      '',
    ]);
    expect(maxAttempts(aSpec(ALL).retry)).toBe(14);
  });

  it('does not grow if the machine ran out of memory under a job within its limit: that is for retries', () => {
    const outcome = { ...failure('OutOfMemory', 'the machine'), transient: true };
    expect(decisions(aSpec({ memory: [4 * GIB] }), outcome)).toEqual([{ outcome }]);
    expect(decisions(aSpec({ memory: [4 * GIB], retries: 1 }), outcome, outcome)).toMatchObject([
      { attempt: { number: 2, memory: 0, retries: 1 }, delay: 1 },
      { outcome },
    ]);
  });

  it('ends before a limit that the machine can never give, and the failure says so', () => {
    const spec = aSpec({ memory: [4 * GIB, 16 * GIB] });
    const message =
      'too much; the next limit was not tried: with it, ' +
      'the job needs 16 GiB of memory, and this process may use 8.0 GiB';
    expect(decisions(spec, MEMORY, MEMORY)).toMatchObject([
      { attempt: { memory: 1 } },
      { outcome: { status: 'failed', error: { type: 'OutOfMemory', message } } },
    ]);
  });

  it('gives the limits of each attempt', () => {
    const limits = (memory: number, timeout: number) => {
      const spec = limitsAt(aSpec(ALL), { ...FIRST_ATTEMPT, memory, timeout });
      return [spec.resources.memory, spec.timeout];
    };
    expect(limits(0, 0)).toEqual([2 * GIB, 60]);
    expect(limits(1, 0)).toEqual([4 * GIB, 60]);
    expect(limits(2, 1)).toEqual([undefined, 3600]);
    expect(limits(0, 2)).toEqual([2 * GIB, undefined]);
  });
});
