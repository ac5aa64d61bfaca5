/** Writes small files atomically. */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeDirectories, syncDirectory } from './durable-directory';
import { moveFile } from './move-file';
import type { Place } from './own-directory';
import { createTemporary, temporaryPath, withTemporary } from './temporary-file';
import { withFile } from './with-file';

/** A file to write: its path in the store's own directory, and its content. */
export interface WholeFile {
  readonly path: string;
  readonly text: string;
}

/** Replaces a file atomically. A power cut may lose it. @throws system errors */
export async function writeWhole(context: Place, { path, text }: WholeFile): Promise<void> {
  await withTemporary(context, async (temporary) => {
    await withFile(await createTemporary(context, temporary), async (handle) => {
      await handle.writeFile(text);
      await handle.chmod(MODE);
    });
    await makeDirectories(dirname(path));
    await moveFile(temporary, path);
  });
}

const MODE = 0o644;

/**
 * Writes files so that all of them survive a power cut: first their contents, then their names, with one sync per
 * directory. Each file is written atomically; after an error, some may be written. @throws system errors
 */
export async function writeDurably(context: Place, files: readonly WholeFile[]): Promise<void> {
  const temporaries = files.map(({ path, text }) => ({ path, text, temporary: temporaryPath(context) }));
  try {
    await Promise.all(temporaries.map((file) => writeSynced(context, file)));
    const directories = new Set<string>();
    for (const { path, temporary } of temporaries) {
      for (const directory of [...(await makeDirectories(dirname(path))), dirname(path)]) {
        directories.add(directory);
      }
      await moveFile(temporary, path);
    }
    for (const directory of directories) {
      await syncDirectory(directory);
    }
  } catch (thrown) {
    await Promise.all(temporaries.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})));
    throw thrown;
  }
}

async function writeSynced(
  context: Place,
  { temporary, text }: { readonly temporary: string; readonly text: string },
): Promise<void> {
  await withFile(await createTemporary(context, temporary), async (handle) => {
    await handle.writeFile(text);
    await handle.chmod(MODE);
    await handle.sync();
  });
}
