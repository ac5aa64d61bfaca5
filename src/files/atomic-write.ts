/** Writes small files atomically. */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeDirectories, syncDirectory } from './durable-directory';
import { moveFile } from './move-file';
import type { Place } from './own-directory';
import { syncOpened } from './sync-opened';
import { type SmallFile, temporaryPath, withTemporary, writeTemporary } from './temporary-file';

/** Replaces a file in the store's own directory atomically. A power cut may lose it. @throws system errors */
export async function writeWhole(context: Place, { path, text }: SmallFile): Promise<void> {
  await withTemporary(context, async (temporary) => {
    await writeTemporary(context, { path: temporary, text });
    makeDirectories(dirname(path));
    moveFile(temporary, path);
  });
}

/**
 * Writes files so that all of them survive a power cut: first their contents, then their names, with one sync per
 * directory. Each file is written atomically; after an error, some may be written. @throws system errors
 */
export async function writeDurably(context: Place, files: readonly SmallFile[]): Promise<void> {
  const temporaries = files.map(({ path, text }) => ({ path, text, temporary: temporaryPath(context) }));
  try {
    await Promise.all(
      temporaries.map(({ temporary, text }) => writeTemporary(context, { path: temporary, text }, syncOpened)),
    );
    const directories = new Set<string>();
    for (const { path, temporary } of temporaries) {
      for (const directory of [...makeDirectories(dirname(path)), dirname(path)]) {
        directories.add(directory);
      }
      moveFile(temporary, path);
    }
    await Promise.all([...directories].map(syncDirectory));
  } catch (thrown) {
    await Promise.all(temporaries.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})));
    throw thrown;
  }
}
