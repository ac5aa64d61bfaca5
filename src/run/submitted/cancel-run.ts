/** Cancels a detached run. */
import { HitherError } from '../../core/errors';
import { processHost } from '../../core/process-identity';
import { endArrays, listedTasks } from '../../executor/slurm/dead-arrays';
import { pause } from '../pause';
import { detachedRun } from './detached-run';
import { SubmittedRun } from './submitted-run';

/** How long Slurm may take to end jobs. Seconds. */
const PATIENCE = 60;

/** Where and for whom a run is cancelled. */
export interface Cancelling {
  /** The content store's directory. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/**
 * Ends the jobs of a run in Slurm, waits until it lists none of them, and removes the files of the run. @throws
 * HitherError `usage` if there is no such run, or it is being submitted; `runtime` if Slurm doesn't end the jobs
 */
export async function cancelRun(id: string, { root, env, signal }: Cancelling): Promise<void> {
  const { path, host } = detachedRun(root, id);
  if (new SubmittedRun(path).hasDriver(processHost(), Date.now())) {
    throw new HitherError('usage', `${id} is still being submitted on ${host}`, 'interrupt that command');
  }
  const user = { user: String(process.getuid?.() ?? 0), env };
  for (let waited = 0; ; waited += 1) {
    if (waited % 10 === 0) {
      await endArrays([path], user);
    }
    const left = await listedTasks(path, user);
    if (left?.length === 0) {
      break;
    }
    if (waited >= PATIENCE) {
      const what = left === undefined ? 'Slurm does not answer' : `Slurm still has ${left.join(' ')}`;
      throw new HitherError('runtime', `the jobs of ${id} may not have ended: ${what}`, 'run the command again later');
    }
    await pause(1, signal);
  }
  await new SubmittedRun(path).remove();
}
