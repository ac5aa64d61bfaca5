/**
 * Whose word counts on syntax. Our parser knows the grammar of one day, and a Python of this machine that of its version; a
 * container has a Python of its own. So neither makes a mistake of the user's out of a file that runs in a container: what
 * they stumble over is a warning there. Under `host` the Python of this machine runs the file, and its word is final.
 */
import type { Problem, SourceLocation } from '../core/errors';
import { runCommand } from '../process/run-command';
import { type PythonFile, suspectedErrors, whereOf } from './syntax';

/** Where a Python is found that can judge a file, and whether it is the one that is to run it. */
export interface Judge {
  /** The caller's PATH. */
  readonly searchPath: string;
  /** The interpreter of a job that runs under `host`; undefined for one that runs in a container. */
  readonly hostPython?: string;
}

/** What is told of the syntax of a file. */
export interface SyntaxFindings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** A mistake in every Python: both this machine's and our parser find it, and no grammar will ever allow it. */
  readonly certain?: Problem;
}

/** Prints its version, and for a file that it refuses: line, column, message. Nothing of the file is run. */
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

/** Judges a file in which our parser lost its way; `path` is absolute. The common file, in which it didn't, costs nothing. */
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

const BRACKETS_AND_INDENTS =
  /was never closed|unexpected EOF|unmatched '|does not match opening|unexpected indent|unindent does not match|expected an indented block|inconsistent use of tabs/;

/** Brackets and indents are older than any Python; but an old one counts them wrong in newer f-strings, where we don't. */
function certainError(file: PythonFile, { message, where }: Refusal): Pick<SyntaxFindings, 'certain'> {
  const lines = suspectedErrors(file).map((offset) => whereOf(file, offset).line ?? 0);
  return BRACKETS_AND_INDENTS.test(message) && lines.some((line) => Math.abs(line - (where.line ?? 0)) <= 1)
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

/** A mistake of the user's in what has to be read. */
export function syntaxError(message: string, where: SourceLocation): Problem {
  return { message: `Python syntax error: ${message}`, remedy: 'check this line and the one before', where };
}

function refusedElsewhere({ version, message, where }: Refusal): Problem {
  return {
    message: `Python ${version} of this machine finds a syntax error here: ${message}`,
    remedy: 'fix it, unless the Python of the image is another one that accepts it',
    where,
  };
}

function unknownSyntax(where: SourceLocation): Problem {
  return {
    message: 'this is not Python as far as hither knows it, and this machine has no Python to ask',
    remedy: 'check this line and the one before; the Python of the image decides',
    where,
  };
}
