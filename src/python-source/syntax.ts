/** Python source as a tree with places. Read with @lezer/python, which accepts anything and marks what it can't place. */
import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import type { Where } from '../errors';
import { foldedName } from '../values/python-name';
import { inOlderSyntax } from './older-syntax';

/** A parsed file. */
export interface PythonFile {
  /** How the user calls it. */
  readonly path: string;
  readonly text: string;
  readonly tree: Tree;
  /** Its characters beyond ASCII may be others than Python's: its encoding is not known here. */
  readonly isUncertain: boolean;
  /** It was parsed with newer syntax rewritten, which an older Python than today's refuses. */
  readonly isRewritten: boolean;
}

/** Parses a file. Never throws. */
export function parsePython(text: string, path: string, isUncertain = false): PythonFile {
  const clean = text.replace(/^\uFEFF/, '');
  const file = { path, text: clean, tree: treeOf(clean), isUncertain, isRewritten: false };
  if (countErrors(file) === 0) {
    return file;
  }
  const other = { ...parseAs(file, inOlderSyntax(clean)), isRewritten: true };
  return countErrors(other) < countErrors(file) ? other : file;
}

/** The same file with the tree of another text of the same length. */
export function parseAs(file: PythonFile, text: string): PythonFile {
  return { ...file, tree: treeOf(text) };
}

/** The last text and its tree: a function's file is read for its decorators, and right after that for its imports. */
let last: { readonly text: string; readonly tree: Tree } | undefined;

function treeOf(text: string): Tree {
  if (last?.text !== text) {
    last = { text, tree: parser.parse(text) };
  }
  return last.tree;
}

function countErrors({ tree }: PythonFile): number {
  let errors = 0;
  tree.iterate({
    enter({ type }) {
      errors += type.isError ? 1 : 0;
    },
  });
  return errors;
}

/** The children of a node, without comments. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== 'Comment') {
      children.push(child);
    }
  }
  return children;
}

/** The source text of a node. */
export function textOf(file: PythonFile, node: SyntaxNode): string {
  return file.text.slice(node.from, node.to);
}

/** The name that an identifier, or several with dots, stands for. */
export function nameOf(file: PythonFile, node: SyntaxNode): string {
  return foldedName(textOf(file, node).replace(/\s|\\/g, ''));
}

/** Line and column of an offset, from 1; columns count characters, not UTF-16 units. */
export function whereOf(file: PythonFile, offset: number): Where {
  const before = file.text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { path: file.path, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

/** Every node of a kind, in the order of the text. */
export function nodesOf(file: PythonFile, wanted: (name: string) => boolean): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  file.tree.iterate({
    enter(node) {
      if (wanted(node.name)) {
        found.push(node.node);
      }
    },
  });
  return found;
}

/** Places where the parser lost its way, without those where it is known to do so in correct Python. */
export function suspectedErrors(file: PythonFile): number[] {
  const found: number[] = [];
  file.tree.iterate({
    enter(node) {
      const isError = node.type.isError ? !isKnownGap(file, node.node) : isOpenString(file, node.node);
      if (isError) {
        found.push(node.from);
      }
    },
  });
  return found;
}

/** The parser ends a string where its line ends, without a word. */
function isOpenString(file: PythonFile, node: SyntaxNode): boolean {
  if (node.name !== 'String' && node.name !== 'FormatString') {
    return false;
  }
  const text = textOf(file, node);
  const [start = '', quote = ''] = /^[a-zA-Z]*('''|"""|'|")/.exec(text) ?? [];
  return !text.endsWith(quote) || text.length < start.length + quote.length;
}

/**
 * What @lezer/python 1.1 has no grammar for, by what stands before: `1. / x`, `yield` alone, a form feed, `with f() as (a, b):`;
 * and by what follows: `x[*y]`, `lambda a, /: a`.
 */
const GAP_BEHIND = /\d\.\s*$|\byield[ \t]*$|\f\s*$|\bas\s*\([^()]*\)\s*:\s*$/;
const GAP_AHEAD = /^\s*(?:\*|\/\s*[,:])/;

/** Beside these, `with (a as b, c as d):` and the patterns of `case` are not always understood. */
function isKnownGap(file: PythonFile, node: SyntaxNode): boolean {
  const { text } = file;
  if (
    GAP_BEHIND.test(text.slice(Math.max(0, node.from - 80), node.from)) ||
    GAP_AHEAD.test(text.slice(node.from, node.from + 20))
  ) {
    return true;
  }
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    if (/^(WithStatement|MatchClause)$/.test(parent.name)) {
      return true;
    }
    if (/^(Body|Script)$/.test(parent.name)) {
      return false;
    }
  }
  return false;
}
