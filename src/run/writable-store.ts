/** Where a run works: in the content store, or, where that can't be written, beside it. */
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HitherError, systemErrorCode } from '../core/errors';
import { removeDirectory } from '../files/remove-directory';
import type { ProcessIdentity } from '../process/process-identity';
import { directoryStore } from '../store/remote/remote-directory';
import type { RemoteStore } from '../store/remote/remote-store';
import { createRunDirectory } from './run-directory';

/** The place of one run. */
export interface WritableStore {
  /** The directory of the store that it writes to. */
  readonly root: string;
  /** The directory of the run in it. */
  readonly directory: string;
  /** The store that was asked for, where it can only be read. */
  readonly remoteStores: readonly RemoteStore[];
  /** Removes what is no store of anybody's. */
  leave(signal: AbortSignal): Promise<void>;
}

/** What placing takes beside the store. */
interface Placing {
  readonly owner: ProcessIdentity;
  /** The directories of the jobs are to stay. */
  readonly retain: boolean;
  /** Takes a sentence that people should know. */
  readonly warn: (message: string) => void;
}

const NO_DIRECTORY = ['ENOTDIR', 'EEXIST'];

/**
 * A store that can't be written still has results and objects: the run reads them, and works in a store of its own that is removed
 * with it. @throws HitherError `store` where that can't be made either
 */
export async function writableStore(
  store: string,
  runId: string,
  { owner, retain, warn }: Placing,
): Promise<WritableStore> {
  try {
    const directory = await createRunDirectory(store, runId, owner);
    return { root: store, directory, remoteStores: [], leave: async () => {} };
  } catch (thrown) {
    // A file where the store should be is a wrong path, not a store.
    if (!(thrown instanceof HitherError) || NO_DIRECTORY.includes(systemErrorCode(thrown.details.cause) ?? '')) {
      throw thrown;
    }
    const root = await mkdtemp(join(tmpdir(), 'hither-store-'));
    warn(`${thrown.message}: results that are cached there are used, and nothing is kept; ${thrown.remedy}`);
    return {
      root,
      directory: await createRunDirectory(root, runId, owner),
      remoteStores: existsSync(store) ? [directoryStore({ root: store }, false)] : [],
      // What is to be kept of the run is in there.
      leave: (signal) => (retain ? Promise.resolve() : removeDirectory(root, signal)),
    };
  }
}
