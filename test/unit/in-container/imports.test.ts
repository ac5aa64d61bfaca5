import { afterAll, describe, expect, it } from 'vitest';
import { type JobOptions, makeJob, removeJobs, resultText, runJob, startJob } from '../../rigs/job-directory';

afterAll(removeJobs);

/** The result of f() in a job made of a few files. */
async function resultOf(files: Record<string, string>, options: Partial<JobOptions> = {}): Promise<unknown> {
  return JSON.parse(resultText(await runJob({ files, function: 'a/f.py:f', ...options })));
}

const NAMES = 'def f():\n    return [__name__, __package__]\n';

describe('the module of the function', () => {
  it('has its own name, and a file in in/src', async () => {
    const job = await makeJob({
      files: { 'a/f.py': 'def f():\n    return [__name__, __file__]\n' },
      function: 'a/f.py:f',
    });
    expect(JSON.parse(resultText(await startJob(job).end))).toEqual(['f', `${job.path}/in/src/a/f.py`]);
  });

  it('has the dotted name of its package', async () => {
    const files = { 'a/pkg/__init__.py': '', 'a/pkg/sub/__init__.py': '', 'a/pkg/sub/f.py': NAMES };
    const options = { function: 'a/pkg/sub/f.py:f', module: 'pkg.sub.f', importPaths: ['a/pkg/sub', 'a', '.'] };
    expect(await resultOf(files, options)).toEqual(['pkg.sub.f', 'pkg.sub']);
  });

  it('may be the __init__.py of a package', async () => {
    const files = { 'a/pkg/__init__.py': `from .h import X\n${NAMES}`, 'a/pkg/h.py': 'X = 1\n' };
    expect(await resultOf(files, { function: 'a/pkg/__init__.py:f', module: 'pkg' })).toEqual(['pkg', 'pkg']);
  });

  it.each(['signal', 'random', 'json', 'copy'])('may have the name of a standard module: %s', async (name) => {
    const files = {
      [`a/${name}.py`]: `import ${name} as other, os\nfrom .h import X\ndef f():\n    return [X, os.path.dirname(other.__file__) != os.path.dirname(__file__)]\n`,
      'a/h.py': 'X = 1\n',
    };
    expect(await resultOf(files, { function: `a/${name}.py:f` })).toEqual([1, true]);
  });

  it('does not see our modules, nor do ours see its modules', async () => {
    const files = {
      'a/f.py': 'import supervisor, content\ndef f():\n    return [supervisor.X, content.X]\n',
      'a/supervisor.py': 'X = 1\n',
      'a/content.py': 'X = 2\n',
    };
    expect(await resultOf(files)).toEqual([1, 2]);
  });

  it('is not __main__, and sees only its own file in sys.argv', async () => {
    const files = { 'a/f.py': 'import sys\ndef f():\n    return [len(sys.argv), sys.argv[0] == __file__]\n' };
    expect(await resultOf(files)).toEqual([1, true]);
  });
});

describe('relative imports', () => {
  it('work in a directory without __init__.py, and load the same module as absolute imports', async () => {
    const files = {
      'a/f.py':
        'from . import h\nfrom .h import X\nimport h as absolute\nfrom .sub.deep import Y\ndef f():\n    return [X, Y, h is absolute, h.__name__]\n',
      'a/h.py': 'from .other import X\n',
      'a/other.py': 'X = 1\n',
      'a/sub/deep.py': 'from ..other import X\nY = X + 1\n',
    };
    expect(await resultOf(files)).toEqual([1, 2, true, 'h']);
  });

  it('may be circular', async () => {
    const files = {
      'a/f.py': 'def f():\n    return X\nfrom .h import X\n',
      'a/h.py': 'from .f import f\nX = f.__name__\n',
    };
    expect(await resultOf(files)).toBe('f');
  });
});

