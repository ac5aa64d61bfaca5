import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLineEnds, isPlain } from '../../../src/process/plain-lines';

/** Pieces at any alignment, mostly of plain text. */
const piece = fc
  .tuple(
    fc.nat(7),
    fc.array(fc.oneof(fc.nat(255), fc.constantFrom(9, 10, 13, 31, 32, 126, 127, 128)), { maxLength: 40 }),
  )
  .map(([offset, bytes]) => Buffer.concat([Buffer.alloc(8 + offset, 'x'), Buffer.from(bytes)]).subarray(8 + offset));

describe('plain lines', () => {
  it('are plain if each byte is visible, a space or a line end', () => {
    const isVisible = (byte: number): boolean => byte === 10 || (byte >= 32 && byte <= 126);
    for (let byte = 0; byte < 256; byte += 1) {
      for (let at = 0; at < 11; at += 1) {
        const text = Buffer.from('plain\ntext\n');
        text[at] = byte;
        expect([byte, at, isPlain(text)]).toEqual([byte, at, isVisible(byte)]);
      }
    }
    fc.assert(fc.property(piece, (bytes) => isPlain(bytes) === bytes.every(isVisible)));
  });

  it('are counted', () => {
    fc.assert(fc.property(piece, (bytes) => countLineEnds(bytes) === bytes.filter((byte) => byte === 10).length));
    expect(countLineEnds(Buffer.alloc(1000, '\n'))).toBe(1000);
  });
});
