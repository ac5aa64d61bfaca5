/** The text that the job hash is taken of (FORMAT.md, "Job hash"; DESIGN §2.7). */
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
