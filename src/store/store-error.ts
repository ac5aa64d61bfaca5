/** Turns failures of a store into messages for users: what happened, where, and what to do next. */
import { constants } from 'node:os';
import { HitherError, isAbort, messageOf, systemErrorCode } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import { chooseStore, setting } from '../core/settings';
import { objectPath } from './layout';

interface Meaning {
  readonly what: string;
  readonly remedy: string;
}

/** System errors that another directory may not have. Without a remedy, choosing another directory is the only one. */
const OF_THE_DIRECTORY: ReadonlyMap<string, Pick<Meaning, 'what'> & Partial<Meaning>> = new Map([
  ['ENOSPC', { what: 'the disk is full', remedy: 'free some space there' }],
  ['EDQUOT', { what: 'your disk quota is used up', remedy: "remove files that you don't need" }],
  ['EFBIG', { what: 'the file exceeds the size limit', remedy: 'raise the limit (ulimit -f)' }],
  ['EACCES', { what: 'permission denied', remedy: 'ask the owner of the directory for access' }],
  ['EPERM', { what: 'permission denied', remedy: 'ask the owner of the directory for access' }],
  ['EROFS', { what: 'the file system is read-only' }],
  ['ENOTDIR', { what: 'a file is where a directory should be', remedy: 'move the file away' }],
  ['EIO', { what: 'the disk reported an error', remedy: 'check the disk' }],
]);

/** System errors that have nothing to do with the directory. */
const OTHERS: ReadonlyMap<string, Meaning> = new Map([
  ['ENOENT', { what: 'there is no such file', remedy: 'check the path' }],
  ['ELOOP', { what: 'it is a symbolic link', remedy: 'name the file that it points to' }],
  ['EMFILE', { what: 'too many files are open', remedy: 'raise the limit (ulimit -n), or run fewer jobs at once' }],
]);

/** System errors that stay until someone changes something. */
const LASTING: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'EFBIG', 'ENOTDIR', 'ENOENT', 'ELOOP']);

/**
 * Turns a system error into an error for users; a HitherError stays as it is. `doing`: `store /data/x.npy`.
 * @throws the abort reason: an abort is not a failure of the store
 */
export function storeError(thrown: unknown, doing: string): HitherError {
  if (isAbort(thrown)) {
    throw thrown;
  }
  if (thrown instanceof HitherError) {
    return thrown;
  }
  const code = codeOf(thrown);
  const meaning = meaningOf(code) ?? {
    what: messageOf(thrown),
    remedy: "try again; if that doesn't help, check the disk",
  };
  const place = [code, pathOf(thrown)].filter((part) => part).join(' at ');
  const message = `can't ${doing}: ${meaning.what}${place === '' ? '' : ` (${place})`}`;
  return new HitherError('store', message, meaning.remedy, { cause: thrown, transient: !LASTING.has(code) });
}

function meaningOf(code: string): Meaning | undefined {
  const ofDirectory = OF_THE_DIRECTORY.get(code);
  if (ofDirectory === undefined) {
    return OTHERS.get(code);
  }
  const remedies = [ofDirectory.remedy, chooseStore()].filter((remedy) => remedy !== undefined);
  return { ...ofDirectory, remedy: remedies.join(', or ') };
}

/** Node has no name for the quota error. */
function codeOf(thrown: unknown): string {
  const isQuota = thrown instanceof Error && 'errno' in thrown && thrown.errno === -constants.errno.EDQUOT;
  return isQuota ? 'EDQUOT' : (systemErrorCode(thrown) ?? '');
}

function pathOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'path' in thrown && typeof thrown.path === 'string' ? thrown.path : undefined;
}

/** A file is not what it was when its digests began. */
export function changedWhileRead(path: string): HitherError {
  return new HitherError(
    'store',
    `${path} changed while it was being read`,
    'run again when no other process is writing to it',
  );
}

/** The object is missing. */
export function missingObject(root: string, sha1: string): HitherError {
  const place = objectPath(root, sha1);
  return new HitherError(
    'store',
    `the object sha1://${sha1} is not in the content store: there is no ${place}`,
    'store it with "hither store put FILE", run the job that makes it, ' +
      `or choose the store that has it with ${setting('store')}`,
  );
}

/** The object's file doesn't contain the object. */
export function damagedObject(root: string, sha1: string, why: string): HitherError {
  return new HitherError(
    'store',
    `the object sha1://${sha1} is damaged: ${objectPath(root, sha1)} ${why}`,
    'run again to store or recompute it, or store it with "hither store put FILE", which replaces the damaged file',
  );
}

/** Two contents have the same sha1, which doesn't happen by accident. */
export function collidingObject(root: string, ref: ObjectRef, otherSha256: string): HitherError {
  return new HitherError(
    'store',
    `SHA-1 collision: the content store has another object with the sha1 ${ref.sha1}: ` +
      `its sha256 is ${otherSha256}, the new one's is ${ref.sha256}`,
    'one of the two files is probably malicious: check where they come from; ' +
      `the stored one is ${objectPath(root, ref.sha1)}`,
  );
}
