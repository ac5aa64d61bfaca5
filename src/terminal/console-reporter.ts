/** Shows a run to a person at a terminal: live output, notices, and what is being fetched. Everything goes to one stream. */
import { StringDecoder } from 'node:string_decoder';
import { formatWhere } from '../errors';
import type { HitherEvent, Report } from '../events';
import { cleanOutput } from '../process/clean-output';
import type { ResultRecord } from '../record';
import type { Paint } from './paint';
import { seconds, statusPaint } from './table';

/** The terminal to report to. */
export interface TerminalOptions {
  readonly write: (text: string) => void;
  readonly paint: Paint;
  /** The stream is a terminal: progress is drawn over itself in one line. */
  readonly interactive: boolean;
  /** Several jobs run, so that each line of output says whose it is. */
  readonly prefixed: boolean;
}

/** A reporter for people. */
export function createConsoleReporter(options: TerminalOptions): Report {
  const { write, paint } = options;
  const relay = createRelay(options);
  const progress = createProgressLine(options);
  return (event) => {
    if (event.type === 'image') {
      progress.show(event);
      return;
    }
    progress.clear();
    switch (event.type) {
      case 'notice':
      case 'warning': {
        const word = event.type === 'warning' ? paint.yellow('warning: ') : '';
        write(`${formatWhere(event.where)}${word}${event.message}\n`);
        break;
      }
      case 'job-started':
        write(paint.dim(`${event.label}: started under ${event.runtime}\n`));
        break;
      case 'console':
        relay.add(event);
        break;
      case 'job-ended':
        relay.flush(event.record.label);
        write(endLine(event.record, paint));
    }
  };
}

function endLine(record: ResultRecord, paint: Paint): string {
  const status = statusPaint(record.status, paint)(record.status);
  const line = `${record.label}: ${status} ${paint.dim(`after ${seconds(record.runtime_info.elapsed_sec)}`)}\n`;
  if (record.error === null) {
    return line;
  }
  const { type, message, traceback } = record.error;
  return `${line}${traceback === '' ? `${type}: ${message}\n` : traceback.trimEnd().concat('\n')}`;
}

/** Passes on what functions write, by whole lines, so that two jobs don't write into each other's lines. */
function createRelay({ write, paint, prefixed }: TerminalOptions) {
  const streams = new Map<string, { decoder: StringDecoder; partial: string }>();
  const emit = (label: string, line: string): void => {
    write(`${prefixed ? paint.dim(`${label} | `) : ''}${cleanOutput(line)}\n`);
  };
  return {
    add(event: Extract<HitherEvent, { type: 'console' }>): void {
      const key = `${event.label}\n${event.stream}`;
      const stream = streams.get(key) ?? { decoder: new StringDecoder('utf8'), partial: '' };
      streams.set(key, stream);
      const lines = (stream.partial + stream.decoder.write(event.chunk)).split('\n');
      stream.partial = lines.pop() ?? '';
      for (const line of lines) {
        emit(event.label, line);
      }
    },
    flush(label: string): void {
      for (const name of ['stdout', 'stderr']) {
        const stream = streams.get(`${label}\n${name}`);
        if (stream !== undefined && stream.partial !== '') {
          emit(label, stream.partial);
        }
        streams.delete(`${label}\n${name}`);
      }
    },
  };
}

/** One line that is drawn over itself on a terminal; elsewhere the start and the end of a step, a line each. */
function createProgressLine({ write, paint, interactive }: TerminalOptions) {
  let shown = false;
  const clear = (): void => {
    if (shown) {
      write('\r\u001b[K');
      shown = false;
    }
  };
  return {
    clear,
    show(event: Extract<HitherEvent, { type: 'image' }>): void {
      clear();
      const what = event.step === 'pull' ? 'pulling' : 'building the SIF of';
      const text = `${what} ${event.image}`;
      if (event.state !== 'progress') {
        write(paint.dim(`${text}: ${event.state}\n`));
      } else if (interactive) {
        write(paint.dim(`${text}: ${cleanOutput(event.detail).slice(0, 60)}`));
        shown = true;
      }
    },
  };
}
