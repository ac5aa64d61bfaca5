/** Makes an `.npy` file from nested lists, with the bytes of `np.save(file, np.array(lists, dtype=…))` in numpy 2. */

import { elementWriter } from './array-bytes';
import { findDtype, namedDtype, type PlainDtype } from './array-dtype';
import type { ArrayForm } from './array-form';
import { type ArrayElement, type ArrayInput, type ArrayProblem, type FlatArray, flatten, pathOf } from './array-input';
import { elementText } from './array-text';
import { npyHeaderBytes } from './npy-header-text';

export type WrittenArray = { readonly ok: true; readonly bytes: Buffer; readonly form: ArrayForm } | ArrayProblem;

/** Larger arrays belong in an `.npy` file. */
const MAX_BYTES = 2 ** 30;

/**
 * Writes an array. Without a dtype, numpy's rules on 64-bit Linux apply, and an object dtype is a problem. With a
 * dtype, values are converted as in numpy 2, except that texts are never read as numbers.
 */
export function writeNpy(input: ArrayInput, dtypeName?: string): WrittenArray {
  const array = flatten(input);
  if (!array.ok) {
    return array;
  }
  const dtype = dtypeName === undefined ? findDtype(array.elements) : namedDtype(dtypeName);
  if (dtype === undefined) {
    return dtypeName === undefined ? objectProblem(array) : unknownDtype(dtypeName);
  }
  return writeElements(array, { ...dtype, size: dtype.size || longestText(array.elements) });
}

function writeElements(array: FlatArray, dtype: PlainDtype): WrittenArray {
  const itemSize = dtype.size * (dtype.kind === 'U' ? 4 : 1);
  if (itemSize * array.elements.length > MAX_BYTES) {
    return { ok: false, message: 'the array has more than 1 GiB', path: [] };
  }
  const data = Buffer.alloc(itemSize * array.elements.length);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const write = elementWriter(dtype);
  for (const [index, element] of array.elements.entries()) {
    const message = write(element, view, index * itemSize);
    if (message !== undefined) {
      return { ok: false, message, path: pathOf(index, array.shape) };
    }
  }
  const form = { dtype: dtypeText(dtype), shape: array.shape };
  const header = npyHeaderBytes({ ...form, fortranOrder: false });
  return { ok: true, bytes: Buffer.concat([header, data]), form };
}

/** `dtype.str`, without byte order for single bytes. */
function dtypeText({ kind, size, bigEndian }: PlainDtype): string {
  const order = kind === 'S' || (size === 1 && kind !== 'U') ? '|' : bigEndian ? '>' : '<';
  return `${order}${kind}${size}`;
}

/** The length of the longest text, at least 1, as in numpy. */
function longestText(elements: readonly ArrayElement[]): number {
  return elements.reduce((longest, element) => Math.max(longest, elementText(element).length), 1);
}

function objectProblem({ elements, shape }: FlatArray): ArrayProblem {
  const index = elements.findIndex((element) => findDtype([element]) === undefined);
  const message = 'an integer has more than 64 bits, so numpy would use Python objects: set a dtype, such as float64';
  return { ok: false, message, path: pathOf(Math.max(index, 0), shape) };
}

function unknownDtype(name: string): ArrayProblem {
  const message =
    `the dtype ${JSON.stringify(name.slice(0, 40))} is not supported here: use bool, int8 to int64, ` +
    'uint8 to uint64, float16 to float64, complex64, complex128, S or U, or an .npy file';
  return { ok: false, message, path: [] };
}
