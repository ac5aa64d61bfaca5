/**
 * Where things lie in a content store. Objects lie as in every kachery, so that Python users share them; all else is ours:
 *
 *     sha1/aa/bb/cc/H               the objects; aabbcc are the first digits of H
 *     hither/v1/CACHEDIR.TAG        tells backup programs that this can be made again (bford.info/cachedir)
 *     hither/v1/tmp/                files being written
 *     hither/v1/map/aa/bb/cc/H.json sha256 and size of an object
 *     hither/v1/jobs/aa/bb/K.json   what is known of the job with the hash K (see cache/entry.ts)
 *     hither/v1/recent/aa/K         the hashes of the last jobs of a kind, to tell why another one is new
 *     hither/v1/failures/aa/bb      what came of the last job of a kind that failed
 *     hither/v1/stats/aa/S          which object a large file was found to be that lies elsewhere
 *     hither/v1/flights/K           held by whoever computes the job with the hash K
 *     hither/v1/runs/               a directory for each run that is going on, with the directories of its jobs
 *     hither/v1/quarantine/         what stood in an object's place and could not be replaced there
 *     hither/v1/users/UID/          what only one user writes (see user-directory.ts)
 *
 * No other file of the program knows these paths.
 */
import { userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { bug, HitherError } from '../core/errors';
import { setting } from '../core/settings';
import { ownDirectory } from '../files/own-directory';

/** Where what stands in an object's way is kept. */
export function quarantineDirectory(root: string): string {
  return join(ownDirectory(root), 'quarantine');
}

/** The directory of what only one user writes. */
export function userDirectoryPath(root: string, uid: number): string {
  return join(ownDirectory(root), 'users', String(uid));
}

/** The directory of the runs that are going on. */
export function runsDirectory(root: string): string {
  return join(ownDirectory(root), 'runs');
}

/** The directory of what is known of jobs. */
export function jobsDirectory(root: string): string {
  return join(ownDirectory(root), 'jobs');
}

/** The path of what is known of a job, by its hash. */
export function entryPath(root: string, hash: string): string {
  return join(jobsDirectory(root), hash.slice(0, 2), hash.slice(2, 4), `${checkedSha256(hash)}.json`);
}

/** The directory of what tells the last jobs of kinds. */
export function recentDirectory(root: string): string {
  return join(ownDirectory(root), 'recent');
}

/** The path of what tells the last job of a kind. */
export function recentPath(root: string, kind: string): string {
  return join(recentDirectory(root), kind.slice(0, 2), checkedSha256(kind));
}

/** The directory of what tells how jobs failed. */
export function failuresDirectory(root: string): string {
  return join(ownDirectory(root), 'failures');
}

/** The place of the last failure of a kind, which other kinds have too. */
export function failurePath(root: string, kind: string): string {
  return join(failuresDirectory(root), checkedSha256(kind).slice(0, 2), kind.slice(2, 4));
}

/** The path of what is known about a file outside of the store, by a sha256 of what identifies it. */
export function statPath(root: string, file: string): string {
  return join(ownDirectory(root), 'stats', file.slice(0, 2), checkedSha256(file));
}

/** The directory of the locks of jobs that are being computed. */
export function flightsDirectory(root: string): string {
  return join(ownDirectory(root), 'flights');
}

/** The path of the lock of a job that is being computed. */
export function flightPath(root: string, hash: string): string {
  return join(flightsDirectory(root), checkedSha256(hash));
}

/** The directory of the objects. */
export function objectsDirectory(root: string): string {
  return join(root, 'sha1');
}

/** The path of an object. @throws HitherError `internal` for what is no sha1: it would lead anywhere. */
export function objectPath(root: string, sha1: string): string {
  return join(objectsDirectory(root), ...fanOut(sha1), sha1);
}

/** Where kachery of 2020 kept an object by its md5. @throws HitherError `internal` for what is no md5 */
export function md5Path(root: string, md5: string): string {
  if (!/^[0-9a-f]{32}$/.test(md5)) {
    throw bug(`${JSON.stringify(md5.slice(0, 60))} is no md5`);
  }
  return join(root, 'md5', md5.slice(0, 2), md5.slice(2, 4), md5.slice(4, 6), md5);
}

/** The path of what is known about an object beside its sha1. */
export function mapPath(root: string, sha1: string): string {
  return join(ownDirectory(root), 'map', ...fanOut(sha1), `${sha1}.json`);
}

function checkedSha256(hex: string): string {
  if (!/^[0-9a-f]{64}$/.test(hex)) {
    throw bug(`${JSON.stringify(hex.slice(0, 80))} is no sha256`);
  }
  return hex;
}

function fanOut(sha1: string): string[] {
  if (!/^[0-9a-f]{40}$/.test(sha1)) {
    throw bug(`${JSON.stringify(sha1.slice(0, 60))} is no sha1`);
  }
  return [sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6)];
}

/** The store's root by the environment: KACHERY_STORAGE_DIR, else a directory of ours where data belong. Absolute. */
export function storeRoot(env: Readonly<Record<string, string | undefined>>): string {
  if (env.KACHERY_STORAGE_DIR) {
    return resolve(env.KACHERY_STORAGE_DIR);
  }
  // The XDG base directory specification says that relative paths are to be ignored.
  const data = env.XDG_DATA_HOME && isAbsolute(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : undefined;
  return join(data ?? join(homeOf(env), '.local', 'share'), 'hither', 'kachery');
}

/** An empty HOME, or a relative one, names no directory: then the home that the system knows counts. @throws HitherError `usage` */
function homeOf({ HOME }: Readonly<Record<string, string | undefined>>): string {
  if (HOME && isAbsolute(HOME)) {
    return HOME;
  }
  try {
    return userInfo().homedir;
  } catch {
    const remedy = `set KACHERY_STORAGE_DIR, or name a directory by ${setting('store')}`;
    throw new HitherError(
      'usage',
      'no directory is known for the content store: this user has no home, and HOME names none',
      remedy,
    );
  }
}
