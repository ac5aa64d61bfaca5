/** Opens what users name as a file to write to, as a shell's `>` does. */
import { constants, fstatSync, openSync, statSync, writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { HitherError, messageOf, systemErrorCode } from '../core/errors';

/** An open file. */
export interface OpenedFile {
  readonly descriptor: number;
  /** A regular file has an end that can be moved back; a pipe or a socket may have to wait for its reader. */
  readonly kind: 'regular' | 'device' | 'pipe';
}

/** How often a pipe is tried until something opens its other end. */
const PIPE_MS = 50;

/**
 * Opens a file for writing, and empties a regular file. Waits until a FIFO has a reader. `/dev/fd/N` is the descriptor
 * N itself, because opening it again would start at the file's beginning.
 * @throws HitherError `usage` if it can't be written; the signal's reason
 */
export async function openForWriting(path: string, signal: AbortSignal): Promise<OpenedFile> {
  try {
    const given = /^\/(?:dev|proc\/self)\/fd\/(\d{1,5})$/.exec(path)?.[1];
    const descriptor = given === undefined ? await opened(path, signal) : writable(Number(given));
    return { descriptor, kind: kindOf(descriptor) };
  } catch (thrown) {
    if (thrown instanceof HitherError || signal.aborted) {
      throw thrown;
    }
    throw unwritable(path, messageOf(thrown));
  }
}

async function opened(path: string, signal: AbortSignal): Promise<number> {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isBlockDevice() === true) {
    throw unwritable(path, 'it is a disk');
  }
  return status?.isFIFO() === true ? openedPipe(path, signal) : openSync(path, 'w');
}

/** An open that blocks would keep the process from ending, so a pipe without a reader is tried again and again. */
async function openedPipe(path: string, signal: AbortSignal): Promise<number> {
  for (;;) {
    signal.throwIfAborted();
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (thrown) {
      if (systemErrorCode(thrown) !== 'ENXIO') {
        throw thrown;
      }
    }
    await delay(PIPE_MS);
  }
}

/** @throws the system error if nothing can be written to the descriptor */
function writable(descriptor: number): number {
  writeSync(descriptor, Buffer.alloc(0));
  return descriptor;
}

function kindOf(descriptor: number): OpenedFile['kind'] {
  const status = fstatSync(descriptor);
  if (status.isFile()) {
    return 'regular';
  }
  return status.isFIFO() || status.isSocket() ? 'pipe' : 'device';
}

function unwritable(path: string, why: string): HitherError {
  return new HitherError('usage', `${path} can't be written: ${why}`, 'name a file in a directory that you can write');
}
