/** Functions that try to see private files in their mounts, or to redirect the next job, under every engine. */
import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Files, makeRepository, removeRepositories } from '../fakes/repository';
import { applies, ENGINES, needs, type TestEngine } from '../requirements';
import { type AnyRecord, hither, recordsByLabel, under } from '../rigs/hither';

afterAll(removeRepositories);

const FUNCTIONS = `import os
import time
import hither as hi
import part_a

@hi.function('read', '1')
def read(directory):
    """All texts below a directory, and what can't be listed or read."""
    found = {}
    for path, _, names in os.walk(directory):
        for name in names:
            try:
                with open(os.path.join(path, name)) as file:
                    found[os.path.relpath(os.path.join(path, name), directory)] = file.read()
            except OSError as error:
                found[os.path.relpath(os.path.join(path, name), directory)] = type(error).__name__
    return found

@hi.function('uncover', '1')
def uncover(directory):
    """Tries to get at git's directory under what hides it."""
    said = []
    for act in (lambda: os.rename(directory + '/.git', directory + '/git'), lambda: os.rmdir(directory + '/.git'),
                lambda: os.rename(directory + '/other/.git', directory + '/git2'),
                lambda: open(directory + '/.git/hooks', 'w').close()):
        try:
            act()
            said.append('done')
        except OSError as error:
            said.append(type(error).__name__)
    os.rename(directory + '/other', directory + '/moved')
    seen = read(directory)
    os.rename(directory + '/moved', directory + '/other')
    return [said, seen]

@hi.function('swap', '1')
def swap(data, target):
    """Puts links to the outside in the places of what other jobs are about to use."""
    time.sleep(1)
    for name in ('sub', 'deep/sub', 'file.txt', 'lib_b.py', 'image.sif'):
        path = os.path.join(data, name)
        os.rename(path, path + '.moved')
        os.symlink(target + ('/' + name.split('/')[-1] if '.' in name else ''), path)
    return sorted(os.listdir(data))

@hi.function('exchange', '1')
def exchange():
    os.rename('/data/other.sif', '/data/image.sif')

@hi.function('write', '1')
def write(directory, name):
    with open(os.path.join(directory, str(name)), 'w') as file:
        file.write('written')
    return name
`;

const OTHER = `import hither as hi
import lib_b
@hi.function('other', '1')
def other(file=None):
    return lib_b.TEXT
@hi.function('look', '1')
def look(file):
    return open(file).read()
`;

const SECRET = 'SECRET';

/** A checkout with a token, a submodule, a second checkout in it, and credentials of a step. */
const CHECKOUT: Files = {
  'w/f.py': FUNCTIONS,
  'w/part_a.py': '',
  'w/plain.txt': 'plain',
  'w/.git/config': SECRET,
  'w/.git/annex/objects/X/Y/K/K': 'annexed',
  'w/annexed.dat@': '.git/annex/objects/X/Y/K/K',
  'w/link.txt@': '.git/config',
  'w/.gitmodules': '[submodule "m"]\n\tpath = libs/m\n\turl = ../m\n[submodule "no"]\n\tpath = ../outside\n',
  'w/libs/m/.git': SECRET,
  'w/libs/m/m.txt': 'module',
  'w/other/.git/config': SECRET,
  'w/other/o.txt': 'other',
  'w/gha-creds-1f.json': SECRET,
  'w/temp/git-credentials-1.config': SECRET,
  'w/temp/other': SECRET,
  'outside/.git/config': SECRET,
};

/** Runs the spec of a repository. */
function runIn(root: string, engine: TestEngine, env: Readonly<Record<string, string>> = {}) {
  const args = ['run', join(root, 'w'), '--json', '--parallel', '4', ...under(engine, 'python')];
  return hither(args, { env: { ...engine.env, ...env } });
}

async function listing(root: string): Promise<string[]> {
  return (await readdir(join(root, 'w'), { recursive: true })).sort();
}

const outcome = (record: AnyRecord | undefined) => [record?.status, record?.error?.message ?? record?.result];

