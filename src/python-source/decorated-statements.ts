/**
 * Finds the decorated functions and classes of a file. If the parser failed somewhere, those at the top level are
 * parsed again from their heads (decorators and signature), so that a mistake elsewhere in the file can't hide them.
 */
import type { SyntaxNode } from '@lezer/common';
import { firstFrom } from './line-table';
import { logicalLines, nextCode } from './logical-lines';
import { inOlderSyntax } from './older-syntax';
import { nodesOf, type PythonFile, parseAs, suspectedErrors } from './syntax';

/** A decorated statement, and the offset in its head at which the parser failed. */
export interface DecoratedStatement {
  readonly node: SyntaxNode;
  readonly failedAt: number | undefined;
}

/** All decorated statements, in the order of the file. */
export function decoratedStatements(file: PythonFile): DecoratedStatement[] {
  const all = nodesOf(file, (name) => name === 'DecoratedStatement');
  const suspected = suspectedErrors(file);
  if (suspected.length === 0) {
    return all.map((node) => ({ node, failedAt: undefined }));
  }
  const heads = parseAs(file, inOlderSyntax(headsAlone(file)));
  const suspectedInHeads = suspectedErrors(heads);
  const atTop = nodesOf(heads, (name) => name === 'DecoratedStatement').map((node) =>
    withPlace(node, suspectedInHeads),
  );
  const below = all.filter((node) => !isAtTop(file, node.from)).map((node) => withPlace(node, suspected));
  return [...atTop, ...below].sort((a, b) => a.node.from - b.node.from);
}

function withPlace(node: SyntaxNode, suspected: readonly number[]): DecoratedStatement {
  const end = node.getChild('FunctionDefinition')?.getChild('Body')?.from ?? node.to;
  const first = suspected[firstFrom(suspected, node.from)];
  return { node, failedAt: first !== undefined && first <= end ? first : undefined };
}

function isAtTop({ text }: PythonFile, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n' || text[offset - 1] === '\r';
}

/** A text of the same length with only the top-level heads (decorators and signatures), each with an empty body. */
function headsAlone(file: PythonFile): string {
  const { text } = file;
  const parts: string[] = [];
  const endOfLine = logicalLines(text);
  const isInString = stringsOf(file);
  let at = 0;
  for (const { index } of text.matchAll(/^@/gm)) {
    if (index >= at && !isInString(index)) {
      const end = endOfHead(text, index, endOfLine);
      const head = text.slice(index, end);
      const body = head.trimEnd().endsWith(':') && text[end + 1] !== '@' ? '0\n' : '';
      parts.push(blank(text.slice(at, index)), head, body);
      at = end + body.length;
    }
  }
  return [...parts, blank(text.slice(at))].join('');
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Returns a function that tells whether an offset is in a string. */
function stringsOf({ tree }: PythonFile): (offset: number) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      if (!name.endsWith('String')) {
        return true;
      }
      starts.push(from);
      ends.push(to);
      return false;
    },
  });
  return (offset) => offset < (ends[firstFrom(starts, offset + 1) - 1] ?? 0);
}

/** The end of the line that begins with `def`. A broken head that runs into the next one ends there. */
function endOfHead(text: string, start: number, endOfLine: (start: number) => number): number {
  const next = /^(?:@|def\b|class\b|async\b)/gm;
  let line = start;
  while (text[line] === '@') {
    line = nextCode(text, endOfLine(line));
  }
  next.lastIndex = line + 1;
  return Math.min(endOfLine(line), next.exec(text)?.index ?? text.length);
}
