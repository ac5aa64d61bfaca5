/** Why a task on Slurm has no result, for people. */
import { HitherError } from '../../core/errors';

const UNABLE: Readonly<Record<string, readonly [string, string]>> = {
  'no-engine': ['has no program "apptainer" or "singularity" on its PATH', 'load its module before the run'],
  'no-features': ["can't write files for the job", 'free some space there'],
  'no-directory': ['has no directory for temporary files', 'ask the administrators of the cluster'],
};

/** A node can run no job at all; `word` is what the script says. */
export function unableNode(word: string, node: string): HitherError {
  const [what, remedy] = UNABLE[word] ?? [`can't run the job (${word})`, 'ask the administrators of the cluster'];
  return new HitherError('runtime', `the node ${node} ${what}`, remedy);
}

/** A task ended without a word of its script. `word`: its state in Slurm, if that is known. */
export function lostTask(id: string, word: string | undefined, node: string): HitherError {
  const how =
    word === undefined
      ? `Slurm no longer knows the task ${id}, and it left no result`
      : `Slurm ended the task ${id}${node === '' ? '' : ` on ${node}`}: ${word}`;
  return new HitherError('runtime', how, 'run again; "retries" in the spec does so by itself', { transient: true });
}
