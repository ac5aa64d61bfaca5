/** Small files of ours that are there as a whole or not at all. */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolders, syncFolder } from './durable-folder';
import { moveFile } from './move-file';
import { type StorePlace, withFile } from './store-context';
import { createTemporary, temporaryPath, withTemporary } from './temporary-file';

/** Whether what is written has to survive a power cut. */
export type Durability = 'durable' | 'lossy';

/** A file to write: its path in the store's own folder, and what is in it. */
export interface WholeFile {
  readonly path: string;
  readonly text: string;
}

/** Writes a text to a path in the store's own folder, in place of what is there. @throws the system's errors. */
export async function writeWhole(
  context: StorePlace,
  path: string,
  { text, durability }: { readonly text: string; readonly durability: Durability },
): Promise<void> {
  await withTemporary(context, async (temporary) => {
    await writeTemporary(context, temporary, { text, durability });
    const changed = await makeFolders(dirname(path));
    await moveFile(temporary, path);
    if (durability === 'durable') {
      await syncAll([dirname(path), ...changed]);
    }
  });
}

/**
 * Writes many files so that all of them survive a power cut: first what is in them, then their names, and each folder is waited for
 * once. Each file is there as a whole or not at all; where it throws, some may be. @throws the system's errors
 */
export async function writeManyWhole(context: StorePlace, files: readonly WholeFile[]): Promise<void> {
  const temporaries = files.map(({ path, text }) => ({ path, text, temporary: temporaryPath(context) }));
  try {
    await Promise.all(
      temporaries.map(({ temporary, text }) => writeTemporary(context, temporary, { text, durability: 'durable' })),
    );
    const folders: string[] = [];
    for (const { path, temporary } of temporaries) {
      folders.push(...(await makeFolders(dirname(path))), dirname(path));
      await moveFile(temporary, path);
    }
    await syncAll(folders);
  } catch (thrown) {
    await Promise.all(temporaries.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})));
    throw thrown;
  }
}

interface Content {
  readonly text: string;
  readonly durability: Durability;
}

async function writeTemporary(context: StorePlace, path: string, { text, durability }: Content): Promise<void> {
  await withFile(await createTemporary(context, path), async (handle) => {
    await handle.writeFile(text);
    await handle.chmod(0o644);
    if (durability === 'durable') {
      await handle.sync();
    }
  });
}

async function syncAll(folders: readonly string[]): Promise<void> {
  for (const folder of new Set(folders)) {
    await syncFolder(folder);
  }
}
