/** Turns the bytes that a function writes, piece by piece, into lines that can be shown in a GitHub log. */
import { StringDecoder } from 'node:string_decoder';
import { endBars } from '../../process/bar-lines';
import { safeLine } from './safe-line';

/** A longer line is shown in pieces of this many UTF-16 units, so that a program that never ends its line is bounded. */
export const MAX_LINE = 64 * 1024;

/** One stream of one job. The lines have no line ends. */
export interface ConsoleRelay {
  /** Takes the next piece and gives the lines that are whole now. */
  add(chunk: Buffer): string[];
  /** Gives what is left when the stream has ended. */
  finish(): string[];
}

/** Ends of lines as the runner sees them. A `\r` that ends the text waits: the next piece may begin with `\n`. */
const LINE_END = /\r\n|\n|\r(?=[^\n])/;

/**
 * Invalid UTF-8 becomes U+FFFD, a line ends at `\r` too (progress bars), and what comes out can't speak to the runner.
 */
export function createConsoleRelay(): ConsoleRelay {
  const decoder = new StringDecoder('utf8');
  let partial = '';
  // Whether a `\r` stood before it, as before the next state of a progress bar.
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

/** Never splits a pair of surrogates. */
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
