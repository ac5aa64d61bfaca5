import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../../src/core/errors';
import { readArgumentText } from '../../../src/job-spec/argument-text';
import { readValue } from '../../../src/job-spec/argument-values';
import { shown } from './reading';

function given(text: string): unknown {
  const { tree, problems } = readArgumentText({ target: 'x', text, where: { path: '--arg x' } });
  const found: Problem[] = [...problems];
  const value = tree && readValue(tree, { problems: found, base: 'command-line' });
  return found.length > 0 ? found.map(formatProblem) : value && shown(value);
}

describe('a value that is plain text', () => {
  it.each([
    '',
    ' ',
    'hello',
    '~',
    '~/data',
    ' a b ',
    'a\t',
    '\ta',
    'Run #3',
    '#ff0000',
    '# 3',
    '5 # five',
    'null # nothing',
    '|',
    '|-',
    '>',
    '>5',
    '> 5',
    '| a',
    '---',
    '--- 5',
    '--- # x',
    '...',
    '&a',
    '&a 1',
    '*x',
    '*.txt',
    '!x',
    '!!str 5',
    '%YAML 1.2',
    '%d',
    '@home',
    '`date`',
    'a: b: c',
    "it's",
    'say "a"',
    'a]',
    'a, b',
    'C:\\data',
    'https://example.org/#top',
    '12:30',
    '1_000',
    '1.2.3',
    'yes',
    'nULL',
    '-1-',
    '?',
    ': a',
    '<<',
    'naïve 試験',
    'a\u001b[31m',
    'two\nlines',
    'a\n\nb\n',
    '# a\n# b',
    '---\ntext',
  ])('%j', (text) => {
    expect(given(text)).toBe(text);
  });
});

describe('intended YAML', () => {
  it.each<[string, unknown]>([
    ['5', 'int 5'],
    [' 5 ', 'int 5'],
    ['-0x', '-0x'],
    ['0x1F', 'int 31'],
    ['1.0', 'float 1'],
    ['1e3', 'float 1000'],
    ['.nan', 'float NaN'],
    ['true', true],
    ['FALSE', false],
    ['null', null],
    ['"5"', '5'],
    ["'#ff0000'", '#ff0000'],
    ['"a\\nb"', 'a\nb'],
    ['[1, a]', ['int 1', 'a']],
    ['["Run #3"]', ['Run #3']],
    ['{ a: 1 }', { mapping: [['a', 'int 1']] }],
    ['{}', { mapping: [] }],
    ['{ $npy: a.npy }', { kind: 'npy', path: 'a.npy', base: 'command-line' }],
    ['[1,\n 2]', ['int 1', 'int 2']],
    [
      'a: 1\nb: 2',
      {
        mapping: [
          ['a', 'int 1'],
          ['b', 'int 2'],
        ],
      },
    ],
    ['- 1\n- 2\n', ['int 1', 'int 2']],
    ['|\n  # a\n  b\n', '# a\nb\n'],
    ['>-\n  a\n  b', 'a b'],
  ])('%j', (text, value) => {
    expect(given(text)).toEqual(value);
  });
});

describe('a rejected value, with the way to quote it', () => {
  it.each<[string, string[]]>([
    [
      'a: b',
      [
        `1:1: "a: b" can be read as text or as a mapping: to pass text, write --arg 'x="a: b"'; to pass a mapping, write it in braces`,
      ],
    ],
    [
      '- a',
      [
        `1:1: "- a" can be read as text or as a list: to pass text, write --arg 'x="- a"'; to pass a list, write it in brackets`,
      ],
    ],
    [
      '-',
      [
        `1:1: "-" can be read as text or as a list: to pass text, write --arg 'x="-"'; to pass a list, write it in brackets`,
      ],
    ],
    [
      'C:',
      [
        `1:1: "C:" can be read as text or as a mapping: to pass text, write --arg 'x="C:"'; to pass a mapping, write it in braces`,
      ],
    ],
    [
      '007',
      [
        `1:1: "007" can be read as text or as a number: to pass text, write --arg 'x="007"'; to pass a number, write it without leading zeros, as Python shows it`,
      ],
    ],
    [
      '1e400',
      [
        `1:1: "1e400" can be read as text or as a number: to pass text, write --arg 'x="1e400"'; to pass a number, write it without leading zeros, as Python shows it`,
      ],
    ],
    ['[1, 2] # c', [`1:8: "# c" would be read as a comment: remove it; to pass text, write --arg 'x="[1, 2] # c"'`]],
    ['"a" # c', [`1:5: "# c" would be read as a comment: remove it; to pass text, write --arg 'x="\\"a\\" # c"'`]],
    [
      'a: 1\nb: Run #3',
      [`2:8: "#3" would be read as a comment: remove it; to pass text, write --arg 'x="a: 1\\nb: Run #3"'`],
    ],
  ])('%j', (text, expected) => {
    expect(given(text)).toEqual(expected.map((line) => `--arg x:${line}`));
  });

  it.each([
    '[1',
    '{ a: 1',
    '"a',
    "'tis",
    '"a" b',
    '[a] b',
    '[Run #3]',
    '[*x]',
    '{ a: 1, a: 2 }',
    'Dear all: hi\nbye',
    '---\na\n---\nb',
    '|\n a\nb',
  ])('%j', (text) => {
    const problems = given(text);
    expect(problems).toBeInstanceOf(Array);
    for (const problem of problems as string[]) {
      expect(problem).toMatch(/^--arg x:\d+:\d+: .*; to pass text, write --arg 'x="/);
    }
  });

  it('shows quotes for the shell, and no long text', () => {
    expect(given("'tis")).toEqual([expect.stringContaining(`--arg 'x="'\\''tis"'`)]);
    expect(given(`[${'a'.repeat(100)}`)).toEqual([expect.stringContaining(`--arg 'x="…"'`)]);
  });
});
