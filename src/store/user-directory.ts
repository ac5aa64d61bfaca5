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
import { makeDirectories } from '../files/durable-directory';
import { userDirectoryPath } from './layout';

const uid = (): number => process.getuid?.() ?? 0;

/** The directory of this process's user, whether it is there or not. */
export function userDirectory(root: string): string {
  return userDirectoryPath(root, uid());
}

/**
 * Whether the user's directory exists and can be trusted: it belongs to this user, and no other user can write to it. Another user could have
 * made it, or moved a group-writable directory of this user to this place.
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
 * What a directory of this user's looks like: some file systems (network drives, directories of the host in virtual machines) give all that he
 * makes to another number, or let everybody write to it.
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

/** Makes the user's directory, which nobody else may read or write. Gives its path. @throws HitherError `store` for another's; the system's errors */
export async function makeUserDirectory(root: string): Promise<string> {
  const directory = userDirectory(root);
  await makeDirectories(dirname(directory));
  try {
    await mkdir(directory, { mode: 0o700 });
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'EEXIST') {
      throw thrown;
    }
    if (!hasUserDirectory(root)) {
      throw new HitherError(
        'store',
        `${directory} has your number, but belongs to another user, or another can write to it`,
        `have its owner remove it, or ${chooseStore()}`,
      );
    }
  }
  return directory;
}
