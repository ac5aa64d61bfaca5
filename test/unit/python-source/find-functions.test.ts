import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { findFunction, findFunctions } from '../../../src/python-source/find-functions';
import { type Files, makeRepository, removeRepositories } from '../../fakes/repository';

afterAll(removeRepositories);

const where = { path: 'hither.yml', line: 1, column: 11 };

/** The line of the function's `def`, or the problems. */
async function find(source: string | Uint8Array, name: string): Promise<number | undefined | string[]> {
  const root = await makeRepository(source === 'DIRECTORY' ? { 'f.py/x': '' } : { 'f.py': source as string });
  const found = await findFunction({
    file: join(root, 'f.py'),
    root,
    shown: 'f.py',
    name,
    where,
    searchPath: process.env.PATH ?? '',
  });
  return found.ok ? found.value.where.line : found.problems.map((each) => formatProblem(each).replaceAll(root, 'ROOT'));
}

const TWO = `import hither as hi
@hi.function('first', '1')
def one(): pass
@hi.function('second', '1')
def two(): pass
`;

describe('the function that a spec names', () => {
  it('has that name in Python or in hither', async () => {
    expect([await find(TWO, 'one'), await find(TWO, 'first'), await find(TWO, 'second')]).toEqual([3, 3, 5]);
  });

  it('is the same in all spellings that Python normalizes', async () => {
    expect(await find(TWO.replace('one', '\ufb01t'), 'fit')).toBe(3);
    expect(await find(TWO.replace('one', 'fit'), '\ufb01t')).toBe(3);
  });

  it('prefers the Python name over the hither name', async () => {
    expect(await find(TWO.replace("'second'", "'one'"), 'one')).toBe(3);
  });

  it('may be in a file of another encoding, with a byte order mark, or with CRLF', async () => {
    expect(await find(Buffer.from(`# -*- coding: latin-1 -*-\n# caf\u00e9\n${TWO}`, 'latin1'), 'one')).toBe(5);
    expect(await find(`\uFEFF${TWO}`, 'one')).toBe(3);
    expect(await find(TWO.replaceAll('\n', '\r\n'), 'two')).toBe(5);
  });

  it("is found beside syntax that the image's Python may accept, but not if the host's Python rejects it", async () => {
    const root = await makeRepository({ 'f.py': `${TWO}def g(:\n` });
    const searchPath = process.env.PATH ?? '';
    const request = { file: join(root, 'f.py'), root, shown: 'f.py', name: 'one', where, searchPath };
    const inContainer = await findFunction(request);
    expect([inContainer.ok, inContainer.warnings.map(formatProblem)]).toEqual([
      true,
      [expect.stringMatching(/^f\.py:6:7: Python 3\.\d+ on this machine reports a syntax error: /)],
    ]);
    const onHost = await findFunction({ ...request, hostPython: 'python3' });
    expect(onHost.ok ? [] : onHost.problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^f\.py:6:7: Python syntax error: /),
    ]);
  });

  it.each<[string, string | Uint8Array, string, string[]]>([
    [
      'is not there',
      TWO,
      'three',
      ['hither.yml:1:11: there is no hither function "three" in f.py: its hither functions are one, two'],
    ],
    [
      'is in a class',
      'import hither as hi\nclass A:\n    @hi.function("m", "1")\n    def m(self): pass\n',
      'A.m',
      [
        'hither.yml:1:11: there is no hither function "A.m" in f.py: define a hither function at the top level of the module, and name it without a dot',
        "f.py:4:5: m is defined inside a function or a class, so it can't be called by name: define it at the top level of the module",
      ],
    ],
    [
      'is not decorated',
      'def f(): pass\n',
      'f',
      [
        `hither.yml:1:11: f() on line 1 of f.py is not a hither function: put @hi.function('f', '0.1.0') above its "def", and "import hither as hi" above that`,
      ],
    ],
    [
      'is there twice',
      TWO.replace("'first'", "'second'"),
      'second',
      ['hither.yml:1:11: f.py has more than one function "second", on lines 3 and 5: rename one of them'],
    ],
    [
      'has a signature that cannot be read',
      TWO.replace('def one()', 'def one(a, ->)'),
      'one',
      [
        "f.py:3:12: Python syntax error: the decorators or the signature of one can't be read here: check this line and the one before",
      ],
    ],
    [
      'has a bracket that no Python closes',
      TWO.replace('def two(): pass', 'def two():\n    return (1'),
      'two',
      [expect.stringMatching(/^f\.py:6:12: Python syntax error: .*never closed/) as unknown as string],
    ],
    [
      'is in a file that is no text',
      Buffer.from([0xff, 0xfe, 0x41]),
      'f',
      [
        'f.py: the file is not UTF-8 and declares no other encoding, so Python rejects it: save it as UTF-8, or declare its encoding on the first line: # -*- coding: cp1252 -*-',
      ],
    ],
    [
      'is in a file with two encodings',
      `\uFEFF# coding: latin-1\n${TWO}`,
      'one',
      [
        'f.py: the file begins with the byte order mark of UTF-8, but declares the encoding latin-1: remove one of them: Python rejects such a file',
      ],
    ],
    [
      'is in a file that is not there',
      'DIRECTORY',
      'one',
      ["f.py: the file can't be read: ROOT/f.py is a directory, not a regular file: replace it with a regular file"],
    ],
  ])('is reported with its location if it %s', async (_what, source, name, expected) => {
    expect(await find(source, name)).toEqual(expected);
  });
});

