/** Writes the events of a run to a file or a pipe that the user names, while they happen. */
import { closeSync, fstatSync, ftruncateSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { resolve } from 'node:path';
import { HitherError, messageOf } from '../core/errors';
import { type OpenedFile, openForWriting } from '../files/open-for-writing';
import type { Report } from '../model/events';
import type { CommandIo } from './command-io';
import { createEventLines } from './event-lines';
import { refuseForeignFile } from './refuse-foreign-file';

/** A file that takes events. */
export interface EventsFile {
  readonly report: Report;
  /** Waits until all lines are written. */
  close(): Promise<void>;
}

/** Where lines are written to. `write` throws if that fails. */
interface Sink {
  readonly write: (line: string) => void;
  readonly close: () => Promise<void>;
}

/** Called once, when the file can no longer be written. */
type OnFailure = (message: string) => void;

/**
 * Opens the file, replacing that of an earlier run. If it can't be written later, the run goes on without it.
 * @throws HitherError `usage` if it can't be written or has something else in it; the signal's reason
 */
export async function openEventsFile(path: string, io: CommandIo, onFailure: OnFailure): Promise<EventsFile> {
  let hasFailed = false;
  const fail = (thrown: unknown): void => {
    if (!hasFailed) {
      hasFailed = true;
      onFailure(`${path} can't be written, so further events are missing from it: ${messageOf(thrown)}`);
    }
  };
  const sink = await openSink(path, io, fail);
  const lineOf = createEventLines();
  return {
    report(event) {
      const line = hasFailed ? undefined : lineOf(event);
      if (line !== undefined) {
        try {
          sink.write(line);
        } catch (thrown) {
          fail(thrown);
        }
      }
    },
    close: sink.close,
  };
}

async function openSink(path: string, io: CommandIo, fail: (thrown: unknown) => void): Promise<Sink> {
  if (path === '') {
    throw new HitherError('usage', '--events is empty', 'name a file');
  }
  // The process already writes to these two, and a pipe can't have two writers here.
  const [, own] = /^\/(?:dev|proc\/self)\/(stdout|stderr|fd\/[12])$/.exec(path) ?? [];
  if (own !== undefined) {
    return { write: own === 'stdout' || own === 'fd/1' ? io.writeOut : io.writeErr, close: async () => {} };
  }
  const absolute = resolve(io.cwd, path);
  refuseForeignFile(absolute);
  const file = await openForWriting(absolute, io.signal);
  return file.kind === 'pipe' ? pipeSink(file, io.signal, fail) : fileSink(file);
}

function fileSink({ descriptor, kind }: OpenedFile): Sink {
  return {
    write(line) {
      const bytes = Buffer.from(line);
      let written = 0;
      try {
        while (written < bytes.length) {
          written += writeSync(descriptor, bytes, written);
        }
      } catch (thrown) {
        if (kind === 'regular' && written > 0) {
          // Readers find whole lines only.
          ftruncateSync(descriptor, fstatSync(descriptor).size - written);
        }
        throw thrown;
      }
    },
    close: async () => closeSync(descriptor),
  };
}

/** How long a cancelled run waits for a reader. Milliseconds. */
const PATIENCE_MS = 1000;

/** Lines wait in memory for a slow reader, because the run doesn't. */
function pipeSink({ descriptor }: OpenedFile, signal: AbortSignal, fail: (thrown: unknown) => void): Sink {
  const socket = new Socket({ fd: descriptor, readable: false, writable: true });
  socket.on('error', fail);
  return {
    write: (line) => void socket.write(line),
    close: () =>
      new Promise((done) => {
        if (socket.destroyed) {
          done();
          return;
        }
        const giveUp = (): void => void setTimeout(() => socket.destroy(), PATIENCE_MS).unref();
        socket.once('close', () => done());
        socket.end(() => socket.destroy());
        if (signal.aborted) {
          giveUp();
        } else {
          signal.addEventListener('abort', giveUp, { once: true });
        }
      }),
  };
}
