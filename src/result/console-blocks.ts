/** The first and the last of much output, in blocks of whole lines: no line is looked at before the output has ended. */
import { countLineEnds } from '../process/plain-lines';
import { type LeftOut, LINE_BYTES } from './head-and-tail';

/** What was written at once. It ends with the end of a line, unless that line was broken. */
export interface ConsoleBlock {
  /** Unix seconds. */
  readonly timestamp: number;
  readonly stderr: boolean;
  readonly bytes: Buffer;
}

/** Blocks that are kept. */
export interface ConsoleBlocks {
  add(block: ConsoleBlock): void;
  first(): readonly ConsoleBlock[];
  /** What is left out stood between the first ones and these. */
  last(): readonly ConsoleBlock[];
  leftOut(): LeftOut;
}

interface Sized {
  readonly block: ConsoleBlock;
  readonly lines: number;
  /** No more than its lines take in a record, in bytes: the exact size is known when they are read. */
  readonly atLeast: number;
}

/** Keeps blocks whose lines take at least `keep` bytes in a record, at the beginning and at the end. */
export function createConsoleBlocks(keep: number): ConsoleBlocks {
  const first: ConsoleBlock[] = [];
  const last: Sized[] = [];
  let firstBytes = 0;
  let lastBytes = 0;
  const dropped = { lines: 0, bytes: 0 };
  const dropOldest = ({ block, lines, atLeast }: Sized): void => {
    last.shift();
    lastBytes -= atLeast;
    dropped.lines += lines;
    dropped.bytes += block.bytes.length;
  };
  return {
    add(block) {
      const lines = countLines(block.bytes);
      const atLeast = block.bytes.length + lines * LINE_BYTES;
      if (firstBytes < keep) {
        first.push(block);
        firstBytes += atLeast;
        return;
      }
      last.push({ block, lines, atLeast });
      lastBytes += atLeast;
      for (let [oldest] = last; oldest !== undefined && lastBytes - oldest.atLeast >= keep; [oldest] = last) {
        dropOldest(oldest);
      }
    },
    first: () => first,
    last: () => last.map(({ block }) => block),
    leftOut: () => dropped,
  };
}

function countLines(bytes: Buffer): number {
  return countLineEnds(bytes) + (bytes.at(-1) === NEWLINE ? 0 : 1);
}

const NEWLINE = 10;
