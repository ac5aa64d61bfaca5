import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hintsOf } from '../../../src/hints/hints-of';
import { resolveJobs } from '../../../src/job/resolve-jobs';
import { parseSpec } from '../../../src/job-spec/read-spec';
import { aFailure, aRecord } from '../../fakes/record';
import { makeRepository, removeRepositories } from '../../fakes/repository';

afterAll(removeRepositories);

const FILES = {
  'repo/jobs/code/f.py':
    "import hither as hi\n@hi.function('f', '1')\n@hi.container('docker://x')\n@hi.additional_files(['taken.txt'])\ndef f(x=None): pass\n",
  'repo/jobs/code/taken.txt': '',
  'repo/jobs/code/data/a.csv': '',
  'repo/jobs/b.npy': '',
  'repo/top.csv': '',
  'repo/lib/helpers.py': '',
  'repo/lib/pack/__init__.py': '',
  'repo/lib/pack/inner.py': '',
  'repo/.venv/lib/hiddenaway.py': '',
  'repo/jobs/code/queue.py': '',
  'repo/docs/random.py': '',
  'outside/c.csv': '',
};

/** The hints for a job of jobs/code/f.py whose function raised. */
async function hintsAfter(type: string, message: string, args = '') {
  const root = await makeRepository(FILES);
  const directory = join(root, 'repo', 'jobs');
  const spec = `function: code/f.py:f\n${args.replaceAll('ROOT', root)}`;
  const parsed = parseSpec(spec, { path: 'hither.yml', directory });
  const paths = { directory, root: join(root, 'repo'), dataRoots: [], cwd: directory };
  const checked = await resolveJobs(parsed.sound.jobs, { paths, overrides: {}, searchPath: process.env.PATH ?? '' });
  const [job] = checked.ok ? checked.value : [];
  if (job === undefined) {
    throw new TypeError('no job');
  }
  const error = { type, message: message.replaceAll('ROOT', root), traceback: '' };
  const hints = await hintsOf({ job, record: aFailure({ error }), noticed: undefined });
  return hints.map((hint) => hint.replaceAll(root, 'ROOT'));
}

const noFile = (path: string, args?: string): Promise<string[]> =>
  hintsAfter('FileNotFoundError', `[Errno 2] No such file or directory: '${path}'`, args);

