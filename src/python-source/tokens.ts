/**
 * Splits Python source into tokens by the rules of Python's own reference ("Lexical analysis", 3.6 to 3.14). Our parser's
 * grammar lacks some of Python; what it has to be told first is found here, and so are errors that Python's tokenizer tells.
 */
import { scanString } from './scan-string';

/** One token; `newline` ends a logical line. Comments and blanks are left out. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'op' | 'newline';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What Python says of a text that can't be split, and where. */
export interface TokenError {
  readonly message: string;
  readonly offset: number;
}

/** The tokens of a text, up to the error if there is one. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly error: TokenError | undefined;
  /** Form feeds between tokens; at the start of a line they set the indentation back to zero. */
  readonly formFeeds: readonly { readonly offset: number; readonly startsLine: boolean }[];
}

interface Scan {
  readonly text: string;
  readonly tokens: Token[];
  readonly brackets: Token[];
  readonly indents: number[];
  readonly formFeeds: { offset: number; startsLine: boolean }[];
  at: number;
  startsLine: boolean;
}

const BLANKS = /[ \t\f]*/y;
const COMMENT = /#[^\r\n]*/y;
const LINE_END = /\r\n|\r|\n/y;
const CONTINUATION = /\\(?:\r\n|\r|\n)/y;
const STRING_START = /(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])?['"]/y;
const NAME = /[\p{XID_Start}\p{ID_Start}_][\p{XID_Continue}\p{ID_Continue}]*/uy;
const NUMBER =
  /0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|(?:(?:\d(?:_?\d)*)?\.\d(?:_?\d)*|\d(?:_?\d)*\.?)(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?/y;
const OPERATOR = /\.\.\.|->|:=|(?:\*\*|\/\/|>>|<<|[-+*/%@&|^=<>!])=|\*\*|\/\/|>>|<<|[-+*/%@&|^=<>~.,:;()[\]{}]/y;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** Keywords that may follow a number without a blank: `1if x else 2`. */
const AFTER_NUMBER = /(?:and|else|for|if|in|is|not|or)(?![\p{ID_Continue}])/uy;

/** Splits a text. Never throws. */
export function tokenize(text: string): Tokens {
  const scan: Scan = { text, tokens: [], brackets: [], indents: [0], formFeeds: [], at: 0, startsLine: true };
  let error: TokenError | undefined;
  while (error === undefined && scan.at < text.length) {
    error = step(scan);
  }
  const open = scan.brackets.at(-1);
  if (error === undefined && open !== undefined) {
    error = { message: `'${open.text}' was never closed`, offset: open.from };
  }
  push(scan, 'newline', '');
  return { tokens: scan.tokens, error, formFeeds: scan.formFeeds };
}

function step(scan: Scan): TokenError | undefined {
  skipBlanks(scan);
  if (take(scan, COMMENT) !== '' || scan.at >= scan.text.length) {
    return undefined;
  }
  const from = scan.at;
  if (take(scan, LINE_END) !== '') {
    if (scan.brackets.length === 0) {
      if (!scan.startsLine) {
        scan.tokens.push({ kind: 'newline', from, to: scan.at, text: '\n' });
      }
      scan.startsLine = true;
    }
    return undefined;
  }
  if (scan.startsLine && scan.brackets.length === 0) {
    const error = checkIndentation(scan);
    if (error !== undefined) {
      return error;
    }
  }
  scan.startsLine = false;
  return take(scan, CONTINUATION) !== '' ? undefined : readToken(scan);
}

function skipBlanks(scan: Scan): void {
  const from = scan.at;
  const blanks = take(scan, BLANKS);
  for (let index = blanks.indexOf('\f'); index >= 0; index = blanks.indexOf('\f', index + 1)) {
    scan.formFeeds.push({ offset: from + index, startsLine: scan.startsLine && scan.brackets.length === 0 });
  }
}

/** Tabs go to the next multiple of eight, as in Python. */
function checkIndentation({ text, at, indents }: Scan): TokenError | undefined {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  let column = 0;
  for (const blank of text.slice(start, at)) {
    column = blank === '\t' ? column - (column % 8) + 8 : blank === '\f' ? 0 : column + 1;
  }
  while (column < (indents.at(-1) ?? 0)) {
    indents.pop();
    if (column > (indents.at(-1) ?? 0)) {
      return { message: 'unindent does not match any outer indentation level', offset: at };
    }
  }
  if (column > (indents.at(-1) ?? 0)) {
    indents.push(column);
  }
  return undefined;
}

function readToken(scan: Scan): TokenError | undefined {
  const from = scan.at;
  const start = take(scan, STRING_START);
  if (start !== '') {
    const end = scanString(scan.text, from);
    scan.at = end ?? scan.text.length;
    push(scan, 'string', scan.text.slice(from, scan.at));
    return end === undefined ? { message: 'unterminated string literal', offset: from } : undefined;
  }
  const name = take(scan, NAME);
  if (name !== '') {
    push(scan, 'name', name);
    return undefined;
  }
  const number = take(scan, NUMBER);
  if (number !== '') {
    push(scan, 'number', number);
    return checkNumber(scan, number, from);
  }
  return readOperator(scan);
}

function checkNumber(scan: Scan, number: string, from: number): TokenError | undefined {
  const { text, at } = scan;
  NAME.lastIndex = at;
  AFTER_NUMBER.lastIndex = at;
  if ((NAME.test(text) && !AFTER_NUMBER.test(text)) || text[at] === '_') {
    return { message: 'invalid decimal literal', offset: from };
  }
  return /^0[\d_]*[1-9][\d_]*$/.test(number)
    ? { message: 'leading zeros in decimal integer literals are not permitted', offset: from }
    : undefined;
}

function readOperator(scan: Scan): TokenError | undefined {
  const from = scan.at;
  const text = take(scan, OPERATOR);
  if (text === '') {
    const character = String.fromCodePoint(scan.text.codePointAt(from) ?? 0);
    const what = character === '\\' ? 'unexpected character after line continuation character' : undefined;
    return { message: what ?? `invalid character '${character}'`, offset: from };
  }
  push(scan, 'op', text);
  const opener = CLOSERS[text];
  if (opener !== undefined) {
    return checkCloser(scan, text, from);
  }
  if (text === '(' || text === '[' || text === '{') {
    scan.brackets.push({ kind: 'op', from, to: scan.at, text });
  }
  return undefined;
}

function checkCloser(scan: Scan, text: string, offset: number): TokenError | undefined {
  const open = scan.brackets.pop();
  if (open === undefined) {
    return { message: `unmatched '${text}'`, offset };
  }
  return open.text === CLOSERS[text]
    ? undefined
    : { message: `closing parenthesis '${text}' does not match opening parenthesis '${open.text}'`, offset };
}

function push(scan: Scan, kind: Token['kind'], text: string): void {
  scan.tokens.push({ kind, from: scan.at - text.length, to: scan.at, text });
}

/** What a sticky expression finds here, passed over; empty where it finds nothing. */
function take(scan: Scan, expression: RegExp): string {
  expression.lastIndex = scan.at;
  const found = expression.exec(scan.text)?.[0] ?? '';
  scan.at += found.length;
  return found;
}
