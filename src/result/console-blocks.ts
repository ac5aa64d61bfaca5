/**
 * Keeps the first and the last part of long output, in blocks of whole lines that are not parsed before the output
 * ends.
 */
import { LINE_BYTES, type Omitted } from './head-and-tail';

/** A piece of output. It ends with a line end, unless its last line was broken up. */
export interface ConsoleBlock {
  /** Unix seconds. */
  readonly timestamp: number;
  readonly stderr: boolean;
  readonly bytes: Buffer;
  readonly lines: number;
}

/** The stored blocks. */
export interface ConsoleBlocks {
  add(block: ConsoleBlock): void;
  first(): readonly ConsoleBlock[];
  /** The omitted output was between the first blocks and these. */
  last(): readonly ConsoleBlock[];
  omitted(): Omitted;
}

interface Sized {
  readonly block: ConsoleBlock;
  /** A lower bound of the size of its lines in a record, in bytes. The exact size is known once they are parsed. */
  readonly atLeast: number;
}

/** Keeps blocks at the start and at the end until their lines take at least `keep` bytes each in a record. */
export function createConsoleBlocks(keep: number): ConsoleBlocks {
  const first: ConsoleBlock[] = [];
  const last: Sized[] = [];
  let firstBytes = 0;
  let lastBytes = 0;
  const dropped = { lines: 0, bytes: 0 };
  const dropOldest = ({ block, atLeast }: Sized): void => {
    last.shift();
    lastBytes -= atLeast;
    dropped.lines += block.lines;
    dropped.bytes += block.bytes.length;
  };
  return {
    add(block) {
      const atLeast = block.bytes.length + block.lines * LINE_BYTES;
      if (firstBytes < keep) {
        first.push(block);
        firstBytes += atLeast;
        return;
      }
      last.push({ block, atLeast });
      lastBytes += atLeast;
      for (let [oldest] = last; oldest !== undefined && lastBytes - oldest.atLeast >= keep; [oldest] = last) {
        dropOldest(oldest);
      }
    },
    first: () => first,
    last: () => last.map(({ block }) => block),
    omitted: () => dropped,
  };
}
