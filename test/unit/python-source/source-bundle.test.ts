import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { collectBundle } from '../../../src/python-source/source-bundle';
import { isStandardLibrary } from '../../../src/python-source/standard-library';
import { type Files, makeRepository, removeRepositories } from '../../fakes/repository';
import { removeJobs, resultText, runJob } from '../../rigs/job-directory';
import { TEST_PYTHON } from '../../rigs/live-python';
import { askJson } from './ask-json';

afterAll(async () => {
  await removeRepositories();
  await removeJobs();
});

const where = { path: 'f.py', line: 2, column: 1 };

interface Options {
  readonly file?: string;
  readonly localModules?: readonly string[];
  readonly additionalFiles?: readonly string[];
  readonly namedModules?: readonly string[];
}

/** The bundle of a function in a small repository; paths of local modules are relative to the function's directory. */
async function bundleOf(files: Files, options: Options = {}) {
  const { file = 'f.py', localModules = [], additionalFiles = [], namedModules = [] } = options;
  const root = await makeRepository(files);
  const base = join(root, file, '..');
  const collected = await collectBundle({
    root,
    file: join(root, file),
    localModules: localModules.map((path) => ({ path: join(base, path), where })),
    additionalFiles: additionalFiles.map((pattern) => ({ base, pattern, where })),
    namedModules: namedModules.map((name) => ({ name, where })),
  });
  const texts = (problems: typeof collected.warnings) =>
    problems.map((each) => formatProblem(each).replaceAll(root, 'ROOT'));
  return {
    root,
    bundle: collected.ok ? collected.value : undefined,
    paths: collected.ok ? collected.value.files.map((each) => each.path) : [],
    problems: collected.ok ? [] : texts(collected.problems),
    warnings: texts(collected.warnings),
  };
}

const E = '';