describe('the __init__.py of the packages that enclose the function', () => {
  const options = { function: 'a/pkg/f.py:f', module: 'pkg.f', importPaths: ['a/pkg', 'a', '.'] };
  const failing = 'raise RuntimeError("ran")\n';

  it('does not run for the function or the modules beside it', async () => {
    const files = {
      'a/pkg/__init__.py': failing,
      'a/pkg/f.py':
        'from . import h\nfrom .h import X\nimport pkg.h\nfrom pkg.sub import y\ndef f():\n    return [X, y.Y]\n',
      'a/pkg/h.py': 'X = 1\n',
      'a/pkg/sub/__init__.py': '',
      'a/pkg/sub/y.py': 'Y = 2\n',
    };
    expect(await resultOf(files, options)).toEqual([1, 2]);
  });

  it('runs when a name that it defines is used', async () => {
    const files = {
      'a/pkg/__init__.py': 'from .h import X\nVERSION = "1"\n__version__ = VERSION\n',
      'a/pkg/f.py':
        'from . import VERSION, __version__\nimport pkg\ndef f():\n    return [VERSION, __version__, pkg.X]\n',
      'a/pkg/h.py': 'X = 1\n',
    };
    expect(await resultOf(files, options)).toEqual(['1', '1', 1]);
  });

  it('runs when it binds the name of a submodule to something else', async () => {
    const files = {
      'a/pkg/__init__.py': 'from .h import h\n',
      'a/pkg/f.py': 'from pkg import h\ndef f():\n    return h()\n',
      'a/pkg/h.py': 'def h():\n    return "called"\n',
    };
    expect(await resultOf(files, options)).toBe('called');
  });

  it('runs for an import with a star', async () => {
    const files = { 'a/pkg/__init__.py': 'X = 1\n', 'a/pkg/f.py': 'from pkg import *\ndef f():\n    return X\n' };
    expect(await resultOf(files, options)).toBe(1);
  });

  it('may itself import the function', async () => {
    const files = {
      'a/pkg/__init__.py': 'VERSION = "1"\nfrom .f import f\n',
      'a/pkg/f.py': 'from .h import V\ndef f():\n    return V\n',
      'a/pkg/h.py': 'from . import VERSION as V\n',
    };
    expect(await resultOf(files, options)).toBe('1');
  });

  it('has its own errors reported with their lines', async () => {
    const files = { 'a/pkg/__init__.py': `X = 1\n${failing}`, 'a/pkg/f.py': 'from pkg import X\ndef f():\n    pass\n' };
    const { error } = await runJob({ files, ...options });
    expect([error?.type, error?.message]).toEqual(['RuntimeError', 'ran']);
    expect(error?.traceback).toContain('File "a/pkg/__init__.py", line 2');
  });
});

describe('the order of imports', () => {
  it('is the standard library, then the import paths in order, then installed packages', async () => {
    const job = await makeJob({
      files: {
        'a/f.py':
          'import statistics, both, installed\ndef f():\n    return [hasattr(statistics, "mean"), both.X, installed.X]\n',
        'a/statistics.py': '',
        'first/both.py': 'X = "first"\n',
        'second/both.py': 'X = "second"\n',
      },
      function: 'a/f.py:f',
      importPaths: ['a', 'first', 'second'],
    });
    const installed = await makeJob({
      files: { 'both.py': 'X = 0\n', 'installed.py': 'X = 1\n' },
      function: 'both.py:f',
    });
    const directory = `${installed.path}/in/src`;
    const end = await startJob(job, { env: { PYTHONPATH: directory } }).end;
    expect(JSON.parse(resultText(end))).toEqual([true, 'first', 1]);
    expect(end.stderr).toBe(
      `hither: "import both" imports first/both.py from the repository, not the installed ${directory}/both.py\n`,
    );
  });
});

describe('the call', () => {
  it('passes arguments by name, positional-only ones by position', async () => {
    const files = { 'a/f.py': 'def f(self, *args, **kwargs):\n    return [self, args, kwargs]\n' };
    const args = { b: '2', self: '1', 'not a name': '3' };
    expect(await resultOf(files, { args, positional: ['self'] })).toEqual([
      1,
      { _type: 'tuple', data: [] },
      { b: 2, 'not a name': 3 },
    ]);
  });

  it('has the HOME that it was given, whether or not that is writable', async () => {
    const job = await makeJob({
      files: { 'a/f.py': 'import os\ndef f():\n    return os.environ["HOME"]\n' },
      function: 'a/f.py:f',
    });
    const home = async (HOME: string) => resultText(await startJob(job, { env: { HOME, TMPDIR: '/tmp' } }).end);
    expect([await home('/nowhere'), await home(job.out)]).toEqual(['"/nowhere"', JSON.stringify(job.out)]);
  });
});
