/** The text that the job hash is taken of (FORMAT.md, "Job hash"; DESIGN §2.7). */
import { memoizePerObject } from '../core/memoize-per-object';
import type { Json, JsonObject } from './json/json';
import { pythonJson, pythonString, sortedEntries } from './json/write-json';

/** The first line names what is hashed, so that the hash of a job is never the hash of anything else. */
const PREFIX = 'hither-job/1\n';

/**
 * The object as Python's `json.dumps` writes it. Its own keys and those of its field `args` are sorted by code point, for
 * the order of arguments means nothing; mappings below keep the order in which they were written, for Python sees it.
 */
export function canonicalText(object: JsonObject): string {
  const fields = sortedEntries(object).map(([key, value]) => `${pythonString(key)}:${textOf(key, value)}`);
  return `${PREFIX}{${fields.join(',')}}`;
}

function textOf(key: string, value: Json): string {
  if (key === 'args' && value instanceof Map) {
    return pythonJson(new Map(sortedEntries(value)));
  }
  return key === 'bundle' && Array.isArray(value) ? textOfBundle(value) : pythonJson(value);
}

/** Long, and the same in all points of a matrix. */
const textOfBundle = memoizePerObject((bundle: readonly Json[]) => pythonJson(bundle));
