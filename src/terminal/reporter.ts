/** Shows a run in a terminal: live output, notices and image pulls. Everything goes to one stream. */
import { formatLocation } from '../core/errors';
import { visibleLine, visibleText } from '../core/visible-text';
import type { HitherEvent, Report } from '../model/events';
import type { ResultRecord } from '../model/record';
import { createLineSplitter, type LineSplitter } from '../process/line-splitter';
import { cutAtLines, isPlain, prefixLines } from '../process/plain-lines';
import { sanitizeOutput } from '../process/sanitize-output';
import { isShared } from '../result/causes';
import { retryText } from '../result/retry-text';
import type { Paint } from './paint';
import { seconds, statusPaint } from './table';

/** How and where to report. */
export interface TerminalOptions {
  readonly write: (data: string | Buffer) => void;
  readonly paint: Paint;
  /** Whether progress may be redrawn in one line. */
  readonly interactive: boolean;
  /** Whether each output line starts with its job's label, because several jobs run. */
  readonly prefixed: boolean;
}

/** Progress must fit into one row of most terminals, or it can't be redrawn. */
const MAX_PROGRESS = 76;

/** Creates a reporter for a person at a terminal. */
export function createConsoleReporter(options: TerminalOptions): Report {
  const { paint } = options;
  const screen = createScreen(options);
  const relay = createRelay(options, screen);
  return (event) => {
    switch (event.type) {
      case 'notice':
      case 'warning': {
        const word = event.type === 'warning' ? paint.yellow('warning: ') : '';
        screen.line(`${formatLocation(event.where)}${word}${visibleText(event.message)}`);
        break;
      }
      case 'image':
        showImage(event, screen, paint);
        break;
      case 'job-started':
        screen.line(paint.dim(`${visibleLine(event.label)}: started under ${event.runtime}`));
        break;
      case 'job-retried':
        relay.flush(event.label);
        screen.line(paint.yellow(retryText(event)));
        break;
      case 'console':
        relay.add(event);
        break;
      case 'job-ended':
        relay.flush(event.record.label);
        screen.line([endText(event.record, options), ...hintLines(event.hints, paint)].join('\n'));
    }
  };
}

/** The end of a job. With several jobs, an error that they may share is left to the end of the run. */
function endText(record: ResultRecord, { paint, prefixed }: TerminalOptions): string {
  const status = statusPaint(record.status, paint)(record.status);
  const how = record.cache.hit
    ? `(cached: ${record.cache.reason})`
    : `after ${seconds(record.runtime_info.elapsed_sec)}`;
  const line = `${visibleLine(record.label)}: ${status} ${paint.dim(how)}`;
  if (record.error === null || (prefixed && isShared(record))) {
    return line;
  }
  const { type, message, traceback } = record.error;
  return `${line}\n${traceback === '' ? `${type}: ${message}` : traceback.trimEnd()}`;
}

function hintLines(hints: readonly string[] = [], paint: Paint): string[] {
  return hints.map((hint) => paint.yellow(`hint: ${visibleText(hint)}`));
}

function showImage(event: Extract<HitherEvent, { type: 'image' }>, screen: Screen, paint: Paint): void {
  const text = `${event.step === 'pull' ? 'pulling' : 'building the SIF file of'} ${visibleLine(event.image)}`;
  if (event.state === 'progress') {
    screen.progress(`${text}: ${event.detail}`);
  } else {
    screen.line(paint.dim(`${text}: ${event.state}`));
  }
}

/** Output lines, and on a terminal a progress line below them. Control sequences in foreign text are removed. */
interface Screen {
  line(text: string): void;
  /** Writes all lines at once, because a function may write many. */
  lines(texts: readonly string[]): void;
  /** Complete lines without control sequences. */
  bytes(lines: Buffer): void;
  progress(text: string): void;
}

function createScreen({ write, paint, interactive }: TerminalOptions): Screen {
  let shown = false;
  const clear = (): string => (shown ? '\r\u001b[K' : '');
  const lines = (texts: readonly string[]): void => {
    if (texts.length > 0) {
      write(`${clear()}${texts.map((text) => `${sanitizeOutput(text)}\n`).join('')}`);
      shown = false;
    }
  };
  return {
    lines,
    line: (text) => lines([text]),
    bytes(whole) {
      if (shown) {
        write(clear());
        shown = false;
      }
      write(whole);
    },
    progress(text) {
      if (interactive) {
        write(`${clear()}${paint.dim(sanitizeOutput(text).replaceAll(/\s+/g, ' ').slice(0, MAX_PROGRESS))}`);
        shown = true;
      }
    },
  };
}

/** Shows what functions write in complete lines, so that the lines of two jobs don't mix. */
function createRelay({ paint, prefixed }: TerminalOptions, screen: Screen) {
  const streams = new Map<string, LineSplitter>();
  const markOf = (label: string): string => (prefixed ? paint.dim(`${visibleLine(label)} | `) : '');
  const mark = (label: string, line: string): string => markOf(label) + line;
  const addText = (stream: LineSplitter, label: string, chunk: Buffer): void => {
    screen.lines(stream.add(chunk).map((line) => mark(label, lastDrawn(line))));
    if (stream.rest().includes('\r')) {
      screen.progress(mark(label, lastDrawn(stream.rest())));
    }
  };
  return {
    add({ label, stream: name, chunk }: Extract<HitherEvent, { type: 'console' }>): void {
      const key = `${label}\n${name}`;
      const stream = streams.get(key) ?? createLineSplitter({ ends: /\n/, shorten: fromLastBar });
      streams.set(key, stream);
      const long = stream.addLong(chunk);
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
    flush(label: string): void {
      for (const name of ['stdout', 'stderr']) {
        const left = streams.get(`${label}\n${name}`)?.finish() ?? [];
        screen.lines(left.map((line) => mark(label, lastDrawn(line))));
        streams.delete(`${label}\n${name}`);
      }
    },
  };
}

/** The final state of a line that carriage returns overwrite, such as a progress bar. */
function lastDrawn(line: string): string {
  return line.includes('\r') ? line.replace(/\r+$/, '').replace(/^.*\r/s, '') : line;
}

/** The line without earlier states of a progress bar, which the current state overwrites. */
function fromLastBar(line: string): string {
  return line.includes('\r') ? line.slice(Math.max(0, line.replace(/\r+$/, '').lastIndexOf('\r'))) : line;
}
