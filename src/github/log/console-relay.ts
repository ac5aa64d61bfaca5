/** Splits the output of a function into lines that are safe to show in a GitHub log. */
import { StringDecoder } from 'node:string_decoder';
import { endBars } from '../../process/bar-lines';
import { safeLine } from './safe-line';

/** Longer lines are split, so that output without line ends doesn't fill memory. UTF-16 units. */
export const MAX_LINE = 64 * 1024;

/** One stream of one job. Returned lines have no line ends. */
export interface ConsoleRelay {
  /** Takes the next chunk and returns the lines that are complete now. */
  add(chunk: Buffer): string[];
  /** Returns the rest when the stream has ended. */
  finish(): string[];
}

/** Line ends as the runner sees them. A final `\r` is held back: the next chunk may start with `\n`. */
const LINE_END = /\r\n|\n|\r(?=[^\n])/;

/** Invalid UTF-8 becomes U+FFFD, `\r` ends a line too (progress bars), and runner commands are made inert. */
export function createConsoleRelay(): ConsoleRelay {
  const decoder = new StringDecoder('utf8');
  let partial = '';
  // Whether a `\r` precedes `partial`: then it is the next state of a progress bar.
  let drawn = false;
  return {
    add(chunk) {
      const text = endBars((drawn ? '\r' : '') + partial + decoder.write(chunk)).slice(drawn ? 1 : 0);
      const lines = text.split(LINE_END);
      const last = lines.pop() ?? '';
      drawn = lines.length > 0 ? text.at(-last.length - 1) === '\r' : drawn;
      const pieces = splitLong(last);
      partial = pieces.pop() ?? '';
      return [...lines.flatMap(splitLong), ...pieces].map(safeLine);
    },
    finish() {
      const lines = (partial + decoder.end()).split(LINE_END).flatMap(splitLong);
      partial = '';
      const last = lines.pop()?.replace(/\r$/, '') ?? '';
      return [...lines, ...(last === '' ? [] : [last])].map(safeLine);
    },
  };
}

/** Splits between characters, never inside a surrogate pair. */
function splitLong(line: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (line.length - start > MAX_LINE) {
    const end = start + MAX_LINE;
    const within = (line.codePointAt(end - 1) ?? 0) > 0xffff;
    pieces.push(line.slice(start, within ? end - 1 : end));
    start = within ? end - 1 : end;
  }
  pieces.push(line.slice(start));
  return pieces;
}
