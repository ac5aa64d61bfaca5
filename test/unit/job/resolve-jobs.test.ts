import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { type Overrides, resolveJobs } from '../../../src/job/resolve-jobs';
import { parseSpec } from '../../../src/job-spec/read-spec';
import { makeRepository, removeRepositories } from '../../fakes/repository';

afterAll(removeRepositories);

const FUNCTIONS = `import hither as hi, os, functools
@hi.function('plain', '0.1.0')
@hi.container('docker://python:3.12-slim')
def plain(a, b=1): pass
@hi.function('bare', '1')
def bare(): pass
@hi.function('computed', os.getenv('V'))
@hi.container(os.getenv('IMAGE'))
def computed(): pass
@hi.function('sif', '1')
@hi.container('images/a.sif')
def sif(): pass
@hi.function('wrapped', '1', container='docker://a/b')
@functools.cache
def wrapped(x): pass
@hi.function('by_position', '1', container='docker://a/b')
def by_position(a, b=2, /, *, c, **rest): pass
@hi.function('lists', '1', container='docker://a/b')
@hi.local_modules([os.getenv('M')])
@hi.additional_files(os.getenv('F'))
def lists(): pass
@hi.function('by position', '1', container='docker://a/b')
def named(): pass
`;

interface Given {
  readonly overrides?: Overrides;
  /** Relative to the repository. */
  readonly dataRoots?: readonly string[];
}

