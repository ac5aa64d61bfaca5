/** Moves files that block an object's path to quarantine instead of deleting them: they may be the only copy. */
import { randomBytes } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeDirectories } from '../../files/durable-directory';
import type { Place } from '../../files/own-directory';
import { objectPath, quarantineDirectory } from '../layout';
import type { StoreContext } from '../store-context';
import { digestAt } from './verify-object';

/** Moves a file or directory to quarantine. Returns its new path. @throws system errors */
export async function quarantine({ root }: Place, path: string): Promise<string> {
  const directory = quarantineDirectory(root);
  makeDirectories(directory);
  const target = join(directory, `${basename(path)}.${randomBytes(8).toString('hex')}`);
  await rename(path, target);
  return target;
}

/**
 * Moves what is at an object's path to quarantine, unless it is the object. Returns its new path. @throws system errors
 */
export async function quarantineDamaged(
  place: Place & Pick<StoreContext, 'signal'>,
  sha1: string,
): Promise<string | undefined> {
  const path = objectPath(place.root, sha1);
  const found = await digestAt(path, place.signal);
  const isSound = found.state === 'good' && found.value.sha1 === sha1;
  return isSound || found.state === 'missing' ? undefined : quarantine(place, path);
}
