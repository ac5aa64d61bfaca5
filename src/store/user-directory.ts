/**
 * The directory of files in a store that only one user may write. In a store that a group shares, some files can't be
 * shared: a security profile, the progress of a check, the overlay.
 */
import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, rmdirSync, type Stats } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HitherError, systemErrorCode } from '../core/errors';
import { chooseStore } from '../core/settings';
import { makeDirectories } from '../files/durable-directory';
import { userDirectoryPath } from './layout';

const uid = (): number => process.getuid?.() ?? 0;

/** The path of this user's directory, whether or not it exists. */
export function userDirectory(root: string): string {
  return userDirectoryPath(root, uid());
}

/**
 * Whether the user's directory exists and can be trusted: it belongs to this user, and no other user can write to it.
 * Another user could have created it, or moved a group-writable directory of this user to its path.
 */
export function hasUserDirectory(root: string): boolean {
  const status = lstatSync(userDirectory(root), { throwIfNoEntry: false });
  if (!status?.isDirectory()) {
    return false;
  }
  return (status.uid === uid() && (status.mode & OTHERS_WRITE) === 0) || isLikeNew(status, newDirectory(root));
}

const OTHERS_WRITE = 0o022;

function isLikeNew({ uid, mode }: Stats, made: Stats | undefined): boolean {
  return made !== undefined && made.uid === uid && (made.mode & OTHERS_WRITE) === (mode & OTHERS_WRITE);
}

/**
 * The status of a new directory of this user. Some file systems (network drives, directories shared with a virtual
 * machine) give new files to another uid, or let all users write to them.
 */
function newDirectory(root: string): Stats | undefined {
  const path = join(dirname(userDirectory(root)), `new.${process.pid}.${randomBytes(8).toString('hex')}`);
  try {
    mkdirSync(path, { mode: 0o700 });
    const status = lstatSync(path);
    rmdirSync(path);
    return status;
  } catch {
    return undefined;
  }
}

/**
 * Creates the user's directory, readable by this user only. Returns its path. @throws HitherError `store` if it belongs
 * to another user; system errors
 */
export async function makeUserDirectory(root: string): Promise<string> {
  const directory = userDirectory(root);
  makeDirectories(dirname(directory));
  try {
    await mkdir(directory, { mode: 0o700 });
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'EEXIST') {
      throw thrown;
    }
    if (!hasUserDirectory(root)) {
      throw new HitherError(
        'store',
        `${directory} is named after your uid, but is owned by someone else, or others can write to it`,
        `ask its owner to remove it, or ${chooseStore()}`,
      );
    }
  }
  return directory;
}
