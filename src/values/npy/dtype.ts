/**
 * Validates numpy dtypes of `.npy` headers and encoded values: `dtype.str`, or `dtype.descr` as nested lists for
 * structured ones: `[["a","<f8"],["b","<i4",[2,3]],[["title","name"],"|S5"],["","|V3"]]` (the last is padding). By the
 * rules of numpy/lib/_format_impl.py `descr_to_dtype` and numpy/_core/_internal.py `_array_descr`, without object
 * dtypes.
 */
import { type Json, JsonNumber } from '../json/json';
import { stringRepr } from '../python/python-repr';

/** numpy stores the size of an element in a C int. */
const MAX_ITEM_SIZE = 2 ** 31 - 1;

/** Deeper structures have no use. */
const MAX_DEPTH = 32;

export type DtypeCheck =
  /** Bytes of one element. */
  { readonly ok: true; readonly itemSize: number } | { readonly ok: false; readonly message: string };

/** Checks an untrusted dtype. */
export function checkDtype(dtype: Json): DtypeCheck {
  return checkAt(dtype, 0);
}

function checkAt(dtype: Json, depth: number): DtypeCheck {
  if (typeof dtype === 'string') {
    return checkSimple(dtype);
  }
  if (!Array.isArray(dtype)) {
    return refuse('a dtype must be text or a list of fields');
  }
  return depth < MAX_DEPTH ? checkFields(dtype, depth) : refuse(`structures are nested deeper than ${MAX_DEPTH}`);
}

/** Sizes in bytes of the kinds with fixed sizes. f16 and c32 are the long double of x86-64 and aarch64 Linux. */
const FIXED_SIZES: ReadonlyMap<string, readonly number[]> = new Map([
  ['b', [1]],
  ['i', [1, 2, 4, 8]],
  ['u', [1, 2, 4, 8]],
  ['f', [2, 4, 8, 16]],
  ['c', [8, 16, 32]],
]);

const SIMPLE = /^([<>|])([biufcSUV])(\d{1,10})$/;
const DATE_TIME = /^[<>][Mm]8(?:\[([1-9]\d{0,9})?(?:Y|M|W|D|h|m|s|ms|us|ns|ps|fs|as)\])?$/;

function checkSimple(text: string): DtypeCheck {
  if (/O/.test(text)) {
    return refuse('it contains Python objects (dtype object), which are never read: save it with a plain dtype');
  }
  if (DATE_TIME.test(text)) {
    const count = Number(DATE_TIME.exec(text)?.[1] ?? 1);
    return count <= MAX_ITEM_SIZE ? { ok: true, itemSize: 8 } : refuse(unknown(text));
  }
  const [, order, kind = '', digits = ''] = SIMPLE.exec(text) ?? [];
  const itemSize = Number(digits) * (kind === 'U' ? 4 : 1);
  const sizes = FIXED_SIZES.get(kind);
  if (order === undefined || (sizes && !sizes.includes(itemSize)) || /^0\d/.test(digits)) {
    return refuse(unknown(text));
  }
  if (order === '|' && itemSize > 1 && kind !== 'S' && kind !== 'V') {
    return refuse(`the dtype ${stringRepr(text)} has no byte order`);
  }
  return itemSize <= MAX_ITEM_SIZE ? { ok: true, itemSize } : refuse('its elements are larger than 2 GiB');
}

function checkFields(fields: readonly Json[], depth: number): DtypeCheck {
  const names = new Set<string>();
  let itemSize = 0;
  for (const field of fields) {
    const size = checkField(field, names, depth);
    if (!size.ok) {
      return size;
    }
    itemSize += size.itemSize;
  }
  return itemSize <= MAX_ITEM_SIZE ? { ok: true, itemSize } : refuse('its elements are larger than 2 GiB');
}

