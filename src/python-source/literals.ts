/** The values of expressions that are literals: strings, joined strings, lists of strings, and constants that hold them. */
import type { SyntaxNode } from '@lezer/common';
import { stringValue } from './string-literal';
import { childrenOf, type PythonFile, textOf } from './syntax';

/** A literal: text, or a list or tuple of literals. */
export type Literal = string | readonly Literal[];

/** Constants of a module by name. */
export type Constants = ReadonlyMap<string, SyntaxNode>;

/** How often a constant may name another one: `A = B` with `B = A` is no literal. */
const MAX_DEPTH = 50;

/** The names that are assigned exactly once in the module, to an expression that may be a literal. */
export function readConstants(file: PythonFile): Constants {
  const constants = new Map<string, SyntaxNode>();
  const spoiled = new Set<string>();
  file.tree.iterate({
    enter({ name, node }) {
      if (name === 'FunctionDefinition' || name === 'ClassDefinition' || name === 'LambdaExpression') {
        return false;
      }
      if (name === 'AssignStatement' || name === 'UpdateStatement') {
        noteAssignment(file, node, { constants, spoiled });
      }
      return true;
    },
  });
  for (const name of spoiled) {
    constants.delete(name);
  }
  return constants;
}

function noteAssignment(
  file: PythonFile,
  node: SyntaxNode,
  { constants, spoiled }: { constants: Map<string, SyntaxNode>; spoiled: Set<string> },
): void {
  const parts = childrenOf(node).filter((part) => part.name !== 'TypeDef');
  const names = parts.slice(0, -1).filter((part) => part.name === 'VariableName');
  const value = parts.at(-1);
  for (const part of names) {
    const name = textOf(file, part);
    const single = node.name === 'AssignStatement' && names.length === 1 && parts.length === 3;
    if (!single || constants.has(name) || value === undefined) {
      spoiled.add(name);
    } else {
      constants.set(name, value);
    }
  }
}

/** What an expression is, if it is a literal; undefined if it has to be computed. */
export function literalValue(file: PythonFile, node: SyntaxNode, constants: Constants, depth = 0): Literal | undefined {
  const inner = (child: SyntaxNode | undefined): Literal | undefined =>
    child === undefined || depth > MAX_DEPTH ? undefined : literalValue(file, child, constants, depth + 1);
  const children = childrenOf(node);
  switch (node.name) {
    case 'String':
    case 'FormatString':
      return stringValue(textOf(file, node));
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
    case 'VariableName':
      return inner(constants.get(textOf(file, node)));
    default:
      return undefined;
  }
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
