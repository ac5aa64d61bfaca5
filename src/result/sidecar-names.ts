/** Readable file names for the arrays and files of a value: `traces.npy` for `result['traces']`. */
import { objectReference } from '../values/encoded';
import type { Json } from '../values/json';
import type { ObjectRef } from '../values/object-ref';

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
  readonly reference: NonNullable<ReturnType<typeof objectReference>>;
}

function found(value: Json, path: readonly string[]): Found[] {
  const reference = objectReference(value);
  if (reference !== undefined) {
    return [{ path, reference }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => found(item, [...path, String(index)]));
  }
  return value instanceof Map ? [...value].flatMap(([key, item]) => found(item, [...path, key])) : [];
}

function fileName(path: readonly string[], reference: Found['reference']): string {
  const stem = path.length === 0 ? 'result' : path.join('.');
  return safe(reference.kind === 'ndarray' ? `${stem}.npy` : `${stem}-${reference.name}`);
}

/** What every file system and the artifact service take as a name; never hidden, never too long. */
function safe(name: string): string {
  return name.replace(/[^A-Za-z0-9_.-]/g, '_').replace(/^\./, '_').slice(-120);
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