describe('a file that is not in the container', () => {
  const BESIDE = 'open it as os.path.join(os.path.dirname(__file__), "data/a.csv")';

  it('is found next to the function, and named relative to it', async () => {
    const list = 'list it with @hi.additional_files(["data/a.csv"])';
    expect(await noFile('data/a.csv')).toEqual([
      `"jobs/code/data/a.csv" is in the repository, but the job doesn't have it: ${list} and ${BESIDE}; or pass it as an argument, { $file: … }`,
    ]);
    expect(await noFile('/in/src/jobs/code/data/a.csv')).toEqual([
      expect.stringMatching(/the job doesn't have it: list.*file: … \}$/),
    ]);
    expect((await noFile('/tmp/data/a.csv'))[0]).toContain(BESIDE);
    expect((await noFile('ROOT/repo/jobs/code/data/a.csv'))[0]).toContain('additional_files');
  });

  it('is found next to the spec and at the root', async () => {
    expect((await noFile('b.npy'))[0]).toContain('`additional-files: ["b.npy"]`');
    expect((await noFile('top.csv'))[0]).toContain("the job doesn't have it: pass it as an argument");
    expect((await noFile('data'))[0]).toContain('@hi.additional_files(["data/**"])');
  });

  it('is next to the code, but opened in the working directory', async () => {
    expect(await noFile('taken.txt')).toEqual([
      '"jobs/code/taken.txt" is next to the code, not in the working directory, which starts empty: open it as os.path.join(os.path.dirname(__file__), "taken.txt")',
    ]);
  });

  it('gives no hint if the repository lacks it', async () => {
    expect(await noFile('other.csv')).toEqual([]);
    expect(await noFile('../../../outside/c.csv')).toEqual([]);
    expect(await noFile('ROOT/outside/c.csv')).toEqual([]);
    expect(await hintsAfter('ValueError', "bad: 'data/a.csv'")).toEqual([]);
    expect(await hintsAfter('FileNotFoundError', 'no path')).toEqual([]);
  });
});

describe('a path passed as text', () => {
  it('of a file becomes a special value, relative to the spec', async () => {
    expect(await noFile('b.npy', 'args: { x: b.npy }')).toEqual([
      'the argument "x" is passed as text, without the file: write { $npy: "b.npy" } instead of "b.npy"',
    ]);
    expect((await noFile('code/data/a.csv', 'args: { x: [1, { k: code/data/a.csv }] }'))[0]).toContain(
      'write { $file: "code/data/a.csv" }',
    );
    expect((await noFile('ROOT/repo/top.csv', 'args: { x: ROOT/repo/top.csv }'))[0]).toContain(
      '{ $file: "../top.csv" }',
    );
  });

  it('of a file outside is not accessed, and may be mounted', async () => {
    const hint = await noFile('ROOT/outside/c.csv', 'args: { x: ROOT/outside/c.csv }');
    expect(hint[0]).toMatch(
      /write \{ \$file: "ROOT\/outside\/c\.csv" \} instead of .*, or list its directory in `mounts:`$/,
    );
    expect(await noFile('ROOT/outside/none', 'args: { x: ROOT/outside/none }')).toHaveLength(1);
  });

  it('of a directory may be mounted', async () => {
    expect((await noFile('code/data/a.csv', 'args: { x: code/data }'))[0]).toContain(
      'list the directory "code/data" in `mounts:`',
    );
  });

  it('that names nothing in the repository gives no hint: it may be an output path', async () => {
    expect(await noFile('out/result.txt', 'args: { x: out/result.txt }')).toEqual([]);
    expect(await noFile('other', 'args: { x: b.npy }')).toEqual([]);
  });
});

describe('a module that is not in the container', () => {
  const missing = (name: string): Promise<string[]> => hintsAfter('ModuleNotFoundError', `No module named '${name}'`);

  it('is found anywhere in the repository', async () => {
    expect(await missing('helpers')).toEqual([
      '"lib/helpers.py" is in the repository, but the job doesn\'t have it as "helpers": list it with @hi.local_modules(["../../lib/helpers.py"]), or in `local-modules:` of the job',
    ]);
    expect((await missing('pack.inner'))[0]).toContain('@hi.local_modules(["../../lib/pack"])');
  });

  it('should be in the image if the repository lacks it', async () => {
    for (const name of ['numpy', 'pack.other', 'hiddenaway', 'data']) {
      expect((await missing(name))[0]).toMatch(/is neither in the image/);
    }
  });
});

describe('a module that the standard library shadows', () => {
  it.each([
    ['AttributeError', "module 'queue' has no attribute 'put_all'"],
    ['ImportError', "cannot import name 'put_all' from 'queue' (/usr/lib/python3.12/queue.py)"],
    ['ModuleNotFoundError', "No module named 'queue.inner'; 'queue' is not a package"],
  ])('gives a hint after %s', async (type, message) => {
    expect(await hintsAfter(type, message)).toEqual([
      '"import queue" imports the standard library\'s module, not "jobs/code/queue.py": rename yours, or import it relatively ("from . import queue")',
    ]);
  });

  it('gives no hint if the module is not on the import path, or not in the standard library', async () => {
    expect(await hintsAfter('AttributeError', "module 'random' has no attribute 'x'")).toEqual([]);
    expect(await hintsAfter('AttributeError', "module 'f' has no attribute 'x'")).toEqual([]);
    expect(await hintsAfter('AttributeError', "'Queue' object has no attribute 'x'")).toEqual([]);
  });
});

describe('a job that finished', () => {
  it('has no hints, and nothing is searched', async () => {
    expect(await hintsOf({ job: undefined as never, record: aRecord(), noticed: undefined })).toEqual([]);
  });
});
