/** Readable file names for the arrays and files of a value: `traces.npy` for `result['traces']`. */

import { HitherError } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import type { ContentStore } from '../store/content-store';
import type { ObjectView } from '../values/encoded/check-encoded';
import type { Piece } from '../values/encoded/check-large-value';
import { displayValue } from '../values/encoded/display-value';
import { viewEncoded } from '../values/encoded/encoded-view';
import type { Json, JsonObject } from '../values/json/json';
import { readReferring } from './long-value';
import { createNames } from './unique-names';

/** A result has at most half as many itself. */
const MOST_FOUND = 200_000;

/** One array or file of a value, and what it is called in an output directory. */
export interface Sidecar {
  readonly ref: ObjectRef;
  readonly name: string;
}

/**
 * The arrays and files of an encoded value in its order, and what is stored of it. Names are unique everywhere; the value itself is
 * called `result`, or `value.json` where it is stored.
 * @throws as `readReferring`
 */
export async function namedSidecars(value: Json, store: ContentStore): Promise<Sidecar[]> {
  return named(await withNested(found(value, []), store));
}

/** The same of arguments by name. They are no encoded value together: one may be called `_type`. */
export async function argumentSidecars(args: JsonObject, store: ContentStore): Promise<Sidecar[]> {
  const given = [...args].flatMap(([name, value]) => found(value, [name]));
  return named(await withNested(given, store));
}

function named(all: readonly Found[]): Sidecar[] {
  const unique = createNames();
  return all.map(({ path, reference }) => ({ ref: reference.ref, name: unique(fileName(path, reference)) }));
}

interface Found {
  readonly path: readonly string[];
  readonly reference: ObjectView;
}

/** What stored values refer to comes after all else. */
async function withNested(given: readonly Found[], store: ContentStore): Promise<Found[]> {
  const all = [...given];
  for (const { path, reference } of all) {
    if (reference.kind === 'json') {
      await readReferring(reference.ref, store, (piece) => {
        all.push(...foundInPiece(piece, path));
        requireNamable(all.length);
      });
    }
  }
  return all;
}

/** Values that name others many times, which name others many times, have no end. */
function requireNamable(count: number): void {
  if (count > MOST_FOUND) {
    const remedy = 'return fewer of them, or many values in one array';
    throw new HitherError('runtime', `the value refers to more than ${MOST_FOUND} arrays, files and values`, remedy);
  }
}

function foundInPiece({ value, path, before }: Piece, outer: readonly string[]): Found[] {
  const place = [...outer, ...path];
  return before === undefined || !Array.isArray(value)
    ? found(value, place)
    : value.flatMap((item, index) => found(item, [...place, String(before + index)]));
}

function found(value: Json, path: readonly string[]): Found[] {
  const view = viewEncoded(value);
  switch (view.kind) {
    case 'array':
    case 'file':
    case 'json':
      return [{ path, reference: view }];
    case 'list':
    case 'tuple':
      return view.items.flatMap((item, index) => found(item, [...path, String(index)]));
    case 'object':
      return [...view.entries].flatMap(([key, item]) => found(item, [...path, key]));
    case 'dict':
      return view.pairs.flatMap(([key, item]) => found(item, [...path, displayValue(key, 40)]));
    default:
      return [];
  }
}

function fileName(path: readonly string[], reference: ObjectView): string {
  if (reference.kind === 'json') {
    return `${path.length === 0 ? 'value' : path.join('.')}.json`;
  }
  const stem = path.length === 0 ? 'result' : path.join('.');
  return reference.kind === 'array' ? `${stem}.npy` : `${stem}-${reference.name}`;
}
