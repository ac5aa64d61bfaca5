/** A line that arrives in pieces, as bytes. */

/** A line without its end. */
export interface GrowingLine {
  readonly length: number;
  append(piece: Buffer): void;
  /** The line so far. */
  bytes(): Buffer;
  /** Returns the line, and begins the next one. */
  take(): Buffer;
}

/** Large, so that a long line is seldom copied; but a line of two short pieces takes little. */
const GROWTH = 16;

const NOTHING: Buffer = Buffer.alloc(0);

/**
 * An empty line. A line of one piece is not copied, and one of many pieces about once. `limit` is the usual greatest
 * length in bytes; beyond it only the memory that is needed is taken.
 */
export function createGrowingLine(limit: number): GrowingLine {
  let held = NOTHING;
  let length = 0;
  const bytes = (): Buffer => held.subarray(0, length);
  const reserve = (needed: number): void => {
    const larger = Buffer.allocUnsafe(Math.max(needed, Math.min(GROWTH * needed, limit)));
    held.copy(larger, 0, 0, length);
    held = larger;
  };
  return {
    get length() {
      return length;
    },
    append(piece) {
      const needed = length + piece.length;
      if (length === 0) {
        held = piece;
      } else {
        if (needed > held.length) {
          reserve(needed);
        }
        piece.copy(held, length);
      }
      length = needed;
    },
    bytes,
    take() {
      const line = bytes();
      held = NOTHING;
      length = 0;
      return line;
    },
  };
}
