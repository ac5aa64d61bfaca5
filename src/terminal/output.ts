/** Standard output and standard error: what is written to them, and what could not be. */
import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { systemErrorCode } from '../core/errors';

/** A standard stream of this process. Writing to it never throws; the first error is kept. */
export interface Output {
  readonly write: (data: string | Buffer) => void;
  /** Writes a whole stream, as fast as the reader takes it. Rejects only where the source can't be read. */
  readonly pipe: (source: Readable) => Promise<void>;
  /** Kept once the reader has taken what was written; undefined where nothing waits for it. */
  readonly drained: () => Promise<void> | undefined;
  /** Waits until everything is written. @returns why something could not be; undefined where the reader just left */
  readonly failure: () => Promise<unknown>;
}

/** A stream of the process: `process.stdout` or `process.stderr`. */
type Standard = Writable & { readonly fd: number };

/** Takes a standard stream over. */
export function openOutput(standard: Standard): Output {
  // What is no terminal, pipe or socket is a file or a device.
  const stream = standard instanceof Socket ? standard : fileStream(standard.fd);
  let failure: unknown;
  stream.on('error', (thrown) => {
    failure ??= thrown;
  });
  let draining: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    await drainOf(stream);
    draining = undefined;
  };
  return {
    write: (data) => void stream.write(data),
    drained() {
      // Jobs that wait at the same time share one promise, so that listeners don't pile up.
      draining ??= stream.writableNeedDrain ? drain() : undefined;
      return draining;
    },
    async pipe(source) {
      try {
        await pipeline(source, stream, { end: false });
      } catch (thrown) {
        if (failure === undefined) {
          throw thrown;
        }
      }
    },
    async failure() {
      await new Promise((resolve) => stream.write('', () => setImmediate(resolve)));
      return systemErrorCode(failure) === 'EPIPE' ? undefined : failure;
    },
  };
}

/** Resolves when the stream takes more, and also when it has failed. */
function drainOf(stream: Writable): Promise<void> {
  const events = ['drain', 'error', 'close'];
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) {
        stream.off(event, done);
      }
      resolve();
    };
    for (const event of events) {
      stream.on(event, done);
    }
  });
}

/** Node's own stream for files takes a part that was written for the whole, as a disk leaves it that becomes full. */
function fileStream(fd: number): Writable {
  return new Writable({
    decodeStrings: true,
    write(chunk: Buffer, _encoding, done) {
      try {
        for (let written = 0; written < chunk.length; ) {
          written += writeSync(fd, chunk, written);
        }
        done();
      } catch (thrown) {
        done(thrown as Error);
      }
    },
  });
}
