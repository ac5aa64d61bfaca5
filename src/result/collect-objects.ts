/** Takes the arrays and files of a result from the container's `out/` folder into the store, and refers to them. */
import { join } from 'node:path';
import { HitherError } from '../errors';
import type { ContentStore } from '../store/content-store';
import { arrayReference, fileReference } from '../values/encoded';
import type { Json, JsonObject } from '../values/json';
import { readNpyHeader } from '../values/npy-header';
import { openLeftFile } from './collect-outcome';

/** The names that the container side gives to arrays and files: counted from 0. */
const OUT_NAME = /^\d{1,9}(\.npy)?$/;

/** Enough for the longest header that is accepted, and its prefix. */
const HEADER_BYTES = 12_288;

/** Where objects are taken from and to. */
export interface CollectOptions {
  readonly store: ContentStore;
  readonly outFolder: string;
  /** Nobody can write to the files any more, so that they may enter the store by rename. */
  readonly exclusive: boolean;
}

/**
 * Replaces every `{"_type":"hither_file", "out": NAME}` of a result by a reference to the stored object.
 * @throws HitherError `runtime` for a file that isn't what it should be, `store` when the store can't take it.
 */
export async function collectObjects(result: Json, options: CollectOptions): Promise<Json> {
  if (Array.isArray(result)) {
    const items: Json[] = [];
    for (const item of result) {
      items.push(await collectObjects(item, options));
    }
    return items;
  }
  if (!(result instanceof Map)) {
    return result;
  }
  if (result.get('_type') === 'hither_file' && result.has('out')) {
    return collectOne(result, options);
  }
  const entries: [string, Json][] = [];
  for (const [key, value] of result) {
    entries.push([key, await collectObjects(value, options)]);
  }
  return new Map(entries);
}

async function collectOne(reference: JsonObject, options: CollectOptions): Promise<Json> {
  const name = reference.get('out');
  if (typeof name !== 'string' || !OUT_NAME.test(name)) {
    throw unusable('the name of one of its files is not ours');
  }
  const path = join(options.outFolder, name);
  return reference.get('item_type') === 'ndarray' ? collectArray(path, options) : collectFile(path, reference, options);
}

async function collectArray(path: string, options: CollectOptions): Promise<Json> {
  const header = await readHeader(path);
  const ref = await take(path, options);
  return arrayReference(ref, header);
}

async function collectFile(path: string, reference: JsonObject, options: CollectOptions): Promise<Json> {
  const name = reference.get('name');
  const ref = await take(path, options);
  return fileReference(ref, typeof name === 'string' ? name : 'file');
}

async function readHeader(path: string) {
  const handle = await openLeftFile(path);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(HEADER_BYTES, size)), 0);
    const header = readNpyHeader(buffer.subarray(0, bytesRead), size);
    if (!header.ok) {
      throw unusable(`an array is damaged: ${header.message}`);
    }
    return header;
  } finally {
    await handle.close();
  }
}

function take(path: string, options: CollectOptions) {
  return options.exclusive ? options.store.adoptFile(path) : options.store.putFile(path);
}

function unusable(why: string): HitherError {
  return new HitherError(
    'runtime',
    `the result can't be used: ${why}`,
    'the function must not touch the files below /out',
  );
}
