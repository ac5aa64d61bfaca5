/** Stores the arrays and files of a result from the container's `out/` directory, and replaces them by references. */
import { join } from 'node:path';
import { HitherError } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import type { ContentStore } from '../store/content-store';
import { readEncoded } from '../values/encoded/check-encoded';
import { arrayReference, fileReference } from '../values/encoded/encoded';
import type { Json, JsonObject } from '../values/json/json';
import { type NpyHeaderCheck, npyHeaderOf } from '../values/npy/npy-header';
import { openUntrustedFile } from './untrusted-file';

/** The names that the container side gives to arrays and files: numbers from 0. */
const OUT_NAME = /^\d{1,9}(\.npy)?$/;

/** A result with more arrays and files is a mistake. */
const MAX_REFERENCES = 100_000;

/** Where objects come from, and where they are stored. */
export interface CollectPlaces {
  readonly out: string;
  readonly store: ContentStore;
}

/** A file of a result is not there. */
export class MissingFile extends HitherError {}

/** A result with its references, and the objects that they name. */
export interface Collected {
  readonly result: Json;
  readonly objects: readonly ObjectRef[];
}

/**
 * Checks a result, and replaces every `{"_type":"hither_file", "out": NAME}` in it by a reference to the stored object.
 * It accepts no other reference, because with one a function could publish objects of the store that it was never
 * given. The files enter the store by rename, so no process may be able to write to them any more: the container, or
 * everything that the function started, must be gone.
 * @throws HitherError `runtime` for an invalid file, `store` if it can't be stored.
 */
export async function collectObjects(result: Json, places: CollectPlaces): Promise<Collected> {
  const references = referencesIn(result);
  refuseTooMany(references);
  const collected = references === 0 ? result : await collect(result, places);
  const checked = readEncoded(collected);
  if (!checked.ok) {
    throw unusable(`result${checked.path}: ${checked.message}`);
  }
  return { result: collected, objects: checked.objects.map(({ ref }) => ref) };
}

/** @throws HitherError `runtime` if a result has too many arrays and files */
export function refuseTooMany(references: number): void {
  if (references > MAX_REFERENCES) {
    throw new HitherError(
      'runtime',
      `the result has more than ${MAX_REFERENCES} arrays and files`,
      'combine small arrays into one',
    );
  }
}

function referencesIn(json: Json): number {
  if (Array.isArray(json)) {
    return json.reduce((sum: number, item) => sum + referencesIn(item), 0);
  }
  if (!(json instanceof Map)) {
    return 0;
  }
  return isReference(json) ? 1 : referencesIn([...json.values()]);
}

function isReference(json: JsonObject): boolean {
  return json.get('_type') === 'hither_file';
}

async function collect(result: Json, places: CollectPlaces): Promise<Json> {
  if (Array.isArray(result)) {
    const items: Json[] = [];
    for (const item of result) {
      items.push(await collect(item, places));
    }
    return items;
  }
  if (!(result instanceof Map)) {
    return result;
  }
  if (isReference(result)) {
    return collectOne(result, places);
  }
  const entries: [string, Json][] = [];
  for (const [key, value] of result) {
    entries.push([key, await collect(value, places)]);
  }
  return new Map(entries);
}

async function collectOne(reference: JsonObject, { out, store }: CollectPlaces): Promise<Json> {
  const file = reference.get('out');
  if (typeof file !== 'string' || !OUT_NAME.test(file)) {
    throw unusable('the name of one of its files is invalid');
  }
  const path = join(out, file);
  const header = await readHeader(path);
  if (reference.get('item_type') !== 'ndarray') {
    const name = reference.get('name');
    return fileReference(await store.ingestFile(path), typeof name === 'string' ? name : 'file');
  }
  if (!header.ok) {
    throw unusable(`an array is damaged: ${header.message}`);
  }
  return arrayReference(await store.ingestFile(path), header);
}

/** Also opens files that aren't arrays, to check that they are regular and readable. */
async function readHeader(path: string): Promise<NpyHeaderCheck> {
  const handle = await openUntrustedFile(path);
  if (handle === undefined) {
    const { code, message, remedy } = unusable(`its file ${path} is missing`);
    throw new MissingFile(code, message, remedy);
  }
  try {
    return await npyHeaderOf(handle);
  } finally {
    await handle.close();
  }
}

function unusable(why: string): HitherError {
  return new HitherError(
    'runtime',
    `the result can't be used: ${why}`,
    'the function must not change the files below /out',
  );
}
