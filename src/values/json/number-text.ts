/** Number text as Python writes it: `int.__repr__` and `float.__repr__` (CPython Objects/floatobject.c, format `r`). */
import { bug } from '../../core/errors';

/** A JSON number. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Whether a text is a number of strict JSON. */
export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}

/** Whether a JSON number is an integer to Python: it has neither a point nor an exponent. */
export function isIntegerText(text: string): boolean {
  return /^-?\d+$/.test(text);
}

/** A finite double as Python's `repr` writes it: `1.0`, `1e-07`, `1e+16`, `-0.0`. @throws HitherError `internal` for others. */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) {
    throw bug(`${value} has no place in JSON`);
  }
  // toExponential() without an argument gives the shortest digits that read back as the same double, as repr does.
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return sign + layOut(mantissa.replace('.', ''), Number(exponent));
}

/** repr leaves the positional form below 1e-4 and from 1e16 on. */
function layOut(digits: string, exponent: number): string {
  if (exponent < -4 || exponent >= 16) {
    const mantissa = digits.length === 1 ? digits : `${digits.charAt(0)}.${digits.slice(1)}`;
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  if (exponent < 0) {
    return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  }
  const padded = digits.padEnd(exponent + 2, '0');
  return `${padded.slice(0, exponent + 1)}.${padded.slice(exponent + 1)}`;
}

/**
 * The text that Python gives to a JSON number that it has read: integers of any size as they are (`-0` is 0), others as
 * doubles.
 * @throws HitherError `internal` for a number that no double holds (`1e400`).
 */
export function pythonNumberText(text: string): string {
  if (isIntegerText(text)) {
    return text === '-0' ? '0' : text;
  }
  return floatText(Number(text));
}

/** `nan`, `inf`, `-inf` as Python's `str` writes them, and finite doubles by `floatText`. */
export function anyFloatText(value: number): string {
  if (Number.isNaN(value)) {
    return 'nan';
  }
  return Number.isFinite(value) ? floatText(value) : value > 0 ? 'inf' : '-inf';
}

/** A complex number as Python's `repr` writes it: `(1+2j)`, `1j`, `(-0+1j)`, `(nan+infj)`. */
export function complexText(re: number, im: number): string {
  const imaginary = bareText(im);
  if (Object.is(re, 0)) {
    return `${imaginary}j`;
  }
  const sign = imaginary.startsWith('-') ? '' : '+';
  return `(${bareText(re)}${sign}${imaginary}j)`;
}

/** In complex numbers repr writes no `.0`. */
function bareText(value: number): string {
  return anyFloatText(value).replace(/\.0$/, '');
}

const UNITS = ['GiB', 'MiB', 'KiB'];

/** A number of bytes for people, never rounded: `512 MiB`, `1000 bytes`. */
export function sizeText(bytes: number): string {
  const found = UNITS.findIndex((_, index) => bytes > 0 && bytes % 1024 ** (3 - index) === 0);
  return found < 0 ? `${bytes} bytes` : `${bytes / 1024 ** (3 - found)} ${UNITS[found]}`;
}
