import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/guarantees.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| G\d/.test(line));

describe('the table of guarantees', () => {
  it('has each of them once, in order', () => {
    expect(rows.map((row) => row.split(' ')[1])).toEqual(Array.from({ length: 45 }, (_, index) => `G${index + 1}`));
  });

  it.each(rows.map((row) => [row.split(' ')[1], row]))(
    '%s names tests that exist, or is marked as not guaranteed',
    (_, row) => {
      const named = [...row.matchAll(/`(test\/[^`]+)` “([^”]+)”/g)];
      expect(named.length > 0 || row.includes('Not guaranteed')).toBe(true);
      const missing = named.filter(([, file = '', name = '']) => {
        // In a string of the source an apostrophe may be escaped.
        return !existsSync(file) || !readFileSync(file, 'utf8').replaceAll("\\'", "'").includes(name);
      });
      expect(missing.map(([found]) => found)).toEqual([]);
    },
  );
});
