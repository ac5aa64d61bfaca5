import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { readFunctions } from '../../../src/python-source/read-functions';
import { parsePython, suspectedErrors } from '../../../src/python-source/syntax';
import { type Judge, syntaxFindings } from '../../../src/python-source/syntax-errors';
import { askJson, STANDARD_LIBRARY } from './ask-json';

const directory = mkdtempSync(join(tmpdir(), 'hither-syntax-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const PATH = process.env.PATH ?? '';
const IN_CONTAINER: Judge = { searchPath: PATH };
const ON_HOST: Judge = { searchPath: PATH, hostPython: 'python3' };
const WITHOUT_PYTHON: Judge = { searchPath: '/nowhere' };

async function findings(source: string, judge: Judge) {
  const file = join(directory, 'f.py');
  writeFileSync(file, source);
  const { problems, warnings } = await syntaxFindings(parsePython(source, 'f.py'), file, judge);
  return { problems: problems.map(formatProblem), warnings: warnings.map(formatProblem) };
}

describe('a syntax error', () => {
  it.each([
    ['def f(:\n    pass\n', 'f.py:1:7: '],
    ['def f()\n    pass\n', 'f.py:1:8: '],
    ['x = 1\ny = = 2\n', 'f.py:2:5: '],
    ['x = [1, 2\ny = 3\n', 'f.py:1:5: '],
    ["x = 'abc\n", 'f.py:1:5: '],
    ['if True:\nx = 1\n', 'f.py:2:1: '],
    ['x = 1)\n', 'f.py:1:6: '],
    ['class A\n    pass\n', 'f.py:1:8: '],
    ['x = é = = 1\n', 'f.py:1:9: '],
  ])('has the location and message of the Python that runs it on the host: %j', async (source, place) => {
    const { problems, warnings } = await findings(source, ON_HOST);
    expect(problems).toEqual([
      expect.stringMatching(/^f\.py:\d+:\d+: Python syntax error: .+: check this line and the one before$/),
    ]);
    expect(problems[0]?.startsWith(place)).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('is a warning if the Python of an image runs it', async () => {
    const { problems, warnings } = await findings('x = 1\ny = = 2\n', IN_CONTAINER);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^f\.py:2:5: Python 3\.\d+ on this machine reports a syntax error: .+: fix it, unless the Python in the image accepts it$/,
      ),
    ]);
  });

  it('is a warning if only our parser reports it', async () => {
    expect(await findings('x = 1\ny = = 2\n', WITHOUT_PYTHON)).toEqual({
      problems: [],
      warnings: [
        'f.py:2:5: hither does not understand this syntax, and found no python3 on this machine to check it: check this line and the one before; the Python in the image decides',
      ],
    });
  });

  it('is reported on the host for syntax that its Python is too old for, but not for an image', async () => {
    const old = mkdtempSync(join(directory, 'old-'));
    const answer = '#!/bin/sh\nprintf "3.6\\n1\\n10\\nnot yet\\n"\n';
    writeFileSync(join(old, 'python3'), answer, { mode: 0o755 });
    const judge: Judge = { searchPath: `${old}:${PATH}` };
    const source = 'class Box[T = int]: pass\n';
    expect(await findings(source, judge)).toEqual({ problems: [], warnings: [] });
    expect((await findings(source, { ...judge, hostPython: join(old, 'python3') })).problems).toEqual([
      'f.py:1:10: Python syntax error: not yet: check this line and the one before',
    ]);
  });

  it('is not reported for syntax that only our parser lacks', async () => {
    const source =
      'def g():\n    yield\n\f\nw = 1. / 2\nwith open(x) as (a, b):\n    pass\nz = lambda a, /: a\nprint = print\nprint >> z\n';
    expect(await findings(source, ON_HOST)).toEqual({ problems: [], warnings: [] });
  });

  it('is not suspected in a hundred files of the standard library', () => {
    const files = askJson(`${STANDARD_LIBRARY}\nprint(json.dumps([[name, text] for name, text in texts]))`, null) as [
      string,
      string,
    ][];
    const suspected = files.filter(([name, source]) => suspectedErrors(parsePython(source, name)).length > 0);
    expect(suspected.length).toBeLessThan(files.length / 100);
  });
});

function functionNamed(name: string, stacked = ''): string {
  return `@hi.function('${name}', '1')\n${stacked}@hi.container('docker://a/b')\ndef ${name}(x, y=1):\n    return x\n`;
}

/** Functions of a file as `NAME IMAGE PARAMETERS`. */
function functionsOf(source: string): string[] {
  const { functions, problems } = readFunctions(parsePython(`import hither as hi\n${source}`, 'f.py'));
  expect(problems).toEqual([]);
  return functions.map((each) => {
    const image = each.container.state === 'literal' ? each.container.value : each.container.state;
    const parameters = each.parameters.map(({ name, hasDefault }) => `${name}${hasDefault ? '=' : ''}`);
    return `${each.name} ${image} ${parameters.join(',')}${each.unread === undefined ? '' : ' unread'}`;
  });
}

const NEW_SYNTAX: readonly (readonly [string, string])[] = [
  ['defaults of type parameters', 'class Box[T = int]:\n    x = 1\n'],
  [
    'them on several lines',
    'class Box[\n    T: (int, str) = int,\n    *Ts = *tuple[int, str],\n](Base):\n    def f[U = int](self): pass\n',
  ],
  ['them in an alias', 'type A[T = int] = list[T]\n'],
  ['template strings', 'def g(n):\n    x = t"""\n{n}\ndef f(:\n"""\n    return rt"hello {n}" Tr\'{x!r:>{n}}\'\n'],
  ['exceptions without parentheses', 'try:\n    pass\nexcept A, B:\n    pass\n'],
  ['starred annotations', 'def g(*args: *Ts): pass\n'],
];

describe('syntax that is newer than our parser', () => {
  it.each(NEW_SYNTAX)('is accepted: %s', (_what, source) => {
    expect(suspectedErrors(parsePython(source, 'f.py'))).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ...NEW_SYNTAX,
    ['syntax of another language', 'x ??= 3\nmatch! y:\n    foo -> bar\nlet z = 1;\n'],
    ['Python 2', 'print "hello"\nexec "x" in y\n'],
    ['a bracket that is never closed', 'x = [1,\n\ny = (2\n'],
    ['a string that is never closed', "x = 'abc\n"],
    ['a signature that is never closed', 'def y(:\n'],
    ['a class that is never closed', 'class A[T = "int"(\n    def f(self):\n'],
    ['a decorator of nothing', '@x[0]\n'],
  ])('hides no function above or below it: %s', (_what, source) => {
    expect(functionsOf(`${functionNamed('f')}\n${source}\n${functionNamed('g')}`)).toEqual([
      'f docker://a/b x,y=',
      'g docker://a/b x,y=',
    ]);
  });

  it('may be in the head of a function', () => {
    const head = "@x[0]\n@hi.function('g', '1')\ndef g[T = int](*args: *Ts, x=t'{a}'): pass\n";
    expect(functionsOf(`x ??= 1\n${head}`)).toEqual(['g absent args,x=']);
  });

  it('does not make functions out of strings', () => {
    expect(functionsOf(`x = = 1\nDOC = """\n${functionNamed('f')}"""\n${functionNamed('g')}`)).toEqual([
      'g docker://a/b x,y=',
    ]);
  });

  it.each([
    '@f',
    '@buttons[0].clicked',
    '@(lambda f: f)',
    '@a if b else c',
    '@d := e',
    '@f(1)(2)',
    '@x[t"a"](\n  # (\n  1)',
    '@not x',
  ])('may be another decorator: %s', (decorator) => {
    expect(functionsOf(`${functionNamed('f', `${decorator}\n`)}${functionNamed('g')}`)).toEqual([
      'f docker://a/b x,y=',
      'g docker://a/b x,y=',
    ]);
  });

  it("is reported in the function's own signature or decorators", () => {
    expect(functionsOf(`@hi.function('f', '1')\ndef f(x, ->): pass\n${functionNamed('g')}`)).toEqual([
      'f absent x unread',
      'g docker://a/b x,y=',
    ]);
  });
});
