/** Closes files after use. */
import type { FileHandle } from 'node:fs/promises';

/** Uses an open file and always closes it. An error of closing counts too, because NFS reports a full disk there. */
export async function withFile<T>(handle: FileHandle, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await use(handle);
  } catch (thrown) {
    // The user needs to know the first error.
    await handle.close().catch(() => {});
    throw thrown;
  }
  await handle.close();
  return result;
}
