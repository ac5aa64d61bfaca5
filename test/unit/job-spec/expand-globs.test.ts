import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSpec } from '../../../src/job-spec/load-spec';
import { pointName } from '../../../src/job-spec/matrix-label';
import { askJson } from '../python-source/ask-json';

const FILES = [
  'a.npy',
  'b.npy',
  'data/x.npy',
  'data/y.txt',
  'data/.z.npy',
  'data/deep/er/x.npy',
  'data/é.npy',
  '.hid/h.npy',
];
let place = '';
beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'hither-glob-')));
  for (const path of [...FILES, 'outside/secret.npy']) {
    const [file] = [join(place, path.startsWith('outside') ? path : join('root', path))];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  mkdirSync(join(place, 'root', '.git'));
  mkdirSync(join(place, 'root', 'folder.npy'));
  symlinkSync('a.npy', join(place, 'root', 'link.npy'));
  symlinkSync('nowhere', join(place, 'root', 'dangling.npy'));
  symlinkSync('data/deep', join(place, 'root', 'lnk'));
  mkdirSync(join(place, 'other', '.git'), { recursive: true });
  symlinkSync('../outside', join(place, 'other', 'out'));
  symlinkSync('.', join(place, 'other', 'self'));
});
afterAll(() => rmSync(place, { recursive: true }));

async function load(spec: string, root = 'root', dataRoots: readonly string[] = []) {
  writeFileSync(join(place, root, 'hither.yml'), spec);
  return loadSpec({ spec: 'hither.yml', cwd: join(place, root), dataRoots });
}

async function points(matrix: string): Promise<string[]> {
  const read = await load(`function: f.py:f\nmatrix: ${matrix}\n`);
  return read.ok
    ? (read.value.jobs[0]?.matrix ?? []).map((point) => pointName(point.arguments))
    : read.problems.map(({ message, where }) => `${where?.line}:${where?.column}: ${message}`);
}

