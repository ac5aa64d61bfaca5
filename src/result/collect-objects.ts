/** Takes the arrays and files of a result from the container's `out/` folder into the store, and refers to them. */
import { join } from 'node:path';
import { HitherError } from '../errors';
import type { ContentStore } from '../store/content-store';
import { readEncoded } from '../values/check-encoded';
import { arrayReference, fileReference } from '../values/encoded';
import type { Json, JsonObject } from '../values/json';
import { type NpyHeaderCheck, npyHeaderOf } from '../values/npy-header';
import { openLeftFile } from './left-file';

/** The names that the container side gives to arrays and files: counted from 0. */
const OUT_NAME = /^\d{1,9}(\.npy)?$/;

/**
 * Checks a result, and replaces every `{"_type":"hither_file", "out": NAME}` in it by a reference to the stored object. No other
 * reference is taken: with one a function could publish what is in the store, but was never given to it. The files enter the
 * store by rename, so nobody may write to them any more: the container is gone, or what the function started is ended.
 * @throws HitherError `runtime` for a file that isn't what it should be, `store` when the store can't take it.
 */
export async function collectObjects(result: Json, outFolder: string, store: ContentStore): Promise<Json> {
  const collected = await collect(result, outFolder, store);
  const checked = readEncoded(collected);
  if (!checked.ok) {
    throw unusable(`result${checked.path}: ${checked.message}`);
  }
  return collected;
}

async function collect(result: Json, outFolder: string, store: ContentStore): Promise<Json> {
  if (Array.isArray(result)) {
    const items: Json[] = [];
    for (const item of result) {
      items.push(await collect(item, outFolder, store));
    }
    return items;
  }
  if (!(result instanceof Map)) {
    return result;
  }
  if (result.get('_type') === 'hither_file') {
    return collectOne(result, outFolder, store);
  }
  const entries: [string, Json][] = [];
  for (const [key, value] of result) {
    entries.push([key, await collect(value, outFolder, store)]);
  }
  return new Map(entries);
}

async function collectOne(reference: JsonObject, outFolder: string, store: ContentStore): Promise<Json> {
  const out = reference.get('out');
  if (typeof out !== 'string' || !OUT_NAME.test(out)) {
    throw unusable('the name of one of its files is not ours');
  }
  const path = join(outFolder, out);
  const header = await readHeader(path);
  if (reference.get('item_type') !== 'ndarray') {
    const name = reference.get('name');
    return fileReference(await store.adoptFile(path), typeof name === 'string' ? name : 'file');
  }
  if (!header.ok) {
    throw unusable(`an array is damaged: ${header.message}`);
  }
  return arrayReference(await store.adoptFile(path), header);
}

/** Also of what is no array: the file has to be one that we may open. */
async function readHeader(path: string): Promise<NpyHeaderCheck> {
  const handle = await openLeftFile(path);
  if (handle === undefined) {
    throw unusable(`its file ${path} is missing`);
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
    'the function must not touch the files below /out',
  );
}
