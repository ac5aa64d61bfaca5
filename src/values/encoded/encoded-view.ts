/** Decodes one level of an encoded value: its kind, and the encoded values in it. Every reader uses this. */

import type { ObjectRef } from '../../core/object-ref';
import { type Json, JsonNumber, type JsonObject } from '../json/json';
import { isIntegerText } from '../json/number-text';
import { checkDtype } from '../npy/dtype';
import { isFileName } from './encoded';

/** One level of an encoded value. `invalid` describes a problem of this level only. */
export type EncodedView =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'integer'; readonly text: string }
  /** Finite (a JSON number) or not (`_type: float`). */
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'complex'; readonly re: number; readonly im: number }
  | { readonly kind: 'bytes'; readonly base64: string }
  | { readonly kind: 'list' | 'tuple'; readonly items: readonly Json[] }
  | { readonly kind: 'object'; readonly entries: JsonObject }
  | { readonly kind: 'dict'; readonly pairs: readonly (readonly [Json, Json])[] }
  | ArrayView
  | FileView
  | StoredView
  | { readonly kind: 'invalid'; readonly message: string };

/** A numpy array: its object and its metadata. */
export interface ArrayView {
  readonly kind: 'array';
  readonly ref: ObjectRef;
  readonly name: string;
  readonly dtype: Json;
  readonly shape: readonly number[];
}

/** A file: its object and its base name. */
export interface FileView {
  readonly kind: 'file';
  readonly ref: ObjectRef;
  readonly name: string;
}

/** A large value, whose JSON is a separate object. */
export interface StoredView {
  readonly kind: 'json';
  readonly ref: ObjectRef;
  readonly name: string;
}

/** The top level of an encoded value. */
export function viewEncoded(json: Json): EncodedView {
  if (json === null) {
    return { kind: 'null' };
  }
  if (typeof json === 'boolean') {
    return { kind: 'boolean', value: json };
  }
  if (typeof json === 'string') {
    return { kind: 'string', value: json };
  }
  if (json instanceof JsonNumber) {
    return viewNumber(json);
  }
  if (json instanceof Map) {
    return json.has('_type') ? viewTyped(json) : { kind: 'object', entries: json };
  }
  return { kind: 'list', items: Array.isArray(json) ? json : [] };
}

function viewNumber({ text }: JsonNumber): EncodedView {
  if (isIntegerText(text)) {
    return { kind: 'integer', text };
  }
  const value = Number(text);
  return Number.isFinite(value)
    ? { kind: 'float', value }
    : invalid(`the number ${text.slice(0, 40)} is too large for a double`);
}

function viewTyped(json: JsonObject): EncodedView {
  const type = json.get('_type');
  if (type === 'hither_file') {
    return viewReference(json);
  }
  const read = typeof type === 'string' ? DATA_TYPES.get(type) : undefined;
  if (read === undefined) {
    return invalid(`the _type ${describe(type)} is unknown`);
  }
  const data = json.get('data');
  if (json.size !== 2 || data === undefined) {
    return invalid(`a ${describe(type)} must have exactly the keys _type and data`);
  }
  return read(data);
}

const DATA_TYPES: ReadonlyMap<string, (data: Json) => EncodedView> = new Map([
  ['tuple', viewTuple],
  ['bytes', viewBytes],
  ['complex', viewComplex],
  ['float', viewFloat],
  ['dict', viewDict],
]);

function viewTuple(data: Json): EncodedView {
  return Array.isArray(data) ? { kind: 'tuple', items: data } : invalid('the data of a tuple must be a list');
}

function viewBytes(data: Json): EncodedView {
  return typeof data === 'string' && isBase64(data)
    ? { kind: 'bytes', base64: data }
    : invalid('the data of bytes must be base64 with padding and without line ends');
}

function viewComplex(data: Json): EncodedView {
  const [re, im] = Array.isArray(data) && data.length === 2 ? data.map(doubleOf) : [];
  return re === undefined || im === undefined
    ? invalid('the data of a complex number must be a list of two floats')
    : { kind: 'complex', re, im };
}

