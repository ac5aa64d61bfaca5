/**
 * Parses the Python literals in headers of `.npy` files: dicts, tuples, lists, strings, integers, booleans. Evaluates
 * nothing. Accepts the output of numpy under Python 3 and Python 2 (`3L`, `u'…'`), with spaces and trailing commas
 * anywhere. Rejects other prefixes, comments, arithmetic and joined strings, which no writer produces.
 */

/** A parsed literal. */
export type Literal = string | bigint | boolean | LiteralTuple | LiteralList | LiteralDict;

/** `(…)` */
export interface LiteralTuple {
  readonly kind: 'tuple';
  readonly items: readonly Literal[];
}

/** `[…]` */
export interface LiteralList {
  readonly kind: 'list';
  readonly items: readonly Literal[];
}

/** `{…}` with strings as keys. */
export interface LiteralDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, Literal>;
}

/** Python's own parser has a similar limit. */
const MAX_DEPTH = 64;

/**
 * Parses a whole text as one literal; undefined if it isn't one. Keys of dicts must be strings and unique.
 * @param python2 whether integers may be written `3L`
 */
export function readLiteral(text: string, python2: boolean): Literal | undefined {
  const reader = new LiteralReader(text, python2 ? LONG_OR_INTEGER : INTEGER);
  const value = reader.read(0);
  return value !== undefined && reader.atEnd() ? value : undefined;
}

const BLANKS = /[ \t\n\r\f]*/y;
const INTEGER = /(?:0|[1-9]\d{0,30})(?![\w.])/y;
const LONG_OR_INTEGER = /(?:0|[1-9]\d{0,30})L?(?![\w.])/y;
const WORD = /(?:True|False)(?!\w)/y;
// Python rejects NUL, even in a string.
const STRING = /u?(?:'(?:[^'\\\n\r\0]|\\[^\n\r\0])*'|"(?:[^"\\\n\r\0]|\\[^\n\r\0])*")/y;
const STRING_ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs;
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

class LiteralReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly integer: RegExp,
  ) {}

  /** Reads one value and the whitespace around it. */
  read(depth: number): Literal | undefined {
    this.match(BLANKS);
    const value = depth > MAX_DEPTH ? undefined : this.readBare(depth);
    this.match(BLANKS);
    return value;
  }

  atEnd(): boolean {
    return this.at === this.text.length;
  }

  private readBare(depth: number): Literal | undefined {
    if (this.take('{')) {
      return this.readDict(depth);
    }
    if (this.take('[')) {
      const items = this.readItems(']', depth);
      return items && { kind: 'list', items: items.values };
    }
    if (this.take('(')) {
      return this.readParenthesis(depth);
    }
    const string = this.match(STRING);
    if (string !== '') {
      return unquote(string);
    }
    const word = this.match(WORD) || this.match(this.integer);
    if (word === 'True' || word === 'False') {
      return word === 'True';
    }
    return word === '' ? undefined : BigInt(word.replace('L', ''));
  }

  /** `(x)` is x itself, `(x,)` is a tuple. */
  private readParenthesis(depth: number): Literal | undefined {
    const items = this.readItems(')', depth);
    if (items?.values.length === 1 && !items.trailingComma) {
      return items.values[0];
    }
    return items && { kind: 'tuple', items: items.values };
  }

  private readItems(end: string, depth: number): { values: Literal[]; trailingComma: boolean } | undefined {
    const values: Literal[] = [];
    this.match(BLANKS);
    if (this.take(end)) {
      return { values, trailingComma: false };
    }
    for (;;) {
      const value = this.read(depth + 1);
      if (value === undefined) {
        return undefined;
      }
      values.push(value);
      const comma = this.take(',');
      this.match(BLANKS);
      if (this.take(end)) {
        return { values, trailingComma: comma };
      }
      if (!comma) {
        return undefined;
      }
    }
  }

  private readDict(depth: number): LiteralDict | undefined {
    const entries = new Map<string, Literal>();
    this.match(BLANKS);
    while (!this.take('}')) {
      const key = this.read(depth + 1);
      const value = this.take(':') ? this.read(depth + 1) : undefined;
      if (typeof key !== 'string' || value === undefined || entries.has(key)) {
        return undefined;
      }
      entries.set(key, value);
      const comma = this.take(',');
      this.match(BLANKS);
      if (!comma && this.text[this.at] !== '}') {
        return undefined;
      }
    }
    return { kind: 'dict', entries };
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) {
      return false;
    }
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

/** The value of a string literal; undefined if it has an escape that repr never writes. */
function unquote(literal: string): string | undefined {
  const body = literal.slice(literal.startsWith('u') ? 2 : 1, -1);
  let valid = true;
  const value = body.replace(STRING_ESCAPE, (...groups: (string | undefined)[]) => {
    const hex = groups[1] ?? groups[2] ?? groups[3];
    const code = hex === undefined ? undefined : Number.parseInt(hex, 16);
    const character = code === undefined ? ESCAPED.get(groups[4] ?? '') : codePoint(code);
    valid &&= character !== undefined;
    return character ?? '';
  });
  return valid ? value : undefined;
}

function codePoint(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
