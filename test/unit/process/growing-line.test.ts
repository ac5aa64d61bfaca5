import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGrowingLine } from '../../../src/process/growing-line';

const LIMIT = 16;

it('a growing line has all pieces in order, and the next one begins empty', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.uint8Array({ maxLength: 9 }))), (lines) => {
      const growing = createGrowingLine(LIMIT);
      for (const pieces of lines) {
        for (const piece of pieces) {
          growing.append(Buffer.from(piece));
        }
        const expected = Buffer.concat(pieces);
        expect([growing.length, growing.bytes()]).toEqual([expected.length, expected]);
        expect([growing.take(), growing.length, growing.bytes().length]).toEqual([expected, 0, 0]);
      }
    }),
  );
});

it('a growing line never writes into a piece, nor into a line that was taken', () => {
  const memory = Buffer.from('abcdef');
  const growing = createGrowingLine(LIMIT);
  growing.append(memory.subarray(0, 2));
  growing.append(Buffer.from('XY'));
  const taken = growing.take();
  growing.append(Buffer.from('12'));
  growing.append(Buffer.from('34'));
  expect([String(memory), String(taken), String(growing.bytes())]).toEqual(['abcdef', 'abXY', '1234']);
});

it('a line of many small pieces is not copied for each of them', () => {
  const growing = createGrowingLine(1 << 20);
  const buffers = new Set<ArrayBufferLike>();
  for (let index = 0; index < 1 << 16; index += 1) {
    growing.append(Buffer.from('x'));
    buffers.add(growing.bytes().buffer);
  }
  expect(buffers.size).toBeLessThan(20);
});
