/** Encodes the arguments of a job as JSON. Stores arrays and files, and encodes references to them. */
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { specError } from '../core/errors';
import { memoizePerObject } from '../core/memoize-per-object';
import type { ObjectRef } from '../core/object-ref';
import { openConfined, type PathRules } from '../job-spec/confine-path';
import type { SpecArguments, SpecValue } from '../job-spec/types';
import type { ResultRecord } from '../model/record';
import { LONG, storeText, type WriteText } from '../result/long-value';
import type { ContentStore } from '../store/content-store';
import { parseKacheryUri } from '../store/kachery/kachery-uri';
import { resolveUri } from '../store/kachery/resolve-uri';
import type { LinkedFile } from '../store/linked-file';
import {
  arrayReference,
  encodedBytes,
  encodedComplex,
  encodedDict,
  encodedFloat,
  encodedTuple,
  fileReference,
  storedReference,
} from '../values/encoded/encoded';
import { type Json, JsonNumber, type JsonObject } from '../values/json/json';
import { writeJson } from '../values/json/write-json';
import { NPY_HEADER_BYTES, npyHeaderOf, readNpyHeader } from '../values/npy/npy-header';
import { writeNpy } from '../values/npy/npy-write';
import { arrayInput, arrayProblem, notAnArray } from './array-arguments';
import { type LinkRules, linkInput } from './link-input';
import { pickItem } from './pick-item';
import { referencedObjects } from './referenced-objects';
import { addFromLargeValues, addReferences, noReferences, type References } from './references';
import type { EncodedArguments, ResolvedJob } from './types';

/** The records of the needed jobs, by name and in matrix order. All of these jobs are finished. */
export type NeededResults = ReadonlyMap<string, readonly ResultRecord[]>;

/** Everything that arguments may refer to. */
export interface Sources {
  readonly needed: NeededResults;
  readonly store: ContentStore;
  readonly paths: PathRules;
  /** Returns an unused path for a temporary file. */
  readonly newPath: () => string;
  /** Which files need not be copied; undefined: all are. */
  readonly links?: LinkRules | undefined;
}

/** Where an encoder reads values, and the references that it has written. */
interface Encoding extends Sources {
  readonly found: References;
  /** Files that were linked in place of copying them. */
  readonly linked: Map<string, LinkedFile>;
}

/** Encoded values, and the references in them. */
interface Encoded extends Pick<Encoding, 'found' | 'linked'> {
  readonly json: JsonObject;
}

/**
 * Encodes the arguments of a job, and finds every object that the function needs.
 * @throws HitherError `spec` for an invalid file, `store` if the store can't store or find an object
 */
export async function encodeArguments(values: SpecArguments, sources: Sources): Promise<EncodedArguments> {
  const { json, found, linked } = await encodeValues(values, sources);
  await addFromLargeValues(found, sources.store);
  const referenced = await referencedObjects(found, sources.store);
  const objects = new Map([...found.views.map((view) => view.ref), ...referenced].map((ref) => [ref.sha1, ref]));
  const files = found.views.filter(({ kind }) => kind === 'file').map(({ ref, name }) => ({ ref, name }));
  return { args: json, objects: [...objects.values()], files, referenced, linked };
}

/** Encodes the arguments of a job's matrix point; null without a matrix. @throws as `encodeArguments` */
export async function encodeMatrixPoint({ matrix }: ResolvedJob, sources: Sources): Promise<JsonObject | null> {
  return matrix === null ? null : (await encodeValues(matrix, sources)).json;
}

/** Values by name, in their order. */
async function encodeValues(values: SpecArguments, sources: Sources): Promise<Encoded> {
  const found = noReferences();
  const linked = new Map<string, LinkedFile>();
  const json = new Map<string, Json>();
  const encoding = { found, linked, ...sources };
  for (const [name, value] of values) {
    json.set(name, await encode(value, encoding));
  }
  return { json, found, linked };
}

async function encode(value: SpecValue, encoding: Encoding): Promise<Json> {
  switch (value.kind) {
    case 'list':
      return encodeAll(value.items, encoding);
    case 'tuple':
      return encodedTuple(await encodeAll(value.items, encoding));
    case 'mapping':
      return encodeMapping(value, encoding);
    default: {
      const json = await encodeLeaf(value, encoding);
      addReferences(encoding.found, json);
      return json;
    }
  }
}

type Leaf = Exclude<SpecValue, { kind: 'list' | 'tuple' | 'mapping' }>;

async function encodeLeaf(value: Leaf, sources: Encoding): Promise<Json> {
  switch (value.kind) {
    case 'null':
      return null;
    case 'boolean':
    case 'string':
      return value.value;
    case 'integer':
      return new JsonNumber(value.text);
    case 'float':
      return encodedFloat(value.value);
    case 'complex':
      return encodedComplex(value.re, value.im);
    case 'bytes':
      return encodedBytes(value.base64);
    case 'npy':
      return encodeArrayFile(value, sources);
    case 'file':
      return encodeFile(value, sources);
    case 'uri':
      return encodeUri(value, sources);
    case 'array':
      return encodeArray(value, sources);
    case 'job':
      return resultOf(value, sources);
  }
}

type Kind<K extends SpecValue['kind']> = Extract<SpecValue, { kind: K }>;

async function encodeAll(items: readonly SpecValue[], encoding: Encoding): Promise<Json[]> {
  const encoded: Json[] = [];
  for (const item of items) {
    encoded.push(await encode(item, encoding));
  }
  return encoded;
}

