/** What goes wrong in a store, said to a person: what happened, where, and what to do. */
import { constants } from 'node:os';
import { HitherError, isAbort, messageOf, systemErrorCode } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import { chooseStore, setting } from '../core/settings';
import { objectPath } from './layout';

interface Meaning {
  readonly what: string;
  readonly remedy: string;
}

/** Error codes of the system that another directory may not have; without a remedy, that is all that can be done. */
const OF_THE_DIRECTORY: ReadonlyMap<string, Pick<Meaning, 'what'> & Partial<Meaning>> = new Map([
  ['ENOSPC', { what: 'the disk is full', remedy: 'free some space there' }],
  ['EDQUOT', { what: 'your disk quota is used up', remedy: 'free some of it' }],
  ['EFBIG', { what: 'the file is larger than is allowed here', remedy: 'raise the limit (ulimit -f)' }],
  ['EACCES', { what: 'you may not do that there', remedy: 'ask the owner of the directory for access' }],
  ['EPERM', { what: 'you may not do that there', remedy: 'ask the owner of the directory for access' }],
  ['EROFS', { what: 'the file system is read-only' }],
  ['ENOTDIR', { what: 'a file stands where a directory belongs', remedy: 'move the file away' }],
  ['EIO', { what: 'the disk reported an error', remedy: 'check the disk' }],
]);

/** Those that have nothing to do with the directory. */
const OTHERS: ReadonlyMap<string, Meaning> = new Map([
  ['ENOENT', { what: 'there is no such file', remedy: 'check the path' }],
  ['ELOOP', { what: 'it is a symbolic link', remedy: 'give the file that it leads to' }],
  ['EMFILE', { what: 'too many files are open', remedy: 'raise the limit (ulimit -n), or run fewer jobs at once' }],
]);

/**
 * Turns an error of the system into one for people; errors that are that already stay. `doing`: `store /data/x.npy`.
 * @throws what an aborted signal threw: it says nothing of the store
 */
export function storeError(thrown: unknown, doing: string): HitherError {
  if (isAbort(thrown)) {
    throw thrown;
  }
  if (thrown instanceof HitherError) {
    return thrown;
  }
  const code = codeOf(thrown);
  const meaning = meaningOf(code) ?? { what: messageOf(thrown), remedy: 'try again; if it stays, check the disk' };
  const place = [code, pathOf(thrown)].filter((part) => part).join(' at ');
  const message = `can't ${doing}: ${meaning.what}${place === '' ? '' : ` (${place})`}`;
  return new HitherError('store', message, meaning.remedy, { cause: thrown });
}

function meaningOf(code: string): Meaning | undefined {
  const ofDirectory = OF_THE_DIRECTORY.get(code);
  if (ofDirectory === undefined) {
    return OTHERS.get(code);
  }
  const remedies = [ofDirectory.remedy, chooseStore()].filter((remedy) => remedy !== undefined);
  return { ...ofDirectory, remedy: remedies.join(', or ') };
}

/** Node has no name for the error of a used up quota. */
function codeOf(thrown: unknown): string {
  const isQuota = thrown instanceof Error && 'errno' in thrown && thrown.errno === -constants.errno.EDQUOT;
  return isQuota ? 'EDQUOT' : (systemErrorCode(thrown) ?? '');
}

function pathOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'path' in thrown && typeof thrown.path === 'string' ? thrown.path : undefined;
}

/** There is no such object. */
export function missingObject(root: string, sha1: string): HitherError {
  const place = objectPath(root, sha1);
  return new HitherError(
    'store',
    `the object sha1://${sha1} is not in the content store: there is no ${place}`,
    `store it with "hither store put FILE", run the job that makes it, or name the store that has it with ${setting('store')}`,
  );
}

/** The object's file does not hold the object. */
export function damagedObject(root: string, sha1: string, why: string): HitherError {
  return new HitherError(
    'store',
    `the object sha1://${sha1} is damaged: ${objectPath(root, sha1)} ${why}`,
    'run again, which stores or computes it anew, or store it with "hither store put FILE": that replaces the damaged file',
  );
}

/** Two contents with one sha1: that does not happen by accident. */
export function collidingObject(root: string, ref: ObjectRef, otherSha256: string): HitherError {
  return new HitherError(
    'store',
    `another object with the sha1 ${ref.sha1} is in the content store: its sha256 is ${otherSha256}, that of the new one ${ref.sha256}`,
    `one of the two files was made to be taken for the other: find out where they come from; the stored one is ${objectPath(root, ref.sha1)}`,
  );
}
