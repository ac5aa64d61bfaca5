/** What arguments refer to that are so long that they are objects of the store: results of other jobs. */
import { memoize } from '../core/memoize';
import { memoizePerObject } from '../core/memoize-per-object';
import type { ObjectRef } from '../core/object-ref';
import { readReferring } from '../result/long-value';
import type { ContentStore } from '../store/content-store';
import { type KacheryUri, parseKacheryUri } from '../store/kachery/kachery-uri';
import { children, type ObjectView, objectsIn } from '../values/encoded/check-encoded';
import { viewEncoded } from '../values/encoded/encoded-view';
import type { Json } from '../values/json/json';

/** What values refer to. */
export interface Referred {
  /** The objects that are part of them. */
  readonly views: readonly ObjectView[];
  /** What their strings name. */
  readonly uris: readonly KacheryUri[];
}

/** What encoded values refer to, and what is in those of their objects that are values. @throws as `readReferring` */
export async function referredIn(values: readonly Json[], store: ContentStore): Promise<Referred> {
  const views = [...objectsIn(values)];
  const uris = values.flatMap(stringUris);
  // Each value once: values that name others many times, which name others many times, have no end.
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

/** There may be more than a call has room for arguments. */
function append<T>(all: T[], more: readonly T[]): void {
  for (const one of more) {
    all.push(one);
  }
}

/** Read once for all jobs of a run that take the value. */
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
