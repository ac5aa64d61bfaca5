import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonNumber } from '../../../../src/values/json/json';
import { parseJson } from '../../../../src/values/json/parse-json';
import { writeJson } from '../../../../src/values/json/write-json';
import { anyJson } from '../json-values';

describe('reading JSON', () => {
  test('written JSON is read back, including number text and order of keys', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const text = writeJson(json);
        const parsed = parseJson(text);
        expect(parsed).toEqual({ ok: true, value: json });
        expect(parsed.ok && writeJson(parsed.value)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('it accepts exactly what JSON.parse accepts, except duplicate keys', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b"',
      '1',
      '-',
      '0',
      '.',
      'e',
      '+',
      'true',
      'null',
      'NaN',
      ' ',
      '\n',
      '\t',
      '\\',
      'u',
      '00',
      '//',
      '/*',
      '\u0001',
      '\ufeff',
      '\u00a0',
      "'",
      '\\u00e9',
      '\\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parsed = parseJson(text);
        if (!parsed.ok && parsed.message.includes('occurs twice')) {
          return;
        }
        expect(parsed.ok).toBe(isJson(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    ['{"a":1,}', 7, 'double quotes'],
    ['[1,]', 3, 'expected a value'],
    ['[1 2]', 3, 'expected "," or "]"'],
    ['{"a" 1}', 5, 'expected ":"'],
    ['{"a":1,"a":2}', 7, 'the key "a" occurs twice'],
    ['{"a":1,"\\u0061":2}', 7, 'occurs twice'],
    ['NaN', 0, 'expected a value'],
    ['1 // x', 2, 'more text'],
    ['"\\x41"', 1, 'backslash'],
    ['"a\u0001"', 2, 'control character'],
    ['"abc', 4, 'no end'],
    ['\ufeff1', 0, 'expected a value'],
    ['', 0, 'ends before'],
    ['[', 1, 'ends before'],
    ['1.', 1, 'more text'],
  ])('%j is refused at %i: %s', (text, offset, message) => {
    const parsed = parseJson(text);
    expect(parsed).toMatchObject({ ok: false, offset });
    expect(!parsed.ok && parsed.message).toContain(message);
  });

  test('100 levels are read, 101 and a million are rejected', () => {
    expect(parseJson('['.repeat(100) + ']'.repeat(100)).ok).toBe(true);
    expect(parseJson('['.repeat(101) + ']'.repeat(101))).toMatchObject({ ok: false, offset: 100 });
    expect(parseJson('{"a":'.repeat(1_000_000)).ok).toBe(false);
  });

  test('keys that JavaScript objects lose or move are kept', () => {
    const parsed = parseJson('{"b":1,"10":2,"2":3,"__proto__":{"polluted":true}}');
    const value = parsed.ok && parsed.value instanceof Map ? parsed.value : new Map();
    expect([...value.keys()]).toEqual(['b', '10', '2', '__proto__']);
    expect(value.get('b')).toEqual(new JsonNumber('1'));
    expect('polluted' in {}).toBe(false);
  });

  test('a string of 50 million characters is read', () => {
    const text = `["${'a'.repeat(50_000_000)}"]`;
    expect(parseJson(text).ok).toBe(true);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
