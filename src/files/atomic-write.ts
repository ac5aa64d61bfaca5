/** Small files of ours that are there as a whole or not at all. */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeDirectories, syncDirectory } from './durable-directory';
import { moveFile } from './move-file';
import type { Place } from './own-directory';
import { createTemporary, temporaryPath, withTemporary } from './temporary-file';
import { withFile } from './with-file';

/** A file to write: its path in the store's own directory, and what is in it. */
export interface WholeFile {
  readonly path: string;
  readonly text: string;
}

/** Writes a file in place of what is there. A power cut may take it. @throws the system's errors */
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
 * Writes files so that all of them survive a power cut: first what is in them, then their names, and each directory is waited for
 * once. Each file is there as a whole or not at all; where it throws, some may be. @throws the system's errors
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
