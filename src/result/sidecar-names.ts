/** Readable file names for the arrays and files of a value: `traces.npy` for `result['traces']`. */

import type { ObjectRef } from '../terms';
import { displayValue } from '../values/display-value';
import { type ArrayView, type FileView, viewEncoded } from '../values/encoded-view';
import type { Json } from '../values/json';

/** One array or file of a value, and what it is called in an output folder. */
export interface Sidecar {
  readonly ref: ObjectRef;
  readonly name: string;
}

/** The arrays and files of an encoded value in its order. Names are unique; the value itself is called `result`. */
export function namedSidecars(value: Json): Sidecar[] {
  const taken = new Set<string>();
  return found(value, []).map(({ path, reference }) => {
    const name = unique(fileName(path, reference), taken);
    taken.add(name);
    return { ref: reference.ref, name };
  });
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
  return safe(reference.kind === 'array' ? `${stem}.npy` : `${stem}-${reference.name}`);
}

/** What every file system and the artifact service take as a name; never hidden, never too long. */
function safe(name: string): string {
  return name
    .replace(/[^A-Za-z0-9_.-]/g, '_')
    .replace(/^\./, '_')
    .slice(-120);
}

function unique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) {
    return name;
  }
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let count = 2;
  while (taken.has(`${stem}-${count}${ending}`)) {
    count += 1;
  }
  return `${stem}-${count}${ending}`;
}
