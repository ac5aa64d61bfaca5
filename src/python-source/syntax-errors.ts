/**
 * Decides whether a suspected syntax error is an error or a warning. The bundled parser and the local Python each know
 * one version of the grammar, and the container's Python may be another. So for jobs in a container, their findings are
 * only warnings. Under `host` the local Python runs the file, so its findings are errors.
 */
import type { Problem, SourceLocation } from '../core/errors';
import { runCommand } from '../process/run-command';
import { type PythonFile, suspectedErrors, whereOf } from './syntax';

/** Where to find a Python that can check a file, and whether that Python will also run it. */
export interface Judge {
  /** The caller's PATH. */
  readonly searchPath: string;
  /** The interpreter of a job that runs under `host`; undefined for a job in a container. */
  readonly hostPython?: string;
}

/** Errors and warnings about the syntax of a file. */
export interface SyntaxFindings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** A mistake in every Python: the local Python and our parser both find it, and no grammar can allow it. */
  readonly certain?: Problem;
}

/** Prints its version and, if it rejects the file, line, column and message. Doesn't run the file. */
const PROGRAM = `
import sys, tokenize, warnings
warnings.simplefilter('ignore')
print('%d.%d' % sys.version_info[:2])
try:
    with tokenize.open(sys.argv[1]) as file:
        compile(file.read(), sys.argv[1], 'exec', dont_inherit=True)
except (SyntaxError, ValueError) as error:
    print(getattr(error, 'lineno', 1) or 1)
    print(getattr(error, 'offset', 1) or 1)
    print(getattr(error, 'msg', None) or error)
`;

interface Refusal {
  readonly kind: 'refused';
  readonly version: string;
  readonly message: string;
  readonly where: SourceLocation;
}

type Verdict = { readonly kind: 'none' } | { readonly kind: 'accepted' } | Refusal;

/** Checks a file that our parser failed on. `path` is absolute. Starts no Python for other files. */
export async function syntaxFindings(file: PythonFile, path: string, judge: Judge): Promise<SyntaxFindings> {
  const [first] = suspectedErrors(file);
  const isNew = file.isRewritten && judge.hostPython !== undefined;
  if (first === undefined && !isNew) {
    return { problems: [], warnings: [] };
  }
  const verdict = await judged(file, path, judge);
  switch (verdict.kind) {
    case 'accepted':
      return { problems: [], warnings: [] };
    case 'none':
      return { problems: [], warnings: first === undefined ? [] : [unknownSyntax(whereOf(file, first))] };
    case 'refused':
      return judge.hostPython === undefined
        ? { problems: [], warnings: [refusedElsewhere(verdict)], ...certainError(file, verdict) }
        : { problems: [syntaxError(verdict.message, verdict.where)], warnings: [] };
  }
}

const BRACKETS = /was never closed|unexpected EOF|unmatched '|does not match opening/;
const INDENTS = /unexpected indent|unindent does not match|expected an indented block|inconsistent use of tabs/;

/** Mistakes in brackets and indents are certain, unless our parser disagrees: old Pythons misread newer f-strings. */
function certainError(file: PythonFile, { message, where }: Refusal): Pick<SyntaxFindings, 'certain'> {
  const lines = suspectedErrors(file).map((offset) => whereOf(file, offset).line ?? 0);
  const isCertain = BRACKETS.test(message) || INDENTS.test(message);
  return isCertain && lines.some((line) => Math.abs(line - (where.line ?? 0)) <= 1)
    ? { certain: syntaxError(message, where) }
    : {};
}

async function judged(file: PythonFile, path: string, { searchPath, hostPython }: Judge): Promise<Verdict> {
  const args = ['-I', '-S', '-c', PROGRAM, path];
  const answer = await runCommand({ program: hostPython ?? 'python3', args, env: { PATH: searchPath } });
  const [version = '', line, column, message] = answer.stdout.split('\n');
  if (answer.exitCode !== 0) {
    return { kind: 'none' };
  }
  if (message === undefined) {
    return { kind: 'accepted' };
  }
  const where = { path: file.path, line: Number(line), column: Math.max(1, Number(column)) };
  return { kind: 'refused', version, message, where };
}

/** A syntax error in a part that must be read. */
export function syntaxError(message: string, where: SourceLocation): Problem {
  return { message: `Python syntax error: ${message}`, remedy: 'check this line and the one before', where };
}

function refusedElsewhere({ version, message, where }: Refusal): Problem {
  return {
    message: `Python ${version} on this machine reports a syntax error: ${message}`,
    remedy: 'fix it, unless the Python in the image accepts it',
    where,
  };
}

function unknownSyntax(where: SourceLocation): Problem {
  return {
    message: 'hither does not understand this syntax, and found no python3 on this machine to check it',
    remedy: 'check this line and the one before; the Python in the image decides',
    where,
  };
}
