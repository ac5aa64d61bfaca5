/** Splits calls in decorators into callee and arguments. */
import type { SyntaxNode } from '@lezer/common';
import { foldedName } from '../values/python/python-name';
import type { HitherName } from './hither-names';
import { childrenOf, nameOf, type PythonFile } from './syntax';

/** The arguments of a call as written. */
export interface CallArguments {
  readonly positional: readonly SyntaxNode[];
  readonly keywords: ReadonlyMap<string, SyntaxNode>;
}

/** One decorator, from hither or from another package. */
export interface DecoratorCall extends CallArguments {
  /** `function`, `container`, …; undefined if it isn't from hither. */
  readonly meaning: string | undefined;
}

/** Reads one decorator. */
export function readDecorator(node: SyntaxNode, file: PythonFile, meaning: HitherName): DecoratorCall {
  const list = node.getChild('ArgList');
  const end = list?.from ?? node.to;
  // The node begins with `@`.
  const dotted = foldedName(file.text.slice(node.from + 1, end).replace(/\s|\\/g, ''));
  return { meaning: meaning(dotted), ...readCallArguments(file, list) };
}

/** The callee of a call expression and its argument list; undefined for other expressions. */
export function callOf(node: SyntaxNode): { readonly callee: SyntaxNode; readonly list: SyntaxNode } | undefined {
  const [callee, list] = node.name === 'CallExpression' ? childrenOf(node) : [];
  return callee === undefined || list === undefined ? undefined : { callee, list };
}

/** Splits an argument list into positional and keyword arguments. */
export function readCallArguments(file: PythonFile, list: SyntaxNode | null): CallArguments {
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

/** The argument of a parameter that may be passed by position, by keyword, or both. */
export function argument(
  { positional, keywords }: CallArguments,
  { position, keyword }: { readonly position?: number; readonly keyword: string },
): SyntaxNode | undefined {
  return keywords.get(keyword) ?? (position === undefined ? undefined : positional[position]);
}
