/** Why a task on Slurm has no result, for people. */
import { HitherError } from '../../core/errors';
import type { ListedTask } from './scheduler';

const UNABLE: Readonly<Record<string, readonly [string, string]>> = {
  'no-engine': ['has no program "apptainer" or "singularity" on its PATH', 'load its module before the run'],
  'no-directory': ['has no directory for temporary files', 'ask the administrators of the cluster'],
};

/** A node can run no job at all; `word` is what the script says. */
export function unableNode(word: string, node: string): HitherError {
  const [what, remedy] = UNABLE[word] ?? [`can't run the job (${word})`, 'ask the administrators of the cluster'];
  return new HitherError('runtime', `the node ${node} ${what}`, remedy);
}

/** A task ended without a word of its script. `listed`: what Slurm says of it. */
export function lostTask(id: string, listed: ListedTask | undefined): HitherError {
  const how =
    listed === undefined
      ? `Slurm no longer knows the task ${id}, and it left no result`
      : `Slurm ended the task ${id}${listed.node === '' ? '' : ` on ${listed.node}`}: ${listed.word}`;
  return new HitherError('runtime', how, 'run again; "retries" in the spec does so by itself', { transient: true });
}
