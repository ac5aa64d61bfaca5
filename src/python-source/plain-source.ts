/**
 * Writes Python so that @lezer/python 1.1 can read it. The grammar there lacks some of Python's; each such place is replaced
 * by something of the same length and the same meaning for what we read, so that every offset stays. A fact about the
 * parser, found by reading the standard libraries of Python 3.6 to 3.13 with it.
 */
import type { Token, Tokens } from './tokens';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text for the parser. */
export function plainSource(text: string, { tokens, formFeeds }: Tokens): string {
  const edits: Edit[] = formFeeds.map(({ offset, startsLine }) => ({
    from: offset,
    to: offset + 1,
    text: startsLine ? '\n' : ' ',
  }));
  const openers: Opener[] = [];
  for (const [index, token] of tokens.entries()) {
    edits.push(...editsOfToken(tokens, index, openers.at(-1)));
    noteBracket(token, tokens[index - 1], openers);
  }
  return applied(text, edits);
}

interface Opener {
  readonly text: string;
  readonly isSubscript: boolean;
}

function noteBracket({ kind, text }: Token, before: Token | undefined, openers: Opener[]): void {
  if (kind === 'op' && '([{'.includes(text)) {
    const followsValue = before !== undefined && (/^[)\]}]$/.test(before.text) || isOperand(before));
    openers.push({ text, isSubscript: text === '[' && followsValue });
  } else if (kind === 'op' && ')]}'.includes(text)) {
    openers.pop();
  }
}

const KEYWORDS_BEFORE_LIST = new Set(
  'and as assert async await del elif else except for from if import in is lambda not or raise return while with yield'.split(
    ' ',
  ),
);

function isOperand({ kind, text }: Token): boolean {
  return kind === 'string' || (kind === 'name' && !KEYWORDS_BEFORE_LIST.has(text));
}

function editsOfToken(tokens: readonly Token[], index: number, inside: Opener | undefined): Edit[] {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  const startsStatement = isStatementStart(tokens, index);
  switch (token.text) {
    case 'yield':
      return next === undefined || /^(?:[)\]},;]|\n?)$/.test(next.text) ? [renamed(token)] : [];
    case 'print':
      return [renamed(token)];
    case 'with':
      return startsStatement
        ? header(tokens, index)
            .filter(isAs)
            .map((each) => replaced(each, ','))
        : [];
    case 'for':
      return starsOfFor(tokens, index, startsStatement).map(blanked);
    case 'case':
      return startsStatement ? casePattern(tokens, index) : [];
    case '@':
      return startsStatement ? decorator(tokens, index) : [];
    case ',':
      return next?.text === ':' ? [blanked(token)] : [];
    case '*':
      return isUnreadableStar(tokens[index - 1], inside) ? [blanked(token)] : [];
    default:
      return editsOfLiteral(token);
  }
}

