/**
 * Finds the ends of values in the bytes of a JSON document, by brackets and strings alone. `parseJson` reads the values
 * afterwards, and reports errors in them.
 */

const BACKSLASH = 0x5c;

/** Kinds of bytes. */
const OTHER = 0;
const BLANK = 1;
const QUOTE = 2;
const OPENING = 3;
const CLOSING = 4;
const SEPARATOR = 5;

/** The kind of each byte. A table, because every byte of large documents is looked up. */
const KIND_OF = new Uint8Array(256);
for (const [kind, characters] of [
  [BLANK, ' \n\r\t'],
  [QUOTE, '"'],
  [OPENING, '[{'],
  [CLOSING, ']}'],
  [SEPARATOR, ',:'],
] as const) {
  for (const character of characters) {
    KIND_OF[character.charCodeAt(0)] = kind;
  }
}

function kindAt(bytes: Buffer, at: number): number | undefined {
  const byte = bytes[at];
  return byte === undefined ? undefined : KIND_OF[byte];
}

/** The offset of the next byte that isn't whitespace. */
export function skipBlanks(bytes: Buffer, at: number): number {
  let next = at;
  while (kindAt(bytes, next) === BLANK) {
    next += 1;
  }
  return next;
}

/** The end of the value that begins at `start`; undefined if it is not before `limit`. */
export function endOfValue(bytes: Buffer, start: number, limit = bytes.length): number | undefined {
  let depth = 0;
  let at: number | undefined = start;
  do {
    const kind = at < limit ? kindAt(bytes, at) : undefined;
    if (kind === undefined) {
      return undefined;
    }
    if (kind === QUOTE) {
      at = endOfString(bytes, at, limit);
    } else {
      depth += kind === OPENING ? 1 : kind === CLOSING ? -1 : 0;
      at = kind === OTHER ? endOfScalar(bytes, at, limit) : at + 1;
    }
  } while (depth > 0 && at !== undefined);
  return at;
}

/** The offset after the closing quote of the string at `start`; undefined if it is not before `limit`. */
export function endOfString(bytes: Buffer, start: number, limit = bytes.length): number | undefined {
  for (let at = start + 1; at < limit; at += 1) {
    if (kindAt(bytes, at) === QUOTE) {
      return at + 1;
    }
    at += bytes[at] === BACKSLASH ? 1 : 0;
  }
  return undefined;
}

/** The end of a number or a word. */
function endOfScalar(bytes: Buffer, start: number, limit: number): number | undefined {
  for (let at = start + 1; at < limit; at += 1) {
    if (kindAt(bytes, at) !== OTHER) {
      return at;
    }
  }
  return limit >= bytes.length ? bytes.length : undefined;
}

/** The offset at which a long string can be cut: not inside an escape or a character. */
export function cutOfString(bytes: Buffer, start: number, length: number): number {
  let at = start;
  while (at < start + length || isContinuation(bytes[at])) {
    if (at >= bytes.length) {
      return at;
    }
    at += bytes[at] === BACKSLASH ? escapeLength(bytes[at + 1]) : 1;
  }
  return at;
}

function escapeLength(kind: number | undefined): number {
  return kind === 0x75 ? 6 : 2;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