describe('the source bundle', () => {
  it.each<[string, Files, Options, string[]]>([
    ['has the file itself', { 'f.py': E, 'other.py': E }, {}, ['f.py']],
    [
      'has what is imported, and what that imports',
      { 'f.py': 'import a', 'a.py': 'from b import x', 'b.py': E, 'c.py': E },
      {},
      ['a.py', 'b.py', 'f.py'],
    ],
    [
      'has what is imported inside functions, conditions and tries',
      {
        'f.py': 'def f():\n  if x:\n    try:\n      import a\n    except ImportError: from b import c',
        'a.py': E,
        'b.py': E,
      },
      {},
      ['a.py', 'b.py', 'f.py'],
    ],
    [
      'has packages with each __init__.py on the way',
      { 'f.py': 'import p.q.r', 'p/__init__.py': E, 'p/q/__init__.py': E, 'p/q/r.py': E, 'p/other.py': E },
      {},
      ['f.py', 'p/__init__.py', 'p/q/__init__.py', 'p/q/r.py'],
    ],
    [
      'has submodules that are imported by name',
      { 'f.py': 'from p import a, b', 'p/__init__.py': E, 'p/a.py': E, 'p/b/__init__.py': E },
      {},
      ['f.py', 'p/__init__.py', 'p/a.py', 'p/b/__init__.py'],
    ],
    [
      'has the package where what is imported is only a name in it',
      { 'f.py': 'from p import x', 'p/__init__.py': 'from .q import x', 'p/q.py': E },
      {},
      ['f.py', 'p/__init__.py', 'p/q.py'],
    ],
    [
      'takes a directory without __init__.py only for a module in it',
      { 'f.py': 'import space.a\nimport plain', 'space/a.py': E, 'plain/b.py': E },
      {},
      ['f.py', 'space/a.py'],
    ],
    [
      'follows relative imports',
      {
        'p/__init__.py': E,
        'p/q/__init__.py': E,
        'p/q/f.py': 'from . import a\nfrom .b import x\nfrom .. import c\nfrom ..d.e import y',
        'p/q/a.py': E,
        'p/q/b.py': E,
        'p/c.py': E,
        'p/d/__init__.py': E,
        'p/d/e.py': E,
      },
      { file: 'p/q/f.py' },
      ['p/__init__.py', 'p/c.py', 'p/d/__init__.py', 'p/d/e.py', 'p/q/__init__.py', 'p/q/a.py', 'p/q/b.py', 'p/q/f.py'],
    ],
    [
      'follows relative imports in a directory without __init__.py',
      { 'x/f.py': 'from . import a\nfrom .b import y', 'x/a.py': E, 'x/b.py': E },
      { file: 'x/f.py' },
      ['x/a.py', 'x/b.py', 'x/f.py'],
    ],
    [
      "doesn't follow relative imports out of the root",
      { 'f.py': 'from ...... import a\nfrom ..tmp import b' },
      {},
      ['f.py'],
    ],
    [
      'searches the directory, the parent of the outermost package, the root and src',
      {
        'src/p/__init__.py': E,
        'src/p/f.py': 'import near, p.other, top, below',
        'src/p/near.py': E,
        'src/p/other.py': E,
        'top.py': E,
        'src/below.py': E,
      },
      { file: 'src/p/f.py' },
      ['src/below.py', 'src/p/__init__.py', 'src/p/f.py', 'src/p/near.py', 'src/p/other.py', 'top.py'],
    ],
    [
      'takes the first of two with one name',
      { 'x/f.py': 'import a', 'x/a.py': E, 'a.py': E },
      { file: 'x/f.py' },
      ['x/a.py', 'x/f.py'],
    ],
    [
      'takes a package before a module of the same name',
      { 'f.py': 'import a', 'a.py': E, 'a/__init__.py': E },
      {},
      ['a/__init__.py', 'f.py'],
    ],
    [
      'never has what is named as the standard library',
      { 'f.py': 'import json, _thread\nfrom random import x', 'json.py': E, 'random/__init__.py': E, '_thread.py': E },
      {},
      ['f.py'],
    ],
    [
      'has modules with a leading underscore that are not of the standard library',
      { 'f.py': 'import _common\nfrom _private.x import y', '_common.py': E, '_private/x.py': E },
      {},
      ['_common.py', '_private/x.py', 'f.py'],
    ],
    [
      'survives imports in a circle and of what is not there',
      { 'f.py': 'import a, numpy, none.at.all', 'a.py': 'import b', 'b.py': 'import a, f' },
      {},
      ['a.py', 'b.py', 'f.py'],
    ],
    [
      'follows imports of a literal name that are calls',
      {
        'f.py': "import importlib\nimportlib.import_module('p.a')\n__import__('b')\nimport_module(\"c\")",
        'p/__init__.py': E,
        'p/a.py': E,
        'b.py': E,
        'c.py': E,
      },
      {},
      ['b.py', 'c.py', 'f.py', 'p/__init__.py', 'p/a.py'],
    ],
    [
      'has local modules with all their files',
      {
        'x/f.py': E,
        'lib/m/__init__.py': 'import helper',
        'lib/m/data/t.csv': E,
        'lib/m/sub/a.py': E,
        'lib/helper.py': E,
      },
      { file: 'x/f.py', localModules: ['../lib/m'] },
      ['lib/helper.py', 'lib/m/__init__.py', 'lib/m/data/t.csv', 'lib/m/sub/a.py', 'x/f.py'],
    ],
    [
      'has a local module that is one file',
      { 'x/f.py': E, 'lib/m.py': 'import n', 'lib/n.py': E },
      { file: 'x/f.py', localModules: ['../lib/m.py'] },
      ['lib/m.py', 'lib/n.py', 'x/f.py'],
    ],
    [
      'finds imports beside local modules',
      { 'x/f.py': 'from m import a', 'lib/m/__init__.py': E, 'lib/m/a.py': E },
      { file: 'x/f.py', localModules: ['../lib/m'] },
      ['lib/m/__init__.py', 'lib/m/a.py', 'x/f.py'],
    ],
    [
      'has additional files by base name at any depth',
      { 'x/f.py': E, 'x/a.dat': E, 'x/d/e/b.dat': E, 'x/b.txt': E, 'c.dat': E },
      { file: 'x/f.py', additionalFiles: ['*.dat'] },
      ['x/a.dat', 'x/d/e/b.dat', 'x/f.py'],
    ],
    [
      'has additional files by path',
      { 'f.py': E, 'd/a.dat': E, 'd/e/b.dat': E, 'a.dat': E },
      { additionalFiles: ['d/*.dat'] },
      ['d/a.dat', 'f.py'],
    ],
    [
      'has additional files by path at any depth',
      { 'f.py': E, 'd/a.dat': E, 'd/e/b.dat': E, 'a.dat': E },
      { additionalFiles: ['d/**/*.dat'] },
      ['d/a.dat', 'd/e/b.dat', 'f.py'],
    ],
    [
      'has additional files of a directory',
      { 'f.py': E, 'd/a': E, 'd/e/b': E },
      { additionalFiles: ['./d/**'] },
      ['d/a', 'd/e/b', 'f.py'],
    ],
    [
      "knows fnmatch's signs",
      { 'f.py': E, 'a1.m': E, 'b2.m': E, 'c3.m': E, xm: E, '[x].m': E },
      { additionalFiles: ['[ab]?.m', '[[]x].m'] },
      ['[x].m', 'a1.m', 'b2.m', 'f.py'],
    ],
    [
      'follows the imports of additional files that are Python',
      { 'f.py': E, 'plug/a.py': 'import b', 'b.py': E },
      { additionalFiles: ['plug/*.py'] },
      ['b.py', 'f.py', 'plug/a.py'],
    ],
    [
      'leaves alone what programs make',
      {
        'f.py': E,
        'a.dat': E,
        '.git/b.dat': E,
        'venv/pyvenv.cfg': E,
        'venv/lib/c.dat': E,
        'node_modules/d.dat': E,
        '__pycache__/e.dat': E,
        'x/site-packages/f.dat': E,
        '.cache/g.dat': E,
      },
      { additionalFiles: ['*.dat'] },
      ['a.dat', 'f.py'],
    ],
    [
      'follows links inside the root, and has what is reached in two ways twice',
      { 'f.py': 'import a', 'real/a.py': E, 'a.py@': 'real/a.py', 'd/x.dat': E, 'd/loop@': '..', 'e@': 'd' },
      { additionalFiles: ['*.dat'] },
      ['a.py', 'd/x.dat', 'e/x.dat', 'f.py'],
    ],
    [
      'has a module under the path by which it is imported',
      {
        'f.py': 'from linked.mod import x\nimport real.mod',
        'linked@': 'real',
        'real/__init__.py': E,
        'real/mod.py': 'from . import near',
        'real/near.py': E,
      },
      {},
      [
        'f.py',
        'linked/__init__.py',
        'linked/mod.py',
        'linked/near.py',
        'real/__init__.py',
        'real/mod.py',
        'real/near.py',
      ],
    ],
    [
      'ends where links lead in circles, and around themselves',
      { 'x/f.py': E, 'lib/m/a.dat': E, 'lib/m/up@': '../..', 'lib/m/n@': '../n', 'lib/n/b.dat': E, 'lib/n/m@': '../m' },
      { file: 'x/f.py', localModules: ['../lib/m'] },
      ['lib/m/a.dat', 'lib/m/n/b.dat', 'x/f.py'],
    ],
    [
      'has modules by name with all their files, wherever an import would find them',
      {
        'src/p/sub/f.py': E,
        'src/p/__init__.py': E,
        'src/p/sub/__init__.py': E,
        'src/p/data.csv': E,
        'other.py': 'import q',
        'q.py': E,
        'unused.py': E,
      },
      { file: 'src/p/sub/f.py', namedModules: ['p', 'other'] },
      ['other.py', 'q.py', 'src/p/__init__.py', 'src/p/data.csv', 'src/p/sub/__init__.py', 'src/p/sub/f.py'],
    ],
    [
      "has the repository's own modules below a name of hither's",
      {
        'f.py': 'from hither.tests.functions import add\nimport kachery.own',
        'hither/__init__.py': E,
        'hither/tests/__init__.py': E,
        'hither/tests/functions.py': 'from . import near',
        'hither/tests/near.py': E,
        'kachery/own.py': E,
      },
      {},
      [
        'f.py',
        'hither/__init__.py',
        'hither/tests/__init__.py',
        'hither/tests/functions.py',
        'hither/tests/near.py',
        'kachery/own.py',
      ],
    ],
    [
      "lies in a directory of hither's name",
      { 'hither/__init__.py': E, 'hither/tests/f.py': 'import near', 'hither/tests/near.py': E },
      { file: 'hither/tests/f.py' },
      ['hither/tests/f.py', 'hither/tests/near.py'],
    ],
    [
      'finds the file of a name as Python folds it, and not one that is spelt otherwise',
      { 'f.py': 'import \u00b5mod, \ufb01t', '\u03bcmod.py': E, '\u00b5mod.py': E, 'fit.py': E },
      {},
      ['f.py', 'fit.py', '\u03bcmod.py'],
    ],
    [
      "doesn't walk through links out of the root",
      { 'f.py': E, 'a.dat': E, 'all@': '/' },
      { additionalFiles: ['*.dat'] },
      ['a.dat', 'f.py'],
    ],
    [
      'reads files with a byte order mark, another encoding or mistakes as far as it can',
      {
        'f.py': '\uFEFFimport a, b',
        'a.py': 'def f(:\n  import c',
        'b.py': '# coding: latin-1\nimport d',
        'c.py': E,
        'd.py': E,
      },
      {},
      ['a.py', 'b.py', 'c.py', 'd.py', 'f.py'],
    ],
  ])('%s', async (_what, files, options, expected) => {
    const { paths, problems } = await bundleOf(files, options);
    expect(problems).toEqual([]);
    expect(paths).toEqual(expected);
  });

  it('gives the import directories and the name of the module', async () => {
    const files = { 'src/p/__init__.py': E, 'src/p/q/__init__.py': E, 'src/p/q/f.py': E, 'lib/m/__init__.py': E };
    const { bundle } = await bundleOf(files, { file: 'src/p/q/f.py', localModules: ['../../../lib/m'] });
    expect(bundle).toMatchObject({
      file: 'src/p/q/f.py',
      module: 'p.q.f',
      importPaths: ['src/p/q', 'src', 'lib', '.'],
    });
    const init = await bundleOf({ 'p/__init__.py': E }, { file: 'p/__init__.py' });
    expect(init.bundle).toMatchObject({ file: 'p/__init__.py', module: 'p', importPaths: ['p', '.'] });
  });

  it('keeps the executable bit and code point order', async () => {
    const { bundle } = await bundleOf(
      { 'f.py*': E, 'é.x': E, 'Z.x': E, 'a.x*': E, '\u{1F600}.x': E, '\uFF5E.x': E },
      { additionalFiles: ['*.x'] },
    );
    expect(bundle?.files.map((each) => [each.path, each.executable])).toEqual([
      ['Z.x', false],
      ['a.x', true],
      ['f.py', true],
      ['é.x', false],
      ['\uFF5E.x', false],
      ['\u{1F600}.x', false],
    ]);
  });

  it('warns of imports that are only known at run time', async () => {
    const { warnings } = await bundleOf(
      { 'f.py': "import importlib, sys\nimportlib.import_module(name)\nsys.path.insert(0, 'x')\n__import__(f'{x}')\n" },
      { additionalFiles: ['*.none'] },
    );
    expect(warnings).toEqual([
      'f.py:2:1: this import is only known at run time, so its files may be missing in the container: name their directories in @hi.local_modules([…]) or "local-modules:"',
      'f.py:3:1: sys.path.insert changes where Python looks for modules; hither reads source without running it: name the directories in @hi.local_modules([…]) or "local-modules:"',
      'f.py:4:1: this import is only known at run time, so its files may be missing in the container: name their directories in @hi.local_modules([…]) or "local-modules:"',
      'f.py:2:1: no file matches the additional file "*.none": check the pattern: it is relative to the directory of the file that lists it, and must match files (data/** matches all files in data); links out of the root are not followed',
    ]);
  });

  it('warns of a named module that only the image can have', async () => {
    expect((await bundleOf({ 'f.py': E }, { namedModules: ['numpy'] })).warnings).toEqual([
      'f.py:2:1: the module numpy is not in the repository: install it in the image, or name its directory in "local-modules:"',
    ]);
  });

  it('copies a file unchanged, and reads its imports in its own encoding', async () => {
    // The second byte of this letter is a backslash, which would hide the end of the string.
    const source = Buffer.concat([
      Buffer.from("# coding: shift_jis\nx = '"),
      Buffer.from([0x95, 0x5c]),
      Buffer.from("'\nimport a\n'\n"),
    ]);
    const { bundle, paths } = await bundleOf({ 'f.py': source as unknown as string, 'a.py': E });
    expect(paths).toEqual(['a.py', 'f.py']);
    expect(await readFile(bundle?.files[1]?.source ?? '')).toEqual(source);
  });

  it.each<[string, Files, Options, string]>([
    [
      'a file that is a link',
      { 'f.py': 'import a', 'a.py@': '/etc/hostname' },
      {},
      'ROOT/a.py: ROOT/a.py leads to /etc/hostname, outside the root ROOT: copy it into the repository, or choose a higher root with --root',
    ],
    [
      'an additional file that is a link',
      { 'f.py': E, 'a.dat@': '/etc/hostname' },
      { additionalFiles: ['*.dat'] },
      'ROOT/a.dat: ROOT/a.dat leads to /etc/hostname, outside the root ROOT: copy it into the repository, or choose a higher root with --root',
    ],
    [
      'a pattern that no file can match',
      { 'f.py': E, 'a.txt': E },
      { additionalFiles: ['[z-a].txt'] },
      'f.py:2:1: the range [z-a] in the additional file "[z-a].txt" is empty: write [a-z]',
    ],
    [
      'a local module that is not there',
      { 'f.py': E },
      { localModules: ['lib'] },
      "f.py:2:1: the local module lib does not exist: check its path: it is relative to the function's file",
    ],
  ])('rejects paths that do not exist or leave the root: %s', async (_what, files, options, expected) => {
    expect((await bundleOf(files, options)).problems).toEqual([expected]);
  });

  it('rejects a local module outside the root', async () => {
    const outside = await makeRepository({ 'm/a.py': E, 'm/b.dat': E });
    const { problems } = await bundleOf({ 'f.py': E, 'lib@': join(outside, 'm') }, { localModules: ['lib'] });
    expect(problems.length).toBeGreaterThan(0);
    const direct = await bundleOf(
      { 'f.py': E },
      { localModules: [join('..', outside.slice(outside.lastIndexOf('/') + 1), 'm')] },
    );
    expect(direct.problems.join('\n')).toContain('outside the root');
  });

  it('rejects a bundle that is too large', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`data/d${index % 7}/${index}.x`, E]),
    );
    const { problems } = await bundleOf({ 'f.py': E, ...files }, { additionalFiles: ['*.x'] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('has 10002 files and 0 MiB; the limit is 10000 files and 256 MiB');
    expect(problems[0]).toContain('data/d0 (1429 files)');
  });
});

