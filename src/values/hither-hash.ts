/**
 * Computes the job hash of hither 0.4 (hither/_util.py `_serialize_item`, hither/job.py `compute_hash`): sha1 of
 * `json.dumps({"args","function_Version","function_name"}, sort_keys=True, separators=(',',':'))`. It covers neither
 * code nor image, so it is only shown.
 */
import { createHash, type Hash } from 'node:crypto';
import type { ObjectRef } from '../core/terms';
import { type ArrayView, type EncodedView, viewEncoded } from './encoded/encoded-view';
import type { Json, JsonObject } from './json/json';
import { floatText, pythonNumberText } from './json/number-text';
import { byCodePoint, pythonString } from './json/write-json';
import { canonicalDtype } from './npy/dtype';
import { readNpyHeader } from './npy/npy-header';
import { npyHeaderBytes } from './npy/npy-header-text';

/**
 * In bytes, for all arrays of a job. hither's hash covers the base64 text of arrays, which is slow for large arrays.
 */
const MAX_ARRAY_BYTES = 64 * 1024 * 1024;

/** The parts of a job that hither's hash covers. */
export interface HitherJob {
  readonly functionName: string;
  readonly functionVersion: string;
  /** Encoded arguments by name, checked by `readEncoded`. */
  readonly args: JsonObject;
  /** The verified bytes of an array's object; undefined if they aren't available. */
  readonly arrayBytes: (ref: ObjectRef) => Promise<Buffer | undefined>;
}

/**
 * The hash as 40 hex digits; null if hither could not encode the arguments (bytes, complex, files, keys that can't be
 * sorted) or if arrays have more than 64 MiB.
 */
export async function hitherHash(job: HitherJob): Promise<string | null> {
  const pieces: Piece[] = ['{"args":'];
  const encodable = addMapping([...job.args], pieces);
  if (!encodable || arrayBytesIn(pieces) > MAX_ARRAY_BYTES) {
    return null;
  }
  const { functionVersion: version, functionName: name } = job;
  pieces.push(`,"function_Version":${pythonString(version)},"function_name":${pythonString(name)}}`);
  return digest(pieces, job.arrayBytes);
}

/** A piece of the hashed text, or an array to convert later, so that the text of a large array is never in memory. */
type Piece = string | ArrayView;

function arrayBytesIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? 0 : piece.ref.size), 0);
}

async function digest(pieces: readonly Piece[], arrayBytes: HitherJob['arrayBytes']): Promise<string | null> {
  const hash = createHash('sha1');
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      hash.update(piece);
      continue;
    }
    const stored = await arrayBytes(piece.ref);
    const file = stored && asSaved(stored);
    if (file === undefined) {
      return null;
    }
    updateArray(file, hash);
  }
  return hash.digest('hex');
}

/** A multiple of 3, so that the base64 parts join without padding. */
const PART_BYTES = 3 * 256 * 1024;

function updateArray(file: Buffer, hash: Hash): void {
  hash.update('{"_type":"npy","data_b64":"');
  for (let at = 0; at < file.length; at += PART_BYTES) {
    hash.update(file.toString('base64', at, at + PART_BYTES));
  }
  hash.update('"}');
}

/** Adds the text of a value. Returns false if hither could not encode it. */
function add(json: Json, pieces: Piece[]): boolean {
  const view = viewEncoded(json);
  switch (view.kind) {
    case 'list':
      return addItems(['[', ']'], view.items, pieces);
    case 'tuple':
      return addItems(['{"_type":"tuple","data":[', ']}'], view.items, pieces);
    case 'object':
      return addMapping([...view.entries], pieces);
    case 'dict':
      return addMapping(view.pairs, pieces);
    case 'array':
      pieces.push(view);
      return true;
    default:
      return addLeaf(view, pieces);
  }
}

function addLeaf(view: EncodedView, pieces: Piece[]): boolean {
  const text = leafText(view);
  if (text !== undefined) {
    pieces.push(text);
  }
  return text !== undefined;
}

function leafText(view: EncodedView): string | undefined {
  switch (view.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(view.value);
    case 'string':
      return pythonString(view.value);
    case 'integer':
      return pythonNumberText(view.text);
    case 'float':
      return floatToken(view.value);
    default:
      return undefined;
  }
}

function addItems([open, close]: readonly [string, string], items: readonly Json[], pieces: Piece[]): boolean {
  pieces.push(open);
  for (const [index, item] of items.entries()) {
    pieces.push(index === 0 ? '' : ',');
    if (!add(item, pieces)) {
      return false;
    }
  }
  pieces.push(close);
  return true;
}

function addMapping(pairs: readonly (readonly [Json, Json])[], pieces: Piece[]): boolean {
  const sorted = sortByKey(pairs);
  pieces.push('{');
  for (const [index, [key, value]] of (sorted ?? []).entries()) {
    pieces.push(`${index === 0 ? '' : ','}${pythonString(key)}:`);
    if (!add(value, pieces)) {
      return false;
    }
  }
  pieces.push('}');
  return sorted !== undefined;
}

/**
 * json.dumps first sorts keys, then converts them to strings. It can't compare strings with numbers, and can't write
 * tuples or bytes as keys.
 */
function sortByKey(pairs: readonly (readonly [Json, Json])[]): (readonly [string, Json])[] | undefined {
  const keys = pairs.map(([key]) => keyOf(key));
  const kinds = new Set(keys.map((key) => key?.kind));
  if (keys.includes(undefined) || kinds.size > 1 || (kinds.has('none') && keys.length > 1)) {
    return undefined;
  }
  const items = pairs.map(([, value], index) => ({ key: keys[index] ?? NONE, value }));
  items.sort((a, b) => (a.key.kind === 'string' ? byCodePoint(a.key.text, b.key.text) : a.key.order - b.key.order));
  return items.map(({ key, value }) => [key.text, value]);
}

interface SortKey {
  readonly kind: 'string' | 'number' | 'none';
  readonly text: string;
  readonly order: number;
}

const NONE: SortKey = { kind: 'none', text: 'null', order: 0 };

function keyOf(json: Json): SortKey | undefined {
  const view = viewEncoded(json);
  switch (view.kind) {
    case 'string':
      return { kind: 'string', text: view.value, order: 0 };
    case 'integer':
      return { kind: 'number', text: pythonNumberText(view.text), order: Number(view.text) };
    case 'float':
      return { kind: 'number', text: floatToken(view.value), order: view.value };
    case 'boolean':
      return { kind: 'number', text: String(view.value), order: Number(view.value) };
    case 'null':
      return NONE;
    default:
      return undefined;
  }
}

/** Floats like Python's json, which writes three of them as invalid JSON. */
function floatToken(value: number): string {
  if (Number.isFinite(value)) {
    return floatText(value);
  }
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}

/** The file that `np.save` would write after reading this one: the same data with numpy's own header. */
function asSaved(stored: Buffer): Buffer | undefined {
  const header = readNpyHeader(stored, stored.length);
  if (!header.ok) {
    return undefined;
  }
  const bothOrders = header.shape.includes(0) || header.shape.filter((dim) => dim > 1).length <= 1;
  const form = {
    dtype: canonicalDtype(header.dtype),
    shape: header.shape,
    fortranOrder: header.fortranOrder && !bothOrders,
  };
  const own = npyHeaderBytes(form);
  const same = stored.subarray(0, header.headerLength).equals(own);
  return same ? stored : Buffer.concat([own, stored.subarray(header.headerLength)]);
}