/** Resolves a spec beside the functions above. */
async function resolve(spec: string, { overrides = {}, dataRoots = [] }: Given = {}) {
  const root = await makeRepository({
    'repo/f.py': FUNCTIONS,
    'repo/images/a.sif': '',
    'repo/text.npy': 'no array',
    'repo/lib/m.py': '',
    'repo/lfs.dat': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 8000128\n`,
    'repo/annex.dat': '/annex/objects/SHA256E-s8000128--00.npy\n',
    'repo/locked.npy@': '.git/annex/objects/Xx/Yy/K/K',
    'repo/d.npy.dvc': 'outs:\n- md5: 00000000000000000000000000000000\n  size: 8000128\n  path: d.npy\n',
    'repo/directory.dvc': 'outs:\n- md5: 00000000000000000000000000000000.dir\n  path: directory\n',
    'repo/notes.txt': 'See version https://git-lfs.github.com/spec/v1 and /annex/objects/x\nouts:\n',
    'outside/b.sif': '',
    'outside/c.npy': '',
  });
  const parsed = parseSpec(spec.replaceAll('ROOT', root), { path: 'hither.yml', directory: join(root, 'repo') });
  if (!parsed.ok) {
    throw new TypeError(parsed.problems.map(formatProblem).join('\n'));
  }
  const paths = {
    directory: join(root, 'repo'),
    root: join(root, 'repo'),
    dataRoots: dataRoots.map((path) => join(root, path)),
    cwd: join(root, 'outside'),
  };
  const checked = await resolveJobs(parsed.value.jobs, { paths, overrides, searchPath: process.env.PATH ?? '' });
  const texts = (problems: typeof checked.warnings) =>
    problems.map((each) => formatProblem(each).replaceAll(root, 'ROOT'));
  return {
    root,
    jobs: checked.ok ? checked.value : [],
    problems: checked.ok ? [] : texts(checked.problems),
    warnings: texts(checked.warnings),
  };
}

describe('a job', () => {
  it('has everything that is known before it runs', async () => {
    const { jobs } = await resolve('function: f.py:plain\nargs: { a: 1 }');
    expect(jobs).toHaveLength(1);
    expect(jobs[0]).toMatchObject({
      name: 'plain',
      label: 'plain',
      index: null,
      matrix: null,
      functionName: 'plain',
      functionVersion: '0.1.0',
      image: 'docker://python:3.12-slim',
      positional: [],
      mounts: [],
    });
  });

  it('is one for each point of its matrix, each with the arguments of both', async () => {
    const { jobs } = await resolve(
      'jobs: { s: { function: f.py:plain, label: fit, args: { b: 2 }, matrix: { a: [1, 1.0] } } }',
    );
    expect(jobs.map((job) => [job.name, job.label, job.index, [...job.args.keys()]])).toEqual([
      ['s', 'fit[a=1]', 0, ['b', 'a']],
      ['s', 'fit[a=1.0]', 1, ['b', 'a']],
    ]);
  });

  it('may have more points than fit on the stack', async () => {
    const axis = `[${Array.from({ length: 450 }, (_, index) => index)}]`;
    const { jobs } = await resolve(`jobs: { s: { function: f.py:plain, matrix: { a: ${axis}, b: ${axis} } } }`);
    expect(jobs).toHaveLength(450 ** 2);
  });

  it('passes positional-only arguments by position, in the order of the signature', async () => {
    const { jobs } = await resolve('function: f.py:by_position\nargs: { c: 3, b: 2, extra: 4, a: 1 }');
    expect(jobs[0]?.positional).toEqual(['a', 'b']);
  });

  it('takes its time limit from the caller if it has none', async () => {
    const spec =
      'jobs: { a: { function: f.py:plain, args: { a: 1 } }, b: { function: f.py:plain, args: { a: 1 }, timeout: 5s } }';
    expect((await resolve(spec, { overrides: { timeout: 60 } })).jobs.map((job) => job.spec.timeout)).toEqual([60, 5]);
  });
});

describe('the image of a job', () => {
  it.each<[string, string, Given, unknown]>([
    [
      "is the decorator's",
      'function: f.py:plain\nargs: { a: 1 }',
      {},
      ['docker://python:3.12-slim', 'docker://python:3.12-slim'],
    ],
    [
      "is the spec's before the decorator's",
      'function: f.py:plain\nargs: { a: 1 }\ncontainer: a/b:1',
      {},
      ['a/b:1', 'a/b:1'],
    ],
    [
      "is the command line's before all",
      'function: f.py:plain\nargs: { a: 1 }\ncontainer: a/b:1',
      { overrides: { container: 'local:2' } },
      ['local:2', 'local:2'],
    ],
    ['may be a file of the repository', 'function: f.py:sif', {}, ['ROOT/repo/images/a.sif', 'images/a.sif']],
    [
      'may be a file of a data root',
      'function: f.py:bare\ncontainer: ROOT/outside/b.sif',
      { dataRoots: ['outside'] },
      ['ROOT/outside/b.sif', 'ROOT/outside/b.sif'],
    ],
    [
      'may be any file when the command line names it',
      'function: f.py:bare',
      { overrides: { container: 'b.sif' } },
      ['ROOT/outside/b.sif', 'b.sif'],
    ],
    ['may be missing under host', 'function: f.py:bare\nruntime: host', {}, [null, null]],
    [
      'may be computed under host',
      'function: f.py:computed\nversion: "1"',
      { overrides: { runtime: 'host' } },
      [null, null],
    ],
    [
      'is only recorded under host',
      'function: f.py:sif',
      { overrides: { runtime: 'host' } },
      ['images/a.sif', 'images/a.sif'],
    ],
  ])('%s', async (_what, spec, given, expected) => {
    const { root, jobs, problems } = await resolve(spec, given);
    expect(problems).toEqual([]);
    expect([jobs[0]?.image, jobs[0]?.declaredImage].map((each) => each?.replaceAll(root, 'ROOT') ?? null)).toEqual(
      expected,
    );
  });
});

describe('mistakes that the repository shows', () => {
  it.each<[string, string[]]>([
    [
      'function: f.py:bare',
      [
        'f.py:6:1: no container image is declared for bare: add @hi.container(…) or "container:", or use --runtime host',
      ],
    ],
    [
      'function: f.py:bare\nruntime: docker',
      [
        'f.py:6:1: no container image is declared for bare: add @hi.container(…) or "container:", or use --runtime host',
      ],
    ],
    [
      'function: f.py:computed',
      [
        'f.py:7:26: the version of computed is computed (os.getenv(\'V\')); hither reads source without running it: write it as a string, or add `version: "0.1.0"` to the job',
        "f.py:8:15: the container image of computed is computed (os.getenv('IMAGE')); hither reads source without running it: write it as a string, or add `container: docker://…` to the job",
      ],
    ],
    [
      'function: f.py:lists',
      [
        "f.py:19:19: the local modules of lists are computed ([os.getenv('M')]); hither reads source without running it: write them as strings, or add `local-modules: […]` to the job",
        "f.py:20:22: the additional files of lists are computed (os.getenv('F')); hither reads source without running it: write them as strings, or add `additional-files: […]` to the job",
      ],
    ],
    [
      'function: "f.py:by position"',
      [
        'hither.yml:1:11: the job would be named "by position" after its function, which is not a valid job name: give it a name with letters, digits, _ and -, as in jobs: { NAME: { function: … } }',
      ],
    ],
    [
      'function: f.py:Class.method',
      [
        'hither.yml:1:11: there is no hither function "Class.method" in f.py: its hither functions are plain, bare, computed, sif, wrapped, by_position, lists, named',
      ],
    ],
    ['function: g.py:f', ['hither.yml:1:11: there is no g.py: did you mean "f.py"?']],
    [
      'function: ../outside/f.py:f',
      [
        'hither.yml:1:11: ../outside/f.py leads to ROOT/outside/f.py, outside the root: move it below the root ROOT/repo, choose another with --root, or allow its directory with --data-root',
      ],
    ],
    [
      'function: f.py:plain',
      ['hither.yml:1:1: plain() needs the argument "a": add "a:" below "args:", or pass --arg a=VALUE'],
    ],
    ['function: f.py:plain\nargs: { aa: 1 }', ['hither.yml:2:13: plain() has no argument "aa": did you mean "a"?']],
    [
      'function: f.py:plain\nargs: { a: { $npy: text.npy } }',
      [
        'hither.yml:2:12: text.npy is not a usable array: it does not begin like an .npy file: write it with numpy.save(path, array, allow_pickle=False)',
      ],
    ],
    [
      'function: f.py:plain\nargs: { a: [{ x: { $file: none } }] }',
      ['hither.yml:2:18: there is no none: check the path; hither looked for ROOT/repo/none'],
    ],
    [
      'function: f.py:plain\nargs: { a: 1 }\ncontainer: ROOT/outside/b.sif',
      [
        'hither.yml:3:12: the path ROOT/outside/b.sif is absolute: make it relative to the spec, or allow its directory with --data-root',
      ],
    ],
    [
      'function: f.py:plain\nargs: { a: 1 }\ncontainer: docker://Python:3.12',
      ['hither.yml:3:12: the image name "Python:3.12" has capital letters: write it as "python"'],
    ],
    [
      'function: f.py:plain\nargs: { a: 1 }\nmounts: [{ source: /etc, target: /x }]',
      [
        'hither.yml:3:10: the path /etc is absolute: make it relative to the spec, or allow its directory with --data-root',
      ],
    ],
    [
      'function: f.py:plain\nargs: { a: 1 }\nlocal-modules: [lob]',
      ["hither.yml:3:17: the local module lob does not exist: check its path: it is relative to the function's file"],
    ],
  ])('%s', async (spec, expected) => {
    expect((await resolve(spec)).problems).toEqual(expected);
  });

  it.each(['$npy', '$file'])('are reported if %s is a placeholder of a file that was not fetched', async (kind) => {
    const problemsOf = async (path: string): Promise<string[]> =>
      (await resolve(`function: f.py:plain\nargs: { a: { ${kind}: ${path} } }`)).problems;
    expect(await problemsOf('lfs.dat')).toEqual([
      'hither.yml:2:12: lfs.dat is a pointer of Git LFS, not the file itself: fetch the file itself with "git lfs pull"; in a workflow, set `lfs: true` of actions/checkout',
    ]);
    expect(await problemsOf('annex.dat')).toEqual([
      'hither.yml:2:12: annex.dat is a pointer of git-annex, not the file itself: fetch the file itself with "git annex get annex.dat", or "datalad get annex.dat"',
    ]);
    expect(await problemsOf('locked.npy')).toEqual([
      'hither.yml:2:12: the content of locked.npy is in git-annex and was not fetched: fetch the file itself with "git annex get locked.npy", or "datalad get locked.npy"',
    ]);
    expect(await problemsOf('d.npy')).toEqual([
      'hither.yml:2:12: d.npy is in DVC and was not fetched: fetch it with "dvc pull d.npy.dvc"',
    ]);
    expect(await problemsOf('directory/a/b.npy')).toEqual([
      'hither.yml:2:12: directory/a/b.npy is in DVC and was not fetched: fetch it with "dvc pull directory.dvc"',
    ]);
    expect(await problemsOf('d.npy.dvc')).toEqual([
      'hither.yml:2:12: d.npy.dvc is a pointer of DVC, not the file itself: fetch the file itself with "dvc pull d.npy.dvc", and use its path, d.npy',
    ]);
  });

  it('are warnings if additional files match it', async () => {
    const { warnings } = await resolve("function: f.py:bare\ncontainer: a/b\nadditional-files: ['*.dat', notes.txt]");
    expect(warnings.map((line) => line.replace(/, not.*/, ''))).toEqual([
      'hither.yml:3:20: annex.dat is a pointer of git-annex',
      'hither.yml:3:20: lfs.dat is a pointer of Git LFS',
    ]);
  });

  it('are not reported for a file that only mentions pointers', async () => {
    expect((await resolve('function: f.py:plain\nargs: { a: { $file: notes.txt } }')).problems).toEqual([]);
  });

  it('are reported for all jobs together, each once', async () => {
    const { problems } = await resolve(
      'jobs: { a: { function: f.py:bare }, b: { function: f.py:bare }, c: { function: g.py:g }, d: { function: f.py:plain, matrix: { x: [1, 2] } } }',
    );
    expect(problems.map((line) => /^[^:]+:\d+:\d+/.exec(line)?.[0])).toEqual([
      'f.py:6:1',
      'hither.yml:1:80',
      'hither.yml:1:90',
      'hither.yml:1:131',
    ]);
    expect(problems.filter((line) => line.startsWith('f.py:6:1'))).toHaveLength(1);
  });

  it('below a decorator that may change the signature are only warnings', async () => {
    const { jobs, problems, warnings } = await resolve('function: f.py:wrapped\nargs: { y: 1 }');
    expect([jobs.length, problems]).toEqual([1, []]);
    expect(warnings).toEqual([
      'hither.yml:2:1: wrapped() needs the argument "x": add "x:" below "args:", or pass --arg x=VALUE',
      'hither.yml:2:12: wrapped() has no argument "y": it takes x',
    ]);
  });

  it("are none if the spec overrides the decorator's lists", async () => {
    const { problems, jobs } = await resolve('function: f.py:lists\nlocal-modules: [lib]\nadditional-files: ["*.npy"]');
    expect(problems).toEqual([]);
    expect(jobs[0]?.bundle.files.map((each) => each.path)).toEqual(['f.py', 'lib/m.py', 'text.npy']);
  });

  it('are found in arrays that would have dtype object', async () => {
    const { problems } = await resolve('function: f.py:plain\nargs: { a: { $array: [[1, 2], [3]] } }');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^hither\.yml:2:31: this can't be an array: /);
  });
});
