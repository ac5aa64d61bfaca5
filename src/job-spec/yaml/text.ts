/** Finds the ends of scalars in a YAML text: brackets and indentation inside them don't count as nesting. */

/** The end of a quoted text that begins at `start`, possibly on a later line; the end of the file if it is unclosed. */
export function skipQuoted(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\' && quote === '"') {
      at += 1;
    } else if (character === quote) {
      if (quote !== "'" || text[at + 1] !== "'") {
        return at + 1;
      }
      at += 1;
    }
  }
  return text.length;
}

/**
 * The start of the first line after a block scalar (`|`, `>`) whose header is at `start`; undefined if there is none.
 * `indent` is the column of the collection around it, -1 for the document. All lines of the scalar are deeper.
 */
export function skipBlockScalar(text: string, start: number, indent: number): number | undefined {
  const header = /[|>][-+\d]{0,2}[ \t]*(?:#.*)?\r?(?:\n|$)/y;
  header.lastIndex = start;
  if (!header.test(text)) {
    return undefined;
  }
  let at = header.lastIndex;
  while (at < text.length) {
    const content = skipSpaces(text, at);
    const blank = content === text.length || /[\r\n]/.test(text[content] ?? '');
    if (!blank && (content - at <= indent || isDocumentMark(text, at))) {
      break;
    }
    at = lineEnd(text, content) + 1;
  }
  return Math.min(at, text.length);
}

/** The start and the surroundings of a plain scalar. */
interface PlainScalar {
  readonly start: number;
  /** It is between brackets or braces. */
  readonly flow: boolean;
  /** Column of the block collection around it. */
  readonly indent: number;
}

/** Where a plain (unquoted) scalar ends: at a colon, a comment, a bracket in flow, or a line that isn't deeper. */
export function findNotPlain(text: string, { start, flow, indent }: PlainScalar): number {
  let at = start;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '\n') {
      const content = continuation(text, at + 1, flow ? -1 : indent);
      if (content === undefined) {
        return at;
      }
      at = content;
    } else if (endsPlain(text, at, flow) && at > start) {
      return at;
    } else {
      at += 1;
    }
  }
  return at;
}

const FLOW_INDICATOR = /[,[\]{}]/;

function endsPlain(text: string, at: number, flow: boolean): boolean {
  const character = text[at] ?? '';
  const next = text[at + 1] ?? '\n';
  if (character === ':') {
    return /\s/.test(next) || (flow && FLOW_INDICATOR.test(next));
  }
  return character === '#' ? /\s/.test(text[at - 1] ?? '\n') : flow && FLOW_INDICATOR.test(character);
}

/** The first character of the next non-empty line, if that line can belong to the scalar. */
function continuation(text: string, start: number, indent: number): number | undefined {
  let at = start;
  for (;;) {
    const content = skipBlanks(text, at);
    const character = text[content];
    if (character === undefined || character === '#') {
      return undefined;
    }
    if (character !== '\n') {
      return content - at > indent && !isDocumentMark(text, at) ? content : undefined;
    }
    at = content + 1;
  }
}

function isDocumentMark(text: string, lineStart: number): boolean {
  return /^(---|\.\.\.)(\s|$)/.test(text.slice(lineStart, lineStart + 4));
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') {
    at += 1;
  }
  return at;
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') {
    at += 1;
  }
  return at;
}
