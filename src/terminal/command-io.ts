/** The streams, environment and signal that a command gets instead of the globals of the process. */
import type { Readable } from 'node:stream';
import { EXIT_CODES, HitherError, isAbort } from '../core/errors';
import type { ScreenSize } from './screen';

/** The exit code of a command that a signal interrupted; a run with cancelled jobs has the same. */
export const INTERRUPTED = 4;

/** Everything outside the process that a command uses. */
export interface CommandIo {
  /** Never throws: write errors are reported when the command ends. */
  readonly writeOut: (data: string | Buffer) => void;
  /** Writes a stream to stdout with back-pressure. Rejects only if the source can't be read. */
  readonly pipeOut: (source: Readable) => Promise<void>;
  readonly writeErr: (data: string | Buffer) => void;
  /** Resolves when both streams can take more; undefined if they can now. */
  readonly drained: () => Promise<void> | undefined;
  readonly colorsOut: boolean;
  readonly colorsErr: boolean;
  /** The present size of the terminal that the stream is; undefined if nothing can be redrawn there. */
  readonly sizeOut: (() => ScreenSize) | undefined;
  readonly sizeErr: (() => ScreenSize) | undefined;
  /** Width of the terminal; undefined if stdout is not a terminal. */
  readonly columnsOut: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** Aborts when the user interrupts the command. */
  readonly signal: AbortSignal;
}

/** Whether a command ended because the user interrupted it. */
export function isInterrupted(thrown: unknown, signal: AbortSignal): boolean {
  return signal.aborted && isAbort(thrown);
}

/** The exit code of a command that threw something. */
export function exitCodeOfError(thrown: unknown, signal: AbortSignal): number {
  if (isInterrupted(thrown, signal)) {
    return INTERRUPTED;
  }
  return EXIT_CODES[thrown instanceof HitherError ? thrown.code : 'internal'];
}
