/** Finds hither functions: all functions below a directory, or the function that a job spec names. */
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Problem, Result, SourceLocation } from '../core/errors';
import { OUTPUT_LIST } from '../core/output-list-name';
import { isBelow } from '../files/is-below';
import { foldedName } from '../values/python/python-name';
import { withDockerfileTag } from './dockerfile-tag';
import { type FunctionsReading, readFunctions } from './read-functions';
import { readSource } from './source-text';
import { type PythonFile, parsePython } from './syntax';
import { type Judge, syntaxError, syntaxFindings } from './syntax-errors';
import type { FunctionDeclaration } from './types';
import { filesBelowDirectory } from './walk-directory';

/**
 * Lists the hither functions below a directory, in a stable order, and the problems in their files. `shown` is the
 * directory as the user wrote it. `searchPath` is the caller's PATH, used to find a Python that checks the syntax.
 */
export async function findFunctions(
  directory: string,
  { shown, searchPath }: { readonly shown: string; readonly searchPath: string },
): Promise<FunctionsReading> {
  const functions: FunctionDeclaration[] = [];
  const problems: Problem[] = [];
  const top = await realpath(directory);
  for (const file of await pythonFiles(top)) {
    const way = relative(top, file);
    const reading = await readIfHither({ file, root: top, shown: shown === '.' ? way : join(shown, way), searchPath });
    functions.push(...reading.functions);
    problems.push(...reading.problems);
  }
  return { functions, problems };
}

/** Each Python file once, by its real path if that is below the directory. Skips copies in output directories. */
async function pythonFiles(top: string): Promise<string[]> {
  const found = (await filesBelowDirectory(top, top)).filter(({ path }) => path.endsWith('.py'));
  const paths = [...new Set(found.map(({ path, real }) => (isBelow(real, top) ? real : path)))].sort();
  const isOutput = createIsOutput(top);
  return paths.filter((path) => !isOutput(dirname(path)));
}

/** Tells whether a directory below `top` is an output directory or inside one. Checks each directory once. */
function createIsOutput(top: string): (directory: string) => boolean {
  const answers = new Map<string, boolean>();
  const isOutput = (directory: string): boolean => {
    const before = answers.get(directory);
    if (before !== undefined) {
      return before;
    }
    const found =
      existsSync(join(directory, OUTPUT_LIST)) ||
      (directory !== top && isBelow(directory, top) && isOutput(dirname(directory)));
    answers.set(directory, found);
    return found;
  };
  return isOutput;
}

async function readIfHither(source: SourceFile): Promise<FunctionsReading> {
  const read = await readSource(source.file, source.searchPath);
  if (read.flaw !== undefined && (read.text === '' || read.text.includes('hither'))) {
    return { functions: [], problems: [{ ...read.flaw, where: { path: source.shown } }] };
  }
  if (!read.text.includes('hither')) {
    return { functions: [], problems: [] };
  }
  const parsed = parsePython(read.text, source.shown, read.isUncertain);
  const { functions: found, problems } = readFunctions(parsed);
  const functions = await Promise.all(found.map((each) => withDockerfileTag(each, source)));
  const { warnings } = await syntaxFindings(parsed, source.file, source);
  return { functions, problems: [...warnings, ...functions.flatMap(unreadProblems), ...problems] };
}

/** A file to search for functions. */
type SourceFile = Pick<FunctionRequest, 'file' | 'root' | 'shown' | 'searchPath'>;

function unreadProblems({ name, unread }: FunctionDeclaration): Problem[] {
  return unread === undefined
    ? []
    : [syntaxError(`the decorators or the signature of ${name} can't be read here`, unread)];
}

/** The function that `FILE:NAME` of a spec means. */
export interface FunctionRequest extends Judge {
  /** Absolute path of the file. */
  readonly file: string;
  /** Directory that the function's Dockerfile must be in. Absolute. */
  readonly root: string;
  /** The file's path as the user wrote it. */
  readonly shown: string;
  /** Its name in Python, or the one that the decorator gives. */
  readonly name: string;
  /** Where the spec names it. */
  readonly where: SourceLocation;
}

