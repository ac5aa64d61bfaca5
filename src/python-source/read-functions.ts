/** Reads the hither functions of a Python file, their decorators and their parameters, without running it. */
import type { SyntaxNode } from '@lezer/common';
import type { Problem } from '../core/errors';
import { memoizePerObject } from '../core/memoize-per-object';
import { readImage } from './declared-image';
import { declaredList, declaredText, type Reading } from './declared-values';
import { type DecoratedStatement, decoratedStatements } from './decorated-statements';
import { argument, type DecoratorCall, readDecorator } from './decorator-calls';
import { hitherNames } from './hither-names';
import { readConstants } from './literals';
import { readParameters } from './signature';
import { nameOf, type PythonFile, whereOf } from './syntax';
import type { Declared, FunctionDeclaration } from './types';

/** The hither functions of a file, and problems in their decorators. */
export interface FunctionsReading {
  readonly functions: readonly FunctionDeclaration[];
  readonly problems: readonly Problem[];
}

/** Reads all hither functions of a parsed file, in the order of the file. */
export const readFunctions = memoizePerObject((file: PythonFile): FunctionsReading => {
  const reading: Reading = { file, meaning: hitherNames(file), constants: readConstants(file), problems: [] };
  const functions = decoratedStatements(file).flatMap((statement) => readDecorated(statement, reading));
  return { functions, problems: reading.problems };
});

function readDecorated({ node, failedAt }: DecoratedStatement, reading: Reading): FunctionDeclaration[] {
  const { file, meaning } = reading;
  const definition = node.getChild('FunctionDefinition');
  const name = definition?.getChild('VariableName');
  const calls = node.getChildren('Decorator').map((decorator) => readDecorator(decorator, file, meaning));
  const main = calls.find((call) => call.meaning === 'function');
  if (definition === null || definition === undefined || name === null || name === undefined || main === undefined) {
    return [];
  }
  const where = whereOf(file, definition.from);
  if (isNested(node)) {
    const message = `${nameOf(file, name)} is defined inside a function or a class, so it can't be called by name`;
    reading.problems.push({ message, remedy: 'define it at the top level of the module', where });
    return [];
  }
  return [
    {
      file: file.path,
      name: nameOf(file, name),
      where,
      functionName: declaredText(argument(main, { position: 0, keyword: 'name' }), reading),
      functionVersion: declaredText(argument(main, { position: 1, keyword: 'version' }), reading),
      ...readImage(calls, main, reading),
      ...readModules(calls, main, reading),
      additionalFiles: declaredList(onlyArgument(calls, 'additional_files'), reading),
      parameters: readParameters(file, definition),
      foreignDecorator: calls.some((call) => call.meaning === undefined),
      ...(failedAt === undefined ? {} : { unread: whereOf(file, failedAt) }),
    },
  ];
}

function isNested(node: SyntaxNode): boolean {
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    if (parent.name === 'FunctionDefinition' || parent.name === 'ClassDefinition') {
      return true;
    }
  }
  return false;
}

/** Paths in `@local_modules([…])` and each `@local_module(…)`; in hither_sf, names in `modules=[…]`. */
function readModules(
  calls: readonly DecoratorCall[],
  main: DecoratorCall,
  reading: Reading,
): Pick<FunctionDeclaration, 'localModules' | 'modulesByName'> {
  const list = declaredList(onlyArgument(calls, 'local_modules'), reading);
  const single = calls
    .filter((call) => call.meaning === 'local_module')
    .map((call) => asList(declaredText(firstArgument(call), reading)));
  const paths = [list, ...single].reduce(joined);
  const named = argument(main, { keyword: 'modules' });
  return paths.state === 'absent' && named !== undefined
    ? { localModules: declaredList(named, reading), modulesByName: true }
    : { localModules: paths };
}

function asList(text: Declared<string>): Declared<readonly string[]> {
  return text.state === 'literal' ? { ...text, value: [text.value] } : text;
}

/** Joins two lists; the result is computed if either list is. */
function joined(one: Declared<readonly string[]>, other: Declared<readonly string[]>): Declared<readonly string[]> {
  if (one.state === 'literal' && other.state === 'literal') {
    return { ...one, value: [...one.value, ...other.value] };
  }
  return one.state === 'computed' || other.state === 'absent' ? one : other;
}

/** The argument of a decorator with a single parameter of any name. The topmost decorator wins. */
function onlyArgument(calls: readonly DecoratorCall[], meaning: string): SyntaxNode | undefined {
  const call = calls.find((each) => each.meaning === meaning);
  return call === undefined ? undefined : firstArgument(call);
}

function firstArgument({ positional, keywords }: DecoratorCall): SyntaxNode | undefined {
  return positional[0] ?? keywords.values().next().value;
}
