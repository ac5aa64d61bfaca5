/** A child process to start: always an argument list, never a shell command line. */
export interface Command {
  /** The program: an absolute path, or a name to look up on the PATH of `env`. */
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment of the child; it inherits nothing. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Its output comes in small pieces, through other processes: a flood is read less often (let-gather.ts). */
  readonly relays?: boolean;
}

/** How a child process ended. Exactly one of the two is not null, unless it could not be started. */
export interface ExitStatus {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Why it could not be started, if so. */
  readonly startError?: string;
}

/** Whether a process can do its work. `stopped`: by a signal or a tracer. */
export type Activity = 'awake' | 'stopped' | 'gone';
