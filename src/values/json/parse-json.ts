/**
 * A strict and lossless JSON parser (RFC 8259): numbers keep their text, objects become Maps, and lone surrogate
 * escapes stay.
 *
 * No package does all of this. JSON.parse and lossless-json make plain objects (integer-like keys move to the front,
 * `__proto__` is lost). jsonc-parser's `visit` recurses without a limit, so a document of 20,000 brackets overflows the
 * stack before its caller can check the depth.
 */
import { type Json, JsonNumber } from './json';

/** Deeper documents are rejected (docs/guarantees.md, G16). */
export const MAX_DEPTH = 100;

/** Default limit on values. Each value takes a few hundred bytes of memory. */
const MAX_VALUES = 1_000_000;

/** Limits of a document. */
export interface JsonBounds {
  /** Levels around it, if it is part of a larger document. */
  readonly outer?: number;
  /** Lists, objects, keys and everything in them. */
  readonly maxValues?: number;
}

/** The value, or the error and its offset, in UTF-16 units from 0. */
export type ParsedJson =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/**
 * Parses one JSON document. Rejects comments, trailing commas, NaN, duplicate keys, a BOM, more than 100 levels, more
 * values than allowed, and anything after the value.
 */
export function parseJson(text: string, { outer = 0, maxValues = MAX_VALUES }: JsonBounds = {}): ParsedJson {
  const reader = new Reader(text, outer, maxValues);
  const value = reader.readDocument();
  return value === FAILED ? { ok: false, message: reader.message, offset: reader.offset } : { ok: true, value };
}

/** Returned instead of a value after an error. Exceptions are for bugs only. */
const FAILED = Symbol('failed');
type Result = Json | typeof FAILED;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS: readonly [string, Json][] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

class Reader {
  offset = 0;
  message = '';
  private count = 0;

  constructor(
    private readonly text: string,
    private depth: number,
    private readonly maxValues: number,
  ) {}

  readDocument(): Result {
    const value = this.readValue();
    if (value === FAILED) {
      return FAILED;
    }
    this.skipBlanks();
    return this.offset < this.text.length ? this.fail('there is more text after the value') : value;
  }

  private readValue(): Result {
    this.skipBlanks();
    this.count += 1;
    if (this.count > this.maxValues) {
      return this.fail(`it has more than ${this.maxValues} values`);
    }
    switch (this.text.charCodeAt(this.offset)) {
      case BRACE:
      case BRACKET:
        return this.readNested();
      case QUOTE:
        return this.readString();
      default:
        return this.readScalar();
    }
  }

  private readNested(): Result {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) {
      return this.fail(`more than ${MAX_DEPTH} levels are nested`);
    }
    this.offset += 1;
    const value = this.text.charCodeAt(this.offset - 1) === BRACE ? this.readObject() : this.readArray();
    this.depth -= 1;
    return value;
  }

  private readArray(): Result {
    const items: Json[] = [];
    if (this.take(']')) {
      return items;
    }
    for (;;) {
      const item = this.readValue();
      if (item === FAILED) {
        return FAILED;
      }
      items.push(item);
      if (this.take(']')) {
        return items;
      }
      if (!this.take(',')) {
        return this.fail('expected "," or "]"');
      }
    }
  }

  private readObject(): Result {
    const entries = new Map<string, Json>();
    if (this.take('}')) {
      return entries;
    }
    for (;;) {
      if (!this.readEntry(entries)) {
        return FAILED;
      }
      if (this.take('}')) {
        return entries;
      }
      if (!this.take(',')) {
        return this.fail('expected "," or "}"');
      }
    }
  }

  private readEntry(entries: Map<string, Json>): boolean {
    this.skipBlanks();
    const start = this.offset;
    const key =
      this.text.charCodeAt(start) === QUOTE ? this.readString() : this.fail('expected a key in double quotes');
    if (typeof key !== 'string') {
      return false;
    }
    if (entries.has(key)) {
      this.offset = start;
      this.fail(`the key ${JSON.stringify(key.slice(0, 100))} occurs twice`);
      return false;
    }
    if (!this.take(':')) {
      this.fail('expected ":"');
      return false;
    }
    const value = this.readValue();
    if (value === FAILED) {
      return false;
    }
    entries.set(key, value);
    return true;
  }

  private readString(): string | typeof FAILED {
    const start = this.offset;
    let escaped = false;
    for (let at = start + 1; ; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === QUOTE) {
        this.offset = at + 1;
        // All escapes were checked, so JSON.parse can't fail here.
        return escaped ? String(JSON.parse(this.text.slice(start, at + 1))) : this.text.slice(start + 1, at);
      }
      if (code === BACKSLASH) {
        const length = this.match(ESCAPE, at).length;
        if (length === 0) {
          this.offset = at;
          return this.fail('a backslash starts an invalid escape');
        }
        escaped = true;
        at += length - 1;
      } else if (!(code >= 0x20)) {
        // charCodeAt gives NaN after the end of the text.
        this.offset = at;
        return this.fail(Number.isNaN(code) ? 'a string has no end' : 'a string contains a control character');
      }
    }
  }

  private readScalar(): Result {
    const number = this.match(NUMBER, this.offset);
    if (number !== '') {
      this.offset += number.length;
      return new JsonNumber(number);
    }
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.offset)) {
        this.offset += word.length;
        return value;
      }
    }
    return this.fail(this.offset < this.text.length ? 'expected a value' : 'the text ends before the value');
  }

  private match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0] ?? '';
  }

  /** Consumes a punctuation character if it comes next. */
  private take(character: string): boolean {
    this.skipBlanks();
    if (this.text[this.offset] !== character) {
      return false;
    }
    this.offset += 1;
    return true;
  }

  private skipBlanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.offset);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) {
        return;
      }
      this.offset += 1;
    }
  }

  private fail(message: string): typeof FAILED {
    this.message = message;
    return FAILED;
  }
}