for (const engine of ENGINES.filter(({ name }) => name !== 'host')) {
  describe(`under ${engine.name}`, needs(engine), () => {
    describe('a mounted checkout', () => {
      let byLabel: Readonly<Record<string, AnyRecord>> = {};
      const disk: string[][] = [];
      const spec = `jobs:
  read: { function: "f.py:read", args: { directory: /w }, mounts: [{ source: ., target: /w }] }
  sub: { function: "f.py:read", args: { directory: "/a, b" }, mounts: [{ source: libs/m, target: "/a, b" }] }
  uncover:
    function: f.py:uncover
    needs: [read, sub]
    args: { directory: /w }
    mounts: [{ source: ., target: /w, write: true }]
`;
      beforeAll(async () => {
        const root = await makeRepository({ ...CHECKOUT, 'w/hither.yml': spec });
        disk.push(await listing(root));
        byLabel = recordsByLabel(await runIn(root, engine, { RUNNER_TEMP: join(root, 'w/temp') }));
        disk.push(await listing(root));
      });

      it('hides .git and credentials, and nothing else', () => {
        const { read, sub, uncover } = byLabel;
        const seen = read?.result as Record<string, string>;
        expect(seen).toMatchObject({ 'plain.txt': 'plain', 'libs/m/m.txt': 'module', 'other/o.txt': 'other' });
        expect(seen).toMatchObject({ 'link.txt': 'FileNotFoundError', 'annexed.dat': 'FileNotFoundError' });
        expect(seen).toMatchObject({ 'gha-creds-1f.json': '', 'libs/m/.git': '' });
        expect(sub?.result).toEqual({ '.git': '', 'm.txt': 'module' });
        expect(JSON.stringify([read, sub, uncover])).not.toContain(SECRET);
      });

      it('hides them from a job that may write to it', () => {
        const [said, seen] = (byLabel.uncover?.result ?? []) as [string[]?, object?];
        expect(said).toHaveLength(4);
        expect(said?.filter((one) => !one.endsWith('Error'))).toEqual([]);
        expect(seen).toMatchObject({ 'moved/o.txt': 'other' });
      });

      it('is unchanged on the disk', () => {
        expect(disk[1]).toEqual(disk[0]);
      });
    });

    it("a job can't redirect the next job by a link", async () => {
      const spec = `jobs:
  swap:
    function: f.py:swap
    args: { data: /data, target: TARGET }
    mounts: [{ source: data, target: /data, write: true }]
  sub: { function: "f.py:read", needs: [swap], args: { directory: /x }, mounts: [{ source: data/sub, target: /x }] }
  writer:
    function: f.py:write
    args: { directory: /x, name: n }
    mounts: [{ source: data/deep/sub, target: /x, write: true }]
  late: { function: "f.py:read", args: { directory: /x }, mounts: [{ source: alias/deep, target: /x }] }
  bundle: { function: "data/g.py:other", needs: [swap] }
  file: { function: "data/g.py:look", needs: [swap], args: { file: { $file: data/file.txt } } }
  around: { function: "f.py:read", args: { directory: /x }, mounts: [{ source: ., target: /x }] }
`;
      const root = await makeRepository({
        'w/f.py': FUNCTIONS,
        'w/part_a.py': '',
        'w/data/g.py': OTHER,
        'w/data/lib_b.py': 'TEXT = "ours"',
        'w/data/sub/s.txt': 'ours',
        'w/data/deep/sub/s.txt': 'ours',
        'w/data/file.txt': 'ours',
        'w/alias@': 'data',
        'w/data/image.sif': '',
        'outside/s.txt': SECRET,
        'outside/file.txt': SECRET,
        'outside/lib_b.py': `TEXT = "${SECRET}"`,
        'outside/image.sif': SECRET,
      });
      await writeFile(join(root, 'w/hither.yml'), spec.replace('TARGET', join(root, 'outside')));
      const ended = await runIn(root, engine);
      const { swap, sub, writer, late, bundle, file, around } = recordsByLabel(ended);
      expect(swap?.status).toBe('finished');
      for (const record of [sub, writer]) {
        expect(outcome(record)).toEqual(['failed', expect.stringMatching(/changed since the run began/)]);
        expect(record?.error?.type).toBe('Runtime');
      }
      // It waited for the other job, although it mounted the directory under another name.
      expect(late?.runtime_info.start_time).toBeGreaterThan(swap?.runtime_info.end_time ?? Number.POSITIVE_INFINITY);
      expect(late?.result).toEqual({ sub: 'FileNotFoundError', 'sub.moved/s.txt': 'ours' });
      expect(outcome(bundle)).toEqual(['finished', 'ours']);
      expect(outcome(file)).toEqual(['failed', expect.stringMatching(/file\.txt leads to .*, outside the root/)]);
      // No part of its path could be replaced, so it did not have to wait.
      expect(around?.status).toBe('finished');
      expect(JSON.stringify([sub, writer, late, bundle, file, around])).not.toContain(SECRET);
      expect(await readdir(join(root, 'outside'))).toEqual(['file.txt', 'image.sif', 'lib_b.py', 's.txt']);
    });

    it(
      'another image in the place of one is not run under its name',
      applies(engine.name === 'apptainer'),
      async () => {
        const spec = `jobs:
  first: { function: "data/g.py:other", container: data/image.sif }
  swap:
    function: f.py:exchange
    container: plain.sif
    needs: [first]
    mounts: [{ source: data, target: /data, write: true }]
  late: { function: "data/g.py:other", args: { file: new }, needs: [swap], container: data/image.sif }
`;
        const files = { 'w/f.py': FUNCTIONS, 'w/part_a.py': '', 'w/data/g.py': OTHER, 'w/data/lib_b.py': 'TEXT = 1' };
        const root = await makeRepository({ ...files, 'w/hither.yml': spec });
        await copyFile(engine.image('python'), join(root, 'w/plain.sif'));
        await copyFile(engine.image('python'), join(root, 'w/data/image.sif'));
        await copyFile(engine.image('python-numpy'), join(root, 'w/data/other.sif'));
        const args = ['run', join(root, 'w'), '--json', '--runtime', engine.name];
        const { first, swap, late } = recordsByLabel(await hither(args, { env: engine.env }));
        expect([first?.status, swap?.status]).toEqual(['finished', 'finished']);
        expect([late?.status, late?.error?.type]).toEqual(['failed', 'Image']);
        expect(late?.error?.message).toMatch(/image\.sif was replaced since the run began/);
      },
    );

    it('a store in a mounted directory shows nothing of the running jobs', async () => {
      const spec = 'function: f.py:read\nargs: { directory: /w }\nmounts: [{ source: ., target: /w }]\n';
      const root = await makeRepository({ 'w/f.py': FUNCTIONS, 'w/part_a.py': '', 'w/hither.yml': spec });
      const ended = await runIn(root, engine, { KACHERY_STORAGE_DIR: join(root, 'w/store') });
      const seen = Object.keys(Object.values(recordsByLabel(ended))[0]?.result ?? {});
      expect(seen).toContain('f.py');
      expect(seen.filter((path) => path.includes('/runs/'))).toEqual([]);
    });

    it('mounts can be inside mounts, each with its own hidden places, and nothing is created on the disk', async () => {
      const mounts = (inner: string) => `[{ source: ${inner}, target: /w/data }, { source: ., target: /w }]`;
      const job = (inner: string) => `{ function: f.py:read, args: { directory: /w }, mounts: ${mounts(inner)} }`;
      const spec = `jobs:\n  own: ${job('data')}\n  other: ${job('plain')}\n`;
      const own = { 'w/.git/config': SECRET, 'w/data/.git/config': SECRET, 'w/data/d.txt': 'd', 'w/plain/p.txt': 'p' };
      const root = await makeRepository({ ...own, 'w/f.py': FUNCTIONS, 'w/part_a.py': '', 'w/hither.yml': spec });
      const before = await listing(root);
      const records = recordsByLabel(await runIn(root, engine));
      const seen = (label: string) => Object.keys(records[label]?.result ?? {}).filter((path) => /^data/.test(path));
      expect([seen('own'), seen('other')]).toEqual([['data/d.txt'], ['data/p.txt']]);
      expect(JSON.stringify(records)).not.toContain(SECRET);
      expect(await listing(root)).toEqual(before);
    });

    it('one file can be mounted', async () => {
      const mounts = '[{ source: data.txt, target: /data/one.txt }]';
      const spec = `function: look.py:look\nargs: { file: /data/one.txt }\nmounts: ${mounts}\n`;
      const files = { 'w/look.py': OTHER, 'w/lib_b.py': 'TEXT = 1', 'w/data.txt': 'of the file', 'w/hither.yml': spec };
      const [record] = Object.values(recordsByLabel(await runIn(await makeRepository(files), engine)));
      expect(outcome(record)).toEqual(['finished', 'of the file']);
    });

    it('the points of a matrix can write to one shared directory', async () => {
      const spec = `jobs:
  write:
    function: f.py:write
    args: { directory: /out2 }
    matrix: { name: [1, 2, 3, 4] }
    mounts: [{ source: ., target: /w }, { source: shared, target: /out2, write: true }]
`;
      const root = await makeRepository({
        'w/f.py': FUNCTIONS,
        'w/part_a.py': '',
        'w/shared/x': '',
        'w/hither.yml': spec,
      });
      expect(await runIn(root, engine)).toMatchObject({ exitCode: 0 });
      expect((await readdir(join(root, 'w/shared'))).sort()).toEqual(['1', '2', '3', '4', 'x']);
    });
  });
}

