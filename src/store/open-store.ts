import { resolve } from 'node:path';
import type { ContentStore } from './content-store';
import { linkedFiles } from './kachery/linked-files';
import { withLinks } from './link-file';
import { localStore } from './local-store';
import { withOverlay } from './overlay';
import { readThrough } from './remote/read-through';
import { joinRemotes, NO_REMOTES, type Remotes } from './remote/remotes';
import type { StoreContext } from './store-context';
/** Options of a store. */
export interface StoreOptions {
  /** The sources of objects that are not in the directory. */
  readonly remotes?: Remotes;
  /** Aborts the reading and copying of large objects: the running call throws its reason. */
  readonly signal?: AbortSignal;
}

/** Opens the store at a directory, which need not exist. Writes nothing until something is stored. */
export function openStore(root: string, { remotes = NO_REMOTES, signal }: StoreOptions = {}): ContentStore {
  const context: StoreContext = { root: resolve(root), verifiedFiles: new Map(), signal };
  const links = joinRemotes([linkedFiles(context.root, signal)], () => {});
  const openLayer = (layer: string) => localStore({ root: layer, verifiedFiles: new Map(), signal });
  const stored = withOverlay(localStore(context), openLayer);
  return withLinks(readThrough(stored, context, { links, remotes }), stored, context);
}
