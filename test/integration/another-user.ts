/** A user without rights, who calls the command line as people on clusters do. */
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

/** The user, and root to become that user. */
export const ANOTHER_USER = requirement(
  'a user without rights (TESTBED_USER), and root to become that user',
  () => USER !== '' && uid > 0 && process.getuid?.() === 0 && existsSync(NODE),
);

/** A directory that the user can read, with the command line in `dist` and a directory of the user's in `work`. */
export function userDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'hither-another-user-'));
  chmodSync(directory, 0o755);
  cpSync('dist', join(directory, 'dist'), { recursive: true });
  mkdirSync(join(directory, 'work'));
  chownSync(join(directory, 'work'), uid, gid);
  return directory;
}

/** Calls the command line of such a directory as the user, with little of our environment. */
export function callAsUser(directory: string, args: readonly string[]) {
  const environment = [`HOME=/home/${USER}`, `XDG_RUNTIME_DIR=/run/user/${uid}`, 'PATH=/usr/bin:/bin:/usr/sbin'];
  const become = ['--reuid', USER, '--regid', USER, '--init-groups', '--reset-env', 'env', ...environment];
  const call = [NODE, join(directory, 'dist', 'cli.js'), ...args];
  return spawnSync('setpriv', [...become, ...call], { cwd: join(directory, 'work'), encoding: 'utf8' });
}
