/** Captures a function's output in hither's form: the first and the last MiB with timestamps, and a line between. */

import type { StreamName } from '../model/events';
import type { ConsoleLine, ConsoleOut } from '../model/record';
import { endBars } from '../process/bar-lines';
import { createGrowingLine } from '../process/growing-line';
import { countLineEnds, cutAtLines } from '../process/plain-lines';
import { type ConsoleBlock, createConsoleBlocks } from './console-blocks';
import { createHeadAndTail, type HeadAndTail, writtenSize } from './head-and-tail';

/** How much of the start and of the end is kept, in bytes of JSON. */
const KEEP_BYTES = 1024 * 1024;

/** A record has at most this much; longer output is stored in its own object. Bytes of JSON. */
const RECORD_BYTES = 64 * 1024;

/** Longer lines are broken up, so that output without line ends is bounded too. Bytes. */
const MAX_LINE = 64 * 1024;

/** Captures the output of one job. */
export interface ConsoleCapture {
  /** Adds a piece of output. `now` is in Unix seconds. */
  add(stream: StreamName, chunk: Buffer, now: number): void;
  /** The end of standard error, where engines say why they failed. */
  stderrTail(): string;
  /** The captured output so far, including unfinished lines. */
  finish(now: number): CapturedConsole;
}

/** The captured output of a job. */
export interface CapturedConsole {
  /** The part for the record. */
  readonly short: ConsoleOut;
  /** All of it, if that is more. */
  readonly whole: ConsoleOut | undefined;
}

/** An empty capture. */
export function createConsoleCapture(label: string): ConsoleCapture {
  const blocks = createConsoleBlocks(KEEP_BYTES);
  const partials = { stdout: createGrowingLine(MAX_LINE), stderr: createGrowingLine(MAX_LINE) };
  const keepBlock = (stream: StreamName, bytes: Buffer, lines: number, timestamp: number): void => {
    if (bytes.length > 0) {
      blocks.add({ timestamp, stderr: stream === 'stderr', bytes, lines });
    }
  };
  const kept = (): HeadAndTail => {
    const lines = createHeadAndTail(KEEP_BYTES, blocks.omitted());
    for (const block of [...blocks.first(), ...blocks.last()]) {
      linesOf(block).forEach(lines.add);
    }
    return lines;
  };
  return {
    add(stream, chunk, now) {
      const partial = partials[stream];
      const { first, lines, rest } = cutAtLines(chunk);
      if (first.length > 0) {
        partial.append(first);
        keepBlock(stream, partial.take(), 1, now);
        // The usual case: not copied.
        keepBlock(stream, lines, countLineEnds(lines), now);
      }
      let left = rest;
      while (partial.length + left.length > MAX_LINE) {
        const cut = placeToCut(left, partial.length);
        if (cut === left.length) {
          // Its last character may continue in the next piece.
          break;
        }
        partial.append(left.subarray(0, cut));
        keepBlock(stream, partial.take(), 1, now);
        left = left.subarray(cut);
      }
      partial.append(left);
    },
    stderrTail: () =>
      tailOf(
        kept()
          .lines()
          .filter(({ stderr }) => stderr),
      ) + String(partials.stderr.bytes()),
    finish(now) {
      keepBlock('stdout', partials.stdout.take(), 1, now);
      keepBlock('stderr', partials.stderr.take(), 1, now);
      const lines = kept();
      const whole = { label, lines: lines.linesWithNotice(now) };
      if (whole.lines.reduce((sum, line) => sum + writtenSize(line), 0) <= RECORD_BYTES) {
        return { short: whole, whole: undefined };
      }
      const fewer = createHeadAndTail(RECORD_BYTES / 2, lines.omitted());
      lines.lines().forEach(fewer.add);
      return { short: { label, lines: fewer.linesWithNotice(now) }, whole };
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

/** Where to break up a line of which `before` bytes came earlier: at most 3 bytes late, after a whole character. */
function placeToCut(piece: Buffer, before: number): number {
  let cut = Math.max(0, MAX_LINE - before);
  while (cut < MAX_LINE + 3 - before && ((piece[cut] ?? 0) & 0xc0) === 0x80) {
    cut += 1;
  }
  return cut;
}

/** Enough lines for an engine's error message. */
const TAIL_LINES = 200;

function tailOf(lines: readonly ConsoleLine[]): string {
  return lines
    .slice(-TAIL_LINES)
    .map(({ text }) => `${text}\n`)
    .join('');
}
