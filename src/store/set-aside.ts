/** What has no place among the objects is kept, not deleted: it may be all that is left of something. */
import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeFolders } from './durable-folder';
import type { StorePlace } from './store-context';
import { quarantineFolder } from './store-layout';

/** Moves a file or folder to the quarantine. Gives its new path. @throws the system's errors */
export async function setAside({ root, random }: StorePlace, path: string): Promise<string> {
  const folder = quarantineFolder(root);
  await makeFolders(folder);
  const target = join(folder, `${basename(path)}.${random(8).toString('hex')}`);
  await rename(path, target);
  return target;
}
