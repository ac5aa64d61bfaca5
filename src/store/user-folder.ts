/**
 * Files in a store that only one of its users may write. In a store that a group shares nobody else's would do: a security profile,
 * how far a check came, the overlay of what another's file keeps from its place.
 */
import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, rmdirSync, type Stats } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HitherError, systemErrorCode } from '../core/errors';
import { chooseStore } from '../core/settings';
import { makeFolders } from '../files/durable-directory';
import { userFolderPath } from './layout';

const uid = (): number => process.getuid?.() ?? 0;

/** The folder of this process's user, whether it is there or not. */
export function userFolder(root: string): string {
  return userFolderPath(root, uid());
}

/**
 * Whether the user's folder exists and can be trusted: it belongs to this user, and no other user can write to it. Another user could have
 * made it, or moved a group-writable folder of this user to this place.
 */
export function hasUserFolder(root: string): boolean {
  const status = lstatSync(userFolder(root), { throwIfNoEntry: false });
  if (!status?.isDirectory()) {
    return false;
  }
  return (status.uid === uid() && (status.mode & OTHERS_WRITE) === 0) || isLikeNew(status, newFolder(root));
}

const OTHERS_WRITE = 0o022;

function isLikeNew({ uid, mode }: Stats, made: Stats | undefined): boolean {
  return made !== undefined && made.uid === uid && (made.mode & OTHERS_WRITE) === (mode & OTHERS_WRITE);
}

/**
 * What a folder of this user's looks like: some file systems (network drives, folders of the host in virtual machines) give all that he
 * makes to another number, or let everybody write to it.
 */
function newFolder(root: string): Stats | undefined {
  const path = join(dirname(userFolder(root)), `new.${process.pid}.${randomBytes(8).toString('hex')}`);
  try {
    mkdirSync(path, { mode: 0o700 });
    const status = lstatSync(path);
    rmdirSync(path);
    return status;
  } catch {
    return undefined;
  }
}

/** Makes the user's folder, which nobody else may read or write. Gives its path. @throws HitherError `store` for another's; the system's errors */
export async function makeUserFolder(root: string): Promise<string> {
  const folder = userFolder(root);
  await makeFolders(dirname(folder));
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'EEXIST') {
      throw thrown;
    }
    if (!hasUserFolder(root)) {
      throw new HitherError(
        'store',
        `${folder} has your number, but belongs to another user, or another can write to it`,
        `have its owner remove it, or ${chooseStore()}`,
      );
    }
  }
  return folder;
}
