/** Submits an array, however long Slurm takes to answer, and never twice. */
import { HitherError } from '../../core/errors';
import type { Report } from '../../model/events';
import type { ArrayId, ArrayName, Scheduler, Submission, Submitted } from './scheduler';

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
 * try. @throws HitherError `runtime` if Slurm won't take it, or can't be asked, or only seems to take it; the signal's reason
 */
export async function submitArray(submission: Submission, context: SubmitContext): Promise<SubmittedArray | Limited> {
  const { scheduler, report, pause, signal } = context;
  let isDoubtful = false;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await scheduler.submit(submission);
    if (answer.kind === 'submitted') {
      return { id: answer.id, isDoubtful };
    }
    if (answer.kind === 'limited') {
      return { limited: answer.words };
    }
    const mayPass = answer.kind === 'unstarted' && answer.mayPass && attempt < PAUSES.length;
    if (answer.kind === 'refused' || answer.kind === 'missing' || (answer.kind === 'unstarted' && !mayPass)) {
      throw refusal(answer);
    }
    report({ type: 'notice', message: NOTICES[answer.kind](answer.words) });
    if (answer.kind === 'unstarted') {
      await pause(PAUSES[attempt] ?? 0, signal);
      continue;
    }
    isDoubtful = true;
    const found = await findLate(submission, context);
    if (found !== undefined) {
      return { id: found, isDoubtful };
    }
    if (answer.kind === 'unnamed') {
      throw refusal(answer);
    }
  }
}

/**
 * The array with a name. Slurm may have taken it late, so that it is looked for several times before there is none. As
 * long as Slurm doesn't answer, it is looked for again: another submission could run all jobs twice.
 */
async function findLate(name: ArrayName, { scheduler, pause, signal }: SubmitContext): Promise<ArrayId | undefined> {
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

const NOTICES: Readonly<Record<'unstarted' | 'unclear' | 'unnamed', (words: string) => string>> = {
  unstarted: (words) => `${words}; trying again`,
  unclear: (words) => `Slurm did not say whether it took the jobs (${words}); looking for them`,
  unnamed: (words) => `sbatch printed no job id (but ${words}); looking for the jobs`,
};

function refusal(
  answer: Extract<Submitted, { readonly kind: 'refused' | 'missing' | 'unstarted' | 'unnamed' }>,
): HitherError {
  const { kind, words } = answer;
  switch (kind) {
    case 'missing':
      return new HitherError(
        'runtime',
        `Slurm can't be used here: ${words}`,
        'run hither on a login node of the cluster',
      );
    case 'unstarted':
      return new HitherError('runtime', words, answer.remedy, { transient: answer.mayPass });
    case 'unnamed':
      return new HitherError(
        'runtime',
        `sbatch printed no job id (but ${words}), and Slurm has no such jobs`,
        'check that the sbatch on PATH is that of Slurm, and that "sbatch --parsable" prints an id',
      );
    case 'refused':
      return new HitherError(
        'runtime',
        `Slurm refuses the jobs: ${words}`,
        'change "resources", "timeout" or "slurm" of the job',
      );
  }
}
