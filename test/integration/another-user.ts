/** Calls the command line as an unprivileged user, as on a cluster. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requirement } from '../requirements';

const USER = process.env.TESTBED_USER ?? '';
const NODE = '/usr/bin/node';

export const [uid = 0, gid = 0] = ['-u', '-g'].map((flag) =>
  Number(spawnSync('id', [flag, USER], { encoding: 'utf8' }).stdout),
);

/** Requires that we are root, which can become the other user. */
export const ANOTHER_USER = requirement(
  'a user without rights (TESTBED_USER), and root to become that user',
  () => USER !== '' && uid > 0 && process.getuid?.() === 0 && existsSync(NODE),
);

/** The user who runs the command line. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** A user without other processes, for tests of limits that count all processes of a user. */
export const LONELY_USER: User = { uid: 61_234, gid: 61_234 };

/** A directory that the user can read, with the command line in `dist` and a writable directory `work`. */
export function userDirectory(owner: User = { uid, gid }): string {
  const directory = mkdtempSync(join(tmpdir(), 'hither-another-user-'));
  chmodSync(directory, 0o755);
  cpSync('dist', join(directory, 'dist'), { recursive: true });
  mkdirSync(join(directory, 'work'));
  chownSync(join(directory, 'work'), owner.uid, owner.gid);
  return directory;
}

/** Calls the command line in such a directory as the user, with a minimal environment and this home. */
export function callAsUser(
  directory: string,
  args: readonly string[],
  user: User = { uid, gid },
  home = `/home/${USER}`,
) {
  const environment = [`HOME=${home}`, `XDG_RUNTIME_DIR=/run/user/${uid}`, 'PATH=/usr/bin:/bin:/usr/sbin'];
  const groups = user.uid === uid ? '--init-groups' : '--clear-groups';
  const ids = ['--reuid', String(user.uid), '--regid', String(user.gid), groups];
  const become = [...ids, '--reset-env', 'env', ...environment];
  const call = [NODE, join(directory, 'dist', 'cli.js'), ...args];
  return spawnSync('setpriv', [...become, ...call], { cwd: join(directory, 'work'), encoding: 'utf8' });
}
