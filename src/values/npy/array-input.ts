/** Nested lists that become a numpy array, without source locations. */

export type ArrayElement =
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** Decimal digits with an optional sign, of any size. */
  | { readonly kind: 'integer'; readonly text: string }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'complex'; readonly re: number; readonly im: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bytes'; readonly base64: string };

export type ArrayInput = ArrayElement | { readonly kind: 'list'; readonly items: readonly ArrayInput[] };

/** Why nested lists can't be an array. `path` has the indices that lead to the problem. */
export interface ArrayProblem {
  readonly ok: false;
  readonly message: string;
  readonly path: readonly number[];
}

/** A rectangular array, with its elements in C order. */
export interface FlatArray {
  readonly ok: true;
  readonly shape: readonly number[];
  readonly elements: readonly ArrayElement[];
}

/** The limit of numpy 1. numpy 2 allows 64. */
const MAX_DIMENSIONS = 32;

/** Finds the shape of nested lists; all lists of one level must have the same length. */
export function flatten(input: ArrayInput): FlatArray | ArrayProblem {
  const shape = shapeAlongFirst(input);
  if (shape.length > MAX_DIMENSIONS) {
    return {
      ok: false,
      message: `lists are nested deeper than an array can have dimensions (${MAX_DIMENSIONS})`,
      path: [],
    };
  }
  const elements: ArrayElement[] = [];
  const problem = collect(input, { shape, elements, path: [] });
  return problem ?? { ok: true, shape, elements };
}

/** The shape of the first items. `collect` checks the others against it. */
function shapeAlongFirst(input: ArrayInput): number[] {
  const shape: number[] = [];
  for (let at: ArrayInput | undefined = input; at?.kind === 'list'; at = at.items[0]) {
    shape.push(at.items.length);
  }
  return shape;
}

interface Collection {
  readonly shape: readonly number[];
  readonly elements: ArrayElement[];
  /** Path of the current item. */
  readonly path: number[];
}

function collect(input: ArrayInput, collection: Collection): ArrayProblem | undefined {
  const { shape, elements, path } = collection;
  const length = shape[path.length];
  if (input.kind !== 'list') {
    elements.push(input);
    return length === undefined ? undefined : ragged('lists and single values are mixed', path);
  }
  if (length === undefined) {
    return ragged('lists and single values are mixed', path);
  }
  if (input.items.length !== length) {
    return ragged(`lists on the same level have ${length} and ${input.items.length} items`, path);
  }
  for (const [index, item] of input.items.entries()) {
    path.push(index);
    const problem = collect(item, collection);
    if (problem !== undefined) {
      return problem;
    }
    path.pop();
  }
  return undefined;
}

function ragged(message: string, path: readonly number[]): ArrayProblem {
  return { ok: false, message: `${message}, but the lists of an array must be rectangular`, path: [...path] };
}

/** The path of an element in the nested lists, from its index in C order. */
export function pathOf(index: number, shape: readonly number[]): number[] {
  const path: number[] = [];
  let rest = index;
  for (const dim of [...shape].reverse()) {
    path.unshift(rest % dim);
    rest = Math.floor(rest / dim);
  }
  return path;
}
