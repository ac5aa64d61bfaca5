/** What a command of the command line may use of the world. */
import type { Readable } from 'node:stream';

/** The exit code of what was stopped by a signal, as of a run whose jobs were cancelled. */
export const STOPPED = 4;

/** The world of a command: streams, environment, and the signal that the user wants it to end. */
export interface CommandIo {
  /** What can't be written is told when the call ends. */
  readonly writeOut: (data: string | Buffer) => void;
  /** Writes a whole stream to stdout, as fast as its reader takes it. Rejects only where the source can't be read. */
  readonly pipeOut: (source: Readable) => Promise<void>;
  readonly writeErr: (data: string | Buffer) => void;
  /** Kept once the readers of both streams have taken what was written; undefined where nothing waits for them. */
  readonly drained: () => Promise<void> | undefined;
  readonly coloursOut: boolean;
  readonly coloursErr: boolean;
  /** The stream is a terminal that can redraw a line. */
  readonly interactiveOut: boolean;
  readonly interactiveErr: boolean;
  /** How wide the terminal of stdout is; undefined where it is none. */
  readonly columnsOut: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  readonly signal: AbortSignal;
}
