/**
 * Everything that can go wrong and is not the outcome of a job. A job's own end (an exception of the user's function,
 * a time limit, a lost container) is a value, see `result/record.ts`; what stands here stops a run or a part of it.
 */

import { visibleLine, visibleText } from './visible-text';

/** A place in a file of the user's. Lines and columns count from 1, as editors do. */
export interface SourceLocation {
  /** The path as the user gave it, or relative to the current directory. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** One mistake of the user's: what is wrong, where, and what to do about it. */
export interface Problem {
  readonly message: string;
  /** What to do next, as a sentence without its first capital: `add "container:" to the job`. */
  readonly remedy: string;
  readonly where?: SourceLocation;
}

/** The outcome of checking something: the value, or every mistake in it. Warnings come with both. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/**
 * The families of errors. `usage` and `spec` are the user's (exit code 2); `runtime`, `image` and `store` are the
 * machine's (3); `untrusted` is the refusal to run what an outsider may have written (2); `internal` is a bug of ours (70).
 */
export type ErrorCode = 'usage' | 'spec' | 'untrusted' | 'runtime' | 'image' | 'store' | 'internal';

/** The exit code of the command line for each family (sysexits(3) has 70 for a bug of the program itself). */
export const EXIT_CODES: Readonly<Record<ErrorCode, number>> = {
  usage: 2,
  spec: 2,
  untrusted: 2,
  runtime: 3,
  image: 3,
  store: 3,
  internal: 70,
};

/** The one class of errors that we throw: a code to branch on, a message, and what to do next. */
export class HitherError extends Error {
  override readonly name = 'HitherError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly remedy: string,
    readonly details: {
      readonly where?: SourceLocation;
      readonly cause?: unknown;
      readonly problems?: readonly Problem[];
    } = {},
  ) {
    super(message, { cause: details.cause });
  }

  /** The mistakes that this error stands for: several for a spec, else itself alone. */
  get problems(): readonly Problem[] {
    if (this.details.problems !== undefined) {
      return this.details.problems;
    }
    const where = this.details.where;
    return [{ message: this.message, remedy: this.remedy, ...(where === undefined ? {} : { where }) }];
  }
}

/** An error that stands for many mistakes at once, so that all of them are reported together. */
export function specError(problems: readonly Problem[]): HitherError {
  const count = problems.length === 1 ? 'one mistake' : `${problems.length} mistakes`;
  return new HitherError('spec', `${count} in the job spec`, 'mend what is listed', { problems });
}

/** An error for what can't happen unless this program is wrong. */
export function bug(message: string, cause?: unknown): HitherError {
  return new HitherError('internal', message, 'this is a bug of hither-action: please report it with this output', {
    cause,
  });
}

/** The code of a failed system call (`ENOENT`), or undefined for any other thrown thing. */
export function systemErrorCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** Whether an error of the system says that this user may not do what he tried: in a store that a group shares, what is another's. */
export function isPermissionError(thrown: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(systemErrorCode(thrown) ?? '');
}

/** Whether a system call failed, in contrast to a mistake in this program (whose errors may have codes too). */
export function isSystemError(thrown: unknown): boolean {
  return thrown instanceof Error && 'errno' in thrown && 'syscall' in thrown;
}

/** Whether something was thrown because a signal was aborted, which is no error. */
export function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}

/** The text of any thrown thing. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** `PATH:LINE:COLUMN: ` as compilers write it and editors read it, or nothing where there is no place. */
export function formatLocation(where: SourceLocation | undefined): string {
  if (where === undefined) {
    return '';
  }
  const parts = [visibleLine(where.path), where.line, where.line === undefined ? undefined : where.column];
  return `${parts.filter((part) => part !== undefined).join(':')}: `;
}

/** One mistake as one line: place, what is wrong, what to do. Names of others in it can be seen as they are, and do nothing. */
export function formatProblem(problem: Problem): string {
  return visibleText(`${formatLocation(problem.where)}${problem.message}: ${problem.remedy}`);
}
