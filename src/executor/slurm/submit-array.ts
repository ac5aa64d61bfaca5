/** Submits an array, however long Slurm takes to answer, and never twice. */
import { HitherError } from '../../core/errors';
import type { Report } from '../../model/events';
import type { ArrayId, Scheduler, Submission } from './scheduler';

/** Seconds before each look or attempt. */
const PAUSES = [2, 5, 10, 20];

/** What submitting needs. */
export interface SubmitContext {
  readonly scheduler: Scheduler;
  readonly report: Report;
  /** Waits for some seconds. @throws the signal's reason as soon as it aborts */
  readonly pause: (seconds: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** How an array was submitted. */
export interface SubmittedArray {
  readonly id: ArrayId;
  /** Slurm may have another array with the same name. */
  readonly isDoubtful: boolean;
}

/** Why Slurm takes nothing of this size as long as other jobs are there, in its words. */
export interface Limited {
  readonly limited: string;
}

/**
 * Submits an array, unless a limit is reached. One that Slurm may have taken is looked for by its name before another
 * try. @throws HitherError `runtime` if Slurm won't take it; the signal's reason
 */
export async function submitArray(submission: Submission, context: SubmitContext): Promise<SubmittedArray | Limited> {
  let isDoubtful = false;
  for (;;) {
    const answer = await context.scheduler.submit(submission);
    if (answer.kind === 'submitted') {
      return { id: answer.id, isDoubtful };
    }
    if (answer.kind === 'limited') {
      return { limited: answer.words };
    }
    if (answer.kind === 'refused' || answer.kind === 'missing') {
      throw refusal(answer.kind, answer.words);
    }
    const message = `Slurm did not say whether it took the jobs (${answer.words}); looking for them`;
    context.report({ type: 'notice', message });
    isDoubtful = true;
    const found = await findLate(submission.name, context);
    if (found !== undefined) {
      return { id: found, isDoubtful };
    }
  }
}

/**
 * The array with a name. Slurm may have taken it late, so that it is looked for several times before there is none. As
 * long as Slurm doesn't answer, it is looked for again: another submission could run all jobs twice.
 */
async function findLate(name: string, { scheduler, pause, signal }: SubmitContext): Promise<ArrayId | undefined> {
  for (let look = 0; look < PAUSES.length; ) {
    await pause(PAUSES[look] ?? 0, signal);
    const found = await scheduler.find(name);
    if (found?.[0] !== undefined) {
      return found[0];
    }
    look += found === undefined ? 0 : 1;
  }
  return undefined;
}

function refusal(kind: 'refused' | 'missing', words: string): HitherError {
  return kind === 'missing'
    ? new HitherError('runtime', `Slurm can't be used here: ${words}`, 'run hither on a login node of the cluster')
    : new HitherError(
        'runtime',
        `Slurm refuses the jobs: ${words}`,
        'change "resources", "timeout" or "slurm" of the job',
      );
}
