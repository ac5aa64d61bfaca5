/**
 * The paths in a content store. Objects have the same paths as in every kachery, so that Python users share them. All
 * other files are ours:
 *
 *     sha1/aa/bb/cc/H               the objects; aabbcc are the first digits of H
 *     hither/v1/CACHEDIR.TAG        tells backup programs that this can be recreated (bford.info/cachedir)
 *     hither/v1/tmp/                files being written
 *     hither/v1/map/aa/bb/cc/H.json sha256 and size of an object
 *     hither/v1/jobs/aa/bb/K.json   the cached result of the job with the hash K (see cache/entry.ts)
 *     hither/v1/recent/aa/K         hashes of the last jobs of a kind, to explain cache misses
 *     hither/v1/failures/aa/bb      the outcome of the last failed job of a kind
 *     hither/v1/stats/aa/S          which object a large file outside the store is
 *     hither/v1/flights/K           lock of the process that runs the job with the hash K
 *     hither/v1/runs/               a directory for each active run, with the directories of its jobs
 *     hither/v1/submitted/          a directory for each detached run (see run/submitted/submitted-run.ts)
 *     hither/v1/journals/           what each run did (see run/journal/journal-directory.ts)
 *     hither/v1/quarantine/         files that blocked an object's path
 *     hither/v1/users/UID/          files that only one user writes (see user-directory.ts)
 *
 * No other source file knows these paths.
 */
import { userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { bug, HitherError } from '../core/errors';
import { setting } from '../core/settings';
import { ownDirectory } from '../files/own-directory';

/** The directory of files that blocked an object's path. */
export function quarantineDirectory(root: string): string {
  return join(ownDirectory(root), 'quarantine');
}

/** The directory of files that only one user writes. */
export function userDirectoryPath(root: string, uid: number): string {
  return join(ownDirectory(root), 'users', String(uid));
}

/** The directory of active runs. */
export function runsDirectory(root: string): string {
  return join(ownDirectory(root), 'runs');
}

/** The directory of detached runs. */
export function submittedDirectory(root: string): string {
  return join(ownDirectory(root), 'submitted');
}

/** The directory of the runs' journals. */
export function journalsDirectory(root: string): string {
  return join(ownDirectory(root), 'journals');
}

/** The directory of cached results. */
export function jobsDirectory(root: string): string {
  return join(ownDirectory(root), 'jobs');
}

/** The path of a job's cached result, by job hash. */
export function entryPath(root: string, hash: string): string {
  // Asked for each job of a run: `join` would take as long as all else of a lookup's path.
  return `${jobsDirectory(root)}/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${checkedSha256(hash)}.json`;
}

/** The directory of the last jobs of each kind. */
export function recentDirectory(root: string): string {
  return join(ownDirectory(root), 'recent');
}

/** The path of the last jobs of a kind. */
export function recentPath(root: string, kind: string): string {
  return join(recentDirectory(root), kind.slice(0, 2), checkedSha256(kind));
}

/** The directory of recorded failures. */
export function failuresDirectory(root: string): string {
  return join(ownDirectory(root), 'failures');
}

/** The path of a kind's last failure. Other kinds may share it. */
export function failurePath(root: string, kind: string): string {
  return join(failuresDirectory(root), checkedSha256(kind).slice(0, 2), kind.slice(2, 4));
}

/** The path of the record about a file outside the store, by the sha256 of its identity. */
export function statPath(root: string, file: string): string {
  return join(ownDirectory(root), 'stats', file.slice(0, 2), checkedSha256(file));
}

/** The directory of the locks of running jobs. */
export function flightsDirectory(root: string): string {
  return join(ownDirectory(root), 'flights');
}

/** The path of the lock of a running job. */
export function flightPath(root: string, hash: string): string {
  return join(flightsDirectory(root), checkedSha256(hash));
}

/** The directory of the objects. */
export function objectsDirectory(root: string): string {
  return join(root, 'sha1');
}

/** The path of an object. @throws HitherError `internal` if it isn't a sha1, which could lead anywhere */
export function objectPath(root: string, sha1: string): string {
  return join(objectsDirectory(root), ...fanOut(sha1), sha1);
}

/** The path of an object by md5, as in kachery of 2020. @throws HitherError `internal` if it isn't an md5 */
export function md5Path(root: string, md5: string): string {
  if (!/^[0-9a-f]{32}$/.test(md5)) {
    throw bug(`${JSON.stringify(md5.slice(0, 60))} is not an md5`);
  }
  return join(root, 'md5', md5.slice(0, 2), md5.slice(2, 4), md5.slice(4, 6), md5);
}

/** The path of an object's metadata. */
export function mapPath(root: string, sha1: string): string {
  return join(ownDirectory(root), 'map', ...fanOut(sha1), `${sha1}.json`);
}

function checkedSha256(hex: string): string {
  if (!/^[0-9a-f]{64}$/.test(hex)) {
    throw bug(`${JSON.stringify(hex.slice(0, 80))} is not a sha256`);
  }
  return hex;
}

function fanOut(sha1: string): string[] {
  if (!/^[0-9a-f]{40}$/.test(sha1)) {
    throw bug(`${JSON.stringify(sha1.slice(0, 60))} is not a sha1`);
  }
  return [sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6)];
}

/**
 * The store's root according to the environment: KACHERY_STORAGE_DIR, else our own directory in the user's data
 * directory. Absolute.
 */
export function storeRoot(env: Readonly<Record<string, string | undefined>>): string {
  if (env.KACHERY_STORAGE_DIR) {
    return resolve(env.KACHERY_STORAGE_DIR);
  }
  // The XDG base directory specification requires that relative paths are ignored.
  const data = env.XDG_DATA_HOME && isAbsolute(env.XDG_DATA_HOME) ? env.XDG_DATA_HOME : undefined;
  return join(data ?? join(homeOf(env), '.local', 'share'), 'hither', 'kachery');
}

/**
 * The home directory. An empty or relative HOME is ignored in favor of the user's home in the system's database. @throws HitherError
 * `usage`
 */
export function homeOf({ HOME }: Readonly<Record<string, string | undefined>>): string {
  if (HOME && isAbsolute(HOME)) {
    return HOME;
  }
  try {
    return userInfo().homedir;
  } catch {
    const remedy = `set KACHERY_STORAGE_DIR, or name a directory with ${setting('store')}`;
    throw new HitherError(
      'usage',
      'there is no directory for the content store: this user has no home directory, and HOME is not set',
      remedy,
    );
  }
}