describe('the names of the standard library', () => {
  it('agree with Python', () => {
    const names = askJson(
      'import json, sys\nprint(json.dumps(sorted(getattr(sys, "stdlib_module_names", sys.builtin_module_names))))',
      null,
    ) as string[];
    const unknown = names.filter(
      (name) => !isStandardLibrary(name) && !/test|^_xx|^idlelib|^this$|^antigravity$/.test(name),
    );
    expect(unknown).toEqual([]);
  });
});

/** A repository with every kind of import; `main` returns what it got. */
const REPOSITORY: Files = {
  'analysis/__init__.py': 'WHERE = "analysis"\n',
  'analysis/other.py': 'from . import WHERE\nVALUE = "other of " + WHERE\n',
  'analysis/fits/__init__.py': 'from ..other import VALUE as OF_PACKAGE\n',
  'analysis/fits/near.py': 'VALUE = "near"\n',
  'analysis/fits/deep/__init__.py': 'from .er import VALUE\n',
  'analysis/fits/deep/er.py': 'from ...other import VALUE as o\nVALUE = "deeper, " + o\n',
  'analysis/fits/sibling.py': 'VALUE = "sibling"\n',
  'analysis/fits/lazy.py': 'VALUE = "lazy"\n',
  'analysis/fits/json.py': 'VALUE = "never"\n',
  'analysis/fits/data/table.csv': '1,2\n3,4\n',
  'analysis/fits/model.m': 'x = 1\n',
  'called.py': 'import _private\nVALUE = "called, " + _private.VALUE\n',
  '_private.py': 'VALUE = "private"\n',
  'spaces/inner/leaf.py': 'VALUE = "leaf in directories without __init__"\n',
  'src/insrc.py': 'VALUE = "in src"\n',
  'lib/local/__init__.py':
    'import os\nfrom local.part import VALUE\nTEXT = open(os.path.join(os.path.dirname(__file__), "text.txt")).read()\n',
  'lib/local/part.py': 'VALUE = "part of a local module"\n',
  'lib/local/text.txt': 'text of a local module',
  'lib/local/plugins/one.py': 'VALUE = "plugin"\n',
  'unused.py': 'raise RuntimeError("nobody imports this")\n',
  'analysis/fits/main.py': `
import importlib, json, os
from . import near, OF_PACKAGE
from .deep import VALUE as deep
from .. import other as up
import analysis.other
import sibling, insrc
from local import VALUE as local, TEXT
try:
    import not_installed_anywhere
except ImportError:
    not_installed_anywhere = None

def main(how):
    from lazy import VALUE as lazy
    import spaces.inner.leaf as leaf
    called = importlib.import_module('called')
    plugin = importlib.import_module('local.plugins.' + how)
    here = os.path.dirname(os.path.abspath(__file__))
    return json.dumps([near.VALUE, OF_PACKAGE, deep, up.VALUE, analysis.other.VALUE, sibling.VALUE, insrc.VALUE, local, TEXT,
        lazy, leaf.VALUE, called.VALUE, plugin.VALUE, open(os.path.join(here, 'data', 'table.csv')).read(),
        open(os.path.join(here, 'model.m')).read(), not_installed_anywhere, __name__])
`,
};

