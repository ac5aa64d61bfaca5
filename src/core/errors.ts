/**
 * All failures that are not the outcome of a job. How a job ends (an exception of the user's function, a time limit, a
 * lost container) is a value, see `model/record.ts`; these errors stop a run or a part of it.
 */

import { visibleLine, visibleText } from './visible-text';

/** A place in a user's file. Lines and columns count from 1, as in editors. */
export interface SourceLocation {
  /** The path as the user gave it, or relative to the current directory. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** One mistake of the user: what is wrong, where, and what to do about it. */
export interface Problem {
  readonly message: string;
  /** What to do next, as a sentence that starts with a lower-case letter: `add "container:" to the job`. */
  readonly remedy: string;
  readonly where?: SourceLocation;
}

/** The result of a check: the value, or all mistakes in it. Warnings come with both. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/**
 * The families of errors. `usage` and `spec` are the user's (exit code 2); `runtime`, `image` and `store` are the
 * machine's (3); `untrusted` refuses to run what an outsider may have written (2); `internal` is a bug of ours (70).
 */
export type ErrorCode = 'usage' | 'spec' | 'untrusted' | 'runtime' | 'image' | 'store' | 'internal';

/** The command line's exit code for each family (sysexits(3) uses 70 for a bug of the program itself). */
export const EXIT_CODES: Readonly<Record<ErrorCode, number>> = {
  usage: 2,
  spec: 2,
  untrusted: 2,
  runtime: 3,
  image: 3,
  store: 3,
  internal: 70,
};

/** The only class of errors that we throw: a code to branch on, a message, and what to do next. */
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
      /** The fault may pass by itself: the same may succeed later. */
      readonly transient?: boolean;
    } = {},
  ) {
    super(message, { cause: details.cause });
  }

  /** The mistakes in this error: several for a spec, otherwise only itself. */
  get problems(): readonly Problem[] {
    if (this.details.problems !== undefined) {
      return this.details.problems;
    }
    const where = this.details.where;
    return [{ message: this.message, remedy: this.remedy, ...(where === undefined ? {} : { where }) }];
  }
}

/** An error for several mistakes, so that all of them are reported together. */
export function specError(problems: readonly Problem[]): HitherError {
  const count = problems.length === 1 ? 'one error' : `${problems.length} errors`;
  return new HitherError('spec', `${count} in the job spec`, 'fix the errors listed above', { problems });
}

/** An error that can only occur if this program is wrong. */
export function bug(message: string, cause?: unknown): HitherError {
  return new HitherError('internal', message, 'this is a bug in hither-action: please report it with this output', {
    cause,
  });
}

/** The code of a failed system call (`ENOENT`), or undefined for anything else. */
export function systemErrorCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** Whether the system denied permission, for example for another user's file in a shared store. */
export function isPermissionError(thrown: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(systemErrorCode(thrown) ?? '');
}

/** Whether a system call failed, as opposed to a bug in this program (whose errors may have codes too). */
export function isSystemError(thrown: unknown): boolean {
  return thrown instanceof Error && 'errno' in thrown && 'syscall' in thrown;
}

/** Whether something was thrown because a signal aborted, which is not an error. */
export function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}

/** The message of anything thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** `PATH:LINE:COLUMN: ` as compilers print it and editors parse it; empty if there is no location. */
export function formatLocation(where: SourceLocation | undefined): string {
  if (where === undefined) {
    return '';
  }
  const parts = [visibleLine(where.path), where.line, where.line === undefined ? undefined : where.column];
  return `${parts.filter((part) => part !== undefined).join(':')}: `;
}

/**
 * One mistake as one line: location, what is wrong, what to do. Invisible and control characters are escaped.
 */
export function formatProblem(problem: Problem): string {
  return visibleText(`${formatLocation(problem.where)}${problem.message}: ${problem.remedy}`);
}
