/** Writes array elements as bytes of a dtype, like numpy's assignment (numpy/_core/src/multiarray/arraytypes.c.src). */
import type { PlainDtype } from './array-dtype';
import type { ArrayElement } from './array-input';
import { elementText } from './array-text';
import { halfBits } from './half-float';

/** Writes one element to a buffer at `at`. Returns why the element doesn't fit, or undefined. */
export type ElementWriter = (element: ArrayElement, target: DataView, at: number) => string | undefined;

/** The writer for elements of a dtype with a known size. */
export function elementWriter(dtype: PlainDtype): ElementWriter {
  switch (dtype.kind) {
    case 'b':
      return writeBoolean;
    case 'i':
    case 'u':
      return integerWriter(dtype);
    case 'f':
      return floatWriter(dtype);
    case 'c':
      return complexWriter(dtype);
    default:
      return textWriter(dtype);
  }
}

/** Truth as in Python: everything that is neither zero nor empty. */
function writeBoolean(element: ArrayElement, target: DataView, at: number): undefined {
  target.setUint8(at, isTrue(element) ? 1 : 0);
}

function isTrue(element: ArrayElement): boolean {
  switch (element.kind) {
    case 'boolean':
      return element.value;
    case 'integer':
      return BigInt(element.text) !== 0n;
    case 'float':
      return element.value !== 0;
    case 'complex':
      return element.re !== 0 || element.im !== 0;
    default:
      return elementText(element).length > 0;
  }
}

function integerWriter({ kind, size, bigEndian }: PlainDtype): ElementWriter {
  const bits = BigInt(size * 8);
  const low = kind === 'i' ? -(2n ** (bits - 1n)) : 0n;
  const end = low + 2n ** bits;
  return (element, target, at) => {
    const value = integerOf(element);
    if (typeof value === 'string') {
      return value;
    }
    if (value < low || value >= end) {
      return `${value} is out of bounds for ${kind === 'i' ? 'int' : 'uint'}${bits}`;
    }
    setInteger({ target, at, size, bigEndian }, BigInt.asUintN(size * 8, value));
    return undefined;
  };
}

/** Like Python's `int()`: floats lose their fraction. */
function integerOf(element: ArrayElement): bigint | string {
  switch (element.kind) {
    case 'boolean':
      return element.value ? 1n : 0n;
    case 'integer':
      return BigInt(element.text);
    case 'float':
      return Number.isFinite(element.value) ? BigInt(Math.trunc(element.value)) : 'nan and inf are not integers';
    default:
      return refusal(element, 'an integer');
  }
}

interface Place {
  readonly target: DataView;
  readonly at: number;
  readonly size: number;
  readonly bigEndian: boolean;
}

function setInteger({ target, at, size, bigEndian }: Place, value: bigint): void {
  if (size === 8) {
    target.setBigUint64(at, value, !bigEndian);
  } else if (size === 4) {
    target.setUint32(at, Number(value), !bigEndian);
  } else if (size === 2) {
    target.setUint16(at, Number(value), !bigEndian);
  } else {
    target.setUint8(at, Number(value));
  }
}

function floatWriter({ size, bigEndian }: PlainDtype): ElementWriter {
  return (element, target, at) => {
    const value = doubleOf(element);
    if (typeof value === 'string') {
      return value;
    }
    setFloat({ target, at, size, bigEndian }, value);
    return undefined;
  };
}

function complexWriter({ size, bigEndian }: PlainDtype): ElementWriter {
  const part = size / 2;
  return (element, target, at) => {
    const [re, im] = element.kind === 'complex' ? [element.re, element.im] : [doubleOf(element), 0];
    if (typeof re === 'string') {
      return re;
    }
    setFloat({ target, at, size: part, bigEndian }, re);
    setFloat({ target, at: at + part, size: part, bigEndian }, im);
    return undefined;
  };
}

/** Like Python's `float()`. */
function doubleOf(element: ArrayElement): number | string {
  switch (element.kind) {
    case 'boolean':
      return element.value ? 1 : 0;
    case 'integer':
      return doubleOfInteger(element.text);
    case 'float':
      return element.value;
    default:
      return refusal(element, 'a float');
  }
}

function doubleOfInteger(text: string): number | string {
  const value = Number(BigInt(text));
  return Number.isFinite(value) ? value : 'an integer is too large for a float';
}

function setFloat({ target, at, size, bigEndian }: Place, value: number): void {
  if (size === 8) {
    target.setFloat64(at, value, !bigEndian);
  } else if (size === 4) {
    target.setFloat32(at, value, !bigEndian);
  } else {
    target.setUint16(at, halfBits(value), !bigEndian);
  }
}

/** Like numpy, cuts longer texts, and fills shorter ones with zeros. */
function textWriter({ kind, size, bigEndian }: PlainDtype): ElementWriter {
  const width = kind === 'U' ? 4 : 1;
  return (element, target, at) => {
    const text = elementText(element);
    const foreign = element.kind === 'bytes' ? kind === 'U' : kind === 'S';
    if (foreign && text.some((code) => code > 0x7f)) {
      return 'bytes and text can only be converted to each other if they are ASCII';
    }
    for (const [index, code] of text.slice(0, size).entries()) {
      setInteger({ target, at: at + index * width, size: width, bigEndian }, BigInt(code));
    }
    return undefined;
  };
}

const TYPE_NAMES: Readonly<Record<ArrayElement['kind'], string>> = {
  boolean: 'a boolean',
  integer: 'an integer',
  float: 'a float',
  complex: 'a complex number',
  string: 'a text',
  bytes: 'bytes',
};

function refusal(element: ArrayElement, wanted: string): string {
  return `${TYPE_NAMES[element.kind]} can't be converted to the dtype, which needs ${wanted}`;
}
