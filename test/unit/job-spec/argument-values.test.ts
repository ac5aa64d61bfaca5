import { describe, expect, it } from 'vitest';
import { jobWith, mistakesWith, shown, shownArguments } from './reading';

/** Reads one argument. */
function read(text: string): unknown {
  return shownArguments(jobWith(`args:\n  x: ${text}`)).x;
}

/** The mistakes in one argument, whose value begins on line 3, column 6. */
function wrong(text: string): string[] {
  return mistakesWith(`args:\n  x: ${text}`);
}

describe('plain values', () => {
  it.each([
    ['1', 'int 1'],
    ['1.0', 'float 1'],
    ['-0', 'int 0'],
    ['-0.0', 'float -0'],
    ['+7', 'int 7'],
    ['007', 'int 7'],
    ['0x10', 'int 16'],
    ['0o17', 'int 15'],
    ['1180591620717411303424', 'int 1180591620717411303424'],
    ['-9007199254740993', 'int -9007199254740993'],
    ['0xFFFFFFFFFFFFFFFFFF', 'int 4722366482869645213695'],
    ['1e3', 'float 1000'],
    ['1e400', 'float Infinity'],
    ['.5', 'float 0.5'],
    ['.nan', 'float NaN'],
    ['-.inf', 'float -Infinity'],
    ['null', null],
    ['~', null],
    ['', null],
    ['true', true],
    ['yes', 'yes'],
    ['no', 'no'],
    ['1:30', '1:30'],
    ['2024-01-01', '2024-01-01'],
    ['0b1', '0b1'],
    ['1_000', '1_000'],
    ['"1"', '1'],
    ['"\\u0000\\x7f"', '\u0000\u007f'],
    ['sha1://0123', 'sha1://0123'],
    ['[1, [1.0], {}]', ['int 1', ['float 1'], { mapping: [] }]],
    [
      '{ b: 1, a: 2, 10: 3 }'.replace('10', '"10"'),
      {
        mapping: [
          ['b', 'int 1'],
          ['a', 'int 2'],
          ['10', 'int 3'],
        ],
      },
    ],
    ['{ __proto__: 1 }', { mapping: [['__proto__', 'int 1']] }],
    [
      '{ $$npy: 1, $$$x: 2 }',
      {
        mapping: [
          ['$npy', 'int 1'],
          ['$$x', 'int 2'],
        ],
      },
    ],
    ['|\n    two\n    lines\n', 'two\nlines\n'],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('special values', () => {
  it.each([
    ['{ $npy: data/a.npy }', { kind: 'npy', path: 'data/a.npy', base: 'spec' }],
    ['{ $file: a.txt }', { kind: 'file', path: 'a.txt', base: 'spec' }],
    [`{ $uri: sha1://${'a'.repeat(40)} }`, { kind: 'uri', uri: `sha1://${'a'.repeat(40)}` }],
    [
      '{ $array: [[1, 2.5], [3, 4]], dtype: "<f4" }',
      {
        array: [
          ['int 1', 'float 2.5'],
          ['int 3', 'int 4'],
        ],
        dtype: '<f4',
      },
    ],
    ['{ $array: 1 }', { array: 'int 1' }],
    ['{ $array: [] }', { array: [] }],
    ['{ $array: [a, b] }', { array: ['a', 'b'] }],
    ['{ $tuple: [1, { $tuple: [] }] }', { tuple: ['int 1', { tuple: [] }] }],
    ['{ $bytes: "AAEC" }', { kind: 'bytes', base64: 'AAEC' }],
    ['{ $bytes: "" }', { kind: 'bytes', base64: '' }],
    ['{ $bytes: "AA EC\\n" }', { kind: 'bytes', base64: 'AAEC' }],
    ['{ $complex: [1, -.inf] }', { kind: 'complex', re: 1, im: Number.NEGATIVE_INFINITY }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['{ $npi: a.npy }', '8: there is no special value "$npi": did you mean "$npy"?'],
    ['{ $x: 1 }', '8: there is no special value "$x": a key that begins with $ is written "$$x"'],
    ['{ $npy: 1 }', '14: $npy must be a path: write { $npy: data/file }'],
    ['{ $file: "" }', '15: $file must be a path: write { $file: data/file }'],
    [
      '{ $uri: sha1://abc }',
      '14: $uri must be the kachery URI of an object: write sha1:// and 40 hex digits; a file of a stored directory is sha1dir://HASH/PATH',
    ],
    [
      '{ $uri: http://a/b }',
      '14: $uri must be the kachery URI of an object: write sha1:// and 40 hex digits; a file of a stored directory is sha1dir://HASH/PATH',
    ],
    [
      '{ $array: [null] }',
      "17: null can't be an element of an array: numpy would make it an object array: use numbers, booleans or text; write .nan for a missing number",
    ],
    [
      '{ $array: { a: 1 } }',
      "16: a mapping can't be an element of an array: numpy would make it an object array: use numbers, booleans or text; write .nan for a missing number",
    ],
    ['{ $array: [1], dtype: 4 }', `28: dtype must be text: write numpy's name in quotes, such as "<f4"`],
    ['{ $array: [1], shape: [1] }', `21: "shape" can't be used with "$array": only dtype can`],
    ['{ $tuple: 1 }', '16: $tuple must be a list: write { $tuple: [1, 2] }'],
    ['{ $tuple: [1], y: 2 }', `21: "y" can't be used with "$tuple": remove it; $tuple takes no other key`],
    ['{ y: 2, $tuple: [1] }', `8: "y" can't be used with "$tuple": remove it; $tuple takes no other key`],
    ['{ $tuple: [1], $npy: a }', `21: "$npy" can't be used with "$tuple": remove it; $tuple takes no other key`],
    ['{ $bytes: A }', '16: $bytes must be base64: write what "base64 -w0 FILE" prints, in quotes'],
    ['{ $bytes: "AA=A" }', '16: $bytes must be base64: write what "base64 -w0 FILE" prints, in quotes'],
    ['{ $bytes: 1234 }', '16: $bytes must be base64: write what "base64 -w0 FILE" prints, in quotes'],
    ['{ $complex: [1] }', '18: $complex must be two numbers: write { $complex: [re, im] }'],
    ['{ $complex: [1, "2"] }', '18: $complex must be two numbers: write { $complex: [re, im] }'],
    ['{ $job: [a] }', '14: $job must be the name of a job: write { $job: name }'],
    ...['-1', '1.0', '[]', '[0, null]', '{ a: 1 }', 'null', '[[0]]'].map((item) => [
      `{ $job: f, item: ${item} }`,
      `23: item must be an index (a whole number of at least 0), a key (text), or a list of them: write 0 for the first result`,
    ]),
    [
      '{ $job: f, finished: false, item: -1 }',
      '40: item must be an index (a whole number of at least 0), a key (text), or a list of them: write 0 for the first result',
    ],
    ['{ $job: f, finished: 1 }', '27: finished must be true or false: write finished: true'],
    [
      '{ $job: f, finished: true, item: 0 }',
      '17: "finished" can\'t be used with "item": remove one of them: ' +
        'finished: true gives a list of { index, matrix, result }',
    ],
  ])('%s', (text, expected) => {
    expect(wrong(text).slice(0, 1)).toEqual([`hither.yml:3:${expected}`]);
  });

  it('may be nested in other values', () => {
    const [x] = [...jobWith('args: { x: [{ a: [{ $tuple: [{ $complex: [1, 2] }] }] }] }').args.values()];
    expect(x && shown(x)).toEqual([{ mapping: [['a', [{ tuple: [{ kind: 'complex', re: 1, im: 2 }] }]]] }]);
  });
});

describe('the name of an argument', () => {
  it('may begin with $ if written $$', () => {
    expect(Object.keys(shownArguments(jobWith('args: { $$npy: 1, "": 2, é b: 3 }')))).toEqual(['$npy', '', 'é b']);
  });

  it("can't be a special key", () => {
    expect(mistakesWith('args: { $npy: a.npy }')).toEqual([
      `hither.yml:2:9: "$npy" is not allowed here: a name that begins with $ is written "$$npy"`,
    ]);
  });

  it.each([
    ['args: { 1: 2 }', 'hither.yml:2:9: a key must be text: put it in quotes'],
    ['args: { null: 2 }', 'hither.yml:2:9: a key must be text: put it in quotes'],
    ['args: { true: 2 }', 'hither.yml:2:9: a key must be text: put it in quotes'],
    ['args: { [a]: 2 }', 'hither.yml:2:9: a key must be text: put it in quotes'],
    ['args: { ? { a: 1 } : 2 }', 'hither.yml:2:11: a key must be text: put it in quotes'],
  ])('must be text: %s', (text, expected) => {
    expect(mistakesWith(text)).toEqual([expected]);
  });
});
