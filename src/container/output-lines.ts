/** Lines out of what programs print in pieces. */

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