/** `1.`, and the inside of f-strings: nothing in it is read. */
function editsOfLiteral({ kind, from, text }: Token): Edit[] {
  if (kind === 'number') {
    const dot = text.indexOf('.');
    return dot >= 0 && !/\d/.test(text[dot + 1] ?? '') ? [{ from: from + dot, to: from + dot + 1, text: '0' }] : [];
  }
  const format = kind === 'string' ? /^[a-zA-Z]*[fFtT][a-zA-Z]*('''|"""|'|")/.exec(text) : null;
  if (format === null) {
    return [];
  }
  const start = from + format[0].length;
  const end = from + text.length - (format[1]?.length ?? 0);
  // Template strings are younger than the grammar.
  const prefix = format[0].replace(/[tT]/, 'f');
  return end < start
    ? []
    : [
        { from, to: start, text: prefix },
        { from: start, to: end, text: 'x'.repeat(end - start) },
      ];
}

/** `x[*y]`, and `*args: *Ts`. */
function isUnreadableStar(before: Token | undefined, inside: Opener | undefined): boolean {
  const isFirst = before?.text === '[' || before?.text === ',';
  return (inside?.isSubscript === true && isFirst) || (inside?.text === '(' && before?.text === ':');
}

function isStatementStart(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before === undefined ||
    before.kind === 'newline' ||
    (before.text === 'async' && isStatementStart(tokens, index - 1))
  );
}

function isAs({ kind, text }: Token): boolean {
  return kind === 'name' && text === 'as';
}

/** The tokens between a keyword and the colon of its statement. */
function header(tokens: readonly Token[], index: number): readonly Token[] {
  const end = outerIndex(tokens, index + 1, ':');
  return end === undefined ? [] : tokens.slice(index + 1, end);
}

/** Index of a token outside of all brackets that open from here on, in the same logical line. */
function outerIndex(tokens: readonly Token[], from: number, text: string): number | undefined {
  let depth = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (depth === 0 && token.text === text && token.kind !== 'string') {
      return index;
    }
    depth += isOneOf(token, '([{') ? 1 : isOneOf(token, ')]}') ? -1 : 0;
    if (depth < 0 || token.kind === 'newline') {
      return undefined;
    }
  }
  return undefined;
}

function isOneOf({ kind, text }: Token, characters: string): boolean {
  return kind === 'op' && text.length === 1 && characters.includes(text);
}

/** `for a, *b in …` in a comprehension, `for x in *a, *b:`. */
function starsOfFor(tokens: readonly Token[], index: number, isStatement: boolean): Token[] {
  const end = outerIndex(tokens, index + 1, isStatement ? ':' : 'in') ?? index;
  const stars: Token[] = [];
  let depth = 0;
  for (let at = index + 1; at < end; at += 1) {
    const token = tokens[at] as Token;
    depth += isOneOf(token, '([{') ? 1 : isOneOf(token, ')]}') ? -1 : 0;
    if (depth === 0 && token.text === '*' && /^(?:for|in|,)$/.test(tokens[at - 1]?.text ?? '')) {
      stars.push(token);
    }
  }
  return stars;
}

/** Patterns bind names that are of no interest here. */
function casePattern(tokens: readonly Token[], index: number): Edit[] {
  const [first, second] = [tokens[index + 1], tokens[index + 2]];
  const colon = outerIndex(tokens, index + 1, ':');
  const isPattern = first !== undefined && (first.kind !== 'op' || '([{-*'.includes(first.text));
  if (!isPattern || colon === undefined || second === undefined) {
    return [];
  }
  const guard = outerIndex(tokens, index + 1, 'if');
  const last = tokens[(guard !== undefined && guard < colon ? guard : colon) - 1] as Token;
  return [{ from: first.from, to: last.to, text: '_'.padEnd(last.to - first.from) }];
}

/** The grammar knows only dotted names and calls of them; all others are foreign. */
function decorator(tokens: readonly Token[], index: number): Edit[] {
  let at = index + 1;
  while (tokens[at]?.kind === 'name' && tokens[at + 1]?.text === '.') {
    at += 2;
  }
  const isNamed = tokens[at]?.kind === 'name';
  const close = isNamed && tokens[at + 1]?.text === '(' ? closing(tokens, at + 1) : at;
  const end = tokens.findIndex((token, each) => each > index && token.kind === 'newline');
  const first = tokens[index + 1];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || (isNamed && tokens[(close ?? at) + 1]?.kind === 'newline')) {
    return [];
  }
  return end - 1 > index ? [{ from: first.from, to: last.to, text: '_'.repeat(last.to - first.from) }] : [];
}

/** Index of the bracket that closes the one at `open`. */
function closing(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    depth += isOneOf(token, '([{') ? 1 : isOneOf(token, ')]}') ? -1 : 0;
    if (depth === 0) {
      return index;
    }
  }
  return undefined;
}

function renamed({ from, to, text }: Token): Edit {
  return { from, to, text: `_${text.slice(1).toUpperCase()}` };
}

function replaced({ from, to }: Token, text: string): Edit {
  return { from, to, text: text.padEnd(to - from) };
}

function blanked(token: Token): Edit {
  return replaced(token, '');
}

/** Of edits that overlap the longer one counts. */
function applied(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.from - b.from || b.to - a.to);
  const parts: string[] = [];
  let at = 0;
  for (const edit of sorted.filter(({ from, to }) => to > from)) {
    if (edit.from >= at) {
      parts.push(text.slice(at, edit.from), edit.text);
      at = edit.to;
    }
  }
  return [...parts, text.slice(at)].join('');
}
