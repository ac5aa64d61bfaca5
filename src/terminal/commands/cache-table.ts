/** The table of `hither cache ls`: one line per cached result, fitted to the terminal. */
import type { CacheEntry } from '../../cache/entry';
import { seconds } from '../../core/seconds';
import { visibleText } from '../../core/visible-text';
import { displayValue } from '../../values/encoded/display-value';
import type { Json, JsonObject } from '../../values/json/json';
import { writeJson } from '../../values/json/write-json';

/** Longest text for all arguments, and for a result. Characters. */
const MAX_CELL = 60;

/** Longest text for one argument. Characters. */
const MAX_ARGUMENT = 24;

/** Minimum width of these columns, even in a narrower terminal. */
const MIN_CELL = 8;

/** Per entry: hash, function, arguments, time, duration, result. `columns` is undefined if stdout is not a terminal. */
export function cacheTable(entries: readonly CacheEntry[], columns: number | undefined): string {
  const distinguishing = distinguishingArguments(entries);
  const rows = entries.map((entry) => cellsOf(entry, distinguishing));
  const width = (index: 0 | 1 | 2 | 3 | 4 | 5): number =>
    rows.reduce((widest, row) => Math.max(widest, row[index].length), 0);
  const [hash, called, time, elapsed] = [width(0), width(1), width(3), width(4)];
  const room = columns === undefined ? 2 * MAX_CELL : columns - hash - called - time - elapsed - 5 * 2;
  const [given, result] = share(width(2), width(5), room);
  return rows
    .map((row) => [
      row[0],
      row[1].padEnd(called),
      clip(row[2], given).padEnd(given),
      row[3],
      row[4].padStart(elapsed),
      clip(row[5], result),
    ])
    .map((cells) => `${cells.join('  ')}\n`)
    .join('');
}

type Cells = readonly [string, string, string, string, string, string];

function cellsOf(entry: CacheEntry, distinguishing: DistinguishingArguments): Cells {
  const { key, functionName, functionVersion, status, runtimeInfo } = entry;
  const result = status === 'finished' ? displayValue(entry.result, MAX_CELL) : `raises ${entry.error?.type ?? ''}`;
  return [
    key.hash.slice(0, 12),
    visibleText(`${functionName} ${functionVersion}`),
    clip(visibleText(argumentsText(argumentsOf(entry), distinguishing.get(functionName))), MAX_CELL),
    timeText(runtimeInfo.end_time),
    seconds(runtimeInfo.elapsed_sec),
    visibleText(result),
  ];
}

/** Fits two widths into `room`. If one needs less than half, the other gets the rest. */
function share(first: number, second: number, room: number): readonly [number, number] {
  if (first + second <= room) {
    return [first, second];
  }
  const half = Math.max(MIN_CELL, Math.floor(room / 2));
  const [small, other] = [Math.min(first, half), Math.min(second, half)];
  return [Math.max(small, Math.min(first, room - other)), Math.max(other, Math.min(second, room - small))];
}

/** By function, the arguments that distinguish its jobs: they have several values in the list. */
type DistinguishingArguments = ReadonlyMap<string, ReadonlySet<string>>;

function distinguishingArguments(entries: readonly CacheEntry[]): DistinguishingArguments {
  const first = new Map<string, JsonObject>();
  const distinguishing = new Map<string, Set<string>>();
  for (const entry of entries) {
    const names = distinguishing.get(entry.functionName) ?? new Set();
    distinguishing.set(entry.functionName, names);
    const earlier = first.get(entry.functionName);
    if (earlier === undefined) {
      first.set(entry.functionName, argumentsOf(entry));
      continue;
    }
    for (const [name, value] of argumentsOf(entry)) {
      const before = earlier.get(name);
      if (before === undefined || writeJson(before) !== writeJson(value)) {
        names.add(name);
      }
    }
  }
  return distinguishing;
}

function argumentsOf({ key }: CacheEntry): JsonObject {
  const args = key.fields.get('args');
  return args instanceof Map ? args : new Map();
}

/** `v=0.5 w='x'`, with the arguments that distinguish jobs first. */
function argumentsText(args: JsonObject, distinguishing: ReadonlySet<string> = new Set()): string {
  const entries = [...args];
  const inOrder = [
    ...entries.filter(([name]) => distinguishing.has(name)),
    ...entries.filter(([name]) => !distinguishing.has(name)),
  ];
  return inOrder.map(([name, value]) => `${name}=${brief(value)}`).join(' ');
}

/** A value as Python prints it. Arrays and files are in the key only by hash, so the hash stands for them. */
function brief(value: Json): string {
  if (!(value instanceof Map) || !isHashed(value) || value.get('kind') === 'json') {
    return displayValue(withReferences(value), MAX_ARGUMENT);
  }
  const name = value.get('name') ?? String(value.get('sha256')).slice(0, 8);
  return value.get('kind') === 'file' ? `File(${String(name)})` : `array(${String(name)}…)`;
}

/** Whether a value stands for an array, a file or a large value, of which the key has only the hash. */
function isHashed(value: JsonObject): boolean {
  return value.get('_type') === 'hither_file';
}

/** Replaces hashed arrays, files and large values by references, which `displayValue` can show. */
function withReferences(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(withReferences);
  }
  if (!(value instanceof Map)) {
    return value;
  }
  return isHashed(value) ? referenceOf(value) : new Map([...value].map(([key, item]) => [key, withReferences(item)]));
}

function referenceOf(value: JsonObject): Json {
  const sha256 = String(value.get('sha256'));
  const name = value.get('name') ?? `${sha256.slice(0, 8)}….npy`;
  return new Map<string, Json>([
    ['_type', 'hither_file'],
    ['item_type', value.get('kind') === 'json' ? 'json' : 'file'],
    ['sha1_path', `sha1://${'0'.repeat(40)}/${String(name)}`],
    ['sha256', sha256],
    ['size', value.get('size') ?? null],
  ]);
}

function clip(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(width - 1, 0))}…` : text;
}

/** `2026-11-29 21:05:00 UTC` */
export function timeText(unixSeconds: number): string {
  return `${new Date(unixSeconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
