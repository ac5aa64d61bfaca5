/** Short commands whose output is the answer: versions, inspections, lists. */
import { messageOf } from '../core/errors';
import type { Command } from './command';
import { findProgram } from './find-program';

/** What a command answered. */
export interface CommandOutput {
  /** null where the program could not be started; then `stderr` says why. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command to its end and returns what it printed. Never throws: a missing program is an answer too.
 * `input` is what the program finds on its stdin, for what may not stand among its arguments.
 */
export async function runCommand(command: Command, input?: string): Promise<CommandOutput> {
  // `@actions/exec` would look it up on the PATH of this process.
  const program = findProgram(command.program, command.env.PATH);
  if (program === undefined) {
    return { exitCode: null, stdout: '', stderr: `there is no program ${command.program}` };
  }
  // Loaded when the first command runs: a job that is known needs none.
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
    return { exitCode: null, stdout: '', stderr: messageOf(thrown) };
  }
}

/** `@actions/exec` splits its first argument at blanks, as a command line; quotes keep a path with blanks whole. */
function quoted(program: string): string {
  return `"${program.replaceAll('"', '\\"')}"`;
}
