/** Source of any shape is read in linear time, and literals stay within their budget. */
import { describe, expect, it } from 'vitest';
import { dynamicImports } from '../../../src/python-source/dynamic-imports';
import { importStatements } from '../../../src/python-source/import-statements';
import { lineTable, placeIn } from '../../../src/python-source/line-table';
import { readFunctions } from '../../../src/python-source/read-functions';
import { decodeSource } from '../../../src/python-source/source-text';
import { type PythonFile, parsePython } from '../../../src/python-source/syntax';
import { syntaxFindings } from '../../../src/python-source/syntax-errors';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const job = (index: number): string =>
  `@hi.function('f${index}', '0.1.0')\n@hi.container('docker://a/b:1')\ndef f${index}(a, b=2):\n    return a\n\n`;
const first = (expression: string): string => `@hi.function(${expression}, '1')\ndef f(): pass\n`;

/** Texts of any size, by shape. Nested ones have more than 2500 levels, the parser's limit. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  functions: (size) => lines(size / 4, job),
  'functions and one error': (size) => `${lines(size / 4, job)}x = ) 3\n`,
  'functions and errors': (size) => lines(size / 4, (index) => `${job(index)}x = ) 3\n`),
  'functions in one class': (size) =>
    `class A:\n${lines(size / 2, (index) => `    @hi.function('f${index}', '1')\n    def f${index}(a): pass\n`)}`,
  'open brackets': (size) => '['.repeat(4 * size),
  'nested brackets': (size) => `x = ${'['.repeat(4 * size)}${']'.repeat(4 * size)}\n`,
  'closed brackets': (size) => ')'.repeat(2 * size),
  'lists of type parameters that never end': (size) => lines(size, (index) => `def f${index}[\n`),
  'nested lists of type parameters': (size) => 'class a['.repeat(size),
  'triple quotes': (size) => "'''".repeat(5 * size + 1),
  'escaped quotes': (size) => `"${'\\"'.repeat(10 * size)}\n@a[0]\ndef f(: pass\n`,
  'open fields of strings': (size) => "f'{".repeat(3 * size),
  'decorators that never end': (size) => `${'@a[\n'.repeat(2 * size)}def f(): pass\n`,
  'called decorators that never end': (size) => `${'@a(\n'.repeat(2 * size)}def f(): pass\n`,
  'decorators of nothing': (size) => '@a[0]\n'.repeat(2 * size),
  'at signs': (size) => '@'.repeat(4 * size),
  'strings with decorators': (size) => `${lines(size, () => '"""\n@a[0]\n"""\n')}x = ) 3\n`,
  blanks: (size) => `${' '.repeat(40 * size)}*\n${'\t'.repeat(40 * size)}`,
  'starred names': (size) => `*a:${' '.repeat(100)}`.repeat(size / 4),
  'calls of calls': (size) => `f${'(1)'.repeat(5 * size)}\n`,
  'members of members': (size) => `f${'.a'.repeat(5 * size)} = 1\n`,
  'nested lambdas': (size) => `${'('.repeat(size)}${'lambda a:'.repeat(size)}`,
  'nested targets': (size) => `${'('.repeat(8 * size)}a${')'.repeat(8 * size)} = 1\n`,
  negations: (size) => `x = ${'not '.repeat(10 * size)}1\n`,
  'joined strings': (size) => first(`${lines(2 * size, () => "'a' + ")}'b'`),
  'adjacent strings': (size) => first("'a' ".repeat(4 * size)),
  'names of hither': (size) =>
    lines(size / 2, (index) => `import hither as h${index}\n`) +
    lines(size / 2, (index) => `@h${index}.function('f', '1')\ndef f${index}(): pass\n`),
  'imported names': (size) => `from hither import ${lines(2 * size, (index) => `a${index}, `)}z\n`,
  slashes: (size) => `@hi.function('f', '1')\ndef f(${lines(size, (index) => `a${index}, /, `)}): pass\n`,
  'one line': (size) => `x = [${'1,'.repeat(10 * size)}]; ${lines(size, () => '__import__(x); ')}\n`,
};

/** The processor time to read a text as a run does. Milliseconds. */
async function timeOf(text: string): Promise<number> {
  const start = process.cpuUsage();
  const file = parsed(`import hither as hi\n${text}`);
  readFunctions(file);
  dynamicImports(file);
  importStatements(file);
  await syntaxFindings(file, '/nowhere/f.py', { searchPath: '/nowhere' });
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000;
}

