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

/** A folder that the user can read, with the command line in `dist` and a folder of the user's in `work`. */
export function userFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hither-another-user-'));
  chmodSync(folder, 0o755);
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  mkdirSync(join(folder, 'work'));
  chownSync(join(folder, 'work'), uid, gid);
  return folder;
}

/** Calls the command line of such a folder as the user, with little of our environment. */
export function callAsUser(folder: string, args: readonly string[]) {
  const environment = [`HOME=/home/${USER}`, `XDG_RUNTIME_DIR=/run/user/${uid}`, 'PATH=/usr/bin:/bin:/usr/sbin'];
  const become = ['--reuid', USER, '--regid', USER, '--init-groups', '--reset-env', 'env', ...environment];
  const call = [NODE, join(folder, 'dist', 'cli.js'), ...args];
  return spawnSync('setpriv', [...become, ...call], { cwd: join(folder, 'work'), encoding: 'utf8' });
}
