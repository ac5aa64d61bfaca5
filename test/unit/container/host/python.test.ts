/**
 * The identity of a Python on this machine covers everything that a function could import from it, or says what it
 * doesn't cover.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { describePython, type HostPython } from '../../../../src/container/host/python';
import { userDirectory } from '../../../../src/store/user-directory';
import { aRuntimeContext } from '../../../fakes/runtime-context';

const LONG_AGO = new Date('2026-01-01');

describe('the identity of a Python on this machine', () => {
  const top = mkdtempSync(join(tmpdir(), 'hither-host-python-'));
  afterAll(() => rmSync(top, { recursive: true, force: true }));
  const context = aRuntimeContext(join(top, 'store'));
  let program: string;
  let site: string;

  beforeAll(() => {
    execFileSync('python3', ['-m', 'venv', '--without-pip', join(top, 'venv')]);
    program = join(top, 'venv/bin/python');
    site = join(top, 'venv/lib', readdirSync(join(top, 'venv/lib'))[0] ?? '', 'site-packages');
  });

  const write = (path: string, text: string): string => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const described = (env: Record<string, string> = {}): Promise<HostPython> =>
    describePython(context, { program, env });
  const digest = async (env: Record<string, string> = {}): Promise<string> => (await described(env)).digest;
  /** Checks that the identity changes with the text of a file, and changes back with it. */
  const expectContentCounts = async (path: string, env: Record<string, string> = {}): Promise<void> => {
    write(path, 'x = 1\n');
    const first = await digest(env);
    expect(await digest(env)).toBe(first);
    write(path, 'x = 2\n');
    expect(await digest(env)).not.toBe(first);
    write(path, 'x = 1\n');
    // Like an editor, or tar, that preserves the times.
    utimesSync(path, LONG_AGO, LONG_AGO);
    expect(await digest(env)).toBe(first);
  };

  test('covers the content of a module in a directory of PYTHONPATH', async () => {
    await expectContentCounts(join(top, 'lab/tools.py'), { PYTHONPATH: join(top, 'lab') });
  });

  test('covers the content of every file of a package there, and of modules in directories without __init__.py', async () => {
    write(join(top, 'more/pkg/__init__.py'), '');
    await expectContentCounts(join(top, 'more/pkg/sub/table.json'), { PYTHONPATH: join(top, 'more') });
    await expectContentCounts(join(top, 'more/spaces/deep/m.py'), { PYTHONPATH: join(top, 'more') });
  });

  test('covers the content of an archive on PYTHONPATH', async () => {
    await expectContentCounts(join(top, 'archive.zip'), { PYTHONPATH: join(top, 'archive.zip') });
  });

  test('ignores data, hidden directories and caches there', async () => {
    const env = { PYTHONPATH: join(top, 'lab') };
    const before = await digest(env);
    write(join(top, 'lab/data/large.bin'), 'data');
    write(join(top, 'lab/.git/m.py'), '');
    write(join(top, 'lab/__pycache__/tools.cpython-311.pyc'), '');
    expect(await digest(env)).toBe(before);
  });

  test('covers the content of source that a .pth file names', async () => {
    write(join(top, 'project/src/proj/__init__.py'), '');
    write(join(top, 'project/src/proj.egg-info/top_level.txt'), 'proj\n');
    write(join(site, 'project.pth'), `${join(top, 'project/src')}\n`);
    await expectContentCounts(join(top, 'project/src/proj/core.py'));
  });

  test('notices a .pth file that is changed in place', async () => {
    const pth = write(join(site, 'later.pth'), '# nothing\n');
    const before = await digest();
    write(join(top, 'added/m.py'), '');
    write(pth, `${join(top, 'added')}\n`);
    expect(await digest()).not.toBe(before);
  });

  test("covers the content of what setuptools' editable finders name", async () => {
    write(join(top, 'editable/one/__init__.py'), '');
    const mapping = JSON.stringify({ one: join(top, 'editable/one'), single: join(top, 'editable/single') });
    const finder = `MAPPING = ${mapping}\nNAMESPACES = {}\nimport sys\nclass Finder:\n    @classmethod\n    def find_spec(cls, *_):\n        return None\ndef install():\n    sys.meta_path.append(Finder)\n`;
    write(join(site, '__editable___one_1_0_finder.py'), finder);
    write(join(site, '__editable__.one-1.0.pth'), 'import __editable___one_1_0_finder as f; f.install()\n');
    write(join(site, 'one-1.0.dist-info/RECORD'), '__editable___one_1_0_finder.py,,\none-1.0.dist-info/RECORD,,\n');
    await expectContentCounts(join(top, 'editable/one/core.py'));
    await expectContentCounts(join(top, 'editable/single.py'));
    expect(await described()).not.toHaveProperty('uncovered');
  });

  test('covers the content of modules beside packages that no distribution owns', async () => {
    await expectContentCounts(join(site, 'loose.py'));
  });

  test('covers the name and version of a distribution, not its files', async () => {
    write(join(site, 'dist/__init__.py'), '');
    write(join(site, 'dist-1.0.dist-info/RECORD'), 'dist/__init__.py,,\n');
    const before = await digest();
    write(join(site, 'dist/__init__.py'), 'x = 1\n');
    expect(await digest()).toBe(before);
    write(join(site, 'dist-1.1.dist-info/RECORD'), 'dist/__init__.py,,\n');
    rmSync(join(site, 'dist-1.0.dist-info'), { recursive: true });
    expect(await digest()).not.toBe(before);
  });

  test('distinguishes installs of the same version from a directory', async () => {
    const record = write(join(site, 'mine-1.0.dist-info/RECORD'), 'mine.py,sha256=a,1\n');
    write(join(site, 'mine-1.0.dist-info/direct_url.json'), '{"url": "file:///home/me/mine", "dir_info": {}}');
    write(join(site, 'mine.py'), '');
    const before = await digest();
    rmSync(dirname(record), { recursive: true });
    write(record, 'mine.py,sha256=b,1\n');
    write(join(site, 'mine-1.0.dist-info/direct_url.json'), '{"url": "file:///home/me/mine", "dir_info": {}}');
    expect(await digest()).not.toBe(before);
  });

  test('covers the order of directories with different versions of a distribution', async () => {
    const [one, other] = ['a', 'b'].map((name) => join(top, name, 'site-packages')) as [string, string];
    write(join(one, 'lib-1.0.dist-info/RECORD'), 'lib.py,,\n');
    write(join(other, 'lib-2.0.dist-info/RECORD'), 'lib.py,,\n');
    expect(await digest({ PYTHONPATH: `${one}:${other}` })).not.toBe(await digest({ PYTHONPATH: `${other}:${one}` }));
  });

  test('says that it does not cover what an unknown finder can import', async () => {
    write(join(site, 'strange.py'), 'class Finder:\n    pass\n');
    write(join(site, 'strange.pth'), 'import sys, strange; sys.meta_path.append(strange.Finder())\n');
    expect((await described()).uncovered).toContain('the module finder strange');
    rmSync(join(site, 'strange.pth'));
    expect(await described()).not.toHaveProperty('uncovered');
  });

  test('says that it does not cover an excessive number of files', async () => {
    mkdirSync(join(top, 'huge'));
    for (let number = 0; number <= 20_000; number += 1) {
      writeFileSync(join(top, 'huge', `m${number}.py`), '');
    }
    expect((await described({ PYTHONPATH: join(top, 'huge') })).uncovered).toContain('too large');
  });

  test('is that of the interpreter behind a script, which is the one that runs', async () => {
    const script = write(join(top, 'shim'), `#!/bin/sh\nexec "\${REAL:-${program}}" "$@"\n`);
    chmodSync(script, 0o755);
    const first = await describePython(context, { program: script, env: {} });
    expect(first).toEqual({ ...(await described()), executable: program });
    execFileSync('python3', ['-m', 'venv', '--without-pip', join(top, 'other')]);
    const elsewhere = { ...context, env: { ...context.env, REAL: join(top, 'other/bin/python') } };
    const second = await describePython(elsewhere, { program: script, env: {} });
    expect(second.executable).toBe(join(top, 'other/bin/python'));
    expect(second.digest).not.toBe(first.digest);
  });

  test('covers the content of an .egg outside the directories of libraries', async () => {
    await expectContentCounts(join(top, 'some.egg/inside.py'), { PYTHONPATH: join(top, 'some.egg') });
  });

  test('covers a second name of a directory of modules', async () => {
    write(join(top, 'twice/pkg/__init__.py'), '');
    write(join(top, 'twice/pkg/a/__init__.py'), '');
    const env = { PYTHONPATH: join(top, 'twice') };
    const before = await digest(env);
    symlinkSync('a', join(top, 'twice/pkg/b'));
    expect(await digest(env)).not.toBe(before);
    symlinkSync('..', join(top, 'twice/pkg/around'));
    expect(await digest(env)).toMatch(/^sha256:/);
  });

  test('covers a module whose name the programs of a distribution have as a directory', async () => {
    write(join(site, 'tool-1.0.dist-info/RECORD'), '../../../bin/tool,,\ntool/__init__.py,,\n');
    await expectContentCounts(join(site, 'bin.py'));
  });

  test('covers the lines of .pth files that are run, and notices customizations that add directories', async () => {
    const pth = write(join(site, 'sets.pth'), "import os; os.environ['FOO'] = 'one'\n");
    const first = await digest();
    write(pth, "import os; os.environ['FOO'] = 'two'\n");
    expect(await digest()).not.toBe(first);
    // Before the standard library, because Linux distributions have their own customization there.
    const custom = write(join(top, 'custom/sitecustomize.py'), '# nothing\n');
    const env = { PYTHONPATH: join(top, 'custom') };
    await untilCached('pythons', () => digest(env));
    write(join(top, 'by-site/m.py'), 'x = 1\n');
    write(custom, `import sys; sys.path.insert(0, ${JSON.stringify(join(top, 'by-site'))})\n`);
    const second = await digest(env);
    write(join(top, 'by-site/m.py'), 'x = 2\n');
    expect(await digest(env)).not.toBe(second);
  });

  test('is determined in the environment that the job sets', async () => {
    expect(await digest({ PYTHONPATH: join(top, 'lab') })).not.toBe(await digest());
    const refused = describePython(context, { program: '/bin/true', env: {} });
    await expect(refused).rejects.toThrow('/bin/true is not a working Python');
  });

  /** File facts are used from the cache once they are older than a tick of the file system's clock. */
  const untilCached = (kind: string, call: () => Promise<unknown>): Promise<void> =>
    vi.waitFor(
      async () => {
        rmSync(join(userDirectory(join(top, 'store')), 'images', kind), { recursive: true, force: true });
        await call();
        expect(existsSync(join(userDirectory(join(top, 'store')), 'images', kind))).toBe(true);
      },
      { timeout: 20_000, interval: 250 },
    );

  test('comes from the cache only as long as no file has changed', async () => {
    const env = { PYTHONPATH: join(top, 'cached') };
    const path = write(join(top, 'cached/m.py'), 'x = 1\n');
    await untilCached('python-modules', () => digest(env));
    const first = await digest(env);
    write(path, 'x = 2\n');
    utimesSync(path, LONG_AGO, LONG_AGO);
    const second = await digest(env);
    expect(second).not.toBe(first);
    await untilCached('python-modules', () => digest(env));
    expect(await digest(env)).toBe(second);
  });

  test('asks a pyenv shim again only after a change that its choice depends on', async () => {
    const root = join(top, 'pyenv');
    const version = write(join(root, 'version'), program);
    const starts = join(top, 'starts');
    const text = `#!/bin/sh\nexport PYENV_ROOT="${root}"\necho >> "${starts}"\nexec "$(cat "${version}")" "$@"\n`;
    const shim = write(join(top, 'pyenv-shim'), text);
    chmodSync(shim, 0o755);
    const executable = async () => (await describePython(context, { program: shim, env: {} })).executable;
    await untilCached('shims', executable);
    const before = readFileSync(starts, 'utf8');
    expect(await executable()).toBe(program);
    expect(readFileSync(starts, 'utf8')).toBe(before);
    const other = join(top, 'third');
    execFileSync('python3', ['-m', 'venv', '--without-pip', other]);
    write(version, join(other, 'bin/python'));
    expect(await executable()).toBe(join(other, 'bin/python'));
  });
});
