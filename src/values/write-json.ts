/** JSON text: strict and compact for our documents, and byte for byte as Python's `json.dumps` for what is hashed. */
import { bug } from '../errors';
import { type Json, JsonNumber, type JsonObject } from './json';
import { isNumberText, pythonNumberText } from './number-text';

/** How the keys of objects are ordered. */
export interface KeyOrder {
  /** Keys sorted by code point at every level, as Python's `sort_keys` does; else as they stand. */
  readonly sortKeys?: boolean;
}

/** Compact strict JSON. Numbers keep their text. @throws HitherError `internal` for a number that isn't JSON. */
export function writeJson(json: Json, order: KeyOrder = {}): string {
  return join(json, { order, string: JSON.stringify, number: strictNumber });
}

/**
 * The text of `json.dumps(value, separators=(',', ':'), ensure_ascii=True)` in Python: numbers as Python prints them
 * (CPython Lib/json/encoder.py), everything outside space to `~` escaped.
 * @throws HitherError `internal` for a number that no double holds.
 */
export function pythonJson(json: Json, order: KeyOrder = {}): string {
  return join(json, { order, string: pythonString, number: pythonNumberText });
}

/** A string as `json.dumps` writes it with `ensure_ascii=True`. */
export function pythonString(text: string): string {
  // JSON.stringify uses the same short escapes and escapes lone surrogates; it leaves DEL and all beyond ASCII raw.
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * Compares by code point, as Python does. JavaScript's `<` compares UTF-16 units, which puts astral characters before
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

/** The first half of a pair. */
function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

/** The second half of a pair. */
function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

interface Style {
  readonly order: KeyOrder;
  readonly string: (text: string) => string;
  readonly number: (text: string) => string;
}

function join(json: Json, style: Style): string {
  const parts: string[] = [];
  append(json, style, parts);
  return parts.join('');
}

function append(json: Json, style: Style, parts: string[]): void {
  if (typeof json === 'string') {
    parts.push(style.string(json));
  } else if (json instanceof JsonNumber) {
    parts.push(style.number(json.text));
  } else if (json === null || typeof json === 'boolean') {
    parts.push(String(json));
  } else if (json instanceof Map) {
    appendObject(json, style, parts);
  } else if (Array.isArray(json)) {
    appendList(json, style, parts);
  }
}

function appendList(items: readonly Json[], style: Style, parts: string[]): void {
  let separator = '[';
  for (const item of items) {
    parts.push(separator);
    append(item, style, parts);
    separator = ',';
  }
  parts.push(items.length === 0 ? '[]' : ']');
}

function appendObject(object: JsonObject, style: Style, parts: string[]): void {
  let separator = '{';
  for (const [key, value] of style.order.sortKeys ? sortedEntries(object) : object) {
    parts.push(separator, style.string(key), ':');
    append(value, style, parts);
    separator = ',';
  }
  parts.push(object.size === 0 ? '{}' : '}');
}

/** The entries of an object in code point order of their keys. */
export function sortedEntries(object: JsonObject): [string, Json][] {
  return [...object].sort(([a], [b]) => byCodePoint(a, b));
}

function strictNumber(text: string): string {
  if (!isNumberText(text)) {
    throw bug(`${JSON.stringify(text.slice(0, 100))} is no JSON number`);
  }
  return text;
}
