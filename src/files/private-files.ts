/**
 * Keeps private files of a work tree from jobs: git's own directory, whose `config` may contain a checkout's token, and
 * credential files that actions leave. The real path decides, not the path as given.
 */
import { lstatSync } from 'node:fs';
import { basename } from 'node:path';

/** Credential files of actions: `google-github-actions/auth` in the workspace, `actions/checkout` in RUNNER_TEMP. */
const CREDENTIALS = /^(?:gha-creds-.*\.json|git-credentials-.*\.config)$/i;

/** Objects of git-annex, here or in the directory of a submodule. */
const ANNEX_OBJECT = /\/\.git\/(?:modules\/.+\/)?annex\/objects\/(?!.*\/\.git(?:\/|$))/;

/** A path as it was reached, and its real path. Both are absolute. */
export interface ReachedPath {
  readonly asked: string;
  readonly real: string;
}

/** Why jobs may not read this path, as the end of "PATH …"; undefined if it isn't private. */
export function whyPrivate({ asked, real }: ReachedPath): string | undefined {
  if (isInGit(asked) || (isInGit(real) && !isAnnexObject(real))) {
    return 'is in .git, which jobs may not read: it may contain a token of the checkout';
  }
  return isCredentials(basename(asked)) || isCredentials(basename(real))
    ? 'contains credentials of a workflow step, which jobs may not read'
    : undefined;
}

/** What to do about it. */
export const PRIVATE_REMEDY = 'copy what the job needs to another place, and use that path';

/** Whether a file with this name holds credentials. */
export function isCredentials(name: string): boolean {
  return CREDENTIALS.test(name);
}

/** Whether a name is that of git's directory (in a submodule or worktree: its file). File systems may ignore case. */
export function isGit(name: string): boolean {
  return name.toLowerCase() === '.git';
}

function isInGit(path: string): boolean {
  return path.split('/').some(isGit);
}

/** Links of the work tree point to these objects. */
function isAnnexObject(real: string): boolean {
  return ANNEX_OBJECT.test(real) && lstatSync(real, { throwIfNoEntry: false })?.isFile() === true;
}
