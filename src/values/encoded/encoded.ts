/**
 * Makes encoded values, which are Python values as JSON (FORMAT.md, "Encoded values"). Values that JSON can't express
 * are objects with a key `_type`. `encoded-view.ts` reads them.
 */

import type { ObjectRef } from '../../core/object-ref';
import { type Json, JsonNumber, type JsonObject } from '../json/json';
import { floatText } from '../json/number-text';
import type { ArrayForm } from '../npy/array-form';

/** An integer that is exact as a JavaScript number. */
function encodedInteger(value: number): JsonNumber {
  return new JsonNumber(String(value));
}

/** A float, which is a JSON number if it is finite. */
export function encodedFloat(value: number): Json {
  if (Number.isFinite(value)) {
    return new JsonNumber(floatText(value));
  }
  return typed('float', Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf');
}

/** A complex number. */
export function encodedComplex(re: number, im: number): Json {
  return typed('complex', [encodedFloat(re), encodedFloat(im)]);
}

/** Bytes, given in base64. */
export function encodedBytes(base64: string): Json {
  return typed('bytes', base64);
}

/** A tuple of encoded items. */
export function encodedTuple(items: readonly Json[]): Json {
  return typed('tuple', items);
}

/** A dict of encoded keys and values: a plain object if all keys are strings and none is `_type`. */
export function encodedDict(entries: readonly (readonly [Json, Json])[]): JsonObject {
  const plain = new Map<string, Json>();
  for (const [key, value] of entries) {
    if (typeof key !== 'string' || key === '_type') {
      return typed(
        'dict',
        entries.map(([each, item]) => [each, item]),
      );
    }
    plain.set(key, value);
  }
  return plain;
}

/** A reference to an array, whose object is an `.npy` file. */
export function arrayReference(ref: ObjectRef, form: ArrayForm, name = 'file.npy'): JsonObject {
  return new Map<string, Json>([
    ...reference('ndarray', ref, name),
    ['dtype', form.dtype],
    ['shape', form.shape.map(encodedInteger)],
  ]);
}

/** A reference to a file. An invalid file name becomes `file`. */
export function fileReference(ref: ObjectRef, name: string): JsonObject {
  return new Map(reference('file', ref, isFileName(name) ? name : 'file'));
}

/** A reference to a value, whose object contains its JSON. */
export function storedReference(ref: ObjectRef, name = 'value.json'): JsonObject {
  return new Map(reference('json', ref, name));
}

/** Whether a text is a valid base name of a file: no `/` or NUL, not `.` or `..`, at most 255 bytes. */
export function isFileName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\0]/.test(name) && Buffer.byteLength(name) <= 255;
}

function reference(itemType: 'ndarray' | 'file' | 'json', ref: ObjectRef, name: string): [string, Json][] {
  return [
    ['_type', 'hither_file'],
    ['item_type', itemType],
    ['sha1_path', `sha1://${ref.sha1}/${name}`],
    ['sha256', ref.sha256],
    ['size', encodedInteger(ref.size)],
  ];
}

function typed(type: string, data: Json): JsonObject {
  return new Map<string, Json>([
    ['_type', type],
    ['data', data],
  ]);
}
