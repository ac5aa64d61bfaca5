/**
 * The remote stores of a run, asked in order. One that fails is reported once and then skipped: the run continues
 * without it. Nothing from a remote store is used before it is verified.
 */
import { rm } from 'node:fs/promises';
import type { RemoteStoreChoice } from '../../core/remote-store-choice';
import { readCredentials } from './credentials';
import { directoryStore } from './remote-directory';
import { RemoteFailure, type RemoteSource, type RemoteStore } from './remote-store';

/** All remote stores of a run. Its methods never throw for a failure of a remote store. */
export interface Remotes {
  readonly count: number;
  /** Whether any of them accepts results. */
  readonly write: boolean;
  has(key: string): Promise<boolean>;
  /**
   * Fetches a file from the first remote store that has it and whose bytes are accepted. Returns that store's name. The
   * path is removed unless the bytes were accepted.
   */
  fetch(key: string, target: string, wanted: WantedFile): Promise<string | undefined>;
  /** Uploads a file to the stores that are written to. `missing`: only if it isn't there. */
  put(key: string, source: RemoteSource, when: 'always' | 'missing'): Promise<void>;
}

/** The expected file. */
export interface WantedFile {
  /** Limit in bytes, if known. Larger files are refused. Without it the hash alone decides. */
  readonly most?: number | undefined;
  /** Checks the bytes. */
  readonly accept: () => Promise<boolean>;
}

/** No remote store. */
export const NO_REMOTES: Remotes = {
  count: 0,
  write: false,
  has: async () => false,
  fetch: async () => undefined,
  put: async () => {},
};

/** Options for opening remote stores. */
export interface RemotesOptions {
  /** The environment, for logins and proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts requests to servers. */
  readonly signal?: AbortSignal;
}

/** Opens remote stores without asking them anything. @throws HitherError `usage` for invalid credentials */
export async function openRemotes(
  choices: readonly RemoteStoreChoice[],
  { env, signal }: RemotesOptions,
): Promise<readonly RemoteStore[]> {
  const stores: RemoteStore[] = [];
  for (const { location, write } of choices) {
    if (/^https?:/.test(location)) {
      // HTTP and TLS take a while to load, and most runs use no server.
      const { webStore } = await import('./remote-web');
      const credentials = readCredentials(env.HITHER_REMOTE_CREDENTIALS);
      stores.push(webStore({ base: location, writes: write, credentials, env, ...(signal && { signal }) }));
    } else {
      stores.push(directoryStore({ root: location, signal }, write));
    }
  }
  return stores;
}

/** Combines remote stores into one. `warn` reports a problem to the user. */
export function joinRemotes(stores: readonly RemoteStore[], warn: (message: string) => void): Remotes {
  // A store that can't be read is not written to either.
  const failed = { read: new Set<RemoteStore>(), put: new Set<RemoteStore>() };
  const attempt = async <T>(use: 'read' | 'put', store: RemoteStore, act: () => Promise<T>): Promise<T | undefined> => {
    if (failed.read.has(store) || failed[use].has(store)) {
      return undefined;
    }
    try {
      return await act();
    } catch (thrown) {
      if (!(thrown instanceof RemoteFailure)) {
        throw thrown;
      }
      if (!failed[use].has(store)) {
        const what = use === 'put' ? 'uploads to it are' : 'this remote store is';
        warn(`${store.name} ${thrown.message}; ${what} skipped for the rest of this run`);
      }
      failed[use].add(store);
      return undefined;
    }
  };
  const wrong = new Set<string>();
  const writing = stores.flatMap((store) => (store.put === undefined ? [] : [{ store, put: store.put }]));
  return {
    count: stores.length,
    write: writing.length > 0,
    async has(key) {
      for (const store of stores) {
        if (await attempt('read', store, () => store.has(key))) {
          return true;
        }
      }
      return false;
    },
    async fetch(key, target, { most, accept }) {
      for (const store of stores) {
        let accepted = false;
        try {
          const isThere = (await attempt('read', store, () => store.fetch(key, target, most))) ?? false;
          accepted = isThere && (await accept());
          if (isThere && !accepted) {
            wrong.add(`${store.name} ${key}`);
            warn(`${store.name}: ${key} failed verification; ignored`);
          }
        } finally {
          if (!accepted) {
            await rm(target, { force: true });
          }
        }
        if (accepted) {
          return store.name;
        }
      }
      return undefined;
    },
    async put(key, source, when) {
      for (const { store, put } of writing) {
        await attempt('put', store, async () => {
          // Wrong bytes are replaced.
          const isThere = when === 'missing' && !wrong.has(`${store.name} ${key}`) && (await store.has(key));
          if (!isThere) {
            await put(key, source);
          }
        });
      }
    },
  };
}
