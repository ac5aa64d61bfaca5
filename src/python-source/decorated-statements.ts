/**
 * The decorated functions and classes of a file. Where the parser lost its way somewhere, those at the top level are parsed
 * from their heads alone (decorators and signature), so that what stands in other parts of the file hides none of them.
 */
import type { SyntaxNode } from '@lezer/common';
import { logicalLines, nextCode } from './logical-lines';
import { inOlderSyntax } from './older-syntax';
import { firstFrom } from './places';
import { nodesOf, type PythonFile, parseAs, suspectedErrors } from './syntax';

/** A decorated statement, and where in its head the parser lost its way (an offset). */
export interface DecoratedStatement {
  readonly node: SyntaxNode;
  readonly lostAt: number | undefined;
}

/** In the order of the file. */
export function decoratedStatements(file: PythonFile): DecoratedStatement[] {
  const all = nodesOf(file, (name) => name === 'DecoratedStatement');
  const suspected = suspectedErrors(file);
  if (suspected.length === 0) {
    return all.map((node) => ({ node, lostAt: undefined }));
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
  return { node, lostAt: first !== undefined && first <= end ? first : undefined };
}

function isAtTop({ text }: PythonFile, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n' || text[offset - 1] === '\r';
}

/** A text of the same length, in which each head at the top level has an empty body, and all else is blank. */
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

/** Tells of an offset whether it stands in a string. */
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

/** Behind the line that begins with `def`; a head that runs into the next one is broken, and ends there. */
function endOfHead(text: string, start: number, endOfLine: (start: number) => number): number {
  const next = /^(?:@|def\b|class\b|async\b)/gm;
  let line = start;
  while (text[line] === '@') {
    line = nextCode(text, endOfLine(line));
  }
  next.lastIndex = line + 1;
  return Math.min(endOfLine(line), next.exec(text)?.index ?? text.length);
}
