/** Keeps what a function wrote, in hither's form: the first and the last MiB with their times, and a line between. */
import { StringDecoder } from 'node:string_decoder';
import { endBars } from '../process/bar-lines';
import type { ConsoleLine, ConsoleOut } from '../record';
import type { StreamName } from '../terms';
import { createHeadAndTail, writtenSize } from './head-and-tail';

/** How much of the beginning and of the end is kept. Bytes, as they are written. */
const KEEP_BYTES = 1024 * 1024;

/** A record has no more than this; all that is kept is an object of its own then. Bytes, as they are written. */
const RECORD_BYTES = 64 * 1024;

/** A line of this length is broken, so that output without line ends stays bounded too. */
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

interface StreamState {
  readonly decoder: StringDecoder;
  readonly stderr: boolean;
  partial: string;
}

/** A capture that has seen nothing yet. */
export function createConsoleCapture(label: string): ConsoleCapture {
  const kept = createHeadAndTail(KEEP_BYTES);
  const streams = {
    stdout: { decoder: new StringDecoder('utf8'), stderr: false, partial: '' },
    stderr: { decoder: new StringDecoder('utf8'), stderr: true, partial: '' },
  };
  const addText = (state: StreamState, text: string, now: number): void => {
    const lines = endBars(state.partial + text).split('\n');
    state.partial = lines.pop() ?? '';
    for (const line of lines) {
      kept.add({ timestamp: now, text: line, stderr: state.stderr });
    }
    while (state.partial.length > MAX_LINE) {
      kept.add({ timestamp: now, text: state.partial.slice(0, MAX_LINE), stderr: state.stderr });
      state.partial = state.partial.slice(MAX_LINE);
    }
  };
  return {
    add: (stream, chunk, now) => addText(streams[stream], streams[stream].decoder.write(chunk), now),
    stderrTail: () => tailOf(kept.lines().filter(({ stderr }) => stderr)) + streams.stderr.partial,
    finish(now) {
      for (const state of [streams.stdout, streams.stderr]) {
        addText(state, state.decoder.end(), now);
        if (state.partial !== '') {
          addText(state, '\n', now);
        }
      }
      const whole = { label, lines: kept.told(now) };
      if (whole.lines.reduce((sum, line) => sum + writtenSize(line), 0) <= RECORD_BYTES) {
        return { short: whole, whole: undefined };
      }
      const fewer = createHeadAndTail(RECORD_BYTES / 2, kept.leftOut());
      kept.lines().forEach(fewer.add);
      return { short: { label, lines: fewer.told(now) }, whole };
    },
  };
}

/** Lines of an engine that says why it failed. */
const TAIL_LINES = 200;

function tailOf(lines: readonly ConsoleLine[]): string {
  return lines
    .slice(-TAIL_LINES)
    .map(({ text }) => `${text}\n`)
    .join('');
}
