/** Splits the output of engines, which arrives in pieces, into lines. */
import { createLineSplitter } from '../process/line-splitter';

/** The last line that isn't empty. */
export function lastLineOf(text: string): string {
  return (
    text
      .trim()
      .split(/[\r\n]+/)
      .at(-1)
      ?.trim() ?? ''
  );
}

/** Passes whole lines to `take`. A `\r` ends a line too, because progress bars rewrite their line with it. */
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
