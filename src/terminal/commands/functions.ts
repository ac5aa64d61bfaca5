/** `hither functions`: lists the hither functions in a directory. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatProblem, HitherError, type Problem } from '../../core/errors';
import { visibleLine } from '../../core/visible-text';
import { findFunctions } from '../../python-source/find-functions';
import { twinFunctions } from '../../python-source/twin-functions';
import type { Declared, FunctionDeclaration } from '../../python-source/types';
import { fromPlain } from '../../values/json/from-plain';
import { writeJson } from '../../values/json/write-json';
import type { CommandIo } from '../command-io';

/** Lists the hither functions in a directory and its subdirectories. @returns the exit code */
export async function listFunctions(
  options: { readonly directory: string; readonly json: boolean },
  io: CommandIo,
): Promise<number> {
  const directory = resolve(io.cwd, options.directory);
  if (!(await stat(directory).catch(() => undefined))?.isDirectory()) {
    throw new HitherError(
      'usage',
      `there is no directory ${options.directory}`,
      'check the path; it starts from the current directory',
    );
  }
  const { functions, problems } = await findFunctions(directory, {
    shown: options.directory,
    searchPath: io.environment.PATH ?? '',
  });
  const all = [...problems, ...functions.flatMap(computedProblems), ...twinFunctions(functions)];
  if (options.json) {
    const document = { schema: 'hither-functions/1', functions: functions.map(entry), problems: all.map(problemEntry) };
    io.writeOut(`${writeJson(fromPlain(document))}\n`);
    return 0;
  }
  for (const declaration of functions) {
    io.writeOut(functionLine(declaration));
  }
  for (const problem of all) {
    io.writeErr(`${formatProblem(problem)}\n`);
  }
  return 0;
}

/** One function of the JSON document. Values that are not literals are null. */
function entry(declaration: FunctionDeclaration) {
  return {
    file: declaration.file,
    line: declaration.where.line,
    name: declaration.name,
    function_name: literal(declaration.functionName),
    function_version: literal(declaration.functionVersion),
    container: literal(declaration.container),
    local_modules: list(declaration.localModules),
    additional_files: list(declaration.additionalFiles),
  };
}

function problemEntry({ message, remedy, where }: Problem) {
  return {
    file: where?.path ?? '',
    line: where?.line ?? 0,
    column: where?.column ?? 0,
    message: `${message}: ${remedy}`,
  };
}

function literal<T>(declared: Declared<T>): T | null {
  return declared.state === 'literal' ? declared.value : null;
}

/** Empty without a decorator. */
function list(declared: Declared<readonly string[]>): readonly string[] | null {
  return declared.state === 'computed' ? null : (literal(declared) ?? []);
}

/** Problems for decorator arguments that only running the code would give; the job spec can set them instead. */
function computedProblems(declaration: FunctionDeclaration): Problem[] {
  const { name } = declaration;
  const parts: [string, Declared<unknown>, string][] = [
    ['name', declaration.functionName, 'write it as a string'],
    ['version', declaration.functionVersion, 'write it as a string, or give "version:" in the job spec'],
    ['container image', declaration.container, 'write it as a string, or give "container:" in the job spec'],
    ['local modules', declaration.localModules, 'write them as strings, or give "local-modules:" in the job spec'],
    [
      'additional files',
      declaration.additionalFiles,
      'write them as strings, or give "additional-files:" in the job spec',
    ],
  ];
  return parts.flatMap(([what, declared, remedy]) =>
    declared.state === 'computed'
      ? [
          {
            message: `the ${what} of ${name} ${what.endsWith('s') ? 'are' : 'is'} computed (${declared.source})`,
            remedy,
            where: declared.where,
          },
        ]
      : [],
  );
}

function functionLine(declaration: FunctionDeclaration): string {
  const { file, where, name } = declaration;
  const version = literal(declaration.functionVersion) ?? '?';
  const image = literal(declaration.container) ?? 'no image';
  return `${visibleLine(`${file}:${where.line}  ${name}  ${version}  ${image}`)}\n`;
}
