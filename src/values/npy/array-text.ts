/** Converts array elements to text like numpy: `str()` of the Python value. */

import { anyFloatText, complexText } from '../json/number-text';
import type { ArrayElement } from './array-input';

/** The code points of an element as text. Each byte of bytes counts as the code point with the same number. */
export function elementText(element: ArrayElement): readonly number[] {
  if (element.kind === 'bytes') {
    return [...Buffer.from(element.base64, 'base64')];
  }
  return Array.from(plainText(element), (character) => character.codePointAt(0) ?? 0);
}

function plainText(element: Exclude<ArrayElement, { kind: 'bytes' }>): string {
  switch (element.kind) {
    case 'boolean':
      return element.value ? 'True' : 'False';
    case 'integer':
      return String(BigInt(element.text));
    case 'float':
      return anyFloatText(element.value);
    case 'complex':
      return complexText(element.re, element.im);
    default:
      return element.value;
  }
}
