/** Turns plain data of ours (records, summaries) into JSON; parts that are JSON already are kept as they are. */
import { bug } from '../../core/errors';
import { type Json, JsonNumber } from './json';
import { floatText } from './number-text';

/**
 * Numbers become integers where they are safe integers, else floats. Keys with the value undefined are left out.
 * @throws HitherError `internal` for what JSON doesn't have (functions, NaN).
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
  throw bug(`a ${typeof value} has no place in JSON`);
}
