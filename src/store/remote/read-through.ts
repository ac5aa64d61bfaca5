/** Wraps a store so that it fetches missing objects from remote stores, verifies them, and stores them. */

import { makeTemporaryDirectory, temporaryPath } from '../../files/temporary-file';
import type { ObjectStore } from '../content-store';
import { objectPath } from '../layout';
import type { ExpectedObject } from '../objects/put-object';
import type { StoreContext } from '../store-context';
import { storeError } from '../store-error';
import type { Remotes } from './remotes';

/** The sources of objects that are not in the store. */
export interface Origins {
  /** Files of this machine that the store has links to. */
  readonly links: Remotes;
  readonly remotes: Remotes;
}

/** Adds remote stores to a store. They are asked in order. */
export function readThrough(store: ObjectStore, context: StoreContext, origins: Origins): ObjectStore {
  const fetchMissing = createFetcher(store, context, origins);
  /** Runs before every read. If the object is still missing, the store itself reports it. */
  const after = async <T>(wanted: ExpectedObject, read: () => Promise<T>): Promise<T> => {
    if (!(await store.has(wanted.sha1))) {
      await fetchMissing(wanted);
    }
    return read();
  };
  return {
    ...store,
    has: async (sha1) => (await store.has(sha1)) || hasAny(origins, sha1),
    identify: (sha1) => after({ sha1 }, () => store.identify(sha1)),
    async verify(ref) {
      const state = await store.verify(ref);
      if (state === 'damaged' && (await hasAny(origins, ref.sha1))) {
        // The replaced file is kept in quarantine. A file of another user can't be moved, which is fine.
        await store.quarantine(ref.sha1).catch(() => undefined);
      }
      return state !== 'good' && (await fetchMissing(ref)) ? store.verify(ref) : state;
    },
    readVerified: (ref) => after(ref, () => store.readVerified(ref)),
    openVerified: (ref) => after(ref, () => store.openVerified(ref)),
    readStart: (ref, bytes) => after(ref, () => store.readStart(ref, bytes)),
    materialize: (ref, target, mode) => after(ref, () => store.materialize(ref, target, mode)),
  };
}

async function hasAny({ links, remotes }: Origins, sha1: string): Promise<boolean> {
  const key = objectPath('', sha1);
  return (await links.has(key)) || remotes.has(key);
}

/** Fetches an object into the store, once for all concurrent callers. Returns whether it is there now. */
function createFetcher(store: ObjectStore, context: StoreContext, { links, remotes }: Origins) {
  const coming = new Map<string, Promise<boolean>>();
  const fetchObject = async (wanted: ExpectedObject): Promise<boolean> => {
    const temporary = temporaryPath(context);
    try {
      const key = objectPath('', wanted.sha1);
      // Writes nothing for an object that no remote store has.
      const sources = (await links.has(key)) ? [links, remotes] : [remotes];
      const accept = () => store.ingestExpected(temporary, wanted);
      for (const source of sources.filter(({ count }) => count > 0)) {
        await makeTemporaryDirectory(context);
        if ((await source.fetch(key, temporary, { most: wanted.size, accept })) !== undefined) {
          return true;
        }
      }
      return false;
    } catch (thrown) {
      throw storeError(thrown, `store sha1://${wanted.sha1} in ${store.root}`);
    }
  };
  return (wanted: ExpectedObject): Promise<boolean> => {
    const already = coming.get(wanted.sha1);
    if (already !== undefined) {
      return already;
    }
    const fetched = fetchObject(wanted).finally(() => coming.delete(wanted.sha1));
    coming.set(wanted.sha1, fetched);
    return fetched;
  };
}
