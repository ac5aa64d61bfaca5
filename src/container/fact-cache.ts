/** What lies where below `<store>/hither/v1/images/`: SIF files, and what was found out about images. All of it may be lost. */
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
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
 * The path of a cached fact: what an engine supports, which image a name or a file is, which program a script starts. The subject
 * may have any name. Isolation depends on these facts, so each user of a store reads only those that the same user wrote.
 */
export function recordPath({ storeRoot }: RuntimeContext, kind: string, about: string): string {
  const name = createHash('sha256').update(about).digest('hex').slice(0, 40);
  return join(userDirectory(storeRoot), 'images', kind, `${name}.json`);
}

/** The directory of the locks of images that are being fetched. */
export function locksDirectory(context: RuntimeContext): string {
  return join(imagesDirectory(context), 'locks');
}

/** The path of a lock, in a directory that is there. @throws the system's errors */
export async function lockPath(context: RuntimeContext, name: string): Promise<string> {
  const directory = locksDirectory(context);
  await makeDirectories(directory);
  return join(directory, name);
}

/** A path that nobody else has, for something that is being made, in a directory that is there. @throws the system's errors */
export async function temporaryImagePath(context: RuntimeContext, name: string): Promise<string> {
  const directory = join(imagesDirectory(context), 'tmp');
  await makeDirectories(directory);
  return join(directory, `${process.pid}.${randomBytes(8).toString('hex')}.${name}`);
}

/** What an engine says of itself has some 100 KiB, the description of a Python's directories less than one. Bytes. */
const MAX_RECORD = 16 * 1024 ** 2;

/** Reads a record of ours, a small file. undefined where there is none or it is damaged: then what it said is found out again. */
export function readRecord(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(String(readRegularSync(path, { limit: MAX_RECORD })));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a finding of this user's. */
export function readOwnRecord(context: RuntimeContext, path: string): Readonly<Record<string, unknown>> | undefined {
  return hasUserDirectory(context.storeRoot) ? readRecord(path) : undefined;
}

/** Writes a finding, whole or not at all. Where it can't be written it is found out again next time. */
export async function writeOwnRecord(
  { storeRoot }: RuntimeContext,
  path: string,
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  try {
    // Written in the user's directory from the beginning: among the files of all, another could exchange it.
    const root = await makeUserDirectory(storeRoot);
    await writeWhole({ root }, { path, text: JSON.stringify(record) });
  } catch {
    // It is found out again.
  }
}

/** Writes a record, whole or not at all. Where it can't be written it is found out again next time. */
export async function writeRecord(
  { storeRoot }: RuntimeContext,
  path: string,
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  await writeWhole({ root: storeRoot }, { path, text: JSON.stringify(record) }).catch(() => {});
}

/** Something that is expensive to find out and stays the same as long as its key does. */
export interface Remembered {
  /** Where it is written down. */
  readonly path: string;
  /** Everything that the text depends on: another key, and it is found out again. */
  readonly key: string;
}

/** The text that this user found out for this key before, else what `find` gives. An undefined is not remembered. */
export async function rememberedText(
  context: RuntimeContext,
  { path, key }: Remembered,
  find: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const known = readOwnRecord(context, path);
  if (known?.key === key && typeof known.text === 'string') {
    return known.text;
  }
  const text = await find();
  if (text !== undefined) {
    await writeOwnRecord(context, path, { key, text });
  }
  return text;
}
