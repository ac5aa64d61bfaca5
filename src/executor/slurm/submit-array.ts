/** Submits an array, however long Slurm takes to answer, and never twice. */
import { HitherError } from '../../core/errors';
import type { Report } from '../../model/events';
import type { ArrayId, Scheduler, Submission } from './scheduler';

/** Seconds before the next attempt: the last one again and again. */
const PAUSES = [2, 5, 10, 20, 60];

/** What submitting needs. */
export interface SubmitContext {
  readonly scheduler: Scheduler;
  readonly report: Report;
  /** Waits for some seconds. @throws the signal's reason as soon as it aborts */
  readonly pause: (seconds: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * The id of the array, once Slurm has it. An array that Slurm may have taken is looked for by its name first.
 * @throws HitherError `runtime` if Slurm won't take it; the signal's reason
 */
export async function submitArray(submission: Submission, context: SubmitContext): Promise<ArrayId> {
  const { scheduler, report, pause, signal } = context;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await scheduler.submit(submission);
    if (answer.kind === 'submitted') {
      return answer.id;
    }
    if (answer.kind === 'refused' || answer.kind === 'missing') {
      throw refusal(answer.kind, answer.words);
    }
    const seconds = PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 0;
    const what =
      answer.kind === 'limited' ? 'Slurm takes no more jobs for now' : 'Slurm did not say whether it took the jobs';
    report({ type: 'notice', message: `${what} (${answer.words}); trying again in ${seconds} s` });
    await pause(seconds, signal);
    const found = answer.kind === 'unclear' ? await findByName(submission.name, seconds, context) : 'none';
    if (found !== 'none') {
      return found;
    }
  }
}

/** Asks until Slurm answers: without an answer, another submission could run all jobs twice. */
async function findByName(
  name: string,
  seconds: number,
  { scheduler, pause, signal }: SubmitContext,
): Promise<ArrayId | 'none'> {
  for (;;) {
    const found = await scheduler.find(name);
    if (found !== undefined) {
      return found;
    }
    await pause(seconds, signal);
  }
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
