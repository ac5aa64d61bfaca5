/**
 * Finds objects that the arguments name by kachery URI: in strings, and in objects that are small JSON documents,
 * because a recording is a JSON object that names its files by URI.
 */
import { HitherError } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import type { ContentStore } from '../store/content-store';
import { findKacheryUris, type KacheryUri } from '../store/kachery/kachery-uri';
import { objectsOfUri } from '../store/kachery/resolve-uri';
import type { References } from './references';

/** In bytes. Larger objects are data, not descriptions of data. */
const MAX_DOCUMENT = 1024 * 1024;

/** The named objects in the store, except the arguments' own objects. The function reports missing objects itself. */
export async function referencedObjects({ views, uris }: References, store: ContentStore): Promise<ObjectRef[]> {
  const own = new Set(views.map((view) => view.ref.sha1));
  const found = new Map<string, ObjectRef>();
  const documents = views.filter(({ kind }) => kind !== 'json').map(({ ref }) => ref.sha1);
  const queue = [...(await namedBy(uris, store)), ...documents];
  const seen = new Set<string>();
  for (const sha1 of queue) {
    if (seen.has(sha1) || !(await store.has(sha1))) {
      continue;
    }
    seen.add(sha1);
    const ref = await store.identify(sha1);
    if (!own.has(sha1)) {
      found.set(sha1, ref);
    }
    queue.push(...(await urisInObject(ref, store)));
  }
  return [...found.values()].sort((a, b) => (a.sha1 < b.sha1 ? -1 : 1));
}

/** Skips URIs that can't be found. The function reports them itself. */
async function namedBy(uris: readonly KacheryUri[], store: ContentStore): Promise<string[]> {
  const named = await Promise.all(uris.map((uri) => objectsOfUri(uri, store).catch(unlessOurs)));
  return named.flat();
}

function unlessOurs(thrown: unknown): string[] {
  if (thrown instanceof HitherError && thrown.code !== 'internal') {
    return [];
  }
  throw thrown;
}

async function urisInObject(ref: ObjectRef, store: ContentStore): Promise<string[]> {
  if (ref.size > MAX_DOCUMENT) {
    return [];
  }
  const bytes = await store.readVerified(ref);
  // A JSON document begins with a brace or a bracket. Other files are not searched.
  if (!/^\s*[{[]/.test(bytes.subarray(0, 64).toString('latin1'))) {
    return [];
  }
  return namedBy(findKacheryUris(bytes.toString('utf8')), store);
}
