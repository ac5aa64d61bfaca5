/** The first and the last of many lines, as much as may be kept, and how much is left out between. */
import type { ConsoleLine } from '../model/record';

/** What is left out. */
export interface LeftOut {
  readonly lines: number;
  /** Of text, with line ends. */
  readonly bytes: number;
}

/** Lines that are kept. */
export interface HeadAndTail {
  add(line: ConsoleLine): void;
  /** Without those that are left out. */
  lines(): readonly ConsoleLine[];
  /** The same, with a line between that says what is left out. `now` is in Unix seconds. */
  told(now: number): ConsoleLine[];
  leftOut(): LeftOut;
}

/** What a record has of each line beside its text: keys, quotes and a time. */
export const LINE_BYTES = 64;

/** As it stands in a record, which is what has to be bounded: a line without text is no line without bytes. */
export function writtenSize({ text }: ConsoleLine): number {
  return Buffer.byteLength(JSON.stringify(text)) + LINE_BYTES;
}

/** Keeps the first `keep` bytes, as they stand in a record, and the last ones. `before` is left out already. */
export function createHeadAndTail(keep: number, before: LeftOut = { lines: 0, bytes: 0 }): HeadAndTail {
  const head: ConsoleLine[] = [];
  const dropped = { ...before };
  let tail: { readonly line: ConsoleLine; readonly size: number }[] = [];
  let tailStart = 0;
  let headBytes = 0;
  let tailBytes = 0;
  const dropOldest = (): void => {
    const oldest = tail[tailStart];
    if (oldest !== undefined) {
      tailStart += 1;
      tailBytes -= oldest.size;
      dropped.bytes += Buffer.byteLength(oldest.line.text) + 1;
      dropped.lines += 1;
    }
    if (tailStart > tail.length / 2) {
      tail = tail.slice(tailStart);
      tailStart = 0;
    }
  };
  const rest = (): ConsoleLine[] => tail.slice(tailStart).map(({ line }) => line);
  return {
    add(line) {
      const size = writtenSize(line);
      if (tail.length === 0 && headBytes + size <= keep) {
        head.push(line);
        headBytes += size;
        return;
      }
      tail.push({ line, size });
      tailBytes += size;
      while (tailBytes > keep) {
        dropOldest();
      }
    },
    lines: () => [...head, ...rest()],
    told(now) {
      const text = `[${dropped.lines} lines, ${dropped.bytes} bytes left out]`;
      return dropped.lines === 0 ? [...head, ...rest()] : [...head, { timestamp: now, text, stderr: false }, ...rest()];
    },
    leftOut: () => dropped,
  };
}
