/** Handles progress bars, which redraw themselves with `\r`. */

/** A bar, followed by the start of what Python prints about an exception. */
const BAR_AND_TRACEBACK =
  /(\r[^\r\n]*?)(?=(?: {2}\+ Exception Group )?Traceback \(most recent call last\):|Exception in thread |Exception ignored in: )/g;

/** Ends the bar's line before a traceback, so that a reader that splits the text at line ends sees two lines. */
export function endBars(text: string): string {
  const mayHold = text.includes('\r') && (text.includes('Traceback (') || text.includes('Exception i'));
  return mayHold ? text.replace(BAR_AND_TRACEBACK, '$1\n') : text;
}

/** The final state of a line that carriage returns overwrite. */
export function lastDrawn(line: string): string {
  const drawn = withoutLastReturns(line);
  return drawn.slice(drawn.lastIndexOf('\r') + 1);
}

/** The line without earlier states of a progress bar, which the current state overwrites. */
export function fromLastBar(line: string): string {
  return line.slice(Math.max(0, withoutLastReturns(line).lastIndexOf('\r')));
}

/** Not by a regular expression, which would look at a long row of them once for each. */
function withoutLastReturns(line: string): string {
  let end = line.length;
  while (line[end - 1] === '\r') {
    end -= 1;
  }
  return line.slice(0, end);
}
