/** What the parts of one store share. */
import type { FileHandle } from 'node:fs/promises';
import type { KnownGood } from './objects/verified-files';

/** Where a store is, and where its random names come from. */
export interface StorePlace {
  /** Absolute path. */
  readonly root: string;
  /** Random bytes, for names of temporary files that nobody can guess. */
  readonly random: (bytes: number) => Buffer;
}

/** A store that is open. */
export interface StoreContext extends StorePlace {
  readonly knownGood: KnownGood;
  /** Ends the reading and copying of large objects. */
  readonly signal?: AbortSignal | undefined;
}

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
