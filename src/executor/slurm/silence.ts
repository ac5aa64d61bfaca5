/** Tells when Slurm does not answer: until it does, a run waits for jobs that end without a word, and submits none. */
import type { Report } from '../../model/events';
import type { Scheduler } from './scheduler';

/** It is told at the second question in a row: a single one may fail for many reasons. */
const TOLD_AT = 2;

/** The same, and tells once when it stops answering, and once when it answers again. */
export function tellSilence(scheduler: Scheduler, report: Report): Scheduler {
  let unanswered = 0;
  const heard = <T>(answer: T | undefined): T | undefined => {
    const wasTold = unanswered >= TOLD_AT;
    unanswered = answer === undefined ? unanswered + 1 : 0;
    if (unanswered === TOLD_AT) {
      report({ type: 'notice', message: 'the Slurm controller does not answer (squeue); trying again' });
    } else if (wasTold && unanswered === 0) {
      report({ type: 'notice', message: 'the Slurm controller answers again' });
    }
    return answer;
  };
  return {
    ...scheduler,
    find: async (name) => heard(await scheduler.find(name)),
    states: async (ids) => heard(await scheduler.states(ids)),
  };
}