describe('before anything runs', () => {
  const refused = async (
    spec: string,
    files: Files = {},
    env: (root: string) => Record<string, string> = () => ({}),
  ) => {
    const root = await makeRepository({
      'w/f.py': FUNCTIONS,
      'w/part_a.py': '',
      'w/data/sub/x': '',
      ...files,
      'w/hither.yml': spec,
    });
    const args = ['run', join(root, 'w'), '--runtime', 'docker', '--container', 'hither-test/none'];
    const { exitCode, stderr } = await hither(args, { env: env(root) });
    return [exitCode, stderr.replaceAll(root, 'ROOT')];
  };
  const both = '[{ source: data, target: /d, write: true }, { source: data/sub, target: /s }]';

  it('two jobs that could each replace a mount of the other are refused, unless one needs the other', async () => {
    const jobs = (needs: string) => `jobs:
  a: { function: "f.py:read", args: { directory: /d }, mounts: ${both} }
  b: { function: "f.py:read", args: { directory: /d }, mounts: ${both}${needs} }
`;
    expect(await refused(jobs(''))).toEqual([
      2,
      expect.stringMatching(
        /"b" and "a" can't run at the same time: "a" could replace ROOT\/w\/data\/sub, .*"needs: \[a\]" of "b"/,
      ),
    ]);
    expect(await refused(jobs(', needs: [a]'))).toEqual([3, expect.not.stringContaining('may write around')]);
  });

  it("a matrix whose points could replace each other's mounts is refused", async () => {
    const spec = `jobs: { m: { function: "f.py:read", matrix: { directory: [/d, /s] }, mounts: ${both} } }\n`;
    expect(await refused(spec)).toEqual([
      2,
      expect.stringMatching(/points of "m" run at the same time, .*mount only the outer directory/),
    ]);
    const one = `jobs: { m: { function: "f.py:read", args: { directory: /d }, mounts: ${both} } }\n`;
    expect(await refused(one)).toEqual([3, expect.not.stringContaining('points of')]);
  });

  it('a mount inside a read-only mount is refused if its mount point is missing', async () => {
    const mounts = '[{ source: w, target: /w }, { source: x, target: /w/x }]';
    const spec = `function: f.py:read\nargs: { directory: /w }\ncontainer: docker://x/y:1\nmounts: ${mounts}\n`;
    const root = await makeRepository({ 'f.py': FUNCTIONS, 'part_a.py': '', 'w/a': '', 'x/a': '', 'hither.yml': spec });
    const { exitCode, stderr } = await hither(['validate', root]);
    expect([exitCode, stderr.replaceAll(root, 'ROOT')]).toEqual([
      2,
      expect.stringContaining(
        'hither.yml:4:37: /w/x is inside the read-only mount /w, and does not exist there as a mount point: create ROOT/w/x, or choose another target',
      ),
    ]);
  });

  it('a writable mount of the store, and every mount of RUNNER_TEMP, is refused', async () => {
    const spec = (source: string, write: boolean) =>
      `function: f.py:read\nargs: { directory: /d }\nmounts: [{ source: ${source}, target: /d, write: ${write} }]\n`;
    const store = (root: string) => ({ KACHERY_STORAGE_DIR: join(root, 'w/store') });
    const temp = (root: string) => ({ RUNNER_TEMP: join(root, 'w/data') });
    for (const source of ['.', 'store', 'store/sha1']) {
      expect(await refused(spec(source, true), { 'w/store/sha1/x': '' }, store)).toEqual([
        2,
        expect.stringMatching(/could write to the content store ROOT\/w\/store through the mount of /),
      ]);
    }
    const cache = (root: string) => ({ XDG_CACHE_HOME: join(root, 'w/data') });
    expect(await refused(spec('data', true), {}, cache)).toEqual([
      2,
      expect.stringMatching(/could write to the cache of compiled code ROOT\/w\/data\/hither through the mount of /),
    ]);
    expect(await refused(spec('store', false), { 'w/store/sha1/x': '' }, store)).toEqual([3, expect.any(String)]);
    expect(await refused(spec('data/sub', false), {}, temp)).toEqual([
      2,
      expect.stringMatching(/data\/sub is inside RUNNER_TEMP, which is never mounted/),
    ]);
  });
});
