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

/** The end of a line that is too long. */
function endOf(line: ConsoleLine, size: number): ConsoleLine {
  let end = line;
  // A character takes one byte or up to six.
  for (let length = size; writtenSize(end) > size; length = Math.floor(length / 2)) {
    end = { ...line, text: line.text.slice(-length).replace(/^[\udc00-\udfff]/, '') };
  }
  return end;
}

/** Keeps the first `keep` bytes of JSON and the last ones. `before` was omitted earlier. */
export function createHeadAndTail(keep: number, before: Omitted = { lines: 0, bytes: 0 }): HeadAndTail {
  const head: ConsoleLine[] = [];
  const dropped = { ...before };
  let tail: { readonly line: ConsoleLine; readonly size: number }[] = [];
  let tailStart = 0;
  let headBytes = 0;
  let tailBytes = 0;
  // From the first line that doesn't fit on, no later one may come before it.
  let isHeadFull = false;
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
  /** Of a line that is too long, only its end is kept, and no line before it. */
  const addEnd = (line: ConsoleLine): void => {
    while (tailBytes > 0) {
      dropOldest();
    }
    const end = endOf(line, keep);
    dropped.bytes += Buffer.byteLength(line.text) - Buffer.byteLength(end.text);
    tailBytes = writtenSize(end);
    tail.push({ line: end, size: tailBytes });
  };
  const rest = (): ConsoleLine[] => tail.slice(tailStart).map(({ line }) => line);
  return {
    add(line) {
      const size = writtenSize(line);
      isHeadFull ||= headBytes + size > keep;
      if (!isHeadFull) {
        head.push(line);
        headBytes += size;
        return;
      }
      if (size > keep) {
        addEnd(line);
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
      return dropped.bytes === 0 ? [...head, ...rest()] : [...head, { timestamp: now, text, stderr: false }, ...rest()];
    },
    omitted: () => dropped,
  };
}
