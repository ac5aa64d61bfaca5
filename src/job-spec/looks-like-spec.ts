/**
 * Tells whether a file is meant to be a job spec. Lines of other files are never shown: the reader of a message may
 * have no permission to read the file.
 */
import { nearest } from './did-you-mean';

/** Every spec has one of these keys. */
const KEYS = ['jobs', 'function'];

/** A key at the beginning of a line, with or without quotes. */
const KEY = /^(["']?)([A-Za-z]{2,12})\1[ \t]*:(?=\s|$|[["{])/gm;

/** The first keys are enough: a spec has few, and a list of words has many. */
const MOST_KEYS = 200;

/** JSON may have its keys anywhere in a line. */
const IN_JSON = /^\s*\{.*"(?:jobs|function)"\s*:/s;

/** Whether the text has one of the two keys, possibly misspelled. */
export function looksLikeSpec(text: string): boolean {
  let looked = 0;
  for (const [, , key = ''] of text.matchAll(KEY)) {
    looked += 1;
    if (KEYS.includes(key) || (looked <= MOST_KEYS && nearest(key, KEYS) !== undefined)) {
      return true;
    }
  }
  return IN_JSON.test(text);
}
