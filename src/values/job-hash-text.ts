/** The text that the job hash is taken of (FORMAT.md, "Job hash"; DESIGN §2.7). */
import { createHash } from 'node:crypto';
import type { Json, JsonObject } from './json';
import { pythonJson, sortedEntries } from './write-json';

/** The first line names what is hashed, so that the hash of a job is never the hash of anything else. */
const PREFIX = 'hither-job/1\n';

/**
 * The object as Python's `json.dumps` writes it. Its own keys and those of its field `args` are sorted by code point, for
 * the order of arguments means nothing; mappings below keep the order in which they were written, for Python sees it.
 */
export function canonicalText(object: JsonObject): string {
  const entries = sortedEntries(object).map(([key, value]): [string, Json] => {
    return [key, key === 'args' && value instanceof Map ? new Map(sortedEntries(value)) : value];
  });
  return PREFIX + pythonJson(new Map(entries));
}

/** The sha256 of a text in UTF-8, as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
