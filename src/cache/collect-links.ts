/** Removes links to files outside the store that are of no more use. Links of kachery stay. */
import { lstat } from 'node:fs/promises';
import { isPermissionError } from '../core/errors';
import type { Place } from '../files/own-directory';
import { linkPaths } from '../store/kachery/link-record';
import { removeLink, walkLinks } from '../store/kachery/list-links';
import { whatChanged } from '../store/linked-file';
import type { Json } from '../values/json/json';
import type { CacheEntry } from './entry';

/** Which links to keep. */
export interface LinkRules {
  /** The cached results that are kept: what their jobs take is kept, too. */
  readonly kept: readonly { readonly entry: Pick<CacheEntry, 'key'> }[];
  /** Links that nothing refers to are kept if they were made after this file time. Milliseconds. */
  readonly before: number;
  readonly signal?: AbortSignal | undefined;
}

/** Removes our links whose file is gone or changed, or that no cached job refers to. Returns how many. */
export async function collectLinks({ root }: Place, { kept, before, signal }: LinkRules): Promise<number> {
  let taken: ReadonlySet<string> | undefined;
  let removed = 0;
  for await (const { sha1, path, own } of walkLinks(root)) {
    signal?.throwIfAborted();
    if (own === undefined) {
      continue;
    }
    // Worked out only if there is a link: there may be many cached jobs.
    taken ??= new Set(kept.flatMap(({ entry }) => [...digestsIn(entry.key.fields)]));
    const isCurrent = whatChanged({ path, status: own.status }) === undefined;
    const isNeeded = taken.has(own.ref.sha256) || (await changedAt(root, sha1)) >= before;
    removed += isCurrent && isNeeded ? 0 : await remove(root, sha1);
  }
  return removed;
}

/** When the link was written, by the file system's clock. */
async function changedAt(root: string, sha1: string): Promise<number> {
  const times = await Promise.all(
    linkPaths(root, sha1).map((path) =>
      lstat(path).then(
        ({ ctimeMs }) => ctimeMs,
        () => 0,
      ),
    ),
  );
  return Math.max(...times);
}

/** In a shared store the link may be another user's, who alone can remove it. */
async function remove(root: string, sha1: string): Promise<number> {
  try {
    await removeLink(root, sha1);
    return 1;
  } catch (thrown) {
    if (isPermissionError(thrown)) {
      return 0;
    }
    throw thrown;
  }
}

/** The sha256 of every array and file in the fields of a job. */
function* digestsIn(value: Json): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) {
      yield* digestsIn(item);
    }
  } else if (value instanceof Map) {
    for (const item of value.values()) {
      yield* digestsIn(item);
    }
  } else if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) {
    yield value;
  }
}
