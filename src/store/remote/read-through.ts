/** A store that fetches from remote stores what it doesn't have: verified first, and kept from then on. */

import { makeTemporaryDirectory, temporaryPath } from '../../files/temporary-file';
import type { ContentStore } from '../content-store';
import { objectPath } from '../layout';
import type { ExpectedObject } from '../objects/put-object';
import type { StoreContext } from '../store-context';
import { storeError } from '../store-error';
import type { Remotes } from './remotes';

/** Where objects come from that are not in the store. */
export interface Origins {
  /** Files of this machine that the store has links to. */
  readonly links: Remotes;
  readonly remotes: Remotes;
}

/** The same store with what remote stores have; they are asked in their order. */
export function readThrough(store: ContentStore, context: StoreContext, origins: Origins): ContentStore {
  const bring = createBringer(store, context, origins);
  /** Before anything is read: what is missing still is told by the store itself. */
  const after = async <T>(wanted: ExpectedObject, read: () => Promise<T>): Promise<T> => {
    if (!(await store.has(wanted.sha1))) {
      await bring(wanted);
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
        // What is replaced is kept; it may be another's, which can't be moved.
        await store.quarantine(ref.sha1).catch(() => undefined);
      }
      return state !== 'good' && (await bring(ref)) ? store.verify(ref) : state;
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

/** Fetches an object into the store, once for all who want it at the same time. Says whether it is there now. */
function createBringer(store: ContentStore, context: StoreContext, { links, remotes }: Origins) {
  const coming = new Map<string, Promise<boolean>>();
  const fetchObject = async (wanted: ExpectedObject): Promise<boolean> => {
    const temporary = temporaryPath(context);
    try {
      const key = objectPath('', wanted.sha1);
      // Nothing is written for an object that nobody has.
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
