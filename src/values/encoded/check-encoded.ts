/** Validates encoded values from a container or a document, and finds the objects in them. */

import type { Json } from '../json/json';
import { MAX_DEPTH } from '../json/parse-json';
import { type ArrayView, type EncodedView, type FileView, type StoredView, viewEncoded } from './encoded-view';

/** A reference to an object. */
export type ObjectView = ArrayView | FileView | StoredView;

/** A valid encoded value, or the problem in it. */
export type CheckedEncoded =
  /** The same JSON, and its objects in order of occurrence. */
  | { readonly ok: true; readonly value: Json; readonly objects: readonly ObjectView[] }
  /** `path` leads to the problem, as in `result[2].x`, with the keys and indices of the encoded form. */
  | { readonly ok: false; readonly message: string; readonly path: string };

/** Checks every level of an encoded value: the shape of each `_type`, base64, dtypes, hashable keys, depth. */
export function readEncoded(json: Json): CheckedEncoded {
  const objects: ObjectView[] = [];
  const problem = check(json, objects, 0);
  return problem === undefined
    ? { ok: true, value: json, objects }
    : { ok: false, message: problem.message, path: problem.path.join('') };
}

/** The arrays, files and stored values in a validated encoded value. */
export function objectsIn(json: Json): readonly ObjectView[] {
  const objects: ObjectView[] = [];
  check(json, objects, 0);
  return objects;
}

/** The encoded values one level below, each with its path step. */
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

function check(json: Json, objects: ObjectView[], depth: number): Problem | undefined {
  const view = viewEncoded(json);
  if (view.kind === 'invalid') {
    return { message: view.message, path: [] };
  }
  if (depth > MAX_DEPTH) {
    return { message: `more than ${MAX_DEPTH} levels are nested`, path: [] };
  }
  if (view.kind === 'array' || view.kind === 'file' || view.kind === 'json') {
    objects.push(view);
  }
  if (view.kind === 'list' || view.kind === 'tuple') {
    return checkItems(view.items, objects, depth + 1);
  }
  for (const [step, child] of children(view)) {
    const problem = check(child, objects, depth + 1);
    if (problem !== undefined) {
      return within(step, problem);
    }
  }
  return undefined;
}

/** Checks items without `children`: there may be many, and only a problem needs a path step. */
function checkItems(items: readonly Json[], objects: ObjectView[], depth: number): Problem | undefined {
  for (const [index, item] of items.entries()) {
    const problem = check(item, objects, depth);
    if (problem !== undefined) {
      return within(`[${index}]`, problem);
    }
  }
  return undefined;
}

/** For deep values, the start of the path is enough. */
const MAX_STEPS = 10;

function within(step: string, { message, path }: Problem): Problem {
  return { message, path: [step, ...path].slice(0, MAX_STEPS) };
}
