/** Splits program output, which arrives in pieces, into lines. */

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
  let rest = '';
  return (chunk) => {
    const parts = (rest + chunk.toString('utf8')).split(/[\r\n]+/);
    rest = (parts.pop() ?? '').slice(-10_000);
    for (const line of parts) {
      if (line.trim() !== '') {
        take(line.trim());
      }
    }
  };
}
