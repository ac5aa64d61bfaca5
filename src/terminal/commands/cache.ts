/** `hither cache ls|why|rm`: inspects and removes cached results. */
import type { CacheEntry } from '../../cache/entry';
import { differences } from '../../cache/explain-miss';
import { allEntries, allHashes, hashBeginning } from '../../cache/find-entries';
import { type JobCache, openJobCache } from '../../cache/job-cache';
import { EXIT_CODES, isPermissionError } from '../../core/errors';
import { seconds } from '../../core/seconds';
import { visibleText } from '../../core/visible-text';
import type { ContentStore } from '../../store/content-store';
import { storeError } from '../../store/store-error';
import { displayValue } from '../../values/encoded/display-value';
import { fromPlain } from '../../values/json/from-plain';
import type { Json, JsonObject } from '../../values/json/json';
import { sizeText } from '../../values/json/number-text';
import { writeJson } from '../../values/json/write-json';
import type { CommandIo } from '../command-io';
import { counted } from '../table';
import { cacheTable, timeText } from './cache-table';
import { storeOf } from './store';

/** The flag that all cache commands have. */
export interface CacheCall {
  readonly store?: string;
}

/** Longer values are cut. Characters. */
const MAX_VALUE = 60;

/** Lists the cached results, newest last. @returns the exit code */
export async function cacheLs(call: CacheCall & { readonly json: boolean }, io: CommandIo): Promise<number> {
  const { store, cache } = open(call, io);
  const entries: CacheEntry[] = [];
  for await (const { hash, reading } of allEntries(store.root, cache, io.signal)) {
    if (reading.state === 'good') {
      entries.push(reading.entry);
    } else {
      io.writeErr(`${hash.slice(0, 12)}: the entry ${visibleText(reading.why)}\n`);
    }
  }
  entries.sort((a, b) => a.runtimeInfo.end_time - b.runtimeInfo.end_time);
  io.writeOut(call.json ? document(entries) : cacheTable(entries, io.columnsOut));
  return 0;
}

function document(entries: readonly CacheEntry[]): string {
  const jobs = entries.map((entry) => ({
    job_hash: entry.key.hash,
    hither_hash: entry.hitherHash,
    function_name: entry.functionName,
    function_version: entry.functionVersion,
    status: entry.status,
    container: entry.container,
    start_time: entry.runtimeInfo.start_time,
    end_time: entry.runtimeInfo.end_time,
    host: entry.runtimeInfo.host,
    objects: entry.objects,
  }));
  return `${writeJson(fromPlain({ schema: 'hither-cache-list/1', jobs }))}\n`;
}

/** Shows what a job hash covers, or how two jobs differ. @returns the exit code */
export async function cacheWhy(
  call: CacheCall & { readonly hash: string; readonly other?: string },
  io: CommandIo,
): Promise<number> {
  const opened = open(call, io);
  const entry = await entryOf(call.hash, opened, io);
  const other = call.other === undefined ? undefined : await entryOf(call.other, opened, io);
  if (entry === undefined || (call.other !== undefined && other === undefined)) {
    return 3;
  }
  const lines =
    other === undefined
      ? description(entry)
      : [differences(entry.key.fields, other.key.fields) || 'they are the same job'];
  io.writeOut(lines.map((text) => `${visibleText(text)}\n`).join(''));
  return 0;
}

/** The entry; undefined, after an error was printed, if it can't be used. */
async function entryOf(digits: string, { store, cache }: Opened, io: CommandIo): Promise<CacheEntry | undefined> {
  const hash = await hashBeginning(store.root, digits);
  const reading = cache.read(hash);
  if (reading?.state === 'good') {
    return reading.entry;
  }
  io.writeErr(
    `the entry of ${hash} ${visibleText(reading?.why ?? 'was removed')}: remove it with "hither cache rm ${digits}"\n`,
  );
  return undefined;
}

/** Fields of the key that don't get a line of name and value, but lines of their own. */
const HAS_OWN_LINES = new Set(['schema', 'function', 'container', 'bundle', 'args', 'env']);

/** Everything that the job hash covers, and the result. */
function description({ key, functionName, functionVersion, runtimeInfo, container, ...entry }: CacheEntry): string[] {
  const { fields } = key;
  const { runtime, declared } = container;
  const { end_time, host, elapsed_sec } = runtimeInfo;
  const image = runtime === 'host' ? 'none (the Python of that machine)' : declared;
  return [
    `job ${key.hash}`,
    `function  ${functionName} ${functionVersion}`,
    `status    ${entry.status}${entry.error === null ? '' : `: ${entry.error.type}: ${entry.error.message}`}`,
    `computed  ${timeText(end_time)} on ${host} under ${runtime}, ${seconds(elapsed_sec)}`,
    `image     ${image} (${displayJson(mappingAt(fields, 'container').get('digest') ?? null)})`,
    ...bundleOf(fields).map(([path, , sha256]) => `code      ${String(path)} ${String(sha256).slice(0, 12)}`),
    ...[...mappingAt(fields, 'args')].map(([name, value]) => `argument  ${name} = ${displayJson(value)}`),
    ...[...mappingAt(fields, 'env')].map(([name, value]) => `variable  ${name} = ${displayJson(value)}`),
    ...[...fields]
      .filter(([name]) => !HAS_OWN_LINES.has(name))
      .map(([name, value]) => `${name.padEnd(9)} ${displayJson(value)}`),
    ...(entry.status === 'finished' ? [`result    ${displayValue(entry.result, MAX_VALUE)}`] : []),
    ...entry.objects.map(({ sha1, size }) => `object    sha1://${sha1}, ${sizeText(size)}`),
  ];
}

function mappingAt(fields: JsonObject, name: string): JsonObject {
  const value = fields.get(name);
  return value instanceof Map ? value : new Map();
}

function bundleOf(fields: JsonObject): (readonly Json[])[] {
  const bundle = fields.get('bundle');
  return (Array.isArray(bundle) ? bundle : []).filter((file) => Array.isArray(file));
}

function displayJson(value: Json): string {
  const text = typeof value === 'string' ? value : writeJson(value);
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 1)}…` : text;
}

/** Removes cached results; their objects stay in the store. @returns the exit code */
export async function cacheRm(
  call: CacheCall & { readonly hashes: readonly string[]; readonly all: boolean },
  io: CommandIo,
): Promise<number> {
  const { store, cache } = open(call, io);
  const hashes = call.all
    ? await allHashes(store.root)
    : await Promise.all(call.hashes.map((digits) => hashBeginning(store.root, digits)));
  const counts = { removed: 0, foreign: 0 };
  for (const hash of hashes) {
    try {
      counts.removed += (await cache.forget(hash)) ? 1 : 0;
    } catch (thrown) {
      // In a shared store, entries of other users can't be removed.
      if (!isPermissionError(thrown)) {
        throw storeError(thrown, `remove the result of the job ${hash}`);
      }
      counts.foreign += 1;
    }
  }
  io.writeOut(`${counted(counts.removed, 'cached result')} removed\n`);
  if (counts.foreign > 0) {
    io.writeErr(`not removed: ${counted(counts.foreign, 'cached result')} of other users\n`);
    return EXIT_CODES.store;
  }
  return 0;
}

interface Opened {
  readonly store: ContentStore;
  readonly cache: JobCache;
}

function open(call: CacheCall, io: CommandIo): Opened {
  const store = storeOf(call, io);
  return { store, cache: openJobCache({ store }) };
}
