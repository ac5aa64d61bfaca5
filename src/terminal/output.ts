/** Writes to stdout and stderr, and remembers the first write error. */
import { writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { systemErrorCode } from '../core/errors';

/** A standard stream of this process. Writing never throws; the first error is remembered. */
export interface Output {
  readonly write: (data: string | Buffer) => void;
  /** Writes a stream with back-pressure. Rejects only if the source can't be read. */
  readonly pipe: (source: Readable) => Promise<void>;
  /** Resolves when the stream can take more; undefined if it can now. */
  readonly drained: () => Promise<void> | undefined;
  /** Waits for all writes. @returns the first error; undefined if there was none, or the reader closed the pipe */
  readonly failure: () => Promise<unknown>;
}

/** A stream of the process: `process.stdout` or `process.stderr`. */
type Standard = Writable & { readonly fd: number };

/** Takes over a standard stream. */
export function openOutput(standard: Standard): Output {
  // Terminals, pipes and sockets are instances of Socket; everything else is a file or device.
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
      // Jobs that wait at the same time share one promise, so that listeners don't accumulate.
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

/** Resolves when the stream can take more, and also when it fails. */
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

/** Replaces Node's file stream, which loses data when a write is only partial because the disk fills up. */
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
