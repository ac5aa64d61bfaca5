import { describe, expect, it } from 'vitest';
import { sizeText } from '../../../../src/values/json/number-text';

describe('a size as text', () => {
  it.each([
    [0, '0 bytes'],
    [1000, '1000 bytes'],
    [1025, '1025 bytes'],
    [64 * 1024, '64 KiB'],
    [512 * 1024 ** 2, '512 MiB'],
    [4 * 1024 ** 3, '4 GiB'],
    [1.5 * 1024 ** 3, '1536 MiB'],
  ])('%d', (bytes, expected) => {
    expect(sizeText(bytes)).toBe(expected);
  });
});
