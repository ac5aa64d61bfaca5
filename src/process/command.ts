/** A child process to start: always an argument list, never a line for a shell. */
export interface Command {
  /** The program: an absolute path, or a name that is looked up on the PATH of `env`. */
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment of the child; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** How a child process ended. Exactly one of the two is not null, unless it could not be started. */
export interface ExitStatus {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Why it could not be started, where it could not. */
  readonly startError?: string;
}

/** What a process does, as far as others can rely on it. */
export type Activity = 'awake' | 'stopped' | 'gone';
