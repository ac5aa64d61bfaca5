/** Finds hither functions: all below a folder, or the one that a job spec names. */
import { readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Checked, messageOf, type Problem, type Where } from '../errors';
import { type FunctionsReading, readFunctions } from './read-functions';
import { type PythonFile, parsePython, suspectedErrors } from './syntax';
import { confirmedErrors } from './syntax-errors';
import type { FunctionDeclaration } from './types';
import { filesBelowFolder } from './walk-folder';

/**
 * Lists the hither functions below a folder, in a stable order, with what is wrong in their files. `shown` is the folder as
 * the user calls it, `searchPath` the caller's PATH, where a Python is looked for that can judge the syntax.
 */
export async function findFunctions(
  folder: string,
  { shown, searchPath }: { readonly shown: string; readonly searchPath: string },
): Promise<FunctionsReading> {
  const functions: FunctionDeclaration[] = [];
  const problems: Problem[] = [];
  const top = await realpath(folder);
  for (const { path } of await filesBelowFolder(top, top)) {
    if (path.endsWith('.py')) {
      const way = relative(top, path);
      const reading = await readIfHither({ file: path, shown: shown === '.' ? way : join(shown, way), searchPath });
      functions.push(...reading.functions);
      problems.push(...reading.problems);
    }
  }
  return { functions, problems };
}

/** A file that is looked through. */
type SourceFile = Pick<FunctionRequest, 'file' | 'shown' | 'searchPath'>;

async function readIfHither(source: SourceFile): Promise<FunctionsReading> {
  const text = await readText(source.file).catch((thrown: unknown) => {
    const problem = {
      message: `it can't be read: ${messageOf(thrown)}`,
      remedy: 'save it as UTF-8',
      where: { path: source.shown },
    };
    return { functions: [], problems: [problem] };
  });
  if (typeof text !== 'string') {
    return text;
  }
  if (!text.includes('hither')) {
    return { functions: [], problems: [] };
  }
  const parsed = parsePython(text, source.shown);
  const { functions, problems } = readFunctions(parsed);
  return { functions, problems: [...(await syntaxErrors(parsed, source)), ...problems] };
}

async function syntaxErrors(parsed: PythonFile, { file, searchPath }: SourceFile): Promise<Problem[]> {
  const suspected = suspectedErrors(parsed);
  return suspected.length === 0 ? [] : confirmedErrors(parsed, { file, suspected, searchPath });
}

/** Latin-1 is the only other encoding that old files declare. */
async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  const head = bytes.subarray(0, 200).toString('latin1');
  const encoding = /^(?:.*\n)?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(head)?.[1]?.toLowerCase();
  return new TextDecoder(encoding === 'latin-1' || encoding === 'iso-8859-1' ? 'latin1' : 'utf-8', {
    fatal: true,
  }).decode(bytes);
}

/** The function that `FILE:NAME` of a spec means. */
export interface FunctionRequest {
  /** Absolute path of the file. */
  readonly file: string;
  /** The file as the user calls it. */
  readonly shown: string;
  /** Its name in Python, or the one that the decorator gives. */
  readonly name: string;
  /** Where the spec names it. */
  readonly where: Where;
  /** The caller's PATH, where a Python is looked for that can judge the syntax. */
  readonly searchPath: string;
}

/** Finds a function by its name in Python or in hither. */
export async function findFunction(request: FunctionRequest): Promise<Checked<FunctionDeclaration>> {
  const { file, shown, name, where } = request;
  let text: string;
  try {
    text = await readText(file);
  } catch (thrown) {
    return failed([
      { message: `${shown} can't be read: ${messageOf(thrown)}`, remedy: 'save it as UTF-8 text', where },
    ]);
  }
  const parsed = parsePython(text, shown);
  const errors = await syntaxErrors(parsed, request);
  const { functions, problems } = readFunctions(parsed);
  if (errors.length > 0) {
    return failed(errors);
  }
  const found = functions.filter((each) => each.name === name || hitherName(each) === name);
  const exact = found.filter((each) => each.name === name);
  const [only, second] = exact.length === 1 ? exact : found;
  if (only === undefined || second !== undefined) {
    return failed([notFound(request, functions, found), ...problems]);
  }
  return { ok: true, value: only, warnings: [] };
}

function hitherName({ functionName }: FunctionDeclaration): string | undefined {
  return functionName.state === 'literal' ? functionName.value : undefined;
}

/** A list that people still read. */
const MAX_NAMES = 20;

function notFound(
  { shown, name, where }: FunctionRequest,
  functions: readonly FunctionDeclaration[],
  found: readonly FunctionDeclaration[],
): Problem {
  if (found.length > 1) {
    const lines = found.map((each) => each.where.line).join(' and ');
    return {
      message: `${shown} has more than one function "${name}", in lines ${lines}`,
      remedy: 'rename one of them',
      where,
    };
  }
  const names = functions.map((each) => each.name);
  const remedy =
    names.length === 0
      ? `put @hi.function('${name}', '0.1.0') above its "def", and "import hither as hi" above that`
      : `its hither functions are ${names.slice(0, MAX_NAMES).join(', ')}${names.length > MAX_NAMES ? ', …' : ''}`;
  return { message: `there is no hither function "${name}" in ${shown}`, remedy, where };
}

function failed(problems: readonly Problem[]): Checked<never> {
  return { ok: false, problems, warnings: [] };
}
