/** Turns the bytes that a function writes, piece by piece, into lines that can be shown in a GitHub log. */
import { createLineSplitter } from '../../process/line-splitter';
import { safeLine } from './safe-line';

/** One stream of one job. The lines have no line ends. */
export interface ConsoleRelay {
  /** Takes the next piece and gives the lines that are whole now. */
  add(chunk: Buffer): string[];
  /** Gives what is left when the stream has ended. */
  finish(): string[];
}

/** Ends of lines as the runner sees them. A `\r` that ends the text waits: the next piece may begin with `\n`. */
const LINE_END = /\r\n|\n|\r(?=[^\n])/;

/** A line ends at `\r` too (progress bars), and what comes out can't speak to the runner. */
export function createConsoleRelay(): ConsoleRelay {
  const splitter = createLineSplitter({ ends: LINE_END });
  return {
    add: (chunk) => splitter.add(chunk).map(safeLine),
    finish: () => splitter.finish().map(safeLine),
  };
}
