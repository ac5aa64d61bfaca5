/** Converts plain data, such as records and summaries, to JSON. Parts that are already JSON stay unchanged. */
import { bug } from '../../core/errors';
import { type Json, JsonNumber } from './json';
import { floatText } from './number-text';

/**
 * Safe integers become integers, other numbers floats. Keys with the value undefined are omitted.
 * @throws HitherError `internal` for values that JSON can't express, such as functions and NaN
 */
export function fromPlain(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string' || value instanceof JsonNumber) {
    return value;
  }
  if (typeof value === 'number') {
    return new JsonNumber(Number.isSafeInteger(value) ? String(value) : floatText(value));
  }
  if (Array.isArray(value)) {
    return value.map(fromPlain);
  }
  if (value instanceof Map) {
    return new Map([...value].map(([key, item]) => [String(key), fromPlain(item)]));
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return new Map(entries.map(([key, item]) => [key, fromPlain(item)]));
  }
  throw bug(`a ${typeof value} can't be written as JSON`);
}
