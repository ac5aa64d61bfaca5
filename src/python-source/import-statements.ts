/** Reads the import statements of a file. */
import type { SyntaxNode } from '@lezer/common';
import { memoizePerObject } from '../core/memoize-per-object';
import { childrenOf, nameOf, nodesOf, type PythonFile } from './syntax';

/** One import statement, or one part of `import a, b`. */
export interface ImportStatement {
  /** Dots before the module: 0 for an absolute import. */
  readonly level: number;
  /** Dotted name after the dots; empty for `from . import x`. */
  readonly module: string;
  /** `from … import NAMES` with their aliases; undefined for `import module`. */
  readonly names: readonly ImportedName[] | undefined;
  /** `import module as ALIAS`. */
  readonly alias: string | undefined;
  readonly offset: number;
}

/** A name of `from … import`; `*` for all. */
export interface ImportedName {
  readonly name: string;
  readonly alias: string;
}

/** Every import statement, including those inside functions and conditions. */
export const importStatements = memoizePerObject((file: PythonFile): readonly ImportStatement[] =>
  nodesOf(file, (name) => name === 'ImportStatement').flatMap((node) => readStatement(file, node)),
);

function readStatement(file: PythonFile, node: SyntaxNode): ImportStatement[] {
  const tokens = childrenOf(node).map((child) => nameOf(file, child));
  return tokens[0] === 'from' ? [readFrom(tokens, node.from)] : readImport(tokens.slice(1), node.from);
}

function readImport(tokens: readonly string[], offset: number): ImportStatement[] {
  return splitAt(tokens, ',').map((part) => {
    const as = part.indexOf('as');
    const module = (as < 0 ? part : part.slice(0, as)).join('');
    return { level: 0, module, names: undefined, alias: as < 0 ? undefined : part[as + 1], offset };
  });
}

function readFrom(tokens: readonly string[], offset: number): ImportStatement {
  const at = tokens.indexOf('import');
  const source = tokens.slice(1, at).join('');
  const level = /^\.*/.exec(source)?.[0].length ?? 0;
  const imported = tokens.slice(at + 1).filter((token) => token !== '(' && token !== ')');
  const names = splitAt(imported, ',')
    .filter((part) => part.length > 0)
    .map(([name = '', , alias]) => ({ name, alias: alias ?? name }));
  return { level, module: source.slice(level), names, alias: undefined, offset };
}

function splitAt(tokens: readonly string[], separator: string): string[][] {
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (token === separator) {
      parts.push([]);
    } else {
      parts.at(-1)?.push(token);
    }
  }
  return parts;
}
