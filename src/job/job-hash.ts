/** Computes the job hash, which identifies a job on every machine (FORMAT.md, "Job hash"). */
import { createHash } from 'node:crypto';
import { canonicalText } from '../values/job-hash-text';
import type { Json, JsonObject } from '../values/json/json';

/** The identity of a job on every machine. */
export interface JobKey {
  /** sha256 (hex) of the canonical text of the fields. */
  readonly hash: string;
  /** The job's document without the parts that can't change the result. */
  readonly fields: JsonObject;
}

/** Keys of `container` that don't count: `declared` is one of many names for the image, which the digest identifies. */
const NAMES_OF_IMAGE: ReadonlySet<string> = new Set(['declared']);

/** The key of a job, from its document (`jobDocument`). Every key counts unless it is excluded here by name. */
export function jobKey(document: JsonObject): JobKey {
  const fields = new Map([...document].map(([key, value]) => [key, counted(key, value)]));
  return { hash: createHash('sha256').update(canonicalText(fields)).digest('hex'), fields };
}

function counted(key: string, value: Json): Json {
  if (!(value instanceof Map)) {
    return value;
  }
  switch (key) {
    case 'container':
      return new Map([...value].filter(([name]) => !NAMES_OF_IMAGE.has(name)));
    case 'args':
      // Separately: an argument may be named `_type`.
      return new Map([...value].map(([name, argument]) => [name, hashedValue(argument)]));
    default:
      return value;
  }
}

/**
 * Arrays and files count by content, and files also by the name that the function sees. Their location doesn't count.
 */
function hashedValue(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(hashedValue);
  }
  if (!(value instanceof Map)) {
    return value;
  }
  return value.get('_type') === 'hither_file'
    ? hashedObject(value)
    : new Map([...value].map(([key, item]) => [key, hashedValue(item)]));
}

/** Keeps `_type`, so that a user's mapping with the keys `kind`, `sha256` and `size` can't pass for an array. */
function hashedObject(value: JsonObject): JsonObject {
  const kind = value.get('item_type') ?? null;
  const fields: [string, Json][] = [
    ['_type', 'hither_file'],
    ['kind', kind],
    ['sha256', value.get('sha256') ?? null],
    ['size', value.get('size') ?? null],
  ];
  return new Map(kind === 'file' ? [...fields, ['name', baseName(value.get('sha1_path'))]] : fields);
}

function baseName(uri: Json | undefined): Json {
  return typeof uri === 'string' ? uri.slice(uri.lastIndexOf('/') + 1) : null;
}
