/** Parses Python source into a tree, with @lezer/python, which accepts any text and marks errors in the tree. */
import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import { HitherError, type SourceLocation } from '../core/errors';
import { memoizePerObject } from '../core/memoize-per-object';
import { foldedName } from '../values/python/python-name';
import { type LineTable, lineTable, placeIn } from './line-table';
import { inOlderSyntax } from './older-syntax';

/** A parsed file. */
export interface PythonFile {
  /** The path as the user wrote it. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineTable;
  readonly tree: Tree;
  /** Its characters beyond ASCII may be wrong, because this program doesn't know its encoding. */
  readonly isUncertain: boolean;
  /** It uses newer syntax, which was rewritten for the parser and which older Pythons reject. */
  readonly isRewritten: boolean;
}

/** The most recent files: jobs that call functions of the same file each read it twice. */
const recent: { readonly text: string; readonly file: PythonFile }[] = [];
const MAX_RECENT = 4;

/**
 * Parses a file, with or without mistakes. Returns the same object for the same text and path while it is cached.
 * @throws HitherError `spec` if expressions are nested too deeply for our parser and for any Python
 */
export function parsePython(text: string, path: string, isUncertain = false): PythonFile {
  const cached = recent.find(
    (each) => each.file.path === path && each.file.isUncertain === isUncertain && each.text === text,
  );
  if (cached !== undefined) {
    return cached.file;
  }
  const file = parseNew(text, path, isUncertain);
  recent.push({ text, file });
  recent.splice(0, recent.length - MAX_RECENT);
  return file;
}

function parseNew(text: string, path: string, isUncertain: boolean): PythonFile {
  const clean = text.replace(/^\uFEFF/, '');
  const file = {
    path,
    text: clean,
    lines: lineTable(clean),
    tree: treeOf(clean, path),
    isUncertain,
    isRewritten: false,
  };
  if (countErrors(file) === 0) {
    return file;
  }
  const other = { ...parseAs(file, inOlderSyntax(clean)), isRewritten: true };
  return countErrors(other) < countErrors(file) ? other : file;
}

/** The same file with the tree of another text of the same length. */
export function parseAs(file: PythonFile, text: string): PythonFile {
  return { ...file, tree: treeOf(text, file.path) };
}

/** The last text and its tree: a file may be read under two paths, the user's and the one in the bundle. */
let last: { readonly text: string; readonly tree: Tree } | undefined;

function treeOf(text: string, path: string): Tree {
  if (last?.text !== text) {
    last = { text, tree: parse(text, path) };
  }
  return last.tree;
}

/** The parser recurses up to 2500 levels, which may overflow the stack. Python itself allows 200. */
function parse(text: string, path: string): Tree {
  try {
    return parser.parse(text);
  } catch (thrown) {
    if (thrown instanceof RangeError) {
      const remedy = 'use fewer nested brackets: Python accepts at most 200';
      throw new HitherError('spec', 'expressions are nested too deeply', remedy, { where: { path } });
    }
    throw thrown;
  }
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

/** The normalized name of an identifier or a dotted name. */
export function nameOf(file: PythonFile, node: SyntaxNode): string {
  return foldedName(textOf(file, node).replace(/\s|\\/g, ''));
}

/** Line and column of an offset, counted from 1. Columns count characters, not UTF-16 units. */
export function whereOf(file: PythonFile, offset: number): SourceLocation {
  return { path: file.path, ...placeIn(file.lines, offset) };
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

/** Offsets at which the parser failed, without known failures on valid Python. */
export const suspectedErrors = memoizePerObject((file: PythonFile): readonly number[] => {
  const found: number[] = [];
  /** For each enclosing node, whether the parser is known to be incomplete in it. */
  const around: boolean[] = [];
  file.tree.iterate({
    enter(node) {
      const isInPartlyKnown = around.at(-1) === true;
      const isError = node.type.isError
        ? !(isInPartlyKnown || hasGapBeside(file, node.from))
        : isOpenString(file, node);
      if (isError) {
        found.push(node.from);
      }
      around.push(PARTLY_KNOWN.test(node.name) || (isInPartlyKnown && !STATEMENTS.test(node.name)));
    },
    leave() {
      around.pop();
    },
  });
  return found;
});

/** The parser silently ends an unclosed string at the end of its line. */
function isOpenString(file: PythonFile, { name, from, to }: SyntaxNodeRef): boolean {
  if (name !== 'String' && name !== 'FormatString') {
    return false;
  }
  const text = file.text.slice(from, to);
  const [start = '', quote = ''] = /^[a-zA-Z]*('''|"""|'|")/.exec(text) ?? [];
  return !text.endsWith(quote) || text.length < start.length + quote.length;
}

/**
 * Recognize syntax that @lezer/python 1.1 lacks: `1. / x`, bare `yield`, a form feed and `with f() as (a, b):` by the
 * text before the error; `x[*y]` and `lambda a, /: a` by the text after it.
 */
const GAP_BEHIND = /\d\.\s*$|\byield[ \t]*$|\f\s*$|\bas\s*\([^()]*\)\s*:\s*$/;
const GAP_AHEAD = /^\s*(?:\*|\/\s*[,:])/;

function hasGapBeside({ text }: PythonFile, offset: number): boolean {
  return (
    GAP_BEHIND.test(text.slice(Math.max(0, offset - 80), offset)) || GAP_AHEAD.test(text.slice(offset, offset + 20))
  );
}

/** The parser doesn't fully support `with (a as b, c as d):` and `case` patterns, except for the bodies. */
const PARTLY_KNOWN = /^(?:WithStatement|MatchClause)$/;
const STATEMENTS = /^(?:Body|Script)$/;
