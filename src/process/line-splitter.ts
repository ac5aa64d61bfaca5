/** Splits a program's output, which arrives in pieces, into lines. */
import { StringDecoder } from 'node:string_decoder';
import { endBars } from './bar-lines';
import { createGrowingLine } from './growing-line';
import { isPlain } from './plain-lines';

/** Longer lines are split, so that output without line ends takes bounded memory. UTF-16 units. */
export const MAX_LINE = 64 * 1024;

const LINE_END = Buffer.from('\n');
const NOTHING = Buffer.alloc(0);

/** Splits one stream. Returned lines have no line ends, and invalid UTF-8 becomes U+FFFD. */
export interface LineSplitter {
  /** Takes the next piece and returns the lines that are complete now. */
  add(chunk: Buffer): string[];
  /**
   * Takes a piece of plain text without a line end, and returns the line before it if that would become too long. As
   * text, a flood of these would take several times the time and memory. Otherwise takes nothing.
   */
  addPlain(chunk: Buffer): Buffer | undefined;
  /** The start of the line that isn't complete yet. */
  rest(): string;
  /** Returns the remaining lines when the stream has ended. */
  finish(): string[];
}

/** How to split. */
export interface LineForm {
  /** Matches a line end. */
  readonly ends: RegExp;
  /** Shortens an incomplete line, for example to the current state of a progress bar. */
  readonly shorten?: (rest: string) => string;
}

/** Creates a splitter for one stream. */
export function createLineSplitter({ ends, shorten = (rest) => rest }: LineForm): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  // Follows `rest`, which is empty then.
  const plain = createGrowingLine(MAX_LINE + LINE_END.length);
  // The `\r` that ended the last line, if one did: `endBars` recognizes a progress bar by it.
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
  const holdRest = (): boolean => {
    // An incomplete character stays incomplete before a plain one.
    rest += decoder.end();
    const before = Buffer.from(rest);
    if (!isPlain(before)) {
      return false;
    }
    plain.append(before);
    rest = '';
    return true;
  };
  const takePlain = (): string => plain.take().toString('latin1');
  return {
    add: (chunk) => take(takePlain() + decoder.write(chunk)),
    addPlain(chunk) {
      const isHeld = chunk.length > 0 && chunk.length <= MAX_LINE && !chunk.includes(LINE_END) && isPlain(chunk);
      if (!isHeld || (plain.length === 0 && !holdRest())) {
        return undefined;
      }
      if (plain.length + chunk.length <= MAX_LINE) {
        plain.append(chunk);
        return NOTHING;
      }
      drawn = '';
      plain.append(LINE_END);
      const line = plain.take();
      plain.append(chunk);
      return line;
    },
    rest: () => rest + plain.bytes().toString('latin1'),
    finish() {
      const lines = take(takePlain() + decoder.end());
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
