/**
 * Chooses the dtype of an array made from Python values: by numpy's rules on 64-bit Linux, or by the name of a dtype
 * (numpy/_core/src/multiarray/array_coercion.c, abstractdtypes.c).
 */
import type { ArrayElement } from './array-input';
import { elementText } from './array-text';

/** A plain dtype. `size` is in bytes, for `S` and `U` in characters; 0 means the length of the longest text. */
export interface PlainDtype {
  readonly kind: 'b' | 'i' | 'u' | 'f' | 'c' | 'S' | 'U';
  readonly size: number;
  readonly bigEndian: boolean;
}

const INT64_MIN = -(2n ** 63n);
const INT64_END = 2n ** 63n;
const UINT64_END = 2n ** 64n;

/** The dtype that numpy infers for one element; `object` if only a Python object can represent it. */
type Found = 'bool' | 'int64' | 'uint64' | 'float64' | 'complex128' | 'string' | 'bytes' | 'object';

/** numpy's dtype for these elements; undefined if it would be object. */
export function findDtype(elements: readonly ArrayElement[]): PlainDtype | undefined {
  const found = new Set(elements.map(findOne));
  if (found.has('object')) {
    return undefined;
  }
  if (found.has('string') || found.has('bytes')) {
    return textDtype(found, elements);
  }
  return numberDtype(found);
}

function findOne(element: ArrayElement): Found {
  switch (element.kind) {
    case 'boolean':
      return 'bool';
    case 'integer':
      return findInteger(BigInt(element.text));
    case 'float':
      return 'float64';
    case 'complex':
      return 'complex128';
    default:
      return element.kind;
  }
}

function findInteger(value: bigint): Found {
  if (value >= INT64_MIN && value < INT64_END) {
    return 'int64';
  }
  return value > 0n && value < UINT64_END ? 'uint64' : 'object';
}

function numberDtype(found: ReadonlySet<Found>): PlainDtype {
  if (found.has('complex128')) {
    return plain('c', 16);
  }
  // An empty array has floats. Signed and unsigned 64-bit integers have no common integer dtype.
  if (found.size === 0 || found.has('float64') || (found.has('int64') && found.has('uint64'))) {
    return plain('f', 8);
  }
  if (found.has('uint64')) {
    return plain('u', 8);
  }
  return found.has('int64') ? plain('i', 8) : plain('b', 1);
}

/** Characters that numpy reserves for a number among texts. */
const TEXT_ROOM: ReadonlyMap<Found, number> = new Map([
  ['bool', 5],
  ['int64', 21],
  ['uint64', 20],
  ['float64', 32],
  ['complex128', 64],
]);

function textDtype(found: ReadonlySet<Found>, elements: readonly ArrayElement[]): PlainDtype {
  const rooms = [...found].map((each) => TEXT_ROOM.get(each) ?? 0);
  const lengths = elements.map((element) => (isText(element) ? elementText(element).length : 0));
  const size = lengths.reduce((a, b) => Math.max(a, b), Math.max(1, ...rooms));
  return plain(found.has('string') ? 'U' : 'S', size);
}

function isText(element: ArrayElement): boolean {
  return element.kind === 'string' || element.kind === 'bytes';
}

/** numpy's names on 64-bit Linux. */
const NAMES: ReadonlyMap<string, PlainDtype> = new Map([
  ...names('b', 1, ['bool', 'bool_', '?']),
  ...names('i', 1, ['int8', 'byte', 'b']),
  ...names('i', 2, ['int16', 'short', 'h']),
  ...names('i', 4, ['int32', 'intc', 'i']),
  ...names('i', 8, ['int64', 'int', 'int_', 'intp', 'long', 'longlong', 'l', 'q', 'p']),
  ...names('u', 1, ['uint8', 'ubyte', 'B']),
  ...names('u', 2, ['uint16', 'ushort', 'H']),
  ...names('u', 4, ['uint32', 'uintc', 'I']),
  ...names('u', 8, ['uint64', 'uint', 'uintp', 'ulong', 'ulonglong', 'L', 'Q', 'P']),
  ...names('f', 2, ['float16', 'half', 'e']),
  ...names('f', 4, ['float32', 'single', 'f']),
  ...names('f', 8, ['float64', 'float', 'double', 'd']),
  ...names('c', 8, ['complex64', 'csingle', 'F']),
  ...names('c', 16, ['complex128', 'complex', 'cdouble', 'D']),
  ...names('S', 0, ['bytes', 'bytes_', 'S']),
  ...names('U', 0, ['str', 'str_', 'U']),
]);

function names(kind: PlainDtype['kind'], size: number, all: readonly string[]): [string, PlainDtype][] {
  return all.map((name) => [name, plain(kind, size)]);
}

const SIZES: ReadonlyMap<string, readonly number[]> = new Map([
  ['b', [1]],
  ['i', [1, 2, 4, 8]],
  ['u', [1, 2, 4, 8]],
  ['f', [2, 4, 8]],
  ['c', [8, 16]],
]);

/** The dtype of a name (`float32`) or a short form (`<f4`, `>i2`, `U10`); undefined if it isn't a plain dtype. */
export function namedDtype(name: string): PlainDtype | undefined {
  const [, order = '', rest = ''] = /^([<>=|]?)(.*)$/s.exec(name) ?? [];
  const bigEndian = order === '>';
  const named = NAMES.get(rest);
  if (named !== undefined && (order === '' || rest.length === 1)) {
    return { ...named, bigEndian };
  }
  const [, letter = '', digits = ''] = /^([biufcSU])(\d{1,9})$/.exec(rest) ?? [];
  const kind = kindOf(letter);
  const size = Number(digits);
  const legal = SIZES.get(letter)?.includes(size) ?? (letter !== '' && size * (letter === 'U' ? 4 : 1) < 2 ** 31);
  return kind !== undefined && legal ? { kind, size, bigEndian } : undefined;
}

const KINDS: readonly PlainDtype['kind'][] = ['b', 'i', 'u', 'f', 'c', 'S', 'U'];

function kindOf(letter: string): PlainDtype['kind'] | undefined {
  return KINDS.find((kind) => kind === letter);
}

function plain(kind: PlainDtype['kind'], size: number): PlainDtype {
  return { kind, size, bigEndian: false };
}
