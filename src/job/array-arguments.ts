/** Converts arrays that a job spec writes as lists, and reports invalid arrays. */
import type { Problem } from '../core/errors';
import type { SpecValue } from '../job-spec/types';
import type { ArrayInput, ArrayProblem } from '../values/npy/array-input';

type ArrayValue = Extract<SpecValue, { kind: 'array' }>;

/** Converts nested lists for `writeNpy`. The parser has already rejected invalid elements. */
export function arrayInput(value: SpecValue): ArrayInput {
  if (value.kind === 'list') {
    return { kind: 'list', items: value.items.map(arrayInput) };
  }
  switch (value.kind) {
    case 'boolean':
    case 'integer':
    case 'float':
    case 'complex':
    case 'string':
    case 'bytes':
      return value;
    default:
      return { kind: 'string', value: '' };
  }
}

/** Reports a problem at its location in the nested lists of an `$array`. */
export function arrayProblem(value: ArrayValue, problem: ArrayProblem): Problem {
  let at: SpecValue = value.data;
  for (const index of problem.path) {
    const inner: SpecValue | undefined = at.kind === 'list' ? at.items[index] : undefined;
    at = inner ?? at;
  }
  return {
    message: `this can't be an array: ${problem.message}`,
    remedy: 'use lists of equal length on each level and elements of one type, or set "dtype:"',
    where: at.where,
  };
}

/** Reports a `$npy` file that isn't a valid array. */
export function notAnArray(value: Extract<SpecValue, { kind: 'npy' | 'file' }>, why: string): Problem {
  return {
    message: `${value.path} is not a usable array: ${why}`,
    remedy: 'write it with numpy.save(path, array, allow_pickle=False)',
    where: value.where,
  };
}
