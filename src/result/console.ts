/** Keeps what a function wrote, in hither's form: the first and the last MiB with their times, and a line between. */
import { StringDecoder } from 'node:string_decoder';
import { endBars } from '../process/bar-lines';
import type { ConsoleLine, ConsoleOut } from '../record';
import type { StreamName } from '../terms';

/** How much of the beginning and of the end is kept, in bytes of text. */
const KEEP_BYTES = 1024 * 1024;

/** A line of this length is broken, so that output without line ends stays bounded too. */
const MAX_LINE = 64 * 1024;

/** Keeps the output of one job. */
export interface ConsoleCapture {
  /** Takes a piece of output as it comes. `now` is in Unix seconds. */
  add(stream: StreamName, chunk: Buffer, now: number): void;
  /** The last text of standard error, where engines say why they failed. */
  stderrTail(): string;
  /** What was kept so far, unfinished lines included. */
  finish(now: number): ConsoleOut;
}

interface StreamState {
  readonly decoder: StringDecoder;
  readonly stderr: boolean;
  partial: string;
}

/** A capture that has seen nothing yet. */
export function createConsoleCapture(label: string): ConsoleCapture {
  const kept = createHeadAndTail();
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
    stderrTail: () => kept.tailText((line) => line.stderr) + streams.stderr.partial,
    finish(now) {
      for (const state of [streams.stdout, streams.stderr]) {
        addText(state, state.decoder.end(), now);
        if (state.partial !== '') {
          addText(state, '\n', now);
        }
      }
      return { label, lines: kept.lines(now) };
    },
  };
}

/** The first lines up to the limit, and a queue of the last ones. */
function createHeadAndTail() {
  const head: ConsoleLine[] = [];
  let tail: ConsoleLine[] = [];
  let tailStart = 0;
  let headBytes = 0;
  let tailBytes = 0;
  let droppedLines = 0;
  let droppedBytes = 0;
  const dropOldest = (): void => {
    const oldest = tail[tailStart];
    if (oldest !== undefined) {
      tailStart += 1;
      tailBytes -= size(oldest);
      droppedBytes += size(oldest);
      droppedLines += 1;
    }
    if (tailStart > tail.length / 2) {
      tail = tail.slice(tailStart);
      tailStart = 0;
    }
  };
  const rest = (): ConsoleLine[] => tail.slice(tailStart);
  return {
    add(line: ConsoleLine): void {
      if (tail.length === 0 && headBytes + size(line) <= KEEP_BYTES) {
        head.push(line);
        headBytes += size(line);
        return;
      }
      tail.push(line);
      tailBytes += size(line);
      while (tailBytes > KEEP_BYTES) {
        dropOldest();
      }
    },
    lines(now: number): ConsoleLine[] {
      const text = `[${droppedLines} lines, ${droppedBytes} bytes left out]`;
      return droppedLines === 0 ? [...head, ...rest()] : [...head, { timestamp: now, text, stderr: false }, ...rest()];
    },
    tailText(wanted: (line: ConsoleLine) => boolean): string {
      return [...head, ...rest()]
        .filter(wanted)
        .slice(-200)
        .map((line) => `${line.text}\n`)
        .join('');
    },
  };
}

function size(line: ConsoleLine): number {
  return Buffer.byteLength(line.text) + 1;
}
