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

/** Whether these bytes are only visible ASCII, spaces and line ends, which can't control a terminal. */
export function isPlain(bytes: Buffer): boolean {
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte > 126 || (byte < 32 && byte !== NEWLINE)) {
      return false;
    }
  }
  return true;
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

/** A loop, because searching for each line end takes several times as long. */
export function countLineEnds(bytes: Buffer): number {
  let count = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    count += bytes[index] === NEWLINE ? 1 : 0;
  }
  return count;
}
