/** Ends what runs have in a scheduler, and removes their files. */

import { join } from 'node:path';
import { isSame, type ProcessIdentity } from '../../core/process-identity';
import { endArrays } from '../../executor/slurm/dead-arrays';
import { submittedDirectory } from '../../store/layout';
import { isGatheredByAnother } from './gathering';
import { SubmittedRun, submittedIds } from './submitted-run';

/** Who ends runs. */
export interface Ending {
  /** The caller's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly user: { readonly uid: number };
  /** The content store's directory. */
  readonly root: string;
  /** The process whose own jobs may be ended. */
  readonly owner: ProcessIdentity;
}

/** Ends a run, unless another process gathers some of its jobs: then the others end with its lease. Never throws. */
export async function endRun(run: SubmittedRun, { env, user, root, owner }: Ending): Promise<void> {
  for (const { directory } of run.places()) {
    if (await isGatheredByAnother(directory, { root, owner })) {
      return;
    }
  }
  await endArrays([run.path], { user: String(user.uid), env });
  await run.remove();
}

/** Ends the runs of the owner, which was killed, but for a detached one. */
export async function endRunsOf(ending: Ending): Promise<void> {
  const { owner, root } = ending;
  const runs = submittedIds(root).map((id) => new SubmittedRun(join(submittedDirectory(root), id)));
  const own = runs.filter(({ driver, isDetached }) => !isDetached && driver !== undefined && isSame(driver, owner));
  await Promise.all(own.map((run) => endRun(run, ending)));
}
