/** Runs short commands for their output: versions, inspections, lists. */
import { messageOf } from '../core/errors';
import type { Command } from './command';
import { findProgram } from './find-program';

/** The result of a command. */
export interface CommandOutput {
  /** null if a signal ended the program, or if it could not be started; then `stderr` says why. */
  readonly exitCode: number | null;
  /** The same, if the program is there. */
  readonly startError?: string;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command to its end and returns its output. Never throws: a missing program is a result too. `input` is passed
 * on stdin, for secrets that must not be arguments.
 */
export async function runCommand(command: Command, input?: string): Promise<CommandOutput> {
  // `@actions/exec` would use the PATH of this process.
  const program = findProgram(command.program, command.env.PATH);
  if (program === undefined) {
    return { exitCode: null, stdout: '', stderr: `there is no program ${command.program}` };
  }
  // Loaded with the first command: a cached job needs none.
  const { getExecOutput } = await import('@actions/exec');
  try {
    return await getExecOutput(quoted(program), [...command.args], {
      env: { ...command.env },
      ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
      ...(input === undefined ? {} : { input: Buffer.from(input) }),
      silent: true,
      ignoreReturnCode: true,
    });
  } catch (thrown) {
    // `@actions/exec` says it in three sentences, of which the last is Node's.
    const startError = messageOf(thrown).replace(/^.* Error: (?=spawn )/s, '');
    return { exitCode: null, startError, stdout: '', stderr: startError };
  }
}

/** `@actions/exec` splits its first argument at spaces, as in a command line. Quotes protect a path with spaces. */
function quoted(program: string): string {
  return `"${program.replaceAll('"', '\\"')}"`;
}