describe('a function that runs from its bundle alone', () => {
  it('imports the same modules as in the repository', async () => {
    const { root, bundle, problems } = await bundleOf(REPOSITORY, {
      file: 'analysis/fits/main.py',
      localModules: ['../../lib/local'],
      additionalFiles: ['*.m', 'data/*.csv'],
    });
    expect(problems).toEqual([]);
    const paths = bundle?.files.map((each) => each.path) ?? [];
    expect(paths).not.toContain('unused.py');
    const files = Object.fromEntries(
      await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)),
    );
    const end = await runJob({
      files,
      function: 'analysis/fits/main.py:main',
      module: bundle?.module ?? '',
      importPaths: bundle?.importPaths ?? [],
      args: { how: '"one"' },
    });
    // Straight from the repository: the same directories, after the standard library.
    const directories = JSON.stringify(bundle?.importPaths.map((path) => join(root, path)));
    const program = `import sys; sys.path[0:1] = []; sys.path += ${directories}; from ${bundle?.module} import main; print(main('one'))`;
    const direct = execFileSync(TEST_PYTHON, ['-B', '-c', program], { encoding: 'utf8', cwd: '/' });
    expect(JSON.parse(JSON.parse(resultText(end)))).toEqual(JSON.parse(direct));
    expect(direct).toContain('leaf in directories without __init__');
  });
});
