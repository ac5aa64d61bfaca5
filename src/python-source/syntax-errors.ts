/**
 * Tells syntax errors from what our parser doesn't know. Where it lost its way, a Python of this machine is asked, if there
 * is one: it only parses the file (`ast.parse`), and nothing of it is run. Without a Python the parser is believed.
 */
import type { Problem } from '../errors';
import { runCommand } from '../process/run-command';
import { type PythonFile, whereOf } from './syntax';

/** Prints nothing for a file that is correct, else line, column, message, and whether this Python knows all of today's grammar. */
const JUDGE = `
import ast, sys, tokenize
try:
    ast.parse(tokenize.open(sys.argv[1]).read())
except (SyntaxError, ValueError) as e:
    print(getattr(e, 'lineno', 1) or 1)
    print(getattr(e, 'offset', 1) or 1)
    print(getattr(e, 'msg', None) or e)
    print(sys.version_info >= (3, 12))
`;

/** What is known of a file in which the parser lost its way. */
export interface Suspicion {
  /** Absolute path. */
  readonly file: string;
  /** Offsets. */
  readonly suspected: readonly number[];
  readonly searchPath: string;
}

/**
 * The syntax errors of a file: the one that Python tells, or the first that our parser suspects. An old Python is believed
 * only where our parser stumbles too: the file may be written for the newer one of the image.
 */
export async function confirmedErrors(file: PythonFile, suspicion: Suspicion): Promise<Problem[]> {
  const suspected = suspicion.suspected.map((offset) => whereOf(file, offset));
  const args = ['-I', '-S', '-c', JUDGE, suspicion.file];
  const judged = await runCommand({ program: 'python3', args, env: { PATH: suspicion.searchPath } });
  if (judged.exitCode !== 0) {
    return suspected.slice(0, 1).map((where) => syntaxProblem('this is not what Python allows here', where));
  }
  const [line = '', column, message, isNew] = judged.stdout.split('\n');
  const isNear = suspected.some((where) => Math.abs((where.line ?? 0) - Number(line)) <= 1);
  if (message === undefined || !(isNew === 'True' || isNear)) {
    return [];
  }
  return [syntaxProblem(message, { path: file.path, line: Number(line), column: Math.max(1, Number(column)) })];
}

function syntaxProblem(message: string, where: Problem['where'] & object): Problem {
  return { message: `Python syntax error: ${message}`, remedy: 'check this line and the one before', where };
}
