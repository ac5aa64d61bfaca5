import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HitherError } from '../../../../src/core/errors';
import { type Json, JsonNumber } from '../../../../src/values/json/json';
import { parseJson } from '../../../../src/values/json/parse-json';
import { byCodePoint, pythonJson, writeJson } from '../../../../src/values/json/write-json';
import { askPython } from '../../../fakes/live-python';
import { anyJson, anyText } from '../json-values';

const DUMPS = `
import sys, json
for line in sys.stdin:
    value = json.loads(line)
    print(json.dumps([json.dumps(value, separators=(',', ':')), json.dumps(value, separators=(',', ':'), sort_keys=True)]))
`;

describe('JSON for Python', () => {
  test('agrees with a real Python for 10,000 values, with and without sorted keys', () => {
    const seed = Date.now();
    const values = fc.sample(anyJson, { numRuns: 10_000, seed });
    const answers = askPython(
      DUMPS,
      values.map((value) => writeJson(value)),
    );
    expect(answers).toHaveLength(values.length);
    for (const [index, value] of values.entries()) {
      const expected: unknown = JSON.parse(answers[index] ?? '');
      expect([pythonJson(value), pythonJson(value, { sortKeys: true })], `seed ${seed}`).toEqual(expected);
    }
  });

  test.each([
    ['1', '1'],
    ['-0', '0'],
    ['1.0', '1.0'],
    ['1e5', '100000.0'],
    ['-0.0', '-0.0'],
    ['0.0000001', '1e-07'],
    ['0.0001', '0.0001'],
    ['10000000000000000.0', '1e+16'],
    ['1234567890123456.7', '1234567890123456.8'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['1e-400', '0.0'],
  ])('the number %s is written %s', (text, expected) => {
    expect(pythonJson(new JsonNumber(text))).toBe(expected);
  });

  test('a number too large for a double is an error, not inf', () => {
    expect(() => pythonJson(new JsonNumber('1e400'))).toThrow(HitherError);
  });

  test('everything outside space to ~ is escaped', () => {
    expect(pythonJson('\u007fé😀\ud800\u2028/"\\\b\f\n\r\t\u0000')).toBe(
      String.raw`"\u007f\u00e9\ud83d\ude00\ud800\u2028/\"\\\b\f\n\r\t\u0000"`,
    );
  });

  test('keys are sorted by code point: astral characters after all others', () => {
    const object = new Map<string, Json>(['😀', '\uffff', 'b', 'B', '\ud83d'].map((key) => [key, null]));
    expect(pythonJson(object, { sortKeys: true })).toBe(
      String.raw`{"B":null,"b":null,"\ud83d":null,"\uffff":null,"\ud83d\ude00":null}`,
    );
  });

  test('the order by code point agrees with lists of code points', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(bySlowly(a, b)));
      }),
      { numRuns: 20_000 },
    );
  });
});

/** Compares lists of code points like Python. */
function bySlowly(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
  for (const [index, code] of (x ?? []).entries()) {
    const other = y?.[index];
    if (other === undefined || other !== code) {
      return other === undefined ? 1 : code - other;
    }
  }
  return (x?.length ?? 0) - (y?.length ?? 0);
}

describe('our own JSON', () => {
  test('is compact, strict, and keeps the text of numbers', () => {
    const json = new Map<string, Json>([
      ['b', [new JsonNumber('1.00'), new JsonNumber('1E5'), null, true]],
      ['a', new Map([['é', '\ud800']])],
      ['empty', [[], new Map()]],
    ]);
    expect(writeJson(json)).toBe('{"b":[1.00,1E5,null,true],"a":{"é":"\\ud800"},"empty":[[],{}]}');
    expect(writeJson(json, { sortKeys: true })).toBe('{"a":{"é":"\\ud800"},"b":[1.00,1E5,null,true],"empty":[[],{}]}');
  });

  test.each(['NaN', 'Infinity', '01', '+1', '1.', '', '1 ', '0x1'])('the number %j is a bug', (text) => {
    expect(() => writeJson(new JsonNumber(text))).toThrow('is not a JSON number');
  });

  test('kachery golden vectors k2 and k3: what store_json hashes', async () => {
    const { createHash } = await import('node:crypto');
    const parsed = parseJson('{"b":[1,2.5,"x"],"a":{"z":null,"y":true},"é":"ü"}');
    const value = parsed.ok ? parsed.value : null;
    const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
    expect(sha1(pythonJson(value))).toBe('3dc7237f2592f1a8eb505435d6587e0f5b225298');
    expect(sha1(pythonJson(value, { sortKeys: true }))).toBe('1a091d387a979b60d6beed733d7dd6fbb82510f3');
    expect(sha1(pythonJson(new Map([['example', 'dict']])))).toBe('d0d9555e376ff13a08c6d56072808e27ca32d54a');
  });
});