describe('a glob in a matrix', () => {
  it.each([
    ["{ x: { $npy: { glob: '*.npy' } } }", ['x=a.npy', 'x=b.npy', 'x=link.npy']],
    ["{ x: { $file: { glob: 'data/*' } } }", ['x=data/x.npy', 'x=data/y.txt', 'x=data/é.npy']],
    ["{ x: { $npy: { glob: './data/**/x.npy' } } }", ['x=data/deep/er/x.npy', 'x=data/x.npy']],
    ["{ x: [{ $npy: { glob: 'data/x*' } }, { $npy: a.npy }] }", ['x=data/x.npy', 'x=a.npy']],
    ["{ x: { $npy: { glob: 'data/.z*' } } }", ['x=data/.z.npy']],
    ["{ x: { $npy: { glob: 'd*/./deep//*/x.npy' } } }", ['x=data/deep/er/x.npy']],
    ["{ x: { $npy: { glob: 'data/../*.npy' } } }", ['x=data/../a.npy', 'x=data/../b.npy', 'x=data/../link.npy']],
    ["{ x: { $npy: { glob: 'a.npy' } }, y: [1, 2] }", ['x=a.npy,y=1', 'x=a.npy,y=2']],
  ])('%s has a point for each file', async (matrix, expected) => {
    expect(await points(matrix)).toEqual(expected);
  });

  it.each([
    ["{ x: { $npy: { glob: '*.np' } } }", ['2:30: no file matches "*.np"']],
    [
      "{ x: { $npy: { glob: 'data/*/../../../outside/*.npy' } } }",
      ['2:30: "data/*/../../../outside/*.npy" has ".." after a wildcard, where it could lead anywhere'],
    ],
    [
      "{ x: { $npy: { glob: 'data/**/../x.npy' } } }",
      ['2:30: "data/**/../x.npy" has ".." after a wildcard, where it could lead anywhere'],
    ],
    ['{ x: { $npy: { glob: 3 } } }', ['2:30: "glob" must be a pattern of paths']],
  ])('%s is an error', async (matrix, expected) => {
    expect((await points(matrix)).slice(0, 1)).toEqual(expected);
  });

  it.each([
    '../outside/*.npy',
    'self/../../outside/*.npy',
    '/etc/*',
    '../nowhere/*.npy',
    'out/*.npy',
    '*/*.npy',
    '**/*.npy',
    '*/secret.npy',
  ])('%s may not leave the root', async (glob) => {
    const read = await load(`function: f.py:f\nmatrix: { x: { $npy: { glob: '${glob}' } } }\n`, 'other');
    const [problem] = read.ok ? [] : read.problems;
    expect(problem).toMatchObject({ message: expect.stringMatching(/absolute|leads out|root/) });
    expect(JSON.stringify(read)).not.toContain('secret.npy/');
  });

  it('may lead to directories that are allowed', async () => {
    const spec = "function: f.py:f\nmatrix: { x: { $npy: { glob: '*/*.npy' } } }\n";
    const read = await load(spec, 'other', [join(place, 'outside')]);
    const names = read.ok ? read.value.jobs[0]?.matrix?.map((point) => pointName(point.arguments)) : read.problems;
    expect(names).toEqual(['x=out/secret.npy']);
  });

  it('takes no longer for repeated wildcards, nor for links to themselves', async () => {
    const glob = `${'**/'.repeat(12)}*/${'**/'.repeat(12)}self/**/x*`;
    const read = await load(`function: f.py:f\nmatrix: { x: { $npy: { glob: '${glob}' } } }\n`, 'other', [
      join(place, 'outside'),
    ]);
    expect(read.ok ? [] : read.problems.map(({ message }) => message.slice(0, 15))).toEqual(['no file matches']);
  });

  it('is found in defaults and in each job of a file', async () => {
    const read = await load(
      "defaults: { matrix: { x: { $npy: { glob: 'a*' } } } }\njobs:\n  one: { function: f.py:f }\n" +
        "  two: { function: f.py:f, matrix: { y: { $file: { glob: 'b*' } } } }\n",
    );
    const names = (read.ok ? read.value.jobs : []).map(({ matrix }) =>
      matrix?.map(({ arguments: all }) => pointName(all)),
    );
    expect(names).toEqual([['x=a.npy'], ['y=b.npy']]);
  });

  it('outside of a matrix says where it belongs', async () => {
    const read = await load("function: f.py:f\nargs: { x: { $npy: { glob: '*.npy' } } }\n");
    expect(read.ok ? [] : read.problems.map(({ message }) => message)).toEqual([
      '"glob" gives several files, so it needs a matrix in the spec',
    ]);
  });

  it('matches as glob of Python does', async () => {
    const part = fc.constantFrom(
      '*',
      '**',
      '?',
      'a',
      'b',
      'data',
      'deep',
      '*.npy',
      '[ax]*',
      '.*',
      'x.npy',
      'er',
      'd*',
      'lnk',
    );
    const patterns = fc
      .sample(
        fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
        { numRuns: 120, seed: 7 },
      )
      .filter((pattern) => !pattern.startsWith('.') && !pattern.includes('***'));
    const script = `import glob, json, os, sys
asked = json.load(sys.stdin)
os.chdir(asked['root'])
print(json.dumps([sorted(p for p in set(glob.glob(pattern, recursive=True)) if os.path.isfile(p)) for pattern in asked['patterns']]))`;
    await load('function: f.py:f\n');
    const expected = askJson(script, { root: join(place, 'root'), patterns }) as string[][];
    for (const [index, pattern] of patterns.entries()) {
      const found = await points(`{ x: { $file: { glob: '${pattern}' } } }`);
      const names = found.filter((name) => name.startsWith('x=')).map((name) => name.slice(2));
      expect({ pattern, names }).toEqual({ pattern, names: expected[index] });
    }
  });
});
