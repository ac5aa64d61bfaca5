/** Reads the values in a decorator: literals, or expressions that only Python can evaluate. */
import type { SyntaxNode } from '@lezer/common';
import type { Problem } from '../core/errors';
import type { HitherName } from './hither-names';
import { type Constants, type Literal, literalValue } from './literals';
import { type PythonFile, textOf, whereOf } from './syntax';
import type { Declared } from './types';

/** Context for reading the decorators of one file. */
export interface Reading {
  readonly file: PythonFile;
  readonly meaning: HitherName;
  readonly constants: Constants;
  readonly problems: Problem[];
}

/** Nothing is declared. */
export const ABSENT = { state: 'absent' } as const;

/** A string, or `ABSENT` if there is no node. */
export function declaredText(node: SyntaxNode | undefined, reading: Reading): Declared<string> {
  return declared(node, reading, (value) => typeof value === 'string');
}

/** A list of strings, or `ABSENT` if there is no node. */
export function declaredList(node: SyntaxNode | undefined, reading: Reading): Declared<readonly string[]> {
  return declared(
    node,
    reading,
    (value): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  );
}

function declared<T extends Literal>(
  node: SyntaxNode | undefined,
  reading: Reading,
  isWanted: (value: Literal) => value is T,
): Declared<T> {
  if (node === undefined) {
    return ABSENT;
  }
  const value = literalValue(reading.file, node, reading.constants);
  return value !== undefined && isWanted(value)
    ? { state: 'literal', value, where: whereOf(reading.file, node.from) }
    : computed(node, reading);
}

function computed(node: SyntaxNode, { file }: Reading): Declared<never> {
  const source = textOf(file, node).replace(/\s+/g, ' ');
  const short = source.length > 60 ? `${source.slice(0, 59)}…` : source;
  return { state: 'computed', where: whereOf(file, node.from), source: short };
}
