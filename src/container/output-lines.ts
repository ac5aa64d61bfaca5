/** Lines out of what engines print in pieces. */
import { createLineSplitter } from '../process/line-splitter';

/** The last line with something in it. */
export function lastLineOf(text: string): string {
  return (
    text
      .trim()
      .split(/[\r\n]+/)
      .at(-1)
      ?.trim() ?? ''
  );
}

/** Gives whole lines to `take`; progress bars rewrite a line with `\r`, which ends one too. */
export function linesOf(take: (line: string) => void): (chunk: Buffer) => void {
  const splitter = createLineSplitter({ ends: /[\r\n]+/ });
  return (chunk) => {
    for (const line of splitter.add(chunk)) {
      if (line.trim() !== '') {
        take(line.trim());
      }
    }
  };
}
