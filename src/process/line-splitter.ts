/** Lines out of the bytes that a program writes, piece by piece. */
import { StringDecoder } from 'node:string_decoder';
import { endBars } from './bar-lines';

/** A longer line is given in pieces of this many UTF-16 units, so that a program that never ends its line is bounded. */
export const MAX_LINE = 64 * 1024;

/** One stream. The lines have no line ends; invalid UTF-8 becomes U+FFFD. */
export interface LineSplitter {
  /** Takes the next piece and gives the lines that are whole now. */
  add(chunk: Buffer): string[];
  /** The beginning of the line that isn't whole yet. */
  rest(): string;
  /** Gives what is left when the stream has ended. */
  finish(): string[];
}

/** What ends a line, and how the beginning of one is shortened that a program draws over. */
export interface LineForm {
  readonly ends: RegExp;
  readonly shorten?: (rest: string) => string;
}

/** A splitter that has seen nothing yet. */
export function createLineSplitter({ ends, shorten = (rest) => rest }: LineForm): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  // The `\r` that stood before it, as before the next state of a progress bar.
  let drawn = '';
  const take = (text: string): string[] => {
    const whole = endBars(drawn + rest + text).slice(drawn.length);
    const lines = whole.split(ends);
    const last = lines.pop() ?? '';
    if (lines.length > 0) {
      drawn = whole.at(-last.length - 1) === '\r' ? '\r' : '';
    }
    const pieces = splitLong(shorten(last));
    rest = pieces.pop() ?? '';
    return [...lines.flatMap(splitLong), ...pieces];
  };
  return {
    add: (chunk) => take(decoder.write(chunk)),
    rest: () => rest,
    finish() {
      const lines = take(decoder.end());
      const last = rest.replace(/\r$/, '');
      rest = '';
      return last === '' ? lines : [...lines, last];
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
