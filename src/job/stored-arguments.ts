/** Finds references in arguments, including references inside large values that are objects of the store. */
import { memoize } from '../core/memoize';
import { memoizePerObject } from '../core/memoize-per-object';
import type { ObjectRef } from '../core/terms';
import { readReferring } from '../result/long-value';
import type { ContentStore } from '../store/content-store';
import { type KacheryUri, parseKacheryUri } from '../store/kachery/kachery-uri';
import { children, type ObjectView, objectsIn } from '../values/encoded/check-encoded';
import { viewEncoded } from '../values/encoded/encoded-view';
import type { Json } from '../values/json/json';

/** The references in some values. */
export interface Referred {
  /** Objects that are part of the values. */
  readonly views: readonly ObjectView[];
  /** URIs in their strings. */
  readonly uris: readonly KacheryUri[];
}

/** Finds references in encoded values, and in stored values that these refer to. @throws as `readReferring` */
export async function referredIn(values: readonly Json[], store: ContentStore): Promise<Referred> {
  const views = [...objectsIn(values)];
  const uris = values.flatMap(stringUris);
  // Reads each value once, because values that refer to each other repeatedly would multiply.
  const read = new Set<string>();
  for (const view of views) {
    if (view.kind === 'json' && !read.has(view.ref.sha256)) {
      read.add(view.ref.sha256);
      const inside = await insideOf(store)(view.ref);
      append(views, inside.views);
      append(uris, inside.uris);
    }
  }
  return { views, uris };
}

/** Appends in a loop: `push(...more)` would overflow the stack for long lists. */
function append<T>(all: T[], more: readonly T[]): void {
  for (const one of more) {
    all.push(one);
  }
}

/** Cached for all jobs of a run that take the value. */
const insideOf = memoizePerObject((store: ContentStore) => {
  const read = memoize(async (key: string): Promise<Referred> => {
    const inside: { views: ObjectView[]; uris: KacheryUri[] } = { views: [], uris: [] };
    await readReferring(JSON.parse(key) as ObjectRef, store, ({ value }) => {
      append(inside.views, objectsIn(value));
      append(inside.uris, stringUris(value));
    });
    return inside;
  });
  return ({ sha1, sha256, size }: ObjectRef) => read(JSON.stringify({ sha1, sha256, size }));
});

function stringUris(json: Json): KacheryUri[] {
  if (typeof json === 'string') {
    const uri = parseKacheryUri(json);
    return uri === undefined ? [] : [uri];
  }
  if (Array.isArray(json)) {
    return json.flatMap(stringUris);
  }
  return json instanceof Map ? [...children(viewEncoded(json))].flatMap(([, child]) => stringUris(child)) : [];
}
