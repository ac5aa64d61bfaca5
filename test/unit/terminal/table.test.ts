import { describe, expect, it } from 'vitest';
import { seconds } from '../../../src/terminal/table';

describe('times in the table', () => {
  it.each([
    [0, '0.00 s'],
    [0.314, '0.31 s'],
    [12.44, '12.4 s'],
    [185, '3 min 5 s'],
    [7800, '2 h 10 min'],
  ])('%d s is shown as %s', (elapsed, text) => {
    expect(seconds(elapsed)).toBe(text);
  });
});
