/** Arrays of a job spec: those written as lists, and the headers of those that are files. */
import type { Problem } from '../core/errors';
import type { SpecValue } from '../job-spec/types';
import type { ArrayInput, ArrayProblem } from '../values/npy/array-input';

type ArrayValue = Extract<SpecValue, { kind: 'array' }>;

/** Nested lists as numpy's rules take them. What is no element of an array is refused when the spec is parsed. */
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

/** Where in the nested lists of an `$array` the problem is. */
export function arrayProblem(value: ArrayValue, problem: ArrayProblem): Problem {
  let at: SpecValue = value.data;
  for (const index of problem.path) {
    const inner: SpecValue | undefined = at.kind === 'list' ? at.items[index] : undefined;
    at = inner ?? at;
  }
  return {
    message: `this is no array: ${problem.message}`,
    remedy: 'make all lists of one level equally long and all elements of one kind, or give a "dtype:"',
    where: at.where,
  };
}

/** A `$npy` that isn't one. */
export function notAnArray(value: Extract<SpecValue, { kind: 'npy' | 'file' }>, why: string): Problem {
  return {
    message: `${value.path} is no array that can be used: ${why}`,
    remedy: 'write it with numpy.save(path, array, allow_pickle=False)',
    where: value.where,
  };
}
