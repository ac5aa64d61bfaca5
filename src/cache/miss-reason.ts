/** Why a job is new, in words: what differs from the last job that was like it. */
import type { JobKey } from '../job/job-hash';
import type { Json, JsonObject } from '../values/json';
import { writeJson } from '../values/write-json';
import { kindsOf } from './recent';

/** What a job differs in from the likest one that is known to a place. */
export async function whyNew(key: JobKey, places: readonly Knowing[]): Promise<string> {
  for (const kind of kindsOf(key)) {
    for (const { recent, fieldsOf } of places) {
      const hash = await recent(kind);
      const fields = hash === undefined ? undefined : await fieldsOf(hash);
      const told = fields === undefined ? '' : differences(fields, key.fields);
      if (told !== '') {
        return told;
      }
    }
  }
  return 'it was never computed here';
}

/** A place that knows jobs. */
export interface Knowing {
  /** The hash of the last job of a kind. */
  readonly recent: (kind: string) => Promise<string | undefined>;
  readonly fieldsOf: (hash: string) => Promise<JobKey['fields'] | undefined>;
}

/** More than these are counted. */
const MAX_TOLD = 5;

/** What differs between the hashed fields of a job that is known and of one that isn't. Empty where nothing does. */
export function differences(known: JsonObject, wanted: JsonObject): string {
  const told = [
    ...simpleDifference(known, wanted, { field: 'runner', what: 'the program that runs functions' }),
    ...functionDifferences(known, wanted),
    ...bundleDifferences(known, wanted),
    ...simpleDifference(known, wanted, { field: 'image', what: 'the image' }),
    ...entryDifferences(known, wanted, { field: 'args', what: 'the argument' }),
    ...(same(known.get('objects'), wanted.get('objects')) ? [] : ['an object that the arguments name changed']),
    ...entryDifferences(known, wanted, { field: 'env', what: 'the variable' }),
    ...['cpus', 'gpus', 'network', 'relax', 'mounts', 'python', 'salt'].flatMap((field) =>
      simpleDifference(known, wanted, { field, what: field }),
    ),
  ];
  const more = told.length > MAX_TOLD ? [`${told.length - MAX_TOLD} more`] : [];
  return [...told.slice(0, MAX_TOLD), ...more].join(', ');
}

interface Field {
  readonly field: string;
  readonly what: string;
}

function simpleDifference(known: JsonObject, wanted: JsonObject, { field, what }: Field): string[] {
  const [before, after] = [known.get(field) ?? null, wanted.get(field) ?? null];
  return same(before, after) ? [] : [`${what} changed from ${shown(before)} to ${shown(after)}`];
}

function functionDifferences(known: JsonObject, wanted: JsonObject): string[] {
  const [before, after] = [mappingAt(known, 'function'), mappingAt(wanted, 'function')];
  return simpleDifference(before, after, { field: 'version', what: 'the version' });
}

/** A file of a bundle is `[path, executable, sha256]`. */
function bundleDifferences(known: JsonObject, wanted: JsonObject): string[] {
  const [before, after] = [filesOf(known), filesOf(wanted)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => difference(path, before.get(path), after.get(path)));
}

function filesOf(fields: JsonObject): Map<string, Json> {
  const bundle = fields.get('bundle');
  const files = Array.isArray(bundle) ? bundle : [];
  return new Map(files.map((file) => [Array.isArray(file) ? String(file[0]) : '', file]));
}

function entryDifferences(known: JsonObject, wanted: JsonObject, { field, what }: Field): string[] {
  const [before, after] = [mappingAt(known, field), mappingAt(wanted, field)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => difference(`${what} "${name}"`, before.get(name), after.get(name)));
}

function difference(what: string, before: Json | undefined, after: Json | undefined): string[] {
  if (before === undefined || after === undefined) {
    return [`${what} is ${before === undefined ? 'new' : 'gone'}`];
  }
  return same(before, after) ? [] : [`${what} changed`];
}

function mappingAt(fields: JsonObject, name: string): JsonObject {
  const value = fields.get(name);
  return value instanceof Map ? value : new Map();
}

function same(one: Json | undefined, other: Json | undefined): boolean {
  return writeJson(one ?? null) === writeJson(other ?? null);
}

/** Digests are told by their beginning. */
function shown(value: Json): string {
  const text = typeof value === 'string' ? value : writeJson(value);
  const digest = /^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/.exec(text)?.[1];
  return digest === undefined ? (text === '' ? '""' : text.slice(0, 60)) : `${digest}…`;
}
