/** Reads the hither functions of a Python file: what their decorators say, and their parameters. Nothing is run. */
import type { SyntaxNode } from '@lezer/common';
import type { Problem } from '../errors';
import { foldedName } from '../values/python-name';
import { type DecoratedStatement, decoratedStatements } from './decorated-statements';
import { type HitherName, hitherNames } from './hither-names';
import { type Constants, type Literal, literalValue, readConstants } from './literals';
import { readParameters } from './signature';
import { childrenOf, nameOf, type PythonFile, textOf, whereOf } from './syntax';
import type { Declared, FunctionDeclaration } from './types';

/** The hither functions of a file, and what is wrong with their decorators. */
export interface FunctionsReading {
  readonly functions: readonly FunctionDeclaration[];
  readonly problems: readonly Problem[];
}

/** What the decorators of one file are read with. */
interface Reading {
  readonly file: PythonFile;
  readonly meaning: HitherName;
  readonly constants: Constants;
  readonly problems: Problem[];
}

/** One decorator of hither's, or of another's. */
interface DecoratorCall {
  /** `function`, `container`, …; undefined for a foreign one. */
  readonly meaning: string | undefined;
  readonly node: SyntaxNode;
  readonly positional: readonly SyntaxNode[];
  readonly keywords: ReadonlyMap<string, SyntaxNode>;
}

/** Reads all functions of a parsed file, in its order. */
export function readFunctions(file: PythonFile): FunctionsReading {
  const meaning = hitherNames(file);
  const reading: Reading = { file, meaning, constants: readConstants(file), problems: [] };
  const functions = decoratedStatements(file).flatMap((statement) => readDecorated(statement, reading));
  return { functions, problems: reading.problems };
}

function readDecorated({ node, lostAt }: DecoratedStatement, reading: Reading): FunctionDeclaration[] {
  const { file } = reading;
  const definition = node.getChild('FunctionDefinition');
  const name = definition?.getChild('VariableName');
  const calls = node.getChildren('Decorator').map((decorator) => readDecorator(decorator, reading));
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
      functionName: declaredText(argument(main, 0, 'name'), reading),
      functionVersion: declaredText(argument(main, 1, 'version'), reading),
      container: readContainer(calls, main, reading),
      localModules: readList(listIn(calls, 'local_modules') ?? argument(main, undefined, 'modules'), reading),
      additionalFiles: readList(listIn(calls, 'additional_files'), reading),
      parameters: readParameters(file, definition),
      foreignDecorator: calls.some((call) => call.meaning === undefined),
      ...(lostAt === undefined ? {} : { unread: whereOf(file, lostAt) }),
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

function readDecorator(node: SyntaxNode, { file, meaning }: Reading): DecoratorCall {
  const list = node.getChild('ArgList');
  const end = list?.from ?? node.to;
  // `@` stands before the name.
  const dotted = foldedName(file.text.slice(node.from + 1, end).replace(/\s|\\/g, ''));
  return { meaning: meaning(dotted), node, ...readCallArguments(file, list) };
}

function readCallArguments(file: PythonFile, list: SyntaxNode | null) {
  const positional: SyntaxNode[] = [];
  const keywords = new Map<string, SyntaxNode>();
  const nodes = list === null ? [] : childrenOf(list).slice(1, -1);
  let index = 0;
  while (index < nodes.length) {
    const node = nodes[index] as SyntaxNode;
    const value = nodes[index + 2];
    if (nodes[index + 1]?.name === 'AssignOp' && value !== undefined) {
      keywords.set(nameOf(file, node), value);
      index += 3;
    } else {
      if (node.name !== ',') {
        positional.push(node);
      }
      index += 1;
    }
  }
  return { positional, keywords };
}

function argument(call: DecoratorCall, position: number | undefined, keyword: string): SyntaxNode | undefined {
  return call.keywords.get(keyword) ?? (position === undefined ? undefined : call.positional[position]);
}

const ABSENT = { state: 'absent' } as const;

function computed(node: SyntaxNode, { file }: Reading): Declared<never> {
  const source = textOf(file, node).replace(/\s+/g, ' ');
  const short = source.length > 60 ? `${source.slice(0, 59)}…` : source;
  return { state: 'computed', where: whereOf(file, node.from), source: short };
}

function literal(node: SyntaxNode, { file, constants }: Reading): Literal | undefined {
  return literalValue(file, node, constants);
}

function declaredText(node: SyntaxNode | undefined, reading: Reading): Declared<string> {
  if (node === undefined) {
    return ABSENT;
  }
  const value = literal(node, reading);
  return typeof value === 'string'
    ? { state: 'literal', value, where: whereOf(reading.file, node.from) }
    : computed(node, reading);
}

/** `@container(…)` stands above what `@function` says. Last generation: `image=RemoteDockerImage(…)`. */
function readContainer(calls: readonly DecoratorCall[], main: DecoratorCall, reading: Reading): Declared<string> {
  const own = calls.find((call) => call.meaning === 'container');
  const node =
    (own && (argument(own, 0, 'default') ?? argument(own, undefined, 'container'))) ??
    argument(main, 2, 'container') ??
    argument(main, undefined, 'image');
  if (node === undefined || textOf(reading.file, node) === 'None') {
    return ABSENT;
  }
  return declaredText(imageArgument(node, reading) ?? node, reading);
}

/** The literal in `hi.RemoteDockerImage('docker://…')`. */
function imageArgument(node: SyntaxNode, { file, meaning }: Reading): SyntaxNode | undefined {
  const [callee, list] = node.name === 'CallExpression' ? childrenOf(node) : [];
  const name = callee === undefined ? undefined : meaning(nameOf(file, callee));
  if (list === undefined || (name !== 'RemoteDockerImage' && name !== 'LocalDockerImage')) {
    return undefined;
  }
  const { positional, keywords } = readCallArguments(file, list);
  return positional[0] ?? keywords.get('name');
}

/** The list in `@local_modules([…])`, whatever its parameter is called. */
function listIn(calls: readonly DecoratorCall[], meaning: string): SyntaxNode | undefined {
  const call = calls.find((each) => each.meaning === meaning);
  return call?.positional[0] ?? call?.keywords.values().next().value;
}

function readList(node: SyntaxNode | undefined, reading: Reading): Declared<readonly string[]> {
  if (node === undefined) {
    return ABSENT;
  }
  const value = literal(node, reading);
  return Array.isArray(value) && value.every((item): item is string => typeof item === 'string')
    ? { state: 'literal', value, where: whereOf(reading.file, node.from) }
    : computed(node, reading);
}
