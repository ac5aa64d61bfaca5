/** Copies texts out of the document that they were parsed from: a slice of a string keeps all of it in memory. */
import { type Json, JsonNumber } from './json';

/** V8 copies shorter parts by itself (SlicedString::kMinLength). */
const MIN_SLICE = 13;

/** The same text, in memory of its own. */
export function ownText(text: string): string {
  // utf16le keeps unpaired surrogates.
  return text.length < MIN_SLICE ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The same value, with texts of its own. */
export function withOwnTexts(json: Json): Json {
  if (typeof json === 'string') {
    return ownText(json);
  }
  if (json instanceof JsonNumber) {
    return json.text.length < MIN_SLICE ? json : new JsonNumber(ownText(json.text));
  }
  if (json instanceof Map) {
    return new Map([...json].map(([key, value]) => [ownText(key), withOwnTexts(value)]));
  }
  return Array.isArray(json) ? json.map(withOwnTexts) : json;
}
