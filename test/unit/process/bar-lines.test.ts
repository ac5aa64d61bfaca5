import { describe, expect, it } from 'vitest';
import { fromLastBar, lastDrawn } from '../../../src/process/bar-lines';

describe('a line that carriage returns overwrite', () => {
  it.each([
    ['10%\r20%\r30%', '30%', '\r30%'],
    ['10%\r20%\r\r', '20%', '\r20%\r\r'],
    ['plain', 'plain', 'plain'],
    ['plain\r', 'plain', 'plain\r'],
    ['\r\r', '', '\r\r'],
    ['\r', '', '\r'],
    ['', '', ''],
  ])('%j shows its final state', (line, shown, kept) => {
    expect(lastDrawn(line)).toBe(shown);
    expect(fromLastBar(line)).toBe(kept);
  });

  it('takes no long time, however many there are', () => {
    const returns = '\r'.repeat(1_000_000);
    const started = performance.now();
    expect(lastDrawn(`${returns}x`)).toBe('x');
    expect(fromLastBar(`${returns}x${returns}`)).toHaveLength(1_000_002);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
