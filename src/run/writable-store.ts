/** Where a run works: in the content store, or, where that can't be written, beside it. */
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HitherError, systemErrorCode } from '../core/errors';
import { removeFolder } from '../files/remove-directory';
import type { ProcessIdentity } from '../process/process-identity';
import { folderStore } from '../store/remote/remote-directory';
import type { RemoteStore } from '../store/remote/remote-store';
import { createRunFolder } from './run-directory';

/** The place of one run. */
export interface WritableStore {
  /** The folder of the store that it writes to. */
  readonly root: string;
  /** The folder of the run in it. */
  readonly folder: string;
  /** The store that was asked for, where it can only be read. */
  readonly remoteStores: readonly RemoteStore[];
  /** Removes what is no store of anybody's. */
  leave(signal: AbortSignal): Promise<void>;
}

/** What placing takes beside the store. */
interface Placing {
  readonly owner: ProcessIdentity;
  /** The folders of the jobs are to stay. */
  readonly retain: boolean;
  /** Takes a sentence that people should know. */
  readonly warn: (message: string) => void;
}

const NO_FOLDER = ['ENOTDIR', 'EEXIST'];

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
    const folder = await createRunFolder(store, runId, owner);
    return { root: store, folder, remoteStores: [], leave: async () => {} };
  } catch (thrown) {
    // A file where the store should be is a wrong path, not a store.
    if (!(thrown instanceof HitherError) || NO_FOLDER.includes(systemErrorCode(thrown.details.cause) ?? '')) {
      throw thrown;
    }
    const root = await mkdtemp(join(tmpdir(), 'hither-store-'));
    warn(`${thrown.message}: results that are cached there are used, and nothing is kept; ${thrown.remedy}`);
    return {
      root,
      folder: await createRunFolder(root, runId, owner),
      remoteStores: existsSync(store) ? [folderStore({ root: store }, false)] : [],
      // What is to be kept of the run is in there.
      leave: (signal) => (retain ? Promise.resolve() : removeFolder(root, signal)),
    };
  }
}
