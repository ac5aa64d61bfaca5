/**
 * Validates the header of an `.npy` file before anything else reads it (docs/guarantees.md, G14). Stricter than numpy,
 * which accepts trailing bytes, negative dimensions and 10^12 empty strings. Format: numpy/lib/format.py.
 */
import type { FileHandle } from 'node:fs/promises';
import { type Json, JsonNumber } from '../json/json';
import { type Literal, type LiteralDict, readLiteral } from '../python/python-literal';
import { checkDtype } from './dtype';

/** numpy reads a longer header only if the caller trusts the file. */
const MAX_TEXT_BYTES = 10_000;

/** The first bytes of a file that contain every acceptable header. */
export const NPY_HEADER_BYTES = MAX_TEXT_BYTES + 12;

/** numpy 2 allows 64 dimensions, numpy 1 allowed 32. */
const MAX_DIMENSIONS = 64;

/** Elements of zero bytes are legal, but iterating over an array still visits each. */
const MAX_EMPTY_ELEMENTS = 2 ** 20;

/** The fields of an `.npy` header. */
export interface NpyHeader {
  /** numpy's `dtype.str`, or its `descr` as nested lists. */
  readonly dtype: Json;
  readonly shape: readonly number[];
  readonly fortranOrder: boolean;
  /** Major version of the format: 1, 2 or 3. */
  readonly version: number;
  /** Bytes before the data. */
  readonly headerLength: number;
  /** Bytes of one element. */
  readonly itemSize: number;
}

/** A header, or why numpy must not see the file. */
export type NpyHeaderCheck = ({ readonly ok: true } & NpyHeader) | NpyRefusal;

interface NpyRefusal {
  readonly ok: false;
  /** The problem, as a clause about the file: `its header …`. */
  readonly message: string;
}

/** Reads the header from the first `NPY_HEADER_BYTES` of a file, and checks the file's size against it. */
export function readNpyHeader(bytes: Uint8Array, fileSize: number): NpyHeaderCheck {
  const frame = readFrame(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (typeof frame === 'string') {
    return refuse(frame);
  }
  const dict = readLiteral(frame.text, frame.version < 3);
  if (dict === undefined || typeof dict !== 'object' || dict.kind !== 'dict') {
    return refuse('its header is not the text that numpy writes');
  }
  const fields = readFields(dict);
  if (typeof fields === 'string') {
    return refuse(fields);
  }
  const checked = checkDtype(fields.dtype);
  if (!checked.ok) {
    return checked;
  }
  const header = { ...fields, version: frame.version, headerLength: frame.length, itemSize: checked.itemSize };
  const problem = sizeProblem(header, fileSize);
  return problem === undefined ? { ok: true, ...header } : refuse(problem);
}

/** Reads the header of an open file. */
export async function npyHeaderOf(file: FileHandle): Promise<NpyHeaderCheck> {
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, NPY_HEADER_BYTES)), 0, undefined, 0);
  return readNpyHeader(buffer.subarray(0, bytesRead), size);
}

/** The text of the header, its version and its length, or the problem. */
function readFrame(bytes: Buffer): { version: number; length: number; text: string } | string {
  if (bytes.length < 10 || bytes.toString('latin1', 0, 6) !== '\x93NUMPY') {
    return 'it does not begin like an .npy file';
  }
  const version = bytes[6] ?? 0;
  if (version < 1 || version > 3 || bytes[7] !== 0) {
    return `its format version ${version}.${bytes[7]} is unknown`;
  }
  const start = version === 1 ? 10 : 12;
  if (bytes.length < start) {
    return 'it ends within its header';
  }
  const size = version === 1 ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8);
  if (size > MAX_TEXT_BYTES) {
    return `its header has ${size} bytes, more than numpy reads (${MAX_TEXT_BYTES})`;
  }
  if (bytes.length < start + size) {
    return 'it ends within its header';
  }
  const text = decode(bytes.subarray(start, start + size), version);
  return text === undefined ? 'its header is not UTF-8' : { version, length: start + size, text };
}

function decode(bytes: Buffer, version: number): string | undefined {
  if (version < 3) {
    return bytes.toString('latin1');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readFields({ entries }: LiteralDict): Pick<NpyHeader, 'dtype' | 'shape' | 'fortranOrder'> | string {
  const shape = shapeOf(entries.get('shape'));
  const fortranOrder = entries.get('fortran_order');
  const dtype = dtypeOf(entries.get('descr'));
  if (entries.size !== 3 || shape === undefined || typeof fortranOrder !== 'boolean' || dtype === undefined) {
    return 'its header does not consist of a valid descr, fortran_order and shape';
  }
  return { dtype, shape, fortranOrder };
}

function shapeOf(literal: Literal | undefined): number[] | undefined {
  if (typeof literal !== 'object' || literal.kind !== 'tuple' || literal.items.length > MAX_DIMENSIONS) {
    return undefined;
  }
  const dims = literal.items.map((item) => (typeof item === 'bigint' ? Number(item) : Number.NaN));
  return dims.every(Number.isSafeInteger) ? dims : undefined;
}

/** A text, or a list of tuples. `checkDtype` validates the result. */
function dtypeOf(literal: Literal | undefined): Json | undefined {
  if (typeof literal === 'string') {
    return literal;
  }
  if (typeof literal !== 'object' || literal.kind !== 'list') {
    return undefined;
  }
  const fields = literal.items.map(fieldOf);
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

function fieldOf(literal: Literal): Json | undefined {
  const [name, descr, shape, ...more] = typeof literal === 'object' && literal.kind === 'tuple' ? literal.items : [];
  const title = nameOf(name);
  const dtype = dtypeOf(descr);
  if (title === undefined || dtype === undefined || more.length > 0) {
    return undefined;
  }
  if (shape === undefined) {
    return [title, dtype];
  }
  const dims = shapeOf(shape);
  return dims && [title, dtype, dims.map((dim) => new JsonNumber(String(dim)))];
}

/** A name, or (title, name). */
function nameOf(literal: Literal | undefined): Json | undefined {
  if (typeof literal === 'string') {
    return literal;
  }
  const [title, name, ...more] = typeof literal === 'object' && literal.kind === 'tuple' ? literal.items : [];
  return typeof title === 'string' && typeof name === 'string' && more.length === 0 ? [title, name] : undefined;
}

/** The data must fill the rest of the file exactly. */
function sizeProblem(header: NpyHeader, fileSize: number): string | undefined {
  const count = header.shape.reduce((product, dim) => product * BigInt(dim), 1n);
  // An empty array may have huge dimensions beside the 0. numpy rejects those that overflow its size type.
  const extent = header.shape.reduce((product, dim) => product * BigInt(dim || 1), BigInt(header.itemSize || 1));
  if (extent >= 2n ** 63n) {
    return 'its shape has more elements than numpy can count';
  }
  if (header.itemSize === 0 && (count > MAX_EMPTY_ELEMENTS || (count > 0 && isEmptyText(header.dtype)))) {
    return 'it has elements without any bytes';
  }
  const expected = count * BigInt(header.itemSize) + BigInt(header.headerLength);
  return expected === BigInt(fileSize)
    ? undefined
    : `its size is ${fileSize} bytes, but its header requires ${expected}`;
}

/** numpy reads `S0` as `S1`, and then finds too few bytes. */
function isEmptyText(dtype: Json): boolean {
  return typeof dtype === 'string' && /^.[SU]0$/.test(dtype);
}

function refuse(message: string): NpyRefusal {
  return { ok: false, message };
}
