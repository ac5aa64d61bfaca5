/** Ends what runs have in a scheduler, and removes their files. */

import { join } from 'node:path';
import { isSame, type ProcessIdentity } from '../../core/process-identity';
import { endArrays } from '../../executor/slurm/dead-arrays';
import { submittedDirectory } from '../../store/layout';
import { SubmittedRun, submittedIds } from './submitted-run';

/** Who ends runs. */
export interface Ending {
  /** The caller's environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly user: { readonly uid: number };
}

/** Ends a run whose results nobody will gather. Never throws. */
export async function endRun(run: SubmittedRun, { env, user }: Ending): Promise<void> {
  await endArrays([run.path], { user: String(user.uid), env });
  await run.remove();
}

/** Ends the runs of a process that was killed, but for a detached one. `root`: the content store's directory. */
export async function endRunsOf(owner: ProcessIdentity, root: string, ending: Ending): Promise<void> {
  const runs = submittedIds(root).map((id) => new SubmittedRun(join(submittedDirectory(root), id)));
  const own = runs.filter(({ driver, isDetached }) => !isDetached && driver !== undefined && isSame(driver, owner));
  await Promise.all(own.map((run) => endRun(run, ending)));
}