/** Finds a function by its name in Python or in hither. */
export async function findFunction(request: FunctionRequest): Promise<Result<FunctionDeclaration>> {
  const read = await readSource(request.file, request.searchPath);
  if (read.flaw !== undefined) {
    return { ok: false, problems: [{ ...read.flaw, where: { path: request.shown } }], warnings: [] };
  }
  const parsed = parsePython(read.text, request.shown, read.isUncertain);
  const { functions, problems } = readFunctions(parsed);
  const syntax = await syntaxFindings(parsed, request.file, request);
  const chosen = undecorated(parsed, request, functions) ?? chooseFunction(request, functions);
  if ('message' in chosen) {
    return { ok: false, problems: [...syntax.problems, chosen, ...problems], warnings: syntax.warnings };
  }
  const own = syntax.certain !== undefined && isWithin(parsed, chosen, syntax.certain) ? [syntax.certain] : [];
  const [mistakes] = [syntax.problems, own, unreadProblems(chosen)].filter((each) => each.length > 0);
  if (mistakes !== undefined) {
    return { ok: false, problems: mistakes, warnings: [] };
  }
  return { ok: true, value: await withDockerfileTag(chosen, request), warnings: syntax.warnings };
}

/** Reports a function with that name that lacks a hither decorator. */
function undecorated(
  { text }: PythonFile,
  { name, shown, where }: FunctionRequest,
  functions: readonly FunctionDeclaration[],
): Problem | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const wanted = foldedName(name);
  const line = lines.findIndex(
    (each) => foldedName(/^(?:async[ \t]+)?def[ \t]+([^\s(]+)/.exec(each)?.[1] ?? '') === wanted,
  );
  if (line < 0 || functions.some((each) => each.name === wanted || hitherName(each) === name)) {
    return undefined;
  }
  return {
    message: `${name}() on line ${line + 1} of ${shown} is not a hither function`,
    remedy: `put @hi.function('${name}', '0.1.0') above its "def", and "import hither as hi" above that`,
    where,
  };
}

/** Whether a mistake is in the function itself: nothing else begins between its `def` and that line. */
function isWithin({ text }: PythonFile, { where }: FunctionDeclaration, mistake: Problem): boolean {
  const start = where.line ?? 0;
  const line = mistake.where?.line ?? 0;
  return (
    line >= start &&
    !text
      .split(/\r\n|\r|\n/)
      .slice(start, line)
      .some((each) => /^[^\s#)\]}]/.test(each))
  );
}

/** Prefers the Python name over the hither name, because only the Python name must be unique. */
function chooseFunction(
  request: FunctionRequest,
  functions: readonly FunctionDeclaration[],
): FunctionDeclaration | Problem {
  const name = foldedName(request.name);
  const found = functions.filter((each) => each.name === name || hitherName(each) === request.name);
  const exact = found.filter((each) => each.name === name);
  const [only, second] = exact.length === 1 ? exact : found;
  return only === undefined || second !== undefined ? notFound(request, functions, found) : only;
}

function hitherName({ functionName }: FunctionDeclaration): string | undefined {
  return functionName.state === 'literal' ? functionName.value : undefined;
}

/** Longer lists are not readable. */
const MAX_NAMES = 20;

function notFound(
  { shown, name, where }: FunctionRequest,
  functions: readonly FunctionDeclaration[],
  found: readonly FunctionDeclaration[],
): Problem {
  if (found.length > 1) {
    const lines = found.map((each) => each.where.line).join(' and ');
    return {
      message: `${shown} has more than one function "${name}", on lines ${lines}`,
      remedy: 'rename one of them',
      where,
    };
  }
  const names = functions.map((each) => each.name);
  const message = `there is no hither function "${name}" in ${shown}`;
  return { message, remedy: whichFunctions(name, names), where };
}

function whichFunctions(name: string, names: readonly string[]): string {
  if (names.length > 0) {
    return `its hither functions are ${names.slice(0, MAX_NAMES).join(', ')}${names.length > MAX_NAMES ? ', …' : ''}`;
  }
  return name.includes('.')
    ? 'define a hither function at the top level of the module, and name it without a dot'
    : `put @hi.function('${name}', '0.1.0') above its "def", and "import hither as hi" above that`;
}
