/** Explains a cache miss: how the job differs from the most similar recent job. */
import type { JobField } from '../job/job-document';
import type { Json, JsonObject } from '../values/json/json';
import { writeJson } from '../values/json/write-json';
import type { HowItFailed } from './failures';
import { kindsOf, type NamedKey } from './last-jobs';

/**
 * How the job failed last time, or how it differs from the most similar job in the history, and how that one failed.
 */
export async function explainMiss(key: NamedKey, places: readonly JobHistory[]): Promise<string> {
  for (const { failureOf } of places) {
    const failure = await failureOf?.(key);
    if (failure !== undefined) {
      return howItFailed(failure);
    }
  }
  for (const { id, same } of kindsOf(key)) {
    for (const { last } of places) {
      const found = await last(id);
      const changes = found === undefined ? '' : differences(found.fields, key.fields, key.onHost);
      if (found !== undefined && changes !== '') {
        return found.failed !== undefined && same ? `${changes}, and ${howItFailed(found.failed)}` : changes;
      }
    }
  }
  return 'no cached result';
}

/** Describes a failure of a job that the user has already seen. */
function howItFailed({ status, type }: HowItFailed): string {
  switch (status) {
    case 'error':
      return `it raised ${type} last time`;
    case 'timed-out':
      return 'it timed out last time';
    default:
      return type === '' ? 'it failed last time' : `it failed last time (${type})`;
  }
}

/** A source of past jobs. */
export interface JobHistory {
  /** How this very job failed, if its last run failed. */
  readonly failureOf?: (key: NamedKey) => Promise<HowItFailed | undefined>;
  /** The last job of a kind. */
  readonly last: (kind: string) => Promise<LastJob | undefined>;
}

/** A job that ran or was looked up. */
export interface LastJob {
  readonly fields: JsonObject;
  /** undefined if its result is cached. */
  readonly failed?: HowItFailed;
}

/** More differences than these are only counted. */
const MAX_SHOWN = 5;

/** The differences between the hashed fields of a cached job and a new one. Empty if there are none. */
export function differences(known: JsonObject, wanted: JsonObject, onHost = false): string {
  const fields = [...new Set([...wanted.keys(), ...known.keys()])];
  const all = fields.flatMap((field) => {
    const [before, after] = [known.get(field) ?? null, wanted.get(field) ?? null];
    const describe = onHost && field === 'container' ? environmentDifference : DESCRIPTIONS.get(field);
    return describe?.(before, after) ?? changed(field, before, after);
  });
  const more = all.length > MAX_SHOWN ? [`${all.length - MAX_SHOWN} more`] : [];
  return [...all.slice(0, MAX_SHOWN), ...more].join(', ');
}

/** Describes how a field changed. Empty if it did not. */
type Description = (before: Json, after: Json) => string[];

/** Fields with descriptions of their own. All others are described by their names. */
const OF_FIELDS: Readonly<Partial<Record<JobField, Description>>> = {
  runner: (before, after) => changed('the in-container program', before, after),
  function: (before, after) => [
    ...changed('the version', at(before, 'function_version'), at(after, 'function_version')),
    ...changed('the name in the decorator', at(before, 'function_name'), at(after, 'function_name')),
    ...changed('the function', at(before, 'name'), at(after, 'name')),
    ...changed("the function's file", at(before, 'file'), at(after, 'file')),
  ],
  container: (before, after) => changed('the image', at(before, 'digest'), at(after, 'digest')),
  import_paths: (before, after) => changed('the module search path', before, after),
  bundle: bundleDifferences,
  args: (before, after) => entryDifferences('the argument', before, after),
  objects: (before, after) => (same(before, after) ? [] : ['the stored objects that the arguments refer to changed']),
  env: (before, after) => entryDifferences('the variable', before, after),
};

/** By any name: an entry of the cache may have fields of another version. */
const DESCRIPTIONS: ReadonlyMap<string, Description> = new Map(Object.entries(OF_FIELDS));

function changed(what: string, before: Json, after: Json): string[] {
  return same(before, after) ? [] : [`${what} changed from ${shown(before)} to ${shown(after)}`];
}

/** Under host, the image's digest is that of the Python environment. */
function environmentDifference(before: Json, after: Json): string[] {
  return same(before, after) ? [] : ['the Python environment changed'];
}

/** A file of a bundle is `[path, executable, sha256]`. */
function bundleDifferences(before: Json, after: Json): string[] {
  const [files, wanted] = [filesOf(before), filesOf(after)];
  const paths = [...new Set([...files.keys(), ...wanted.keys()])].sort();
  return paths.flatMap((path) => difference(path, files.get(path), wanted.get(path)));
}

function filesOf(bundle: Json): Map<string, Json> {
  const files = Array.isArray(bundle) ? bundle : [];
  return new Map(files.map((file) => [Array.isArray(file) ? String(file[0]) : '', file]));
}

function entryDifferences(what: string, before: Json, after: Json): string[] {
  const [known, wanted] = [mappingOf(before), mappingOf(after)];
  const names = [...new Set([...known.keys(), ...wanted.keys()])].sort();
  return names.flatMap((name) => difference(`${what} "${name}"`, known.get(name), wanted.get(name)));
}

function difference(what: string, before: Json | undefined, after: Json | undefined): string[] {
  if (before === undefined || after === undefined) {
    return [`${what} was ${before === undefined ? 'added' : 'removed'}`];
  }
  return same(before, after) ? [] : [`${what} changed`];
}

function mappingOf(value: Json): JsonObject {
  return value instanceof Map ? value : new Map();
}

function at(value: Json, key: string): Json {
  return mappingOf(value).get(key) ?? null;
}

function same(one: Json | undefined, other: Json | undefined): boolean {
  return writeJson(one ?? null) === writeJson(other ?? null);
}

/** Shows only the start of a digest. */
function shown(value: Json): string {
  const text = typeof value === 'string' ? value : writeJson(value);
  const digest = /^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/.exec(text)?.[1];
  return digest === undefined ? (text === '' ? '""' : text.slice(0, 60)) : `${digest}…`;
}
