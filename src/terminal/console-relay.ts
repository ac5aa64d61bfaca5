/** Shows what functions write in complete lines, so that the lines of two jobs don't mix. */
import { stripVTControlCharacters } from 'node:util';
import { visibleLine } from '../core/visible-text';
import type { HitherEvent, StreamName } from '../model/events';
import { fromLastBar, lastDrawn } from '../process/bar-lines';
import { createLineSplitter, type LineSplitter } from '../process/line-splitter';
import { cutAtLines, isPlain, prefixLines } from '../process/plain-lines';
import { sanitizeOutput } from '../process/sanitize-output';
import type { Paint } from './paint';
import type { Screen } from './screen';

/** Relays the output of jobs. */
export interface ConsoleRelay {
  add(event: Extract<HitherEvent, { type: 'console' }>): void;
  /** Shows what a job wrote after its last line end. */
  flush(label: string): void;
  /** The progress bar that a job draws at the moment, on one line without colors. */
  barOf(label: string): string | undefined;
}

/** How to mark lines. */
export interface RelayOptions {
  readonly paint: Paint;
  /** Whether each line starts with its job's label, because several jobs run. */
  readonly prefixed: boolean;
}

/** A relay to a screen. */
export function createConsoleRelay({ paint, prefixed }: RelayOptions, screen: Screen): ConsoleRelay {
  const streams = new Map<string, LineSplitter>();
  const markOf = (label: string): string => (prefixed ? paint.dim(`${visibleLine(label)} | `) : '');
  const mark = (label: string, line: string): string => markOf(label) + line;
  const addText = (stream: LineSplitter, label: string, chunk: Buffer): void =>
    screen.lines(stream.add(chunk).map((line) => mark(label, lastDrawn(line))));
  return {
    add({ label, stream: name, chunk }) {
      const key = keyOf(label, name);
      const stream = streams.get(key) ?? createLineSplitter({ ends: /\n/, shorten: fromLastBar });
      streams.set(key, stream);
      const long = stream.addPlain(chunk);
      if (long !== undefined) {
        screen.bytes(prefixLines(long, markOf(label)));
        return;
      }
      const { first, lines, rest } = cutAtLines(chunk);
      if (lines.length === 0 || !isPlain(lines)) {
        addText(stream, label, chunk);
        return;
      }
      addText(stream, label, first);
      screen.bytes(prefixLines(lines, markOf(label)));
      addText(stream, label, rest);
    },
    flush(label) {
      for (const name of STREAMS) {
        const left = streams.get(keyOf(label, name))?.finish() ?? [];
        screen.lines(left.map((line) => mark(label, lastDrawn(line))));
        streams.delete(keyOf(label, name));
      }
    },
    barOf(label) {
      const rests = STREAMS.map((name) => streams.get(keyOf(label, name))?.rest() ?? '');
      const bar = rests.find((rest) => rest.includes('\r'));
      return bar === undefined ? undefined : oneLine(lastDrawn(bar));
    },
  };
}

/** Bars are usually on standard error. */
const STREAMS: readonly StreamName[] = ['stderr', 'stdout'];

function keyOf(label: string, name: StreamName): string {
  return `${label}\n${name}`;
}

function oneLine(bar: string): string {
  return stripVTControlCharacters(sanitizeOutput(bar)).replaceAll(/\s+/g, ' ');
}
