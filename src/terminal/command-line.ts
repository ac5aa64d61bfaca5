/** Runs one command of the command line: arguments in, exit code out, everything else through `CommandIo`. */
import { EXIT_CODES, formatProblem, HitherError, messageOf, type Problem, systemErrorCode } from '../core/errors';
import { type CommandIo, exitCodeOfError, isInterrupted } from './command-io';
import { parseFlags } from './flags';

/** Limits the list of mistakes, so that a spec with thousands of them doesn't flood the terminal. Characters. */
const MAX_PROBLEM_TEXT = 20_000;

/** Runs one command and returns its exit code. Never throws. */
export async function runCommandLine(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (thrown) {
    return reportError(thrown, io);
  }
}

/** Loads only the code of the command that runs, which keeps the start fast. */
async function dispatch(argv: readonly string[], io: CommandIo): Promise<number> {
  const invocation = parseFlags(argv, { version: VERSION, writeOut: io.writeOut, writeErr: io.writeErr });
  switch (invocation.command) {
    case 'run':
      return (await import('./commands/run')).run(invocation.flags, io);
    case 'plan':
      return (await import('./commands/plan')).plan(invocation.flags, io);
    case 'validate':
      return (await import('./commands/validate')).validate(invocation.flags, io);
    case 'functions':
      return (await import('./commands/functions')).listFunctions(invocation, io);
    case 'store-put':
      return (await import('./commands/store')).storePut(invocation, io);
    case 'store-get':
      return (await import('./commands/store')).storeGet(invocation, io);
    case 'store-cat':
      return (await import('./commands/store')).storeCat(invocation, io);
    case 'store-ls':
      return (await import('./commands/store-maintenance')).storeLs(invocation, io);
    case 'store-verify':
      return (await import('./commands/store-maintenance')).storeVerify(invocation, io);
    case 'store-gc':
      return (await import('./commands/store-maintenance')).storeGc(invocation, io);
    case 'cache-ls':
      return (await import('./commands/cache')).cacheLs(invocation, io);
    case 'cache-why':
      return (await import('./commands/cache')).cacheWhy(invocation, io);
    case 'cache-rm':
      return (await import('./commands/cache')).cacheRm(invocation, io);
    case 'runs':
      return (await import('./commands/runs')).runs(invocation, io);
    case 'attach':
      return (await import('./commands/attach')).attach(invocation.flags, io);
    case 'cancel':
      return (await import('./commands/cancel')).cancel(invocation, io);
    case 'none':
      return 0;
  }
}

/** The version that `--version` prints. A test compares it with package.json. */
export const VERSION = '0.1.0';

/** Prints a user's mistakes without a stack trace, and a bug of this program with one. */
function reportError(thrown: unknown, io: CommandIo): number {
  if (isInterrupted(thrown, io.signal)) {
    io.writeErr('interrupted: run the same command again to continue\n');
  } else if (!(thrown instanceof HitherError) || thrown.code === 'internal') {
    const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    io.writeErr(`hither ${VERSION}: this is a bug in hither-action, please report it:\n${trace}\n`);
  } else if (!systemErrorCode(thrown.details.cause)?.startsWith('commander.')) {
    // commander has already printed its own errors.
    io.writeErr(problemsText(thrown.problems));
  }
  return exitCodeOfError(thrown, io.signal);
}

/** Exit codes that are more important to report than missing output. */
const WORSE: readonly number[] = [EXIT_CODES.usage, EXIT_CODES.internal];

/** The exit code of a command whose output was written. Prints `failure`, the error of stdout, if there is one. */
export function exitCodeAfter(exitCode: number, failure: unknown, io: Pick<CommandIo, 'writeErr'>): number {
  if (failure === undefined) {
    return exitCode;
  }
  const remedy = 'free disk space or redirect stdout elsewhere, then run the command again';
  io.writeErr(`stdout can't be written, so output is missing (${messageOf(failure)}): ${remedy}\n`);
  return WORSE.includes(exitCode) ? exitCode : EXIT_CODES.store;
}

/** One line per mistake up to a limit, then the number of mistakes left out. */
export function problemsText(problems: readonly Problem[]): string {
  const lines: string[] = [];
  let length = 0;
  for (const problem of problems) {
    const line = `${formatProblem(problem)}\n`;
    if (length + line.length > MAX_PROBLEM_TEXT - 100) {
      lines.push(`… and ${problems.length - lines.length} more\n`);
      break;
    }
    lines.push(line);
    length += line.length;
  }
  return lines.join('');
}
