/**
 * Rewrites what is newer than the parser's grammar into something older of the same length. Nodes keep their places, and all
 * text is still taken from the file itself; so it does no harm where the same characters stand in a string or a comment.
 */

/** A text in the grammar that @lezer/python 1.1 knows. */
export function inOlderSyntax(text: string): string {
  return withPlainDecorators(text)
    .replace(TEMPLATE_STRINGS, (prefix) => prefix.replace(/t/i, 'f'))
    .replace(TYPE_PARAMETERS, (list) => ' '.repeat(list.length))
    .replace(STARRED_ANNOTATIONS, ' ');
}

/** `t"…"` (3.14) is `f"…"`. */
const TEMPLATE_STRINGS = /(?<![\w\u0080-\uffff])(?:[tT][rR]?|[rR][tT])(?=['"])/g;

/** `class Box[T = int]:` (3.13); without the default the parser knows them. */
const TYPE_PARAMETERS = /(?<=\b(?:def|class|type)[ \t]+[\w\u0080-\uffff]+[ \t]*)\[[^#'"]*?\](?=[ \t]*[(:=])/g;

/** `*args: *Ts` (3.11). */
const STARRED_ANNOTATIONS = /(?<=\*[ \t]*[\w\u0080-\uffff]+[ \t]*:[ \t]*)\*(?=[ \t]*[\w(])/g;

const DECORATOR = /^[ \t\f]*@/gm;

/** What may stand above a `def` since 3.9, such as `@buttons[0].clicked`, is a name. */
function withPlainDecorators(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const found of text.matchAll(DECORATOR)) {
    const start = found.index + found[0].length;
    const end = endOfLine(text, start);
    if (start >= at && !isPlain(text.slice(start, end)) && isAboveDefinition(text.slice(end, end + 2000))) {
      parts.push(text.slice(at, start), '_'.repeat(end - start));
      at = end;
    }
  }
  return [...parts, text.slice(at)].join('');
}

const TOKEN =
  /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\[\s\S]|[^"\\\r\n])*"|'(?:\\[\s\S]|[^'\\\r\n])*'|#.*|\\\r?\n|[()[\]{}]|[\r\n]/g;

/** Where a logical line ends: before its comment, and not inside brackets or strings. */
export function endOfLine(text: string, start: number): number {
  let depth = 0;
  for (const { 0: token, index } of text.slice(start).matchAll(TOKEN)) {
    if (depth <= 0 && /^[#\r\n]/.test(token)) {
      return start + index;
    }
    depth += '([{'.includes(token) ? 1 : ')]}'.includes(token) ? -1 : 0;
  }
  return text.length;
}

/** A dotted name, called or not: what every Python allows. */
function isPlain(expression: string): boolean {
  const name = DOTTED.exec(expression)?.[0];
  const rest = expression.slice(name?.length).trimEnd();
  return name !== undefined && (rest === '' || (rest.startsWith('(') && endOfBrackets(rest) === rest.length));
}

const DOTTED = /^(?:\s|\\)*[\w\u0080-\uffff]+(?:(?:\s|\\)*\.(?:\s|\\)*[\w\u0080-\uffff]+)*(?:\s|\\)*/;

function endOfBrackets(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    depth += '([{'.includes(token) ? 1 : ')]}'.includes(token) ? -1 : 0;
    if (depth === 0 && /^[)\]}]$/.test(token)) {
      return index + 1;
    }
  }
  return -1;
}

function isAboveDefinition(rest: string): boolean {
  return /^(?:\s|#.*)*(?:@|def\b|async\b|class\b)/.test(rest);
}