function checkField(field: Json, names: Set<string>, depth: number): DtypeCheck {
  const [name = null, dtype, shape = []] = Array.isArray(field) && field.length <= 3 ? field : [];
  const dims = Array.isArray(shape) ? shape.map(dimension) : undefined;
  if (dtype === undefined || dims === undefined || dims.some(Number.isNaN)) {
    return refuse('a field is not (name, dtype) or (name, dtype, shape)');
  }
  const element = checkAt(dtype, depth + 1);
  if (!element.ok) {
    return element;
  }
  const isVoid = typeof dtype === 'string' && /^.?V/.test(dtype);
  if (!isPadding(field) && ((name === '' && isVoid) || !claim(name, names))) {
    return refuse('a field has no name, or two fields have the same name');
  }
  const itemSize = dims.reduce((size, dim) => size * dim, element.itemSize);
  return dims.length <= MAX_DEPTH && itemSize <= MAX_ITEM_SIZE
    ? { ok: true, itemSize }
    : refuse('its elements are larger than 2 GiB');
}

/** Bytes between fields have an empty name and no type. */
function isPadding(field: Json): boolean {
  return Array.isArray(field) && field.length === 2 && field[0] === '' && /^\|V\d+$/.test(String(field[1]));
}

/** Claims a name, or a title and a name; false if one is missing or taken. In numpy, the empty text is a valid name. */
function claim(name: Json, names: Set<string>): boolean {
  const isPair = Array.isArray(name) && name.length === 2;
  const claimed = isPair ? name : [name];
  return claimed.every((each) => {
    const free = typeof each === 'string' && (each !== '' || !isPair) && !names.has(each);
    names.add(String(each));
    return free;
  });
}

function dimension(json: Json): number {
  return json instanceof JsonNumber && /^\d{1,10}$/.test(json.text) ? Number(json.text) : Number.NaN;
}

/** The dtype as numpy writes it again after reading it: byte order `|` if there is none, paddings joined. */
export function canonicalDtype(dtype: Json): Json {
  if (typeof dtype === 'string') {
    return canonicalSimple(dtype);
  }
  const fields: Json[] = [];
  let padding = 0;
  const flush = () => {
    if (padding > 0) {
      fields.push(['', `|V${padding}`]);
    }
    padding = 0;
  };
  for (const field of Array.isArray(dtype) ? dtype : []) {
    if (isPadding(field)) {
      padding += Number(String(Array.isArray(field) ? field[1] : '').slice(2));
    } else {
      flush();
      fields.push(canonicalField(field));
    }
  }
  flush();
  return fields;
}

function canonicalField(field: Json): Json {
  const [name = '', dtype = '', shape = []] = Array.isArray(field) ? field : [];
  const simple = [name, canonicalDtype(dtype)];
  return Array.isArray(shape) && shape.length > 0 ? [...simple, shape] : simple;
}

function canonicalSimple(text: string): string {
  const withoutOne = text.replace('[1', (found, at: number) => (/^\d/.test(text.slice(at + 2)) ? found : '['));
  return /^.(?:[biu]1$|[SV])/.test(withoutOne) ? `|${withoutOne.slice(1)}` : withoutOne;
}

/** The dtype as Python prints it in a header: texts, or a list of tuples. */
export function dtypeRepr(dtype: Json): string {
  if (typeof dtype === 'string') {
    return stringRepr(dtype);
  }
  return `[${(Array.isArray(dtype) ? dtype : []).map(fieldRepr).join(', ')}]`;
}

function fieldRepr(field: Json): string {
  const [name = '', dtype = '', shape] = Array.isArray(field) ? field : [];
  const names = Array.isArray(name)
    ? `(${name.map((each) => stringRepr(String(each))).join(', ')})`
    : stringRepr(String(name));
  const dims = Array.isArray(shape) ? `, ${shapeRepr(shape.map(dimension))}` : '';
  return `(${names}, ${dtypeRepr(dtype)}${dims})`;
}

/** A shape as Python prints it: `()`, `(3,)`, `(3, 4)`. */
export function shapeRepr(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
}

function unknown(text: string): string {
  return `the dtype ${stringRepr(text.slice(0, 40))} is unknown`;
}

function refuse(message: string): DtypeCheck {
  return { ok: false, message };
}
