/**
 * Rewrites syntax newer than the parser's grammar to older syntax of the same length. Nodes keep their offsets, and all
 * text is still read from the file itself, so rewriting inside a string or comment does no harm.
 */

import { endOfBrackets, logicalLines, nextCode } from './logical-lines';

/** The text in the grammar of @lezer/python 1.1. */
export function inOlderSyntax(text: string): string {
  return withPlainDecorators(text)
    .replace(TEMPLATE_STRINGS, (prefix) => prefix.replace(/t/i, 'f'))
    .replace(TYPE_PARAMETERS, (list) => ' '.repeat(list.length))
    .replace(STARRED_ANNOTATIONS, ' ');
}

/** `t"…"` (3.14) becomes `f"…"`. */
const TEMPLATE_STRINGS = /(?<![\w\u0080-\uffff])(?:[tT][rR]?|[rR][tT])(?=['"])/g;

/**
 * `class Box[T = int]:` (3.13); the parser only knows it without the default. These lists are short. The pattern starts
 * with the bracket, so that the lookbehind runs at brackets only.
 */
const TYPE_PARAMETERS = /\[(?<=\b(?:def|class|type)[ \t]+[\w\u0080-\uffff]+[ \t]*\[)[^#'"]{0,500}?\](?=[ \t]*[(:=])/g;

/** `*args: *Ts` (3.11). */
const STARRED_ANNOTATIONS = /\*(?<=\*[ \t]*[\w\u0080-\uffff]+[ \t]*:[ \t]*\*)(?=[ \t]*[\w(])/g;

const DECORATOR = /^[ \t\f]*@/gm;

/** Replaces decorators that 3.9 allowed, such as `@buttons[0].clicked`, by a name, unless a bracket is unclosed. */
function withPlainDecorators(text: string): string {
  const parts: string[] = [];
  const endOfLine = logicalLines(text);
  let at = 0;
  let seen = 0;
  for (const found of text.matchAll(DECORATOR)) {
    const start = found.index + found[0].length;
    const end = endOfLine(start);
    if (start < seen || end === text.length) {
      continue;
    }
    seen = end;
    if (!isPlain(text.slice(start, end)) && DEFINITION.test(codeAt(text, end))) {
      parts.push(text.slice(at, start), '_'.repeat(end - start));
      at = end;
    }
  }
  return [...parts, text.slice(at)].join('');
}

/** Enough of the first code after an offset to tell what it is. */
function codeAt(text: string, start: number): string {
  const at = nextCode(text, start);
  return text.slice(at, at + 6);
}

const DEFINITION = /^(?:@|def\b|async\b|class\b)/;

/** Whether a decorator is a dotted name, called or not, which every Python allows. */
function isPlain(expression: string): boolean {
  const name = DOTTED.exec(expression)?.[0];
  const rest = expression.slice(name?.length).trimEnd();
  return name !== undefined && (rest === '' || (rest.startsWith('(') && endOfBrackets(rest) === rest.length));
}

const DOTTED = /^(?:\s|\\)*[\w\u0080-\uffff]+(?:(?:\s|\\)*\.(?:\s|\\)*[\w\u0080-\uffff]+)*(?:\s|\\)*/;
