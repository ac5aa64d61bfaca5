/**
 * What no job gets of a work tree: git's own directory, in whose `config` a checkout's token may stand, and files of credentials
 * that actions leave. What counts is where a path really leads.
 */
import { lstatSync } from 'node:fs';
import { basename } from 'node:path';

/** Files in which actions keep credentials: `google-github-actions/auth` in the workspace, `actions/checkout` in RUNNER_TEMP. */
const CREDENTIALS = /^(?:gha-creds-.*\.json|git-credentials-.*\.config)$/i;

/** What git-annex keeps, here or in the directory of a submodule. */
const ANNEX_OBJECT = /\/\.git\/(?:modules\/.+\/)?annex\/objects\/(?!.*\/\.git(?:\/|$))/;

/** A path as it was reached, and where it really is; both absolute. */
export interface ReachedPath {
  readonly asked: string;
  readonly real: string;
}

/** Why no job gets what is there, as the end of "PATH …"; undefined where nothing of it is private. */
export function whyPrivate({ asked, real }: ReachedPath): string | undefined {
  if (isInGit(asked) || (isInGit(real) && !isAnnexObject(real))) {
    return 'lies in .git, which no job gets: a token of the checkout may stand there';
  }
  return isCredentials(basename(asked)) || isCredentials(basename(real))
    ? 'holds credentials of a step of the workflow, which no job gets'
    : undefined;
}

/** What to do about it. */
export const PRIVATE_REMEDY = 'copy what the job needs to another place, and name that';

/** Whether a file of this name holds credentials. */
export function isCredentials(name: string): boolean {
  return CREDENTIALS.test(name);
}

/** Whether a name is that of git's directory (in a submodule or a worktree: its file); file systems may ignore case. */
export function isGit(name: string): boolean {
  return name.toLowerCase() === '.git';
}

function isInGit(path: string): boolean {
  return path.split('/').some(isGit);
}

/** Links of the work tree name them one by one. */
function isAnnexObject(real: string): boolean {
  return ANNEX_OBJECT.test(real) && lstatSync(real, { throwIfNoEntry: false })?.isFile() === true;
}
