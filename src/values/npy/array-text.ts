/** Array elements as texts, as numpy makes them: `str()` of the Python value. */

import { anyFloatText, complexText } from '../json/number-text';
import type { ArrayElement } from './array-input';

/** The characters (code points) of an element as text; bytes count as the characters of the same numbers. */
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
