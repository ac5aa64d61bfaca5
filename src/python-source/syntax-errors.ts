/**
 * Tells syntax errors from what our parser doesn't know. Where it lost its way, a Python of this machine is asked, if there
 * is one: it only parses the file (`ast.parse`), and nothing of it is run. Without a Python the parser is believed.
 */
import type { Problem } from '../errors';
import { runCommand } from '../process/run-command';
import { type PythonFile, whereOf } from './syntax';

/** Prints nothing for a file that is correct, else line, column and message, a line each. */
const JUDGE = `
import ast, sys
try:
    ast.parse(open(sys.argv[1], 'rb').read())
except (SyntaxError, ValueError) as e:
    print(getattr(e, 'lineno', 1) or 1)
    print(getattr(e, 'offset', 1) or 1)
    print(getattr(e, 'msg', None) or e)
`;

/** What is known of a file in which the parser lost its way. */
export interface Suspicion {
  /** Absolute path. */
  readonly file: string;
  /** Offsets. */
  readonly suspected: readonly number[];
  readonly searchPath: string;
}

/** The syntax errors of a file: the one that Python tells, or the first that our parser suspects. */
export async function confirmedErrors(file: PythonFile, suspicion: Suspicion): Promise<Problem[]> {
  const args = ['-I', '-S', '-c', JUDGE, suspicion.file];
  const judged = await runCommand({ program: 'python3', args, env: { PATH: suspicion.searchPath } });
  if (judged.exitCode === 0) {
    const [line, column, message] = judged.stdout.split('\n');
    return line === undefined || line === '' || message === undefined
      ? []
      : [syntaxProblem(message, { path: file.path, line: Number(line), column: Math.max(1, Number(column)) })];
  }
  const [first] = suspicion.suspected;
  return first === undefined ? [] : [syntaxProblem('this is not what Python allows here', whereOf(file, first))];
}

function syntaxProblem(message: string, where: Problem['where'] & object): Problem {
  return { message: `Python syntax error: ${message}`, remedy: 'check this line and the one before', where };
}
