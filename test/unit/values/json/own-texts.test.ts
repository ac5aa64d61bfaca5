import { describe, expect, it } from 'vitest';
import { type Json, JsonNumber } from '../../../../src/values/json/json';
import { ownText, withOwnTexts } from '../../../../src/values/json/own-texts';
import { parseJson } from '../../../../src/values/json/parse-json';

describe('texts of their own', () => {
  it.each(['', 'short', 'a long text of ASCII', 'é'.repeat(20), '中'.repeat(20), `\ud800${'x'.repeat(20)}`])(
    'are the same: %j',
    (text) => {
      expect(ownText(text)).toBe(text);
    },
  );

  it('are those of the whole value', () => {
    const value: Json = [
      null,
      true,
      new JsonNumber('0.12345678901234567'),
      new Map<string, Json>([['a key of some length', ['a text of some length']]]),
    ];
    expect(withOwnTexts(value)).toEqual(value);
  });

  it('do not keep the document that they were parsed from', () => {
    const results: Json[] = [];
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < 2000; index += 1) {
      const read = parseJson(`[0.${10 ** 16 + index}, "a text of number ${index}", "${'x'.repeat(200_000)}"]`);
      results.push(withOwnTexts(read.ok && Array.isArray(read.value) ? read.value.slice(0, 2) : null));
    }
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200e6);
    expect(results).toHaveLength(2000);
  });
});
