/**
 * Processes the JSON of an encoded value that is too large to keep as a tree. Goes piece by piece, so that the size of
 * a piece bounds memory. A piece is itself an encoded value: consecutive items of a list, consecutive entries of an
 * object, or another small value.
 */
import { HitherError } from '../../core/errors';
import type { Json, JsonObject } from '../json/json';
import { cutOfString, endOfString, endOfValue, skipBlanks } from '../json/json-bytes';
import { MAX_DEPTH, parseJson } from '../json/parse-json';
import { writeJson } from '../json/write-json';

/** In bytes. A tree takes up to a hundred times as much, so pieces are small enough to be freed early. */
const PIECE = 16 * 1024;

/** Items that are all numbers within the range of a double. They need no tree. */
const NUMBERS = /^(?:(?:^|,)-?(?:0|[1-9]\d{0,17})(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?)+$/;

/** A piece of a large value and its path. */
export interface Piece {
  /** An encoded value. For part of a list, tuple or mapping: a list, object or dict with just these items. */
  readonly value: Json;
  /** Keys and indices that lead to the list or mapping with these items, or to the value itself. */
  readonly path: readonly string[];
  /** The number of list items before the piece; undefined if the piece isn't part of a list. */
  readonly before: number | undefined;
}

/** Callbacks for the parts of a large value. */
export interface LongVisitor {
  /** Replaces a piece by a value of the same kind and length. Not called for items that are all numbers. */
  readonly take: (piece: Piece) => Promise<Json>;
  /** Takes the text of the new value, in order. */
  readonly write: (text: string) => Promise<void>;
}

/** A value at an offset in the bytes of a document, and the number of levels around it. */
export interface LongValue {
  readonly bytes: Buffer;
  readonly start: number;
  readonly outer: number;
}

/**
 * Processes a value, and returns the offset after it. Every `_type` must come before its data, as the encoder writes
 * it. Duplicate keys are only found within a piece; otherwise the last one counts, as in Python.
 * @throws HitherError `runtime` if it isn't an encoded value; errors of the visitor pass through
 */
export async function walkLong(value: LongValue, visitor: LongVisitor): Promise<number> {
  const walker = new Walker(value.bytes, value.start, visitor);
  await walker.value(value.outer, []);
  return walker.at;
}

type Brackets = '[]' | '{}';

class Walker {
  constructor(
    private readonly bytes: Buffer,
    public at: number,
    private readonly visitor: LongVisitor,
  ) {}

  async value(level: number, path: readonly string[]): Promise<void> {
    this.at = skipBlanks(this.bytes, this.at);
    const end = endOfValue(this.bytes, this.at, this.at + PIECE);
    if (end !== undefined) {
      const taken = await this.visitor.take({ value: this.read(end, level), path, before: undefined });
      return this.visitor.write(writeJson(taken));
    }
    if (level >= MAX_DEPTH) {
      throw this.wrong(`more than ${MAX_DEPTH} levels are nested`);
    }
    switch (this.next()) {
      case '[':
        return this.items(level, path);
      case '{':
        return this.object(level, path);
      case '"':
        return this.string();
      default:
        return this.integer();
    }
  }

  private async items(level: number, path: readonly string[]): Promise<void> {
    let before = 0;
    await this.runs('[]', {
      item: () => this.endOfItem(),
      takeRun: async (end) => {
        const run = this.text(end);
        if (NUMBERS.test(run)) {
          before += run.split(',').length;
          return run;
        }
        const value = this.parse(`[${run}]`, level);
        const items = Array.isArray(value) ? value : [];
        const text = writeJson(await this.visitor.take({ value: items, path, before }));
        before += items.length;
        return text.slice(1, -1);
      },
      takeLong: async () => {
        await this.value(level + 1, [...path, String(before)]);
        before += 1;
      },
    });
  }

  /** The `[key, value]` pairs of a dict with non-string keys. */
  private async pairs(level: number, path: readonly string[]): Promise<void> {
    await this.runs('[]', {
      item: () => this.endOfItem(),
      takeRun: async (end) => {
        const value = dictOf(this.parse(`[${this.text(end)}]`, level));
        const taken = await this.visitor.take({ value, path, before: undefined });
        return writeJson(taken instanceof Map ? (taken.get('data') ?? []) : []).slice(1, -1);
      },
      takeLong: async () => {
        await this.passPunctuation('[');
        const key = this.read(this.shortEnd('a key of a dict'), level + 1);
        await this.visitor.take({ value: dictOf([[key, null]]), path, before: undefined });
        await this.visitor.write(writeJson(key));
        await this.passPunctuation(',');
        await this.value(level + 2, [...path, writeJson(key).slice(0, 40)]);
        await this.passPunctuation(']');
      },
    });
  }

  private async object(level: number, path: readonly string[]): Promise<void> {
    const type = this.typeAtStart();
    if (type !== undefined) {
      return this.typed(type, level, path);
    }
    await this.runs('{}', {
      item: () => this.endOfEntry(),
      takeRun: async (end) => {
        const value = this.parse(`{${this.text(end)}}`, level);
        if (value instanceof Map && value.has('_type')) {
          throw this.wrong('an object with a _type is too long, or _type is not its first key');
        }
        return writeJson(await this.visitor.take({ value, path, before: undefined })).slice(1, -1);
      },
      takeLong: async () => {
        const key = this.read(this.shortEnd('a key'), level);
        if (typeof key !== 'string' || key === '_type') {
          throw this.wrong('a key is not a string, or an object with a _type is too long');
        }
        await this.visitor.write(writeJson(key));
        await this.passPunctuation(':');
        await this.value(level + 1, [...path, key]);
      },
    });
  }

  /** The `_type` at the start of an object; undefined if it has none. */
  private typeAtStart(): string | undefined {
    const found =
      /^\{[ \n\r\t]*"_type"[ \n\r\t]*:[ \n\r\t]*"([a-z_]{1,20})"[ \n\r\t]*,[ \n\r\t]*"data"[ \n\r\t]*:/.exec(
        this.bytes.toString('latin1', this.at, this.at + 256),
      );
    this.at += found?.[0].length ?? 0;
    return found?.[1];
  }

  private async typed(type: string, level: number, path: readonly string[]): Promise<void> {
    await this.visitor.write(`{"_type":"${type}","data":`);
    this.at = skipBlanks(this.bytes, this.at);
    if (type === 'tuple' && this.next() === '[') {
      await this.items(level + 1, path);
    } else if (type === 'dict' && this.next() === '[') {
      await this.pairs(level + 1, path);
    } else if (type === 'bytes' && this.next() === '"') {
      await this.base64();
    } else {
      throw this.wrong(`the data of a _type ${JSON.stringify(type)} is invalid`);
    }
    await this.passPunctuation('}');
  }

  /** Processes the items between two brackets: small items in runs, large items one by one. */
  private async runs(brackets: Brackets, { item, takeRun, takeLong }: Runs): Promise<void> {
    await this.passPunctuation(brackets.charAt(0));
    for (;;) {
      const end = this.endOfRun(item);
      if (end === undefined) {
        await takeLong();
      } else {
        await this.visitor.write(await takeRun(end));
        this.at = end;
      }
      this.at = skipBlanks(this.bytes, this.at);
      if (this.next() !== ',') {
        break;
      }
      await this.passPunctuation(',');
    }
    await this.passPunctuation(brackets.charAt(1));
  }

  /** The end of the run of items that fit in a piece; undefined if the first item is large. */
  private endOfRun(item: Runs['item']): number | undefined {
    const start = this.at;
    let end: number | undefined;
    for (;;) {
      const next = item();
      if (next === undefined || next > start + PIECE) {
        break;
      }
      end = next;
      const passPunctuation = skipBlanks(this.bytes, end);
      if (this.bytes[passPunctuation] !== COMMA) {
        break;
      }
      this.at = skipBlanks(this.bytes, passPunctuation + 1);
    }
    this.at = start;
    return end;
  }

  private endOfItem(): number | undefined {
    return endOfValue(this.bytes, this.at, this.at + PIECE);
  }

  private endOfEntry(): number | undefined {
    const key = endOfValue(this.bytes, this.at, this.at + PIECE);
    if (key === undefined) {
      return undefined;
    }
    const value = skipBlanks(this.bytes, skipBlanks(this.bytes, key) + 1);
    return endOfValue(this.bytes, value, this.at + PIECE);
  }

  private shortEnd(what: string): number {
    this.at = skipBlanks(this.bytes, this.at);
    const end = endOfValue(this.bytes, this.at, this.at + PIECE);
    if (end === undefined) {
      throw this.wrong(`${what} has more than ${PIECE / 1024} KiB`);
    }
    return end;
  }

  private async base64(): Promise<void> {
    const start = this.at + 1;
    await this.string(/^[A-Za-z0-9+/]*={0,2}$/);
    const padding = this.bytes.indexOf('=', start);
    const length = this.at - 1 - start;
    if (length % 4 !== 0 || (padding >= 0 && padding < this.at - 3)) {
      throw this.wrong('the data of bytes must be base64 with padding and without line ends');
    }
  }

  /** Processes a long string in pieces, each of which must match `form`. */
  private async string(form = /^/): Promise<void> {
    const end = endOfString(this.bytes, this.at);
    if (end === undefined) {
      throw this.wrong('a string has no end');
    }
    await this.visitor.write('"');
    this.at += 1;
    while (this.at < end - 1) {
      const cut = Math.min(cutOfString(this.bytes, this.at, PIECE), end - 1);
      const piece = this.parse(`"${this.text(cut)}"`, 0);
      if (typeof piece !== 'string' || !form.test(piece)) {
        throw this.wrong('the data of bytes must be base64 with padding and without line ends');
      }
      await this.visitor.write(JSON.stringify(piece).slice(1, -1));
      this.at = cut;
    }
    await this.visitor.write('"');
    this.at = end;
  }

  /** Processes a long integer. Only Python's integers can have any number of digits. */
  private async integer(): Promise<void> {
    const end = endOfValue(this.bytes, this.at) ?? this.bytes.length;
    let form = /^-?[1-9]\d*$/;
    do {
      const cut = Math.min(this.at + PIECE, end);
      const digits = this.text(cut);
      if (!form.test(digits)) {
        throw this.wrong('a large value is neither a string nor an integer');
      }
      await this.visitor.write(digits);
      form = /^\d+$/;
      this.at = cut;
    } while (this.at < end);
  }

  /** Requires a punctuation character, and passes it on. */
  private async passPunctuation(character: string): Promise<void> {
    this.at = skipBlanks(this.bytes, this.at);
    if (this.next() !== character) {
      throw this.wrong(`expected "${character}"`);
    }
    await this.visitor.write(character);
    this.at = skipBlanks(this.bytes, this.at + 1);
  }

  private next(): string {
    return String.fromCharCode(this.bytes[this.at] ?? 0);
  }

  private text(end: number): string {
    return this.bytes.toString('utf8', this.at, end);
  }

  private read(end: number, level: number): Json {
    const value = this.parse(this.text(end), level);
    this.at = end;
    return value;
  }

  private parse(text: string, outer: number): Json {
    const parsed = parseJson(text, { outer });
    if (!parsed.ok) {
      throw this.wrong(parsed.message);
    }
    return parsed.value;
  }

  private wrong(message: string): HitherError {
    const remedy = 'the function must not change the files below /out';
    return new HitherError('runtime', `the result can't be read: ${message} (near byte ${this.at})`, remedy);
  }
}

const COMMA = 0x2c;

/** Finds and processes the items between two brackets. */
interface Runs {
  /** The end of the item that begins here; undefined if it is large. */
  readonly item: () => number | undefined;
  /** Returns the new text of the items up to an offset. */
  readonly takeRun: (end: number) => Promise<string>;
  readonly takeLong: () => Promise<void>;
}

function dictOf(pairs: Json): JsonObject {
  return new Map<string, Json>([
    ['_type', 'dict'],
    ['data', pairs],
  ]);
}
