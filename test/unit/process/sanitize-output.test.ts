import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitizeOutput } from '../../../src/process/sanitize-output';

const ESC = '\u001b';

describe('cleaning output', () => {
  it.each([
    ['plain text, é, 日本, 😀', 'plain text, é, 日本, 😀'],
    [`${ESC}[31mred${ESC}[0m`, `${ESC}[31mred${ESC}[0m`],
    [`${ESC}[38;5;208mx${ESC}[m`, `${ESC}[38;5;208mx${ESC}[m`],
    [`a${ESC}[2Jb${ESC}[Hc`, 'abc'],
    [`${ESC}]0;title\u0007text`, 'text'],
    [`${ESC}]8;;http://evil\u001b\\link${ESC}]8;;\u001b\\`, 'link'],
    [`${ESC}]52;c;Zm9v\u0007`, ''],
    [`${ESC}Pq#0${ESC}\\after`, 'after'],
    [`${ESC}(0x`, 'x'],
    ['\u009b2Jx', 'x'],
    ['\u009d0;title\u009cx', 'x'],
    ['a\bb\u0000c', 'abc'],
    ['tab\tline\nback\r', 'tab\tline\nback\r'],
    [`cut ${ESC}[`, 'cut '],
  ])('%j becomes %j', (text, clean) => {
    expect(sanitizeOutput(text)).toBe(clean);
  });

  it('leaves only the escapes of colors, whatever the text', () => {
    const pieces = fc.constantFrom(
      ESC,
      '[',
      ']',
      'm',
      '2',
      ';',
      'J',
      '\u0007',
      '\\',
      '\u009b',
      '\u009d',
      'P',
      'x',
      '\u009c',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const clean = sanitizeOutput(parts.join(''));
        const rest = clean.replaceAll(new RegExp(`${ESC}\\[[0-9;:]*m`, 'g'), '');
        return !rest.includes(ESC) && !/[\u0080-\u009f]/.test(rest);
      }),
      { numRuns: 20_000 },
    );
  });
});
