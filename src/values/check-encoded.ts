/** Checks whole encoded values that come from a container or from a document, and finds the objects in them. */
import { type ArrayView, type EncodedView, type FileView, viewEncoded } from './encoded-view';
import type { Json } from './json';
import { MAX_DEPTH } from './parse-json';

/** What refers to an object. */
export type ObjectView = ArrayView | FileView;

/** An encoded value that is right, or what is wrong with it. */
export type CheckedEncoded =
  /** The same JSON, and the arrays and files in it in the order in which they occur. */
  | { readonly ok: true; readonly value: Json; readonly objects: readonly ObjectView[] }
  /** `path` leads to what is wrong: `result[2].x`, with the keys and places in the encoded form. */
  | { readonly ok: false; readonly message: string; readonly path: string };

/** Checks every level of an encoded value: the shape of each `_type`, base64, dtypes, hashable keys, depth. */
export function readEncoded(json: Json): CheckedEncoded {
  const objects: ObjectView[] = [];
  const problem = check(json, objects, []);
  return problem === undefined
    ? { ok: true, value: json, objects }
    : { ok: false, message: problem.message, path: problem.path.join('') };
}

/** The arrays and files in an encoded value that was checked before. */
export function objectsIn(json: Json): readonly ObjectView[] {
  const objects: ObjectView[] = [];
  check(json, objects, []);
  return objects;
}

/** The encoded values one level below, each with its step of a path. */
export function children(view: EncodedView): Iterable<readonly [string, Json]> {
  switch (view.kind) {
    case 'list':
    case 'tuple':
      return view.items.map((item, index) => [`[${index}]`, item]);
    case 'object':
      return Array.from(view.entries, ([key, value]) => [`.${key.slice(0, 40)}`, value]);
    case 'dict':
      return view.pairs.flatMap(([key, value], index): [string, Json][] => [
        [`.keys[${index}]`, key],
        [`.values[${index}]`, value],
      ]);
    default:
      return [];
  }
}

interface Problem {
  readonly message: string;
  readonly path: readonly string[];
}

function check(json: Json, objects: ObjectView[], path: readonly string[]): Problem | undefined {
  const view = viewEncoded(json);
  if (view.kind === 'invalid') {
    return { message: view.message, path };
  }
  if (path.length > MAX_DEPTH) {
    return { message: `more than ${MAX_DEPTH} levels are nested`, path: path.slice(0, 3) };
  }
  if (view.kind === 'array' || view.kind === 'file') {
    objects.push(view);
  }
  for (const [step, child] of children(view)) {
    const problem = check(child, objects, [...path, step]);
    if (problem !== undefined) {
      return problem;
    }
  }
  return undefined;
}
