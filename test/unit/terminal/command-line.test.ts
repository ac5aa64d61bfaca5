import { describe, expect, it } from 'vitest';
import { problemsText } from '../../../src/terminal/command-line';

const problem = (message: string) => ({ message, remedy: 'mend it', where: { path: 'f', line: 1, column: 2 } });

describe('mistakes as text', () => {
  it('are a line each, with place and remedy', () => {
    expect(problemsText([problem('one'), problem('two')])).toBe('f:1:2: one: mend it\nf:1:2: two: mend it\n');
  });

  it('stay under 20,000 characters, and the others are counted', () => {
    const text = problemsText(Array.from({ length: 1000 }, () => problem('x'.repeat(100))));
    expect(text.length).toBeLessThan(20_000);
    const lines = text.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(`… and ${1000 - (lines.length - 1)} more`);
  });

  it('have nothing that steers a terminal, whatever the spec has', () => {
    expect(problemsText([problem('\u001b[2Jx')])).toBe('f:1:2: \\u{1b}[2Jx: mend it\n');
  });
});
