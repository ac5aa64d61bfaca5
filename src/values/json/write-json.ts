/** Writes JSON: strict and compact for documents, and byte for byte like Python's `json.dumps` for hashed text. */
import { bug } from '../../core/errors';
import { type Json, JsonNumber, type JsonObject } from './json';
import { isNumberText, pythonNumberText } from './number-text';

/** How the keys of objects are ordered. */
export interface KeyOrder {
  /** Sort keys by code point on every level, like Python's `sort_keys`; else keep their order. */
  readonly sortKeys?: boolean;
}

/** Compact strict JSON. Numbers keep their text. @throws HitherError `internal` for a number that isn't valid JSON */
export function writeJson(json: Json, order: KeyOrder = {}): string {
  return textOf(json, { order, string: JSON.stringify, number: strictNumber });
}

/**
 * The text of Python's `json.dumps(value, separators=(',', ':'), ensure_ascii=True)`: numbers as Python prints them
 * (CPython Lib/json/encoder.py), everything outside space to `~` escaped.
 * @throws HitherError `internal` for a number too large for a double
 */
export function pythonJson(json: Json, order: KeyOrder = {}): string {
  return textOf(json, { order, string: pythonString, number: pythonNumberText });
}

/** Text that needs no escapes. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** A string as `json.dumps` writes it with `ensure_ascii=True`. */
export function pythonString(text: string): string {
  if (PLAIN.test(text)) {
    return `"${text}"`;
  }
  // JSON.stringify uses the same short escapes and escapes lone surrogates, but leaves DEL and non-ASCII raw.
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * Compares by code point, like Python. JavaScript's `<` compares UTF-16 units, and so sorts astral characters before
 * U+E000 to U+FFFF.
 */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) {
      const start = at > 0 && isHigh(a, at - 1) && (isLow(a, at) || isLow(b, at)) ? at - 1 : at;
      return codePoint(a, start) - codePoint(b, start);
    }
  }
  return a.length - b.length;
}

function codePoint(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

/** Whether a unit is the first half of a surrogate pair. */
function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

/** Whether a unit is the second half of a surrogate pair. */
function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

interface Style {
  readonly order: KeyOrder;
  readonly string: (text: string) => string;
  readonly number: (text: string) => string;
}

function textOf(json: Json, style: Style): string {
  if (typeof json === 'string') {
    return style.string(json);
  }
  if (json instanceof JsonNumber) {
    return style.number(json.text);
  }
  if (json instanceof Map) {
    return textOfObject(json, style);
  }
  return Array.isArray(json) ? textOfList(json, style) : String(json);
}

function textOfList(items: readonly Json[], style: Style): string {
  let text = '';
  for (const item of items) {
    text += `${text === '' ? '[' : ','}${textOf(item, style)}`;
  }
  return text === '' ? '[]' : `${text}]`;
}

function textOfObject(object: JsonObject, style: Style): string {
  let text = '';
  for (const [key, value] of style.order.sortKeys ? sortedEntries(object) : object) {
    text += `${text === '' ? '{' : ','}${style.string(key)}:${textOf(value, style)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/** The entries of an object in code point order of their keys. */
export function sortedEntries(object: JsonObject): [string, Json][] {
  return [...object].sort(([a], [b]) => byCodePoint(a, b));
}

function strictNumber(text: string): string {
  if (!isNumberText(text)) {
    throw bug(`${JSON.stringify(text.slice(0, 100))} is not a JSON number`);
  }
  return text;
}
