/** Small files of ours that are there as a whole or not at all. */
import { dirname } from 'node:path';
import { makeFolders, syncFolder } from './durable-folder';
import { moveFile } from './move-file';
import { type StorePlace, withFile } from './store-context';
import { createTemporary, withTemporary } from './temporary-file';

/** Whether what is written has to survive a power cut. */
export type Durability = 'durable' | 'lossy';

/** Writes a text to a path in the store's own folder, in place of what is there. @throws the system's errors. */
export async function writeWhole(
  context: StorePlace,
  path: string,
  { text, durability }: { readonly text: string; readonly durability: Durability },
): Promise<void> {
  await withTemporary(context, async (temporary) => {
    await withFile(await createTemporary(context, temporary), async (handle) => {
      await handle.writeFile(text);
      await handle.chmod(0o644);
      if (durability === 'durable') {
        await handle.sync();
      }
    });
    const changed = await makeFolders(dirname(path));
    await moveFile(temporary, path);
    if (durability === 'durable') {
      for (const folder of new Set([dirname(path), ...changed])) {
        await syncFolder(folder);
      }
    }
  });
}
