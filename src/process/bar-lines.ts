/** Output of programs that draw a progress bar over itself with `\r`, and of what is then written behind it. */

/** A bar, and behind it how Python begins what it writes about an exception. */
const BAR_AND_TRACEBACK =
  /(\r[^\r\n]*?)(?=(?: {2}\+ Exception Group )?Traceback \(most recent call last\):|Exception in thread |Exception ignored in: )/g;

/** Ends the line of a bar before a traceback behind it. A reader that splits the text at line ends then sees two lines. */
export function endBars(text: string): string {
  const mayHold = text.includes('Traceback (') || text.includes('Exception i');
  return mayHold ? text.replace(BAR_AND_TRACEBACK, '$1\n') : text;
}
