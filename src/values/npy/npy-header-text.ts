/** Writes `.npy` headers like `np.save` (numpy/lib/_format_impl.py, `_write_array_header`; numpy 1.23 and later). */

import type { Json } from '../json/json';
import { dtypeRepr, shapeRepr } from './dtype';

/** The data starts at a multiple of this. */
const ALIGNMENT = 64;

/** Space that numpy reserves for the axis along which an array grows: the digits of 8 * 2**64. */
const GROWTH_DIGITS = 21;

/** The fields of an `.npy` header. */
export interface NpyForm {
  /** In the form of `canonicalDtype`. */
  readonly dtype: Json;
  readonly shape: readonly number[];
  readonly fortranOrder: boolean;
}

/**
 * All bytes of an `.npy` file before its data. Version 1, or 3 if field names are not latin-1. Version 2 is for headers
 * above 64 KiB, which no reader accepts.
 */
export function npyHeaderBytes({ dtype, shape, fortranOrder }: NpyForm): Buffer {
  const order = fortranOrder ? 'True' : 'False';
  const dict = `{'descr': ${dtypeRepr(dtype)}, 'fortran_order': ${order}, 'shape': ${shapeRepr(shape)}, }`;
  const text = dict + ' '.repeat(growthRoom(shape, fortranOrder));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: latin-1 is what version 1 can hold
  if (!/^[\x00-\xff]*$/.test(text)) {
    return frame(3, Buffer.from(text, 'utf8'));
  }
  return frame(1, Buffer.from(text, 'latin1'));
}

function growthRoom(shape: readonly number[], fortranOrder: boolean): number {
  const axis = fortranOrder ? shape.at(-1) : shape[0];
  return axis === undefined ? 0 : GROWTH_DIGITS - String(axis).length;
}

function padding(version: number, length: number): number {
  return ALIGNMENT - ((prefixLength(version) + length + 1) % ALIGNMENT);
}

function prefixLength(version: number): number {
  return version === 1 ? 10 : 12;
}

function frame(version: number, text: Buffer): Buffer {
  const blanks = padding(version, text.length);
  const prefix = Buffer.alloc(prefixLength(version));
  prefix.write('\x93NUMPY', 'latin1');
  prefix[6] = version;
  const length = text.length + blanks + 1;
  if (version === 1) {
    prefix.writeUInt16LE(length, 8);
  } else {
    prefix.writeUInt32LE(length, 8);
  }
  return Buffer.concat([prefix, text, Buffer.from(`${' '.repeat(blanks)}\n`)]);
}