const TREE: Files = {
  'b.py': TWO,
  'a/nested.py': 'import hither as hi\nclass A:\n    @hi.function("n", "1")\n    def f(self): pass\n',
  'a/other.py': 'def f(): pass\n',
  'a/broken.py': 'import hither as hi\n@hi.function("x", "1")\ndef x(): pass\ndef y(:\n',
  'a/not-text.py': 'hither \u0000',
  'venv/pyvenv.cfg': '',
  'venv/lib/x.py': TWO,
  'node_modules/x.py': TWO,
  '.hidden/x.py': TWO,
  'loop@': '.',
  'outside@': '/usr/lib',
};

describe('the functions below a directory', () => {
  it('are all listed, in a stable order', async () => {
    const root = await makeRepository(TREE);
    const { functions, problems } = await findFunctions(root, { shown: '.', searchPath: process.env.PATH ?? '' });
    expect(functions.map((each) => `${each.file}:${each.name}`)).toEqual(['a/broken.py:x', 'b.py:one', 'b.py:two']);
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(/^a\/broken\.py:4:7: Python 3\.\d+ on this machine reports a syntax error: /),
      "a/nested.py:4:5: f is defined inside a function or a class, so it can't be called by name: define it at the top level of the module",
      expect.stringMatching(/^a\/not-text\.py:1:1: Python 3\.\d+ on this machine reports a syntax error: .*null bytes/),
    ]);
    const again = await findFunctions(join(root, 'a'), { shown: 'x/a', searchPath: '' });
    expect(again.functions.map((each) => each.file)).toEqual(['x/a/broken.py']);
  });

  it('are not the copies in output directories', async () => {
    const copy = { 'out/.hither-files': '', 'out/job/src/f.py': TWO, 'out/more/deeper/f.py': TWO, 'other/f.py': TWO };
    const root = await makeRepository({ 'f.py': TWO, ...copy });
    const { functions } = await findFunctions(root, { shown: '.', searchPath: '' });
    expect(functions.map(({ file }) => file)).toEqual(['f.py', 'f.py', 'other/f.py', 'other/f.py']);
  });

  it('are listed once, under their real paths', async () => {
    const root = await makeRepository({
      'a-link@': 'real',
      'real/f.py': TWO,
      'real/again@': '../other',
      'other/g.py': TWO,
      'h.py@': 'other/g.py',
      '.kept/k.py': TWO,
      'z@': '.kept',
    });
    const { functions } = await findFunctions(root, { shown: '.', searchPath: '' });
    expect(functions.map((each) => `${each.file}:${each.name}`)).toEqual([
      '.kept/k.py:one',
      '.kept/k.py:two',
      'other/g.py:one',
      'other/g.py:two',
      'real/f.py:one',
      'real/f.py:two',
    ]);
  });

  it.each([
    ['LABEL version="0.3"', 'a/b:0.3'],
    ["FROM x\nlabel maintainer=me version='1'", 'a/b:1'],
    ['LABEL other=1', 'a/b'],
    ['# LABEL version=1', 'a/b'],
  ])('have the tag of a Dockerfile: %s', async (dockerfile, image) => {
    const root = await makeRepository({
      'p/f.py': TWO.replace("'1')", "'1', image=hi.DockerImageFromScript(name='a/b', dockerfile='docker/Dockerfile'))"),
      'p/docker/Dockerfile': dockerfile,
    });
    const { functions } = await findFunctions(root, { shown: '.', searchPath: '' });
    expect(functions[0]?.container).toMatchObject({ state: 'literal', value: image });
  });
});
