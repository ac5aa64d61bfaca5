/**
 * The remote stores of a run, asked one after the other. One that fails is told of once and asked no more: a run goes on
 * without it. What came from one is used only when it was verified.
 */
import { rm } from 'node:fs/promises';
import type { RemoteStoreChoice } from '../../core/remote-store-choice';
import { readCredentials } from './credentials';
import { directoryStore } from './remote-directory';
import { RemoteFailure, type RemoteSource, type RemoteStore } from './remote-store';

/** All remote stores of a run. None of its methods throws for what a remote store does. */
export interface Remotes {
  readonly count: number;
  /** Whether any of them takes what is computed here. */
  readonly write: boolean;
  has(key: string): Promise<boolean>;
  /**
   * Fetches a file from the first that has it and whose bytes are accepted. Gives the name of that one. The path is free
   * again unless it was accepted.
   */
  fetch(key: string, target: string, wanted: WantedFile): Promise<string | undefined>;
  /** Puts a file where that is asked for; `missing` only where it isn't there. */
  put(key: string, source: RemoteSource, when: 'always' | 'missing'): Promise<void>;
}

/** What a file is to be. */
export interface WantedFile {
  /** Bytes; it is refused where it has more. Where that isn't known the hash alone tells. */
  readonly most?: number | undefined;
  /** Looks at the bytes. */
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

/** What opening remote stores takes. */
export interface RemotesOptions {
  /** Logins and proxies are read from here. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends what is asked of servers. */
  readonly signal?: AbortSignal;
}

/** Opens remote stores. Nothing is asked yet. @throws HitherError `usage` for credentials that can't be read */
export async function openRemotes(
  choices: readonly RemoteStoreChoice[],
  { env, signal }: RemotesOptions,
): Promise<readonly RemoteStore[]> {
  const stores: RemoteStore[] = [];
  for (const { location, write } of choices) {
    if (/^https?:/.test(location)) {
      // HTTP and TLS take a while to load, and most runs ask no server.
      const { webStore } = await import('./remote-web');
      const credentials = readCredentials(env.HITHER_REMOTE_CREDENTIALS);
      stores.push(webStore({ base: location, writes: write, credentials, env, ...(signal && { signal }) }));
    } else {
      stores.push(directoryStore({ root: location, signal }, write));
    }
  }
  return stores;
}

/** Remote stores as one. `warn` takes a sentence that people should know. */
export function joinRemotes(stores: readonly RemoteStore[], warn: (message: string) => void): Remotes {
  // What can't be read is not written either.
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
        const what = use === 'put' ? 'nothing more is put there' : 'it is not asked any more';
        warn(`the remote store ${store.name} ${thrown.message}; ${what} in this run`);
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
            warn(`the remote store ${store.name} has wrong bytes at ${key}: they are not used`);
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
