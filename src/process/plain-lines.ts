/** Handles plain text output as bytes: converting it to JavaScript strings costs several times the time and memory. */

/** A piece of output, split at line ends. */
export interface CutPiece {
  /** The rest of a line that started in an earlier piece, with its line end. Empty if no line ends in this piece. */
  readonly first: Buffer;
  /** Whole lines. */
  readonly lines: Buffer;
  /** The start of a line. */
  readonly rest: Buffer;
}

const NEWLINE = 10;

/** Splits without copying. */
export function cutAtLines(piece: Buffer): CutPiece {
  const first = piece.indexOf(NEWLINE) + 1;
  const last = piece.lastIndexOf(NEWLINE) + 1;
  return { first: piece.subarray(0, first), lines: piece.subarray(first, last), rest: piece.subarray(last) };
}

/**
 * Whether these bytes are only visible ASCII, spaces and line ends, which can't control a terminal. Looks at four bytes
 * at once, because a flood of output passes here.
 */
export function isPlain(bytes: Buffer): boolean {
  const { before, words, after } = wordsOf(bytes);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    const low = word & LOW_BITS;
    // The highest bit of each byte: set if the byte is at least 32, or not a line end, or more than 126.
    const isVisible = (low + 0x60606060) | 0;
    const isOther = highBitsUnlessZero(word ^ NEWLINES);
    const isBeyond = word | (low + 0x01010101);
    if (((~isVisible & isOther) | isBeyond) & HIGH_BITS) {
      return false;
    }
  }
  return before.every(isPlainByte) && after.every(isPlainByte);
}

function isPlainByte(byte: number): boolean {
  return byte === NEWLINE || (byte >= 32 && byte <= 126);
}

/** Whole lines with a prefix on each. */
export function prefixLines(lines: Buffer, text: string): Buffer {
  const prefix = Buffer.from(text);
  if (prefix.length === 0 || lines.length === 0) {
    return lines;
  }
  const prefixed = Buffer.allocUnsafe(lines.length + countLineEnds(lines) * prefix.length);
  let at = 0;
  let begins = true;
  for (let index = 0; index < lines.length; index += 1) {
    const byte = lines[index] ?? 0;
    at += begins ? prefix.copy(prefixed, at) : 0;
    prefixed[at] = byte;
    at += 1;
    begins = byte === NEWLINE;
  }
  return prefixed;
}

/** Four bytes at once: searching for each line end takes ten times as long. */
export function countLineEnds(bytes: Buffer): number {
  const { before, words, after } = wordsOf(bytes);
  let count = before.filter(isNewline).length + after.filter(isNewline).length;
  for (let index = 0; index < words.length; index += 1) {
    const isEnd = ~highBitsUnlessZero((words[index] ?? 0) ^ NEWLINES) & HIGH_BITS;
    count += Math.imul(isEnd >>> 7, 0x01010101) >>> 24;
  }
  return count;
}

function isNewline(byte: number): boolean {
  return byte === NEWLINE;
}

const NEWLINES = 0x0a0a0a0a;
const LOW_BITS = 0x7f7f7f7f;
/** As a signed number: the engine computes with 32 bits then. */
const HIGH_BITS = 0x80808080 | 0;

/** A word in which the highest bit of each byte is set, unless that byte of the given word is zero. */
function highBitsUnlessZero(word: number): number {
  return ((word & LOW_BITS) + LOW_BITS) | word;
}

/** The aligned words of these bytes, and the bytes around them. */
function wordsOf(bytes: Buffer) {
  const start = -bytes.byteOffset & 3;
  if (bytes.length < start) {
    return { before: bytes, words: new Int32Array(0), after: bytes.subarray(0, 0) };
  }
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >> 2);
  return { before: bytes.subarray(0, start), words, after: bytes.subarray(start + words.byteLength) };
}
