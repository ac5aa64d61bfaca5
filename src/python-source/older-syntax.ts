/**
 * Rewrites what is newer than the parser's grammar into something older of the same length. Nodes keep their places, and all
 * text is still taken from the file itself; so it does no harm where the same characters stand in a string or a comment.
 */

import { endOfBrackets, logicalLines, nextCode } from './logical-lines';

/** A text in the grammar that @lezer/python 1.1 knows. */
export function inOlderSyntax(text: string): string {
  return withPlainDecorators(text)
    .replace(TEMPLATE_STRINGS, (prefix) => prefix.replace(/t/i, 'f'))
    .replace(TYPE_PARAMETERS, (list) => ' '.repeat(list.length))
    .replace(STARRED_ANNOTATIONS, ' ');
}

/** `t"…"` (3.14) is `f"…"`. */
const TEMPLATE_STRINGS = /(?<![\w\u0080-\uffff])(?:[tT][rR]?|[rR][tT])(?=['"])/g;

/** `class Box[T = int]:` (3.13); without the default the parser knows them. No list of them is long. The bracket comes first, that the look behind is taken at brackets alone. */
const TYPE_PARAMETERS = /\[(?<=\b(?:def|class|type)[ \t]+[\w\u0080-\uffff]+[ \t]*\[)[^#'"]{0,500}?\](?=[ \t]*[(:=])/g;

/** `*args: *Ts` (3.11). */
const STARRED_ANNOTATIONS = /\*(?<=\*[ \t]*[\w\u0080-\uffff]+[ \t]*:[ \t]*\*)(?=[ \t]*[\w(])/g;

const DECORATOR = /^[ \t\f]*@/gm;

/** What may stand above a `def` since 3.9, such as `@buttons[0].clicked`, is a name. A bracket that isn't closed makes it none. */
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

/** As much of the first code from there on as tells what it is. */
function codeAt(text: string, start: number): string {
  const at = nextCode(text, start);
  return text.slice(at, at + 6);
}

const DEFINITION = /^(?:@|def\b|async\b|class\b)/;

/** A dotted name, called or not: what every Python allows. */
function isPlain(expression: string): boolean {
  const name = DOTTED.exec(expression)?.[0];
  const rest = expression.slice(name?.length).trimEnd();
  return name !== undefined && (rest === '' || (rest.startsWith('(') && endOfBrackets(rest) === rest.length));
}

const DOTTED = /^(?:\s|\\)*[\w\u0080-\uffff]+(?:(?:\s|\\)*\.(?:\s|\\)*[\w\u0080-\uffff]+)*(?:\s|\\)*/;
