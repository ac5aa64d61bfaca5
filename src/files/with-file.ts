/** Closes files that were opened. */
import type { FileHandle } from 'node:fs/promises';

/** Runs something with an open file and closes it in any case; an error of the closing counts, for NFS reports full disks there. */
export async function withFile<T>(handle: FileHandle, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await use(handle);
  } catch (thrown) {
    // What went wrong first is what the user has to know.
    await handle.close().catch(() => {});
    throw thrown;
  }
  await handle.close();
  return result;
}
