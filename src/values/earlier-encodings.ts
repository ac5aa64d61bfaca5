/**
 * Encoded values of earlier generations of hither, turned into ours (reference: hither 0.1.1 to 0.4.2, `_serialize_item`):
 * `{"_type":"npy","data_b64"}` (0.4, 0.5), `{"_type":"npy","sha1"}` and `hither2_file` (0.1.1, 0.1.2), `hither_file` without a
 * sha256 (0.1.3 to 0.3.3). Tuples were written as today. Pickles are not read.
 */
import { arrayReference, fileReference } from './encoded';
import type { Json, JsonObject } from './json';
import { NPY_HEADER_BYTES, readNpyHeader } from './npy-header';
import type { ObjectRef } from './object-ref';

/** What the caller does with objects, for values know no store. */
export interface EarlierObjects {
  /** Keeps the bytes of an array that stood in the document itself. */
  put(bytes: Buffer): Promise<ObjectRef>;
  /** Finds an object by its sha1; with it up to so many of its first bytes. Throws where there is none. */
  find(sha1: string, headBytes: number): Promise<{ readonly ref: ObjectRef; readonly head: Uint8Array }>;
}

export type FromEarlier =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly message: string };

/** Turns every earlier encoding in a value into ours; what is ours already stays. Check the result by `readEncoded`. */
export async function fromEarlier(json: Json, objects: EarlierObjects): Promise<FromEarlier> {
  if (Array.isArray(json)) {
    return convertList(json, objects);
  }
  if (!(json instanceof Map)) {
    return { ok: true, value: json };
  }
  const type = json.get('_type');
  if (type === 'npy') {
    return convertNpy(json, objects);
  }
  if (type === 'hither2_file' || (type === 'hither_file' && !json.has('sha256'))) {
    return convertFile(json, objects);
  }
  return convertObject(json, objects);
}

async function convertList(items: readonly Json[], objects: EarlierObjects): Promise<FromEarlier> {
  const values: Json[] = [];
  for (const item of items) {
    const converted = await fromEarlier(item, objects);
    if (!converted.ok) {
      return converted;
    }
    values.push(converted.value);
  }
  return { ok: true, value: values };
}

async function convertObject(object: JsonObject, objects: EarlierObjects): Promise<FromEarlier> {
  const converted = await convertList([...object.values()], objects);
  if (!converted.ok) {
    return converted;
  }
  const values = Array.isArray(converted.value) ? converted.value : [];
  return { ok: true, value: new Map([...object.keys()].map((key, index) => [key, values[index] ?? null])) };
}

async function convertNpy(json: JsonObject, objects: EarlierObjects): Promise<FromEarlier> {
  const sha1 = json.get('sha1');
  if (typeof sha1 === 'string') {
    return findArray(sha1, 'file.npy', objects);
  }
  const base64 = json.get('data_b64');
  if (typeof base64 !== 'string') {
    return { ok: false, message: 'an array of the _type "npy" has neither data_b64 nor sha1' };
  }
  const bytes = Buffer.from(base64, 'base64');
  return describeArray(bytes, bytes.length, async () => [await objects.put(bytes), 'file.npy']);
}

/** The query that earlier URIs may have (`?manifest=…`) says how to fetch an object, not which one it is. */
const SHA1_PATH = /^sha1:\/\/([0-9a-fA-F]{40})(?:\/([^/?]*))?(?:\?.*)?$/s;

async function convertFile(json: JsonObject, objects: EarlierObjects): Promise<FromEarlier> {
  const [, sha1, name = ''] = SHA1_PATH.exec(String(json.get('sha1_path'))) ?? [];
  if (sha1 === undefined) {
    return { ok: false, message: 'the sha1_path of a file of an earlier hither is no sha1:// URI' };
  }
  if (json.get('item_type') === 'ndarray') {
    return findArray(sha1, name || 'file.npy', objects);
  }
  const { ref } = await objects.find(sha1.toLowerCase(), 0);
  return { ok: true, value: fileReference(ref, name) };
}

async function findArray(sha1: string, name: string, objects: EarlierObjects): Promise<FromEarlier> {
  const { ref, head } = await objects.find(sha1.toLowerCase(), NPY_HEADER_BYTES);
  return describeArray(head, ref.size, async () => [ref, name]);
}

async function describeArray(
  head: Uint8Array,
  size: number,
  identify: () => Promise<readonly [ObjectRef, string]>,
): Promise<FromEarlier> {
  const header = readNpyHeader(head, size);
  if (!header.ok) {
    return { ok: false, message: `an array of an earlier hither can't be read: ${header.message}` };
  }
  const [ref, name] = await identify();
  return { ok: true, value: arrayReference(ref, header, name) };
}
