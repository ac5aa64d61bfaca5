import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filePattern, patternFlaw } from '../../../src/files/file-pattern';
import { askJson } from '../python-source/ask-json';

const CHARACTERS = ['a', 'b', 'c', 'é', '😀', '.', '-', '[', ']', '!', '^', '\\', '*', '?', '&', '|', '~'];

describe('patterns of additional files', () => {
  it('match names like fnmatch of a real Python', () => {
    const name = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 6 });
    const pattern = fc.string({
      unit: fc.constantFrom(...CHARACTERS, '[a-c]', '[!a-c]', '[c-a]', '[]', '[!]'),
      minLength: 1,
      maxLength: 7,
    });
    const pairs = fc.sample(fc.tuple(name, pattern), { numRuns: 20_000, seed: 1 });
    const program = `
import fnmatch, json, sys
print(json.dumps([fnmatch.fnmatchcase(name, pattern) for name, pattern in json.load(sys.stdin)]))`;
    expect(pairs.map(([path, each]) => filePattern(each)(path))).toEqual(askJson(program, pairs));
  });

  it('match paths like glob of a real Python', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '*', '**', '?', 'a*', '*b', 'a**', '[!a]', '[b-a]', '*.py', 'x.py');
    const patterns = fc
      .sample(fc.array(part, { minLength: 2, maxLength: 5 }), { numRuns: 1500, seed: 1 })
      .map((parts) => parts.join('/'));
    const program = `
import glob, itertools, json, os, sys, tempfile
with tempfile.TemporaryDirectory() as top:
    names = ['a', 'b', 'ab']
    for way in itertools.product(names, names, names):
        os.makedirs(os.path.join(top, *way))
        for depth in range(3):
            for name in ['x.py', 'y', 'aab']:
                open(os.path.join(top, *way[:depth], name), 'w').close()
    files = sorted(os.path.relpath(os.path.join(directory, name), top) for directory, _, names in os.walk(top) for name in names)
    is_file = set(files).__contains__
    found = [sorted(set(filter(is_file, glob.glob(pattern, root_dir=top, recursive=True)))) for pattern in json.load(sys.stdin)]
print(json.dumps([files, found]))`;
    const [files, found] = askJson(program, patterns) as [string[], string[][]];
    expect(patterns.map((pattern) => [pattern, files.filter(filePattern(pattern))])).toEqual(
      patterns.map((pattern, index) => [pattern, found[index]]),
    );
  });

  it.each([
    ['*.txt', 'a/b/c.txt', true],
    ['./*.txt', 'a/c.txt', true],
    ['./a/*.txt', 'a/c.txt', true],
    ['a/*.txt', 'a/b/c.txt', false],
    ['a/**', 'a/b/c.txt', true],
    ['a/**', 'a', false],
    ['**/c.txt', 'c.txt', true],
    ['**', 'a/b', true],
    ['/a', 'a', false],
    ['a/', 'a', false],
    ['../a', 'a', false],
    ['*.TXT', 'a.txt', false],
  ])('%s and %s', (pattern, path, isMeant) => {
    expect(filePattern(pattern)(path)).toBe(isMeant);
  });

  it.each([
    ['[z-a].txt', 'the range [z-a] in the additional file "[z-a].txt" is empty', 'write [a-z]'],
    ['a/[!xz-y]', 'the range [z-y] in the additional file "a/[!xz-y]" is empty', 'write [y-z]'],
    [
      '*'.repeat(5000),
      'a pattern of an additional file has 5000 characters; the limit is 4096',
      'write a shorter one with "*" or "**"',
    ],
  ])('has a flaw: %.20s', (pattern, message, remedy) => {
    expect(patternFlaw(pattern)).toEqual({ message, remedy });
  });

  it.each(['[a-z]', '[a-', '[', ']', '[]', '[!]', '[-a]', '[a-]', '(a|b)', '\\', 'a{2}'])(
    'has no flaw: %s',
    (pattern) => {
      expect(patternFlaw(pattern)).toBeUndefined();
    },
  );

  it.each([
    ['stars in a name', (size: number) => [`${'*a'.repeat(16)}b`, 'a'.repeat(size)]],
    ['directories', (size: number) => [`${'**/a/'.repeat(16)}b`, `${'a/'.repeat(size)}c`]],
    ['stars in directories', (size: number) => [`${'**/*a*a*a'.repeat(4)}/b`, `${'aaaaaaaa/'.repeat(size / 10)}c`]],
    ['stars and characters', (size: number) => [`${'*a?'.repeat(100)}b`, 'a'.repeat(size / 10)]],
  ])('take linear time, for %s', (_, make) => {
    const time = (size: number): number => {
      const [pattern = '', path = ''] = make(size);
      const isMeant = filePattern(pattern);
      const started = process.cpuUsage();
      for (let count = 0; count < 5; count += 1) {
        expect(isMeant(path)).toBe(false);
      }
      return process.cpuUsage(started).user;
    };
    time(20_000);
    // Linear is 8, quadratic 64; what takes less than 5 ms is noise.
    expect(time(160_000) / Math.max(time(20_000), 5000)).toBeLessThan(24);
  });
});
