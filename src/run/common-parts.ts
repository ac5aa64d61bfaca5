/** The directories that the jobs of a run on a cluster have in common: each is made once, and not for each job. */
import { join } from 'node:path';
import type { CommonParts, Supervision } from '../container/types';
import type { StagedBundle } from '../job/types';
import { writeEtc } from '../job/write-job-directory';

/** What the parts of a job are made of. */
export interface PartsOf {
  readonly runner: StagedBundle;
  readonly bundle: StagedBundle;
  readonly supervision: Supervision;
}

/** Makes parts below the directory of the run's jobs. The result throws system errors. */
export function createCommonParts(
  directory: string,
  user: { readonly uid: number; readonly gid: number },
): (of: PartsOf) => CommonParts {
  const made = new Map<string | undefined, string>();
  const etcFor = (supervision: Supervision): string => {
    const known = made.get(supervision.environmentScript);
    const etc = known ?? join(directory, `etc-${made.size + 1}`);
    if (known === undefined) {
      writeEtc(etc, { user, supervision });
      made.set(supervision.environmentScript, etc);
    }
    return etc;
  };
  return ({ runner, bundle, supervision }) => ({
    runner: runner.directory,
    source: bundle.directory,
    etc: etcFor(supervision),
  });
}
