/** Splits the output of a function into lines that are safe to show in a GitHub log. */
import { fromLastBar, lastDrawn } from '../../process/bar-lines';
import { createLineSplitter } from '../../process/line-splitter';
import { safeLine } from './safe-line';

/** One stream of one job. Returned lines have no line ends. */
export interface ConsoleRelay {
  /** Takes the next chunk and returns the lines that are complete now. */
  add(chunk: Buffer): string[];
  /** `LineSplitter.addPlain`. The lines that it returns are not made safe. */
  addPlain(chunk: Buffer): Buffer | undefined;
  /** Returns the rest when the stream has ended. */
  finish(): string[];
}

/** Of a progress bar only the final state is a line, and runner commands are made inert. */
export function createConsoleRelay(): ConsoleRelay {
  const splitter = createLineSplitter({ ends: /\n/, shorten: fromLastBar });
  const shown = (line: string): string => safeLine(lastDrawn(line));
  return {
    addPlain: splitter.addPlain,
    add: (chunk) => splitter.add(chunk).map(shown),
    finish: () => splitter.finish().map(shown),
  };
}
