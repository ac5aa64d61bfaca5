import { describe, expect, it } from 'vitest';
import { problemsText } from '../../../src/terminal/command-line';

const problem = (message: string) => ({ message, remedy: 'fix it', where: { path: 'f', line: 1, column: 2 } });

describe('mistakes as text', () => {
  it('have one line each, with location and remedy', () => {
    expect(problemsText([problem('one'), problem('two')])).toBe('f:1:2: one: fix it\nf:1:2: two: fix it\n');
  });

  it('stay under 20,000 characters, and the rest is counted', () => {
    const text = problemsText(Array.from({ length: 1000 }, () => problem('x'.repeat(100))));
    expect(text.length).toBeLessThan(20_000);
    const lines = text.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(`… and ${1000 - (lines.length - 1)} more`);
  });

  it('have no control sequences, even if the spec has some', () => {
    expect(problemsText([problem('\u001b[2Jx')])).toBe('f:1:2: \\u{1b}[2Jx: fix it\n');
  });
});
