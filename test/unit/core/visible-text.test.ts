import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { printable } from '../../../src/core/quoted';
import { visibleLine, visibleText } from '../../../src/core/visible-text';

describe('foreign names in our messages', () => {
  it.each([
    ['plain, é, 日本, Ελλάδα, עברית, 😀', 'plain, é, 日本, Ελλάδα, עברית, 😀'],
    ['\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
    ['\u001b]0;title\u0007', '\\u{1b}]0;title\\u{7}'],
    ['\u009b2J', '\\u{9b}2J'],
    ['back\rline\bx', 'back\\u{d}line\\u{8}x'],
    ['a\u202egpj.exe', 'a\\u{202e}gpj.exe'],
    ['a\u2066b\u2069\u200f', 'a\\u{2066}b\\u{2069}\\u{200f}'],
    [
      'ad\u200bmin ad\u200dmin ad\u200cmin \ufeff\u00ad\u2060',
      'ad\\u{200b}min ad\\u{200d}min ad\\u{200c}min \\u{feff}\\u{ad}\\u{2060}',
    ],
    ['\u3164\u115f\u{e0041}1\ufe0f', '\\u{3164}\\u{115f}\\u{e0041}1\\u{fe0f}'],
    ['\u2028\u2029\u0085', '\\u{2028}\\u{2029}\\u{85}'],
    ['\ud800', '\\u{d800}'],
    ['👩‍🔬 👨🏽‍🚀 ❤️ 1️⃣ 🏳️‍🌈', '👩‍🔬 👨🏽‍🚀 ❤️ 1️⃣ 🏳️‍🌈'],
    ['می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
    ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('one line stays one line', () => {
    expect(visibleLine('a\nb\tc')).toBe('a\\u{a}b\\u{9}c');
    expect(printable('a\n\u202e')).toBe('a\\u{a}\\u{202e}');
  });

  it('leave nothing that controls a terminal, and everything else unchanged', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('\u001b', '\u009b', '\u202e', '\u200d', '\ufe0f', '😀', 'a'), fc.string()),
    });
    fc.assert(
      fc.property(text, (given) => {
        const shown = visibleText(given);
        return !/[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(shown) && visibleText(shown) === shown;
      }),
      { numRuns: 5000 },
    );
  });

  it('in the location and the message of a mistake', () => {
    const where = { path: 'a\u001b[2J\n.py', line: 1, column: 2 };
    expect(formatProblem({ message: 'no file "\u202e"', remedy: 'check\u0007', where })).toBe(
      'a\\u{1b}[2J\\u{a}.py:1:2: no file "\\u{202e}": check\\u{7}',
    );
  });
});