/** A part of a complex number: a number, or an encoded non-finite float. */
function doubleOf(json: Json): number | undefined {
  const view = viewEncoded(json);
  if (view.kind === 'float') {
    return view.value;
  }
  return view.kind === 'integer' && Number.isFinite(Number(view.text)) ? Number(view.text) : undefined;
}

const NOT_FINITE: ReadonlyMap<Json, number> = new Map<Json, number>([
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
]);

function viewFloat(data: Json): EncodedView {
  const value = NOT_FINITE.get(data);
  return value === undefined ? invalid('the data of a float must be "nan", "inf" or "-inf"') : { kind: 'float', value };
}

function viewDict(data: Json): EncodedView {
  const pairs: (readonly [Json, Json])[] = [];
  for (const pair of Array.isArray(data) ? data : [undefined]) {
    const [key, value] = Array.isArray(pair) && pair.length === 2 ? pair : [];
    if (key === undefined || value === undefined) {
      return invalid('the data of a dict must be a list of pairs');
    }
    if (!isHashable(key)) {
      return invalid('a key of a dict is not hashable in Python');
    }
    pairs.push([key, value]);
  }
  return { kind: 'dict', pairs };
}

/** Python rejects lists, dicts and arrays as keys. */
function isHashable(key: Json): boolean {
  const view = viewEncoded(key);
  if (view.kind === 'tuple') {
    return view.items.every(isHashable);
  }
  return !['list', 'object', 'dict', 'array', 'file', 'json', 'invalid'].includes(view.kind);
}

/** A kachery URI in our documents. The name isn't escaped, and may have any character but `/`. */
const SHA1_PATH = /^sha1:\/\/([0-9a-f]{40})\/([^/]+)$/s;

function viewReference(json: JsonObject): EncodedView {
  const [, sha1, name] = SHA1_PATH.exec(textOf(json.get('sha1_path'))) ?? [];
  const sha256 = textOf(json.get('sha256'));
  const size = lengthOf(json.get('size'));
  if (sha1 === undefined || name === undefined || !isFileName(name)) {
    return invalid('the sha1_path of a hither_file must be sha1://<40 hex digits>/<name>');
  }
  if (!/^[0-9a-f]{64}$/.test(sha256) || size === undefined) {
    return invalid('a hither_file lacks its sha256 (64 hex digits) or its size');
  }
  const ref: ObjectRef = { sha1, sha256, size };
  return json.get('item_type') === 'ndarray' ? viewArray(json, ref, name) : viewFile(json, ref, name);
}

function viewFile(json: JsonObject, ref: ObjectRef, name: string): EncodedView {
  const kind = json.get('item_type');
  if ((kind !== 'file' && kind !== 'json') || json.size !== 5) {
    return invalid('the item_type of a hither_file must be "ndarray", "file" or "json", without unknown keys');
  }
  return { kind, ref, name };
}

function viewArray(json: JsonObject, ref: ObjectRef, name: string): EncodedView {
  const shape = json.get('shape');
  const dims = Array.isArray(shape) ? shape.map(lengthOf) : [undefined];
  const dtype = json.get('dtype');
  if (!dims.every((dim) => dim !== undefined) || dtype === undefined || json.size !== 7) {
    return invalid('an ndarray lacks its dtype or its shape, or it has unknown keys');
  }
  const checked = checkDtype(dtype);
  return checked.ok ? { kind: 'array', ref, name, dtype, shape: dims } : invalid(`an ndarray: ${checked.message}`);
}

/** A non-negative integer that is exact as a JavaScript number. */
function lengthOf(json: Json | undefined): number | undefined {
  const value = json instanceof JsonNumber && /^(?:0|[1-9]\d{0,15})$/.test(json.text) ? Number(json.text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

function textOf(json: Json | undefined): string {
  return typeof json === 'string' ? json : '';
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

function describe(type: Json | undefined): string {
  return typeof type === 'string' ? JSON.stringify(type.slice(0, 40)) : 'that is not a string';
}

function invalid(message: string): EncodedView {
  return { kind: 'invalid', message };
}
