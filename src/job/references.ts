/** References to objects in encoded values, including those inside large values that are objects of the store. */
import { append } from '../core/append';
import { memoize } from '../core/memoize';
import { memoizePerObject } from '../core/memoize-per-object';
import type { ObjectRef } from '../core/object-ref';
import { readReferring } from '../result/long-value';
import type { ContentStore } from '../store/content-store';
import { type KacheryUri, parseKacheryUri } from '../store/kachery/kachery-uri';
import { children, type ObjectView, objectsIn } from '../values/encoded/check-encoded';
import { viewEncoded } from '../values/encoded/encoded-view';
import type { Json } from '../values/json/json';

/** The references in some values. Encoding or reading a value adds to them. */
export interface References {
  /** Objects that are part of the values. */
  readonly views: ObjectView[];
  /** URIs in their strings. */
  readonly uris: KacheryUri[];
}

/** An empty collection. */
export function noReferences(): References {
  return { views: [], uris: [] };
}

/** Adds the references in a value that is already encoded. */
export function addReferences(found: References, value: Json): void {
  append(found.views, objectsIn(value));
  addUris(found.uris, value);
}

/** Adds the references inside large values, each of which is read once. @throws as `readReferring` */
export async function addFromLargeValues(found: References, store: ContentStore): Promise<void> {
  // Values that refer to each other repeatedly would multiply.
  const read = new Set<string>();
  for (const view of found.views) {
    if (view.kind === 'json' && !read.has(view.ref.sha256)) {
      read.add(view.ref.sha256);
      const inside = await insideOf(store)(view.ref);
      append(found.views, inside.views);
      append(found.uris, inside.uris);
    }
  }
}

/** Cached for all jobs of a run that take the value. */
const insideOf = memoizePerObject((store: ContentStore) => {
  const read = memoize(async (key: string): Promise<References> => {
    const inside = noReferences();
    await readReferring(JSON.parse(key) as ObjectRef, store, ({ value }) => addReferences(inside, value));
    return inside;
  });
  return ({ sha1, sha256, size }: ObjectRef) => read(JSON.stringify({ sha1, sha256, size }));
});

function addUris(uris: KacheryUri[], json: Json): void {
  if (typeof json === 'string') {
    const uri = parseKacheryUri(json);
    if (uri !== undefined) {
      uris.push(uri);
    }
  } else if (Array.isArray(json)) {
    for (const item of json) {
      addUris(uris, item);
    }
  } else if (json instanceof Map) {
    for (const [, child] of children(viewEncoded(json))) {
      addUris(uris, child);
    }
  }
}
