/** Writes numbers like Python: `int.__repr__` and `float.__repr__` (CPython Objects/floatobject.c, format `r`). */
import { bug } from '../../core/errors';

/** A JSON number. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Whether a text is a number of strict JSON. */
export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}

/** Whether Python reads a JSON number as an integer: it has neither a point nor an exponent. */
export function isIntegerText(text: string): boolean {
  return /^-?\d+$/.test(text);
}

/** A finite double like Python's `repr`: `1.0`, `1e-07`, `1e+16`, `-0.0`. @throws HitherError `internal` for others */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) {
    throw bug(`${value} can't be written as JSON`);
  }
  // Like repr, toExponential() without an argument gives the shortest digits that read back as the same double.
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return sign + layOut(mantissa.replace('.', ''), Number(exponent));
}

/** repr uses the exponential form below 1e-4 and from 1e16 on. */
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
 * The text of a JSON number after Python has read it: integers of any size stay unchanged (`-0` is 0), others become
 * doubles.
 * @throws HitherError `internal` for a number too large for a double (`1e400`)
 */
export function pythonNumberText(text: string): string {
  if (isIntegerText(text)) {
    return text === '-0' ? '0' : text;
  }
  return floatText(Number(text));
}

/** `nan`, `inf`, `-inf` like Python's `str`, and finite doubles by `floatText`. */
export function anyFloatText(value: number): string {
  if (Number.isNaN(value)) {
    return 'nan';
  }
  return Number.isFinite(value) ? floatText(value) : value > 0 ? 'inf' : '-inf';
}

/** A complex number like Python's `repr`: `(1+2j)`, `1j`, `(-0+1j)`, `(nan+infj)`. */
export function complexText(re: number, im: number): string {
  const imaginary = bareText(im);
  if (Object.is(re, 0)) {
    return `${imaginary}j`;
  }
  const sign = imaginary.startsWith('-') ? '' : '+';
  return `(${bareText(re)}${sign}${imaginary}j)`;
}

/** In complex numbers, repr omits `.0`. */
function bareText(value: number): string {
  return anyFloatText(value).replace(/\.0$/, '');
}

const UNITS = ['GiB', 'MiB', 'KiB'];

/** A number of bytes for messages, never rounded: `512 MiB`, `1000 bytes`. */
export function sizeText(bytes: number): string {
  const found = UNITS.findIndex((_, index) => bytes > 0 && bytes % 1024 ** (3 - index) === 0);
  return found < 0 ? `${bytes} bytes` : `${bytes / 1024 ** (3 - found)} ${UNITS[found]}`;
}

/** A measured number of bytes for messages, rounded down, so that it doesn't reach a limit that it stayed below. */
export function roughSizeText(bytes: number): string {
  const found = UNITS.findIndex((_, index) => bytes >= 1024 ** (3 - index));
  return found < 0 ? `${bytes} bytes` : `${Math.floor((bytes * 100) / 1024 ** (3 - found)) / 100} ${UNITS[found]}`;
}
