/** Plain data of ours (records, summaries) to JSON and back; parts that are JSON already are kept as they are. */
import { bug } from '../errors';
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

/** JSON as plain data: for documents of ours, whose numbers are small and whose keys are known. */
export function toPlain(json: Json): unknown {
  if (json instanceof JsonNumber) {
    return Number(json.text);
  }
  if (Array.isArray(json)) {
    return json.map(toPlain);
  }
  return json instanceof Map ? Object.fromEntries([...json].map(([key, item]) => [key, toPlain(item)])) : json;
}
