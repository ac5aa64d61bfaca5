/** Handles plain text output as bytes: converting it to JavaScript strings costs several times the time and memory. */

import { isAscii } from 'node:buffer';

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
 * Whether these bytes are only visible ASCII, spaces and line ends, which can't control a terminal. Looks at 16 bytes
 * at once, because a flood of output passes here.
 */
export function isPlain(bytes: Buffer): boolean {
  if (!isAscii(bytes)) {
    return false;
  }
  const { before, words, after } = wordsOf(bytes);
  return !haveControls(words) && before.every(isPlainByte) && after.every(isPlainByte);
}

// The loops are functions of their own: the engine keeps the compiled code of a loop only if little follows it.

function haveControls(words: Int32Array): boolean {
  for (let index = 0; index < words.length; index += 4) {
    const two = controls(words[index] ?? 0) | controls(words[index + 1] ?? 0);
    const otherTwo = controls(words[index + 2] ?? 0) | controls(words[index + 3] ?? 0);
    if ((two | otherTwo) & HIGH_BITS) {
      return true;
    }
  }
  return false;
}

/** A word of ASCII characters in which the highest bit of each control character, except line ends, is set. */
function controls(word: number): number {
  const isVisible = word + 0x60606060;
  const isOther = (word ^ NEWLINES) + LOW_BITS;
  const isDelete = word + 0x01010101;
  return (~isVisible & isOther) | isDelete;
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

/** 16 bytes at once: searching for each line end takes ten times as long. */
export function countLineEnds(bytes: Buffer): number {
  const { before, words, after } = wordsOf(bytes);
  return countEnds(words) + before.filter(isNewline).length + after.filter(isNewline).length;
}

function countEnds(words: Int32Array): number {
  let count = 0;
  for (let index = 0; index < words.length; index += 4) {
    const two = ends(words[index] ?? 0) + ends(words[index + 1] ?? 0);
    const otherTwo = ends(words[index + 2] ?? 0) + ends(words[index + 3] ?? 0);
    count += Math.imul(two + otherTwo, 0x01010101) >>> 24;
  }
  return count;
}

/** A word in which the lowest bit of each line end is set. */
function ends(word: number): number {
  return (~highBitsUnlessZero(word ^ NEWLINES) & HIGH_BITS) >>> 7;
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

/** The aligned words of these bytes, a multiple of four, and the bytes around them. */
function wordsOf(bytes: Buffer) {
  const start = -bytes.byteOffset & 3;
  const count = ((bytes.length - start) >> 4) << 2;
  if (count <= 0) {
    return { before: bytes, words: NO_WORDS, after: bytes.subarray(0, 0) };
  }
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, count);
  return { before: bytes.subarray(0, start), words, after: bytes.subarray(start + words.byteLength) };
}

const NO_WORDS = new Int32Array(0);
