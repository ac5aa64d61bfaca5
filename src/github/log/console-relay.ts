/** Splits the output of a function into lines that are safe to show in a GitHub log. */
import { createLineSplitter } from '../../process/line-splitter';
import { safeLine } from './safe-line';

/** One stream of one job. Returned lines have no line ends. */
export interface ConsoleRelay {
  /** Takes the next chunk and returns the lines that are complete now. */
  add(chunk: Buffer): string[];
  /** `LineSplitter.addLong`. The lines that it returns are not made safe. */
  addLong(chunk: Buffer): Buffer | undefined;
  /** Returns the rest when the stream has ended. */
  finish(): string[];
}

/** Line ends as the runner sees them. A final `\r` is held back: the next chunk may start with `\n`. */
const LINE_END = /\r\n|\n|\r(?=[^\n])/;

/** `\r` ends a line too (progress bars), and runner commands are made inert. */
export function createConsoleRelay(): ConsoleRelay {
  const splitter = createLineSplitter({ ends: LINE_END });
  return {
    addLong: splitter.addLong,
    add: (chunk) => splitter.add(chunk).map(safeLine),
    finish: () => splitter.finish().map(safeLine),
  };
}