async function encodeMapping(value: Kind<'mapping'>, encoding: Encoding): Promise<Json> {
  const pairs: [Json, Json][] = [];
  for (const entry of value.entries) {
    pairs.push([entry.key, await encode(entry.value, encoding)]);
  }
  const dict = encodedDict(pairs);
  if (dict.has('_type')) {
    // Keys are values here. In a plain object, they are names.
    addReferences(
      encoding.found,
      pairs.map(([key]) => key),
    );
  }
  return dict;
}

/** The result of a job; for a matrix, the list of its results; or a part of it. */
async function resultOf(value: Kind<'job'>, sources: Sources): Promise<Json> {
  const records = sources.needed.get(value.job) ?? [];
  const isMatrix = records[0] !== undefined && records[0].index !== null;
  if (value.finished || (isMatrix && value.item === undefined)) {
    return listOf(records, value.finished ?? false, sources);
  }
  const [first, ...deeper] = value.item ?? [];
  const isPoint = isMatrix && typeof first === 'number';
  const record = records[isPoint ? first : 0];
  const steps = isPoint ? deeper : (value.item ?? []);
  // A job without a result is the reason why this one is skipped.
  if (record?.status !== 'finished' || steps.length === 0) {
    return record?.result ?? null;
  }
  const picked = await pickItem(record.result, steps, record.label, sources.store);
  return isLongList([() => picked]) ? storedValue((write) => write(writeJson(picked)), sources) : picked;
}

/** The list of a matrix is the same for every job that takes it. */
const lists = memoizePerObject((_records: readonly ResultRecord[]) => new Map<boolean, Promise<Json>>());

function listOf(records: readonly ResultRecord[], finished: boolean, sources: Sources): Promise<Json> {
  const known = lists(records);
  const list = known.get(finished) ?? makeList(records, finished, sources);
  known.set(finished, list);
  list.catch(() => known.delete(finished));
  return list;
}

/** A list of short results may be a large value. They are read one by one: those of ended jobs are in files. */
async function makeList(records: readonly ResultRecord[], finished: boolean, sources: Sources): Promise<Json> {
  const items = finished
    ? records.filter(({ status }) => status === 'finished').map((record) => () => finishedPoint(record))
    : records.map((record) => () => record.result);
  if (!isLongList(items)) {
    return items.map((item) => item());
  }
  return storedValue(async (write) => {
    for (const [index, item] of items.entries()) {
      await write(`${index === 0 ? '[' : ','}${writeJson(item())}`);
    }
    await write(']');
  }, sources);
}

async function storedValue(fill: (write: WriteText) => Promise<void>, { store, newPath }: Sources): Promise<Json> {
  return storedReference(await storeText(store, newPath(), fill));
}

/** A point may have any argument names, and so any keys. */
function finishedPoint({ index, matrix, result }: ResultRecord): Json {
  return encodedDict([
    ['index', index === null ? null : new JsonNumber(String(index))],
    ['matrix', matrix instanceof Map ? encodedDict([...matrix]) : null],
    ['result', result],
  ]);
}

/** Whether short values together make a large one. */
function isLongList(items: readonly (() => Json)[]): boolean {
  let length = 0;
  return items.some((item) => {
    length += writeJson(item()).length + 1;
    return length > LONG;
  });
}

/** Stores or links the file unchanged, and reads only its header. */
async function encodeArrayFile(value: Kind<'npy' | 'file'>, encoding: Encoding): Promise<Json> {
  return withFile(value, encoding, async (handle) => {
    const header = await npyHeaderOf(handle);
    if (!header.ok) {
      throw specError([notAnArray(value, header.message)]);
    }
    return arrayReference(await storeOrLink(handle, encoding), header);
  });
}

async function encodeFile(value: Kind<'npy' | 'file'>, encoding: Encoding): Promise<Json> {
  return withFile(value, encoding, async (handle) =>
    fileReference(await storeOrLink(handle, encoding), basename(value.path)),
  );
}

async function storeOrLink(handle: FileHandle, { store, links, linked }: Encoding): Promise<ObjectRef> {
  const file = links === undefined ? undefined : await linkInput(handle, store, links);
  if (file === undefined) {
    return store.putFile(handle);
  }
  linked.set(file.ref.sha1, file);
  return file.ref;
}

/** An object of the store: an array if it has a valid header, else a file. */
async function encodeUri(value: Kind<'uri'>, { store }: Sources): Promise<Json> {
  const uri = parseKacheryUri(value.uri);
  if (uri === undefined) {
    throw specError([
      { message: `"${value.uri}" is not the URI of an object`, remedy: 'write sha1://HASH', where: value.where },
    ]);
  }
  const { ref, name } = await resolveUri(uri, store);
  const header = readNpyHeader(await store.readStart(ref, NPY_HEADER_BYTES), ref.size);
  return header.ok ? arrayReference(ref, header, name) : fileReference(ref, name ?? 'file');
}

async function encodeArray(value: Kind<'array'>, { store }: Sources): Promise<Json> {
  const array = writeNpy(arrayInput(value.data), value.dtype);
  if (!array.ok) {
    throw specError([arrayProblem(value, array)]);
  }
  return arrayReference(await store.putBytes(array.bytes), array.form);
}

/** Opens a file once, so that the checked content is the stored content. */
async function withFile(
  value: Kind<'npy' | 'file'>,
  sources: Sources,
  use: (handle: FileHandle) => Promise<Json>,
): Promise<Json> {
  const opened = await openConfined(value, sources.paths);
  if (!opened.ok) {
    throw specError(opened.problems);
  }
  try {
    return await use(opened.value);
  } finally {
    await opened.value.close();
  }
}
