/** The job hash: what makes two jobs the same job (FORMAT.md, "Job hash"). */
import { createHash } from 'node:crypto';
import type { SpecJob } from '../spec/types';
import { canonicalText } from '../values/job-hash-text';
import { type Json, JsonNumber, type JsonObject } from '../values/json';
import type { SerializedJob } from './types';

/** Raised only when a change of the container side could change results. */
const RUNNER_VERSION = 1;

/** What makes a job the same job on every machine. */
export interface JobKey {
  /** sha256 (hex) of the canonical text of the fields. */
  readonly hash: string;
  /** Everything that can change the result. */
  readonly fields: JsonObject;
}

/** The key of a job. `image` is the identity of the image. */
export function jobKey(serialized: SerializedJob, image: string): JobKey {
  const fields = hashedFields(serialized, image);
  return { hash: createHash('sha256').update(canonicalText(fields)).digest('hex'), fields };
}

/** A field that is added, removed or changed makes every job a new one. */
function hashedFields(serialized: SerializedJob, image: string): JsonObject {
  const { job, bundle, encoded } = serialized;
  const { spec } = job;
  return new Map<string, Json>([
    // Results could differ under another version of our in-container program.
    ['runner', integer(RUNNER_VERSION)],
    // Which function is called; the version is the author's word that it changed.
    ['function', functionField(job.bundle.module, job.functionName, job.functionVersion)],
    // The code that runs, and every file beside it that it can open.
    ['bundle', bundle.files.map((file) => [file.path, file.executable, file.sha256])],
    // The interpreter and the libraries.
    ['image', image],
    // What the function is called with; arrays and files by their content.
    ['args', new Map([...encoded.args].map(([name, value]) => [name, hashedValue(value)]))],
    // What strings and objects among the arguments name by URI: a sha1 alone is no proof of content.
    ['objects', encoded.mentioned.map((ref) => [ref.sha1, ref.sha256]).sort(byFirst)],
    // What the function can read of its surroundings.
    ['env', environmentField(spec)],
    ['cpus', number(spec.resources.cpus)],
    ['gpus', spec.resources.gpus ?? null],
    ['network', spec.network],
    ['relax', [...spec.relax].sort()],
    ['mounts', spec.mounts.map((mount) => [mount.source, mount.target, mount.write])],
    // Another interpreter of the same image.
    ['python', spec.python ?? null],
    // Set to disown results.
    ['salt', spec.cache.salt],
  ]);
}

function functionField(module: string, name: string, version: string): JsonObject {
  return new Map([
    ['module', module],
    ['name', name],
    ['version', version],
  ]);
}

/** Passed-through variables count by their name only: their values are never written anywhere. */
function environmentField(spec: SpecJob): JsonObject {
  const entries: [string, Json][] = [...spec.passEnv.map((name): [string, Json] => [name, null]), ...spec.env];
  return new Map(entries.sort(byFirst));
}

/** Arrays and files count by content (and a file by the name that the function sees), not by where they are kept. */
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

/** `_type` stays, so that a user's mapping with the keys `kind`, `sha256` and `size` is not taken for an array. */
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

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}

function integer(value: number): JsonNumber {
  return new JsonNumber(String(value));
}

/** A count as an integer where it is one, for `1` and `1.0` CPUs are the same. */
function number(value: number): JsonNumber {
  return new JsonNumber(String(value));
}
