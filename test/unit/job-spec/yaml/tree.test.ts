import { describe, expect, it } from 'vitest';
import { jobsOf, mistakesIn, shownArguments } from '../reading';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('a valid text', () => {
  it.each([
    ['a byte order mark', '\uFEFFfunction: f.py:f\n'],
    ['CRLF line ends', 'function: f.py:f\r\nargs:\r\n  x: 1\r\n'],
    ['JSON with tabs', '{\n\t"function": "f.py:f",\n\t"args": {\n\t\t"x": 1}\n}'],
    ['comments and blank lines', '# first\n\nfunction: f.py:f # last\n\n'],
    ['a document mark', '---\nfunction: f.py:f\n...\n'],
    ['no line end at its end', 'function: f.py:f'],
    ['64 levels', `function: f.py:f\nargs: { x: ${'['.repeat(62)}${']'.repeat(62)} }`],
  ])('%s', (_what, text) => {
    expect(jobsOf(text).map((job) => job.name)).toEqual(['f']);
  });

  it('counts columns after a byte order mark like an editor', () => {
    expect(mistakesIn('\uFEFFfuction: f.py:f')[0]).toMatch(/^hither\.yml:1:1: /);
  });

  it('keeps keys that are special in JavaScript', () => {
    const [job] = jobsOf('function: f.py:f\nargs: { __proto__: { polluted: 1 }, constructor: 2, toString: 3 }');
    expect([...(job?.args.keys() ?? [])]).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(shownArguments(job))).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

const ALIAS = 'anchors and aliases are not allowed: repeat the value, or put values that all jobs share in "defaults:"';
const TAG_REMEDY = 'remove it; special values are written as { $tuple: … }';

describe('a rejected text', () => {
  it.each<[string, string | Uint8Array, string[]]>([
    [
      'nothing',
      '',
      ['1:1: the spec must be a mapping: begin with "jobs:", or with "function: FILE:NAME" for a single job'],
    ],
    [
      'a list',
      '- a',
      ['1:1: the spec must be a mapping: begin with "jobs:", or with "function: FILE:NAME" for a single job'],
    ],
    ['an anchor', 'function: f.py:f\nargs: &a { x: 1 }', [`2:7: ${ALIAS}`]],
    ['an anchor and its alias', 'function: f.py:f\nargs: { x: &a 1, y: *a }', [`2:12: ${ALIAS}`, `2:21: ${ALIAS}`]],
    [
      'a merge key',
      'function: f.py:f\nargs: { <<: { x: 1 } }',
      ['2:9: merge keys are not allowed: repeat the value, or put values that all jobs share in "defaults:"'],
    ],
    ['a tag', 'function: !!str f.py:f', [`1:11: the tag "!!str" is not allowed: ${TAG_REMEDY}`]],
    [
      'a tag of its own',
      'function: f.py:f\nargs: { x: !!python/object:os.system 1 }',
      [`2:12: the tag "!!python/object:os.system" is not allowed: ${TAG_REMEDY}`],
    ],
    [
      'a directive',
      '%YAML 1.1\n---\nfunction: f.py:f',
      ['1:1: YAML directives are not allowed: remove the line; the spec is YAML 1.2'],
    ],
    [
      'two documents',
      'function: f.py:f\n---\na: 1',
      [
        '2:1: there is more than one document in the file: remove the "---" lines and everything that does not belong to the spec',
      ],
    ],
    [
      'a key twice',
      'function: f.py:f\nfunction: g.py:g',
      ['2:1: the key "function" occurs twice, first on line 1: remove one of them'],
    ],
    [
      'a key twice, one in quotes',
      'function: f.py:f\nargs: { a: 1, "a": 2 }',
      ['2:15: the key "a" occurs twice, first on line 2: remove one of them'],
    ],
    [
      '__proto__ twice',
      'function: f.py:f\nargs: { __proto__: 1, __proto__: 2 }',
      ['2:23: the key "__proto__" occurs twice, first on line 2: remove one of them'],
    ],
    [
      'a bracket that stays open',
      'function: f.py:f\nargs: { x: 1',
      [
        '2:13: YAML syntax error: Flow map in block collection must be sufficiently indented and end with a }: check quotes, brackets and indentation here and just before',
      ],
    ],
    [
      'a tab as indentation',
      'jobs:\n\ta: 1',
      [
        '2:1: YAML syntax error: Tabs are not allowed as indentation: check quotes, brackets and indentation here and just before',
      ],
    ],
    [
      '65 levels',
      `function: f.py:f\nargs: { x: ${'['.repeat(63)}${']'.repeat(63)} }`,
      ['2:74: lists and mappings are nested deeper than 64 levels: put the data into a separate file: $npy, $file'],
    ],
    [
      'levels by indentation',
      Array.from({ length: 70 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      ['65:65: lists and mappings are nested deeper than 64 levels: put the data into a separate file: $npy, $file'],
    ],
    [
      'levels of lists in a line',
      `a: ${'- '.repeat(70)}`.replace('a: ', ''),
      ['1:129: lists and mappings are nested deeper than 64 levels: put the data into a separate file: $npy, $file'],
    ],
    [
      'brackets without end',
      '['.repeat(100_000),
      ['1:65: lists and mappings are nested deeper than 64 levels: put the data into a separate file: $npy, $file'],
    ],
    [
      'more than 256 KiB',
      `#${' '.repeat(256 * 1024)}`,
      ['1:1: the text has more than 256 KiB: put data into separate files: $npy, $file'],
    ],
    [
      'NUL',
      'function: f.py:f\nlabel: a\u0000b',
      ['2:9: the control character 0x00 is not allowed in the text: write it as "\\x00", in double quotes'],
    ],
    [
      'another encoding',
      bytes('function: f.py:f\nlabel: caf', 0xe9),
      ['2:11: the file is not UTF-8 text: save it as UTF-8'],
    ],
    ['half a character', bytes('label: x', 0xf0, 0x9f), ['1:9: the file is not UTF-8 text: save it as UTF-8']],
    ['UTF-16', bytes(0xff, 0xfe, 'f', 0, 'u', 0), ['1:1: the file is not UTF-8 text: save it as UTF-8']],
  ])('%s', (_what, text, expected) => {
    expect(mistakesIn(text)).toEqual(expected.map((line) => `hither.yml:${line}`));
  });

  it('reports at most a screen of consequences of one mistake', () => {
    expect(mistakesIn(`a: ${'"x" "y"\n'.repeat(500)}`).length).toBeLessThan(50);
  });
});
