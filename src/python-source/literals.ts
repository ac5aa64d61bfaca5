/** Evaluates literal expressions: strings, joined strings, lists of strings, and constants with such values. */
import type { SyntaxNode } from '@lezer/common';
import { isOwnDirectory, isPathJoin } from './directory-expressions';
import { stringValue } from './string-literal';
import { childrenOf, nameOf, type PythonFile, textOf } from './syntax';

/** A literal: text, or a list or tuple of literals. */
export type Literal = string | readonly Literal[];

/** Constants of a module. */
export interface Constants {
  readonly byName: ReadonlyMap<string, SyntaxNode>;
  /**
   * The remaining budget of parts, characters and items for the literals of this file. Repeating `A = B + B` fifty
   * times would exhaust memory, so values beyond the budget count as computed.
   */
  readonly allowance: { left: number };
}

/** Enough for any real file. Grows with the length of the file, since each function may use the same constants. */
function allowanceOf({ text }: PythonFile): Constants['allowance'] {
  return { left: 4_000_000 + 40 * text.length };
}

/** Limit on constants that name other constants: `A = B` with `B = A` is not a literal. */
const MAX_DEPTH = 50;

/** The names that one assignment in the module binds and that nothing rebinds or mutates. */
export function readConstants(file: PythonFile): Constants {
  const bound = new Map<string, SyntaxNode | undefined>();
  const note = (name: string, value?: SyntaxNode): void => {
    bound.set(name, bound.has(name) ? undefined : value);
  };
  let scopes = 0;
  file.tree.iterate({
    enter(node) {
      if (BINDING.has(node.name) && (scopes === 0 || node.name === 'ScopeStatement')) {
        noteBindings(file, node.node, note);
      }
      scopes += SCOPES.has(node.name) ? 1 : 0;
    },
    leave({ name }) {
      scopes -= SCOPES.has(name) ? 1 : 0;
    },
  });
  const byName = new Map([...bound].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return { byName, allowance: allowanceOf(file) };
}

/** Nodes with their own scope. */
const SCOPES = new Set(['FunctionDefinition', 'ClassDefinition', 'LambdaExpression']);

/** Statements that bind names other than by plain assignment. */
const BINDERS = new Set([
  ...['ImportStatement', 'ForStatement', 'WithStatement', 'TryStatement', 'NamedExpression', 'DeleteStatement'],
  ...['ScopeStatement', 'UpdateStatement', 'FunctionDefinition', 'ClassDefinition'],
]);

const BINDING = new Set([...BINDERS, 'AssignStatement', 'MemberExpression']);

const MUTATORS = new Set(['append', 'extend', 'insert', 'remove', 'pop', 'clear', 'sort', 'reverse']);

/** Notes each name that a node binds, with its value if the name may be a constant. */
function noteBindings(file: PythonFile, node: SyntaxNode, note: (name: string, value?: SyntaxNode) => void): void {
  if (node.name === 'AssignStatement') {
    const parts = childrenOf(node).filter((part) => part.name !== 'TypeDef');
    const [target] = parts;
    const value = parts.length === 3 && target?.name === 'VariableName' ? parts[2] : undefined;
    for (const part of parts.slice(0, -1)) {
      noteTargets(file, part, (name) => note(name, value));
    }
  } else if (BINDERS.has(node.name)) {
    for (const part of childrenOf(node).filter((child) => child.name !== 'Body')) {
      noteTargets(file, part, note);
    }
  } else if (node.name === 'MemberExpression') {
    const [object, , property] = childrenOf(node);
    if (object?.name === 'VariableName' && property !== undefined && MUTATORS.has(textOf(file, property))) {
      note(nameOf(file, object));
      note(nameOf(file, object));
    }
  }
}

/** Notes the names in a target, including those whose items are assigned. No recursion: targets can nest deeply. */
function noteTargets(file: PythonFile, target: SyntaxNode, note: (name: string) => void): void {
  const targets = [target];
  for (let next = targets.pop(); next !== undefined; next = targets.pop()) {
    if (next.name === 'VariableName') {
      note(nameOf(file, next));
    } else if (NESTED_TARGETS.has(next.name)) {
      targets.push(...childrenOf(next));
    }
  }
}

const NESTED_TARGETS = new Set(['TupleExpression', 'ArrayExpression', 'ParenthesizedExpression', 'MemberExpression']);

/** The value of a literal expression; undefined for any other expression. */
export function literalValue(file: PythonFile, node: SyntaxNode, constants: Constants): Literal | undefined {
  return literalOf(node, { file, constants, depth: 0 });
}

interface Evaluation {
  readonly file: PythonFile;
  readonly constants: Constants;
  readonly depth: number;
}

function literalOf(node: SyntaxNode | undefined, evaluation: Evaluation): Literal | undefined {
  const { allowance } = evaluation.constants;
  if (node === undefined || evaluation.depth > MAX_DEPTH || allowance.left < 0) {
    return undefined;
  }
  const value = COMBINED.has(node.name) ? combined(node, evaluation) : leaf(node, evaluation);
  allowance.left -= 1 + (value?.length ?? 0);
  return value;
}

function leaf(node: SyntaxNode, { file, constants, depth }: Evaluation): Literal | undefined {
  switch (node.name) {
    case 'String':
      return readString(file, textOf(file, node));
    case 'VariableName':
      return literalOf(constants.byName.get(nameOf(file, node)), { file, constants, depth: depth + 1 });
    default:
      return undefined;
  }
}

const COMBINED = new Set([
  ...['FormatString', 'CallExpression', 'ContinuedString', 'ParenthesizedExpression'],
  ...['ArrayExpression', 'TupleExpression', 'BinaryExpression'],
]);

function combined(node: SyntaxNode, { file, constants, depth }: Evaluation): Literal | undefined {
  const inner = (child: SyntaxNode | undefined) => literalOf(child, { file, constants, depth: depth + 1 });
  const children = childrenOf(node);
  constants.allowance.left -= children.length;
  switch (node.name) {
    case 'FormatString':
      return formatted(file, node, inner);
    case 'CallExpression':
      return calledPath(file, node, inner);
    case 'ContinuedString':
      return joined(children.map(inner));
    case 'ParenthesizedExpression':
      return inner(children.find((child) => child.name !== '(' && child.name !== ')'));
    case 'ArrayExpression':
    case 'TupleExpression':
      return listed(children.filter((child) => !/^[[\](),]$/.test(child.name)).map(inner));
    case 'BinaryExpression':
      return children.length === 3 && textOf(file, children[1] as SyntaxNode) === '+'
        ? added(inner(children[0]), inner(children[2]))
        : undefined;
    default:
      return undefined;
  }
}

/** In a file with an unknown encoding, strings beyond ASCII count as computed. */
function readString(file: PythonFile, source: string): string | undefined {
  return file.isUncertain && /[\u0080-\uffff]/.test(source) ? undefined : stringValue(source);
}

type Inner = (child: SyntaxNode | undefined) => Literal | undefined;

/** An f-string whose fields are only names of constants. */
function formatted(file: PythonFile, node: SyntaxNode, inner: Inner): string | undefined {
  const fields = node.getChildren('FormatReplacement');
  const [start = '', quote = ''] = /^[a-zA-Z]*('''|"""|'|")/.exec(textOf(file, node)) ?? [];
  const parts: (Literal | undefined)[] = [];
  let at = node.from + start.length;
  for (const field of fields) {
    parts.push(readString(file, `${start}${file.text.slice(at, field.from)}${quote}`), fieldValue(field, inner));
    at = field.to;
  }
  return joined([...parts, readString(file, `${start}${file.text.slice(at, node.to)}`)]);
}

function fieldValue(field: SyntaxNode, inner: Inner): Literal | undefined {
  const [, name, end] = childrenOf(field);
  return name?.name === 'VariableName' && end?.name === '}' ? inner(name) : undefined;
}

/** Calls that join the directory of the file and literals into a path. */
function calledPath(file: PythonFile, node: SyntaxNode, inner: Inner): string | undefined {
  const [callee, list] = childrenOf(node);
  if (isOwnDirectory(textOf(file, node))) {
    return '.';
  }
  if (callee === undefined || list === undefined || !isPathJoin(nameOf(file, callee))) {
    return undefined;
  }
  const parts = childrenOf(list)
    .filter((child) => !/^[(),]$/.test(child.name))
    .map(inner);
  const isRelative = parts.slice(1).every((part) => typeof part === 'string' && !part.startsWith('/'));
  return isRelative && parts.every((part) => typeof part === 'string') ? parts.join('/') : undefined;
}

function joined(parts: readonly (Literal | undefined)[]): string | undefined {
  return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}

function listed(parts: readonly (Literal | undefined)[]): readonly Literal[] | undefined {
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function added(left: Literal | undefined, right: Literal | undefined): Literal | undefined {
  if (typeof left === 'string' && typeof right === 'string') {
    return left + right;
  }
  return Array.isArray(left) && Array.isArray(right) ? [...left, ...right] : undefined;
}
