/** Chooses where a run works: in the content store, or beside it if that is not writable. */
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HitherError, messageOf, systemErrorCode } from '../core/errors';
import type { ProcessIdentity } from '../core/process-identity';
import { removeDirectory } from '../files/remove-directory';
import { directoryStore } from '../store/remote/remote-directory';
import type { RemoteStore } from '../store/remote/remote-store';
import { createRunDirectory } from './run-directory';

/** The place of one run. */
export interface WritableStore {
  /** The directory of the store that the run writes to. */
  readonly root: string;
  /** The directory of the run in it. */
  readonly directory: string;
  /** The requested store, if it is read-only. */
  readonly remoteStores: readonly RemoteStore[];
  /** Removes the temporary store, if there is one. */
  leave(signal: AbortSignal): Promise<void>;
}

/** Other inputs of the choice. */
interface Placing {
  readonly owner: ProcessIdentity;
  /** Whether the job directories must be retained. */
  readonly retain: boolean;
  /** Reports a problem to the user. */
  readonly warn: (message: string) => void;
}

const NO_DIRECTORY = ['ENOTDIR', 'EEXIST'];

/**
 * A read-only store still has results and objects: the run reads them, and works in a temporary store that is removed
 * with the run. @throws HitherError `store` if that can't be created either
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
    // A file at the store's path is a wrong path, not a read-only store.
    if (!(thrown instanceof HitherError) || NO_DIRECTORY.includes(systemErrorCode(thrown.details.cause) ?? '')) {
      throw thrown;
    }
    const root = await temporaryStore(thrown);
    warn(`${thrown.message}: cached results are used, but new results are not stored; ${thrown.remedy}`);
    return {
      root,
      directory: await createRunDirectory(root, runId, owner),
      remoteStores: existsSync(store) ? [directoryStore({ root: store }, false)] : [],
      // The retained job directories are in there.
      leave: (signal) => (retain ? Promise.resolve() : removeDirectory(root, signal)),
    };
  }
}

async function temporaryStore({ message, remedy }: HitherError): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'hither-store-'));
  } catch (thrown) {
    const why = `${message}, and a temporary store can't be created in ${tmpdir()} either: ${messageOf(thrown)}`;
    throw new HitherError('store', why, remedy, { cause: thrown });
  }
}
