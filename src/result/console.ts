/** Keeps what a function wrote, in hither's form: the first and the last MiB with their times, and a line between. */

import type { StreamName } from '../model/events';
import type { ConsoleLine, ConsoleOut } from '../model/record';
import { endBars } from '../process/bar-lines';
import { cutAtLines } from '../process/plain-lines';
import { type ConsoleBlock, createConsoleBlocks } from './console-blocks';
import { createHeadAndTail, type HeadAndTail, writtenSize } from './head-and-tail';

/** How much of the beginning and of the end is kept. Bytes, as they are written. */
const KEEP_BYTES = 1024 * 1024;

/** A record has no more than this; all that is kept is an object of its own then. Bytes, as they are written. */
const RECORD_BYTES = 64 * 1024;

/** A line of this length is broken, so that output without line ends stays bounded too. Bytes. */
const MAX_LINE = 64 * 1024;

/** Keeps the output of one job. */
export interface ConsoleCapture {
  /** Takes a piece of output as it comes. `now` is in Unix seconds. */
  add(stream: StreamName, chunk: Buffer, now: number): void;
  /** The last text of standard error, where engines say why they failed. */
  stderrTail(): string;
  /** What was kept so far, unfinished lines included. */
  finish(now: number): CapturedConsole;
}

/** What was kept of the output of a job. */
export interface CapturedConsole {
  /** As a record has it. */
  readonly short: ConsoleOut;
  /** All of it, where that is more. */
  readonly whole: ConsoleOut | undefined;
}

/** A capture that has seen nothing yet. */
export function createConsoleCapture(label: string): ConsoleCapture {
  const blocks = createConsoleBlocks(KEEP_BYTES);
  const partials = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
  const keepBlock = (stream: StreamName, bytes: Buffer, timestamp: number): void => {
    if (bytes.length > 0) {
      blocks.add({ timestamp, stderr: stream === 'stderr', bytes });
    }
  };
  const kept = (): HeadAndTail => {
    const lines = createHeadAndTail(KEEP_BYTES, blocks.leftOut());
    for (const block of [...blocks.first(), ...blocks.last()]) {
      linesOf(block).forEach(lines.add);
    }
    return lines;
  };
  return {
    add(stream, chunk, now) {
      const { first, lines, rest } = cutAtLines(chunk);
      if (first.length > 0) {
        keepBlock(stream, Buffer.concat([partials[stream], first]), now);
        // Most of the output: not copied.
        keepBlock(stream, lines, now);
      }
      let partial = Buffer.concat(first.length > 0 ? [rest] : [partials[stream], rest]);
      while (partial.length > MAX_LINE) {
        const cut = startOfCharacter(partial, MAX_LINE);
        keepBlock(stream, partial.subarray(0, cut), now);
        partial = partial.subarray(cut);
      }
      partials[stream] = partial;
    },
    stderrTail: () =>
      tailOf(
        kept()
          .lines()
          .filter(({ stderr }) => stderr),
      ) + String(partials.stderr),
    finish(now) {
      keepBlock('stdout', partials.stdout, now);
      keepBlock('stderr', partials.stderr, now);
      const lines = kept();
      const whole = { label, lines: lines.told(now) };
      if (whole.lines.reduce((sum, line) => sum + writtenSize(line), 0) <= RECORD_BYTES) {
        return { short: whole, whole: undefined };
      }
      const fewer = createHeadAndTail(RECORD_BYTES / 2, lines.leftOut());
      lines.lines().forEach(fewer.add);
      return { short: { label, lines: fewer.told(now) }, whole };
    },
  };
}

/** Bytes that are not UTF-8 become U+FFFD. */
function linesOf({ timestamp, stderr, bytes }: ConsoleBlock): ConsoleLine[] {
  const lines = endBars(bytes.toString('utf8')).split('\n');
  if (lines.at(-1) === '') {
    lines.pop();
  }
  return lines.map((text) => ({ timestamp, text, stderr }));
}

/** The last place before another at which a character of UTF-8 begins; that other one where there is none near. */
function startOfCharacter(bytes: Buffer, before: number): number {
  for (let start = before; start > before - 4; start -= 1) {
    if (((bytes[start] ?? 0) & 0xc0) !== 0x80) {
      return start;
    }
  }
  return before;
}

/** Lines of an engine that says why it failed. */
const TAIL_LINES = 200;

function tailOf(lines: readonly ConsoleLine[]): string {
  return lines
    .slice(-TAIL_LINES)
    .map(({ text }) => `${text}\n`)
    .join('');
}
