/** The files below `<store>/hither/v1/images/`: SIF files, and cached facts about images. All can be recreated. */
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ownedName } from '../core/process-identity';
import { writeWhole } from '../files/atomic-write';
import { makeDirectories } from '../files/durable-directory';
import { ownDirectory } from '../files/own-directory';
import { readRegularSync } from '../files/read-file';
import { hasUserDirectory, makeUserDirectory, userDirectory } from '../store/user-directory';
import type { RuntimeContext } from './types';

/** The directory of images in a store. */
export function imagesDirectory({ storeRoot }: RuntimeContext): string {
  return join(ownDirectory(storeRoot), 'images');
}

/**
 * The path of a cached fact: what an engine supports, which image a name or a file is, which program a script starts.
 * `about` is the subject, and may be any text. Isolation depends on these facts, so each user of a store reads only
 * facts that the same user wrote.
 */
export function recordPath({ storeRoot }: RuntimeContext, kind: string, about: string): string {
  const name = createHash('sha256').update(about).digest('hex').slice(0, 40);
  return join(userDirectory(storeRoot), 'images', kind, `${name}.json`);
}

/** The directory of the locks of images that are being fetched. */
export function locksDirectory(context: RuntimeContext): string {
  return join(imagesDirectory(context), 'locks');
}

/** The path of a lock. Creates its directory. @throws system errors */
export async function lockPath(context: RuntimeContext, name: string): Promise<string> {
  const directory = locksDirectory(context);
  makeDirectories(directory);
  return join(directory, name);
}

/** The directory of images that are being made. */
export function temporaryImagesDirectory(context: RuntimeContext): string {
  return join(imagesDirectory(context), 'tmp');
}

/**
 * A unique path for an image that is being made, by which a later run knows its owner. Creates its directory.
 * @throws system errors
 */
export async function temporaryImagePath(context: RuntimeContext): Promise<string> {
  const directory = temporaryImagesDirectory(context);
  makeDirectories(directory);
  return join(directory, ownedName(randomBytes(8).toString('hex'), context.owner));
}

/**
 * Limit of a record, in bytes. What an engine says about itself takes about 100 KiB, the record of a Python less than 1
 * MiB.
 */
const MAX_RECORD = 16 * 1024 ** 2;

/** Reads a record, a small file. undefined if it is missing or damaged: the caller then finds out the fact again. */
export function readRecord(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(String(readRegularSync(path, { limit: MAX_RECORD })));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a record of this user. */
export function readOwnRecord(context: RuntimeContext, path: string): Readonly<Record<string, unknown>> | undefined {
  return hasUserDirectory(context.storeRoot) ? readRecord(path) : undefined;
}

/** Writes a record of this user atomically. A failure is ignored: the fact is found out again next time. */
export async function writeOwnRecord(
  { storeRoot }: RuntimeContext,
  path: string,
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    // In this user's directory from the start: in a shared directory another user could replace the file.
    const root = await makeUserDirectory(storeRoot);
    await writeWhole({ root }, { path, text: JSON.stringify(record) });
  } catch {
    // The fact is found out again next time.
  }
}

/** Writes a record atomically. A failure is ignored: the fact is found out again next time. */
export async function writeRecord(
  { storeRoot }: RuntimeContext,
  path: string,
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  await writeWhole({ root: storeRoot }, { path, text: JSON.stringify(record) }).catch(() => {});
}

/** A fact that is expensive to find out and valid as long as its key stays the same. */
export interface CachedFact {
  /** The path of its record. */
  readonly path: string;
  /** Everything that the fact depends on. A different key invalidates the record. */
  readonly key: string;
}

/** Returns the cached text for this key, or else the result of `find`, which is cached unless it is undefined. */
export async function cachedText(
  context: RuntimeContext,
  { path, key }: CachedFact,
  find: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const record = readOwnRecord(context, path);
  if (record?.key === key && typeof record.text === 'string') {
    return record.text;
  }
  const text = await find();
  if (text !== undefined) {
    await writeOwnRecord(context, path, { key, text });
  }
  return text;
}
