/** Reads documents that the function's side left. Trusts nothing in them, and bounds the memory for reading them. */
import { isUtf8 } from 'node:buffer';
import { readSync } from 'node:fs';
import { HitherError, messageOf } from '../core/errors';
import { withFile } from '../files/with-file';
import type { JsonObject } from '../values/json/json';
import { endOfValue, skipBlanks } from '../values/json/json-bytes';
import { parseJson } from '../values/json/parse-json';
import { LONG, withBytes } from './long-value';
import { openUntrustedFile, withUntrustedSync } from './untrusted-file';

/** More JSON than this is data, not a result, and belongs in an array or a file. Bytes. */
export const MAX_DOCUMENT = 64 * 1024 * 1024;

/**
 * Everything except a long result. An error has two texts of a million characters, which take up to twelve bytes each.
 */
const MAX_REST = 25_000_000;

/** Besides a long result there are few. */
const MAX_VALUES = 200_000;

/** A valid document. */
export interface LeftDocument {
  readonly fields: JsonObject;
  /** The key `result` is null in `document` because its value is long. */
  readonly hasLongResult: boolean;
}

/** The document at a path, undefined if there is none, or the reason why it can't be read. */
export async function readLeftDocument(path: string, schema: string): Promise<LeftDocument | string | undefined> {
  try {
    const short = withUntrustedSync(path, (descriptor, size) => (size > LONG ? size : readUpTo(descriptor, size)));
    return typeof short === 'number' ? await readLarge(path, short, schema) : short && readBytes(short, schema);
  } catch (thrown) {
    if (!(thrown instanceof HitherError)) {
      throw thrown;
    }
    return messageOf(thrown);
  }
}

function readUpTo(descriptor: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, size, 0));
}

async function readLarge(path: string, size: number, schema: string): Promise<LeftDocument | string | undefined> {
  if (size > MAX_DOCUMENT) {
    return `it has ${size} bytes; return large data as numpy arrays, or as hi.File`;
  }
  const handle = await openUntrustedFile(path);
  return handle && withFile(handle, () => withBytes(handle, size, async (bytes) => readBytes(bytes, schema)));
}

function readBytes(bytes: Buffer, schema: string): LeftDocument | string {
  if (!isUtf8(bytes)) {
    return 'it is not UTF-8';
  }
  const long = bytes.length > LONG ? longResultIn(bytes) : undefined;
  const rest = bytes.length - (long === undefined ? 0 : long.end - long.start);
  if (rest > MAX_REST) {
    return `it has ${rest} bytes besides its result`;
  }
  const text =
    long === undefined
      ? bytes.toString()
      : `${bytes.toString('utf8', 0, long.start)}null${bytes.toString('utf8', long.end)}`;
  const parsed = parseJson(text, { maxValues: MAX_VALUES });
  if (!parsed.ok) {
    return parsed.message;
  }
  if (!(parsed.value instanceof Map)) {
    return 'it is not a JSON object';
  }
  const found = parsed.value.get('schema');
  return found === schema ? { fields: parsed.value, hasLongResult: long !== undefined } : `its schema is not ${schema}`;
}

/** The location of the value of the key `result` in a document, if that is long. */
export function longResultIn(bytes: Buffer): { readonly start: number; readonly end: number } | undefined {
  let at = skipBlanks(bytes, 0) + 1;
  while (at < bytes.length) {
    at = skipBlanks(bytes, at);
    const keyEnd = endOfValue(bytes, at) ?? bytes.length;
    const isResult = bytes.toString('latin1', at, Math.min(keyEnd, at + 16)) === '"result"';
    const start = skipBlanks(bytes, skipBlanks(bytes, keyEnd) + 1);
    const end = endOfValue(bytes, start) ?? bytes.length;
    if (isResult) {
      return end - start > LONG ? { start, end } : undefined;
    }
    at = skipBlanks(bytes, end) + 1;
  }
  return undefined;
}
