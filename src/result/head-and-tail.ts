/** Keeps the first and the last of many lines up to a limit, and counts what is omitted between them. */
import type { ConsoleLine } from '../model/record';

/** What is omitted. */
export interface Omitted {
  readonly lines: number;
  /** Of text, with line ends. */
  readonly bytes: number;
}

/** Collects lines. */
export interface HeadAndTail {
  add(line: ConsoleLine): void;
  /** Without the omitted lines. */
  lines(): readonly ConsoleLine[];
  /** The same, with a line between that says what is omitted. `now` is in Unix seconds. */
  linesWithNotice(now: number): ConsoleLine[];
  omitted(): Omitted;
}

/** What a record has for each line besides its text: keys, quotes and a time. */
export const LINE_BYTES = 64;

/** The size in a record, which must be bounded: even an empty line takes bytes there. */
export function writtenSize({ text }: ConsoleLine): number {
  return Buffer.byteLength(JSON.stringify(text)) + LINE_BYTES;
}

/** Keeps the first `keep` bytes of JSON and the last ones. `before` was omitted earlier. */
export function createHeadAndTail(keep: number, before: Omitted = { lines: 0, bytes: 0 }): HeadAndTail {
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
    linesWithNotice(now) {
      const text = `[${dropped.lines} lines, ${dropped.bytes} bytes omitted]`;
      return dropped.lines === 0 ? [...head, ...rest()] : [...head, { timestamp: now, text, stderr: false }, ...rest()];
    },
    omitted: () => dropped,
  };
}
