/** Finds the end of a string literal, f-strings by the rules of PEP 701 (any strings, comments and lines in their fields). */

/** The offset behind the literal that starts at `from` (its prefix first); undefined where it has no end. */
export function scanString(text: string, from: number): number | undefined {
  let at = from;
  while (text[at] !== "'" && text[at] !== '"') {
    at += 1;
  }
  const prefix = text.slice(from, at).toLowerCase();
  const single = text[at] ?? '';
  const quote = text.startsWith(single.repeat(3), at) ? single.repeat(3) : single;
  const literal: Literal = { text, quote, raw: prefix.includes('r') };
  const body = at + quote.length;
  return /[ft]/.test(prefix) ? endOfFormat(literal, body) : endOfPlain(literal, body);
}

interface Literal {
  readonly text: string;
  readonly quote: string;
  readonly raw: boolean;
}

function endOfPlain({ text, quote }: Literal, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') {
      at += text.startsWith('\r\n', at + 1) ? 2 : 1;
    } else if (text.startsWith(quote, at)) {
      return at + quote.length;
    } else if (quote.length === 1 && isLineEnd(text[at])) {
      return undefined;
    }
  }
  return undefined;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function endOfFormat(literal: Literal, from: number): number | undefined {
  const { text, quote, raw } = literal;
  let at = from;
  while (at < text.length) {
    if (text.startsWith(quote, at)) {
      return at + quote.length;
    }
    if (quote.length === 1 && isLineEnd(text[at])) {
      return undefined;
    }
    if (text[at] === '\\') {
      at = behindEscape(text, at, raw);
    } else if (text.startsWith('{{', at) || text.startsWith('}}', at)) {
      at += 2;
    } else if (text[at] === '{') {
      const end = endOfField(literal, at + 1);
      if (end === undefined) {
        return undefined;
      }
      at = end;
    } else {
      at += 1;
    }
  }
  return undefined;
}

/** A backslash doesn't hide a brace, but the braces of `\N{…}` are no field. */
function behindEscape(text: string, at: number, raw: boolean): number {
  const named = !raw && text.startsWith('\\N{', at) ? text.indexOf('}', at) : -1;
  if (named >= 0) {
    return named + 1;
  }
  const next = text[at + 1];
  return at + (next === '{' || next === '}' ? 1 : text.startsWith('\r\n', at + 1) ? 3 : 2);
}

const STRING_START = /(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])?['"]/y;
const WORD = /[\p{ID_Continue}]+/uy;

/** The offset behind the `}` of a field. */
function endOfField(literal: Literal, from: number): number | undefined {
  const { text } = literal;
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (depth === 0 && character === '}') {
      return at + 1;
    }
    if (depth === 0 && character === ':') {
      return endOfFormatSpec(literal, at + 1);
    }
    depth += '([{'.includes(character) ? 1 : ')]}'.includes(character) ? -1 : 0;
    const next = behindCode(text, at);
    if (next === undefined || depth < 0) {
      return undefined;
    }
    at = next;
  }
  return undefined;
}

/** Passes one string, comment, word or character of code. */
function behindCode(text: string, at: number): number | undefined {
  STRING_START.lastIndex = at;
  if (STRING_START.test(text)) {
    return scanString(text, at);
  }
  if (text[at] === '#') {
    const end = text.slice(at).search(/[\r\n]/);
    return end < 0 ? undefined : at + end;
  }
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at + 1;
}

function endOfFormatSpec(literal: Literal, from: number): number | undefined {
  const { text, quote, raw } = literal;
  let at = from;
  while (at < text.length && !text.startsWith(quote, at)) {
    if (text[at] === '}') {
      return at + 1;
    }
    if (text[at] === '{') {
      const end = endOfField(literal, at + 1);
      if (end === undefined) {
        return undefined;
      }
      at = end;
    } else {
      at = text[at] === '\\' ? behindEscape(text, at, raw) : at + 1;
    }
  }
  return undefined;
}