/** Nesting too deep for the stack, whose size differs, must give a message. */
function parsed(text: string): PythonFile {
  try {
    return parsePython(text, 'f.py');
  } catch (thrown) {
    expect(thrown).toMatchObject({ code: 'spec', message: 'expressions are nested too deeply' });
    return parsePython('', 'f.py');
  }
}

describe('a text is read in linear time', () => {
  it.each(Object.entries(SHAPES))('%s', async (_, make) => {
    // Linear is 4, quadratic 16; what takes less than 20 ms is noise, and so may be one measurement on a busy machine.
    const ratios: number[] = [];
    while (ratios.length < 4 && !ratios.some((ratio) => ratio < 9)) {
      const small = await timeOf(`${make(800)}\n#${ratios.length}`);
      ratios.push((await timeOf(`${make(3200)}\n#${ratios.length}`)) / Math.max(small, 20));
    }
    expect(Math.min(...ratios)).toBeLessThan(9);
  });

  it.each([
    ['a comment of many signs behind a slash', `@hi.function('f', '1')\ndef f(a, / ${'#'.repeat(60)}\n x = 1): pass\n`],
    ['a comment of many signs behind a decorator', `@a[0]\n${'# '.repeat(60)}\nx\n`],
    [
      'a constant that doubles',
      `A0 = 'x'\n${lines(60, (index) => `A${index + 1} = A${index} + A${index}\n`)}${first('A60')}`,
    ],
    [
      'a list that doubles',
      `A0 = ['x']\n${lines(40, (index) => `A${index + 1} = A${index} + A${index}\n`)}${first('A40')}`,
    ],
    ['a path that doubles', `A0 = 'x'\n${lines(40, (i) => `A${i + 1} = os.path.join(A${i}, A${i})\n`)}${first('A40')}`],
    ['a constant that is itself', `A = B\nB = A\n${first('A')}`],
  ])('%s', async (_, text) => {
    await timeOf('');
    expect(await timeOf(text)).toBeLessThan(5000);
  });

  it('long strings are one token', async () => {
    const long = 'a\\"'.repeat(500_000);
    expect(
      readFunctions(parsePython(`import hither as hi\nx = ) 3\ny = "${long}"\n${job(1)}`, 'f.py')).functions,
    ).toHaveLength(1);
  });
});

describe('jobs that call functions of one file', () => {
  it('parse it once', () => {
    const text = `import hither as hi\n${job(1)}`;
    expect(readFunctions(parsePython(text, 'f.py'))).toBe(readFunctions(parsePython(`${text}`, 'f.py')));
    expect(parsePython(text, 'g.py').path).toBe('g.py');
    expect(parsePython(text, 'f.py', true).isUncertain).toBe(true);
  });
});

describe('a file that is too large', () => {
  it('is reported and not parsed', () => {
    expect(decodeSource(Buffer.alloc(5 * 1024 * 1024, 'x = 1\n'))).toEqual({
      text: '',
      isUncertain: false,
      flaw: {
        message: 'the file has 5.0 MiB; the limit for Python files is 4 MiB',
        remedy: 'move its data into a separate file',
      },
    });
  });
});

describe('places', () => {
  it.each([
    ['', 0, 1, 1],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb\rc', 3, 2, 1],
    ['a\r\nb\rc', 5, 3, 1],
    ['😀😀x\n😀y', 4, 1, 3],
    ['😀😀x\n😀y', 8, 2, 2],
    ['a\n', 2, 2, 1],
  ])('%j at %d is %d:%d', (text, offset, line, column) => {
    expect(placeIn(lineTable(text), offset)).toEqual({ line, column });
  });
});
