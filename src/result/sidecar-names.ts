/** Readable file names for the arrays and files of a value: `traces.npy` for `result['traces']`. */

import type { ObjectRef } from '../terms';
import { displayValue } from '../values/display-value';
import { type ArrayView, type FileView, viewEncoded } from '../values/encoded-view';
import type { Json, JsonObject } from '../values/json';
import { createNames } from './unique-names';

/** One array or file of a value, and what it is called in an output folder. */
export interface Sidecar {
  readonly ref: ObjectRef;
  readonly name: string;
}

/** The arrays and files of an encoded value in its order. Names are unique everywhere; the value itself is called `result`. */
export function namedSidecars(value: Json): Sidecar[] {
  return named(found(value, []));
}

/** The same of arguments by name. They are no encoded value together: one may be called `_type`. */
export function argumentSidecars(args: JsonObject): Sidecar[] {
  return named([...args].flatMap(([name, value]) => found(value, [name])));
}

function named(all: readonly Found[]): Sidecar[] {
  const unique = createNames();
  return all.map(({ path, reference }) => ({ ref: reference.ref, name: unique(fileName(path, reference)) }));
}

interface Found {
  readonly path: readonly string[];
  readonly reference: ArrayView | FileView;
}

function found(value: Json, path: readonly string[]): Found[] {
  const view = viewEncoded(value);
  switch (view.kind) {
    case 'array':
    case 'file':
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

function fileName(path: readonly string[], reference: ArrayView | FileView): string {
  const stem = path.length === 0 ? 'result' : path.join('.');
  return reference.kind === 'array' ? `${stem}.npy` : `${stem}-${reference.name}`;
}
