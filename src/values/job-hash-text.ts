/** Makes the text from which the job hash is computed (FORMAT.md, "Job hash"). */
import { memoizePerObject } from '../core/memoize-per-object';
import type { Json, JsonObject } from './json/json';
import { pythonJson, pythonString, sortedEntries } from './json/write-json';

/** The first line names the kind of text, so that nothing else can have the hash of a job. */
const PREFIX = 'hither-job/1\n';

/**
 * The object like Python's `json.dumps`. Its keys and those of `args` are sorted by code point, because the order of
 * arguments has no meaning. Nested mappings keep their order, because Python sees it.
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

/** Cached, because it is long and the same for all points of a matrix. */
const textOfBundle = memoizePerObject((bundle: readonly Json[]) => pythonJson(bundle));
