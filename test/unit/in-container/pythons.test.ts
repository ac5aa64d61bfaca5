import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import cases from '../../golden/values/encoded-cases.json';
import { needs } from '../../requirements';
import { allPythons, removeJobs, resultText, runJob, versionOf } from '../../rigs/job-directory';
import { NUMPY, TEST_PYTHON } from '../../rigs/live-python';

afterAll(removeJobs);

const PYTHONS = allPythons().map((python) => ({ python, version: versionOf(python) ?? 'none' }));
const OURS = PYTHONS.filter(({ version }) => /^3\.(?:[6-9]|\d\d)\./.test(version));
const TOO_OLD = PYTHONS.filter(({ version }) => /^(?:2\.7|3\.[0-5])\./.test(version));

const ARGS = {
  expressions: JSON.stringify(cases.map((each) => each.python)),
  values: `[${cases.map((each) => each.json).join(',')}]`,
};

describe.each(OURS)('Python $version ($python)', ({ python }) => {
  it('writes and reads the table of encoded values', async () => {
    const { expressions, values } = ARGS;
    const job = { fixtures: ['values.py'] };
    const written = await runJob({ ...job, function: 'values.py:evaluate_all', args: { expressions } }, python);
    expect(resultText(written)).toBe(values);
    expect(resultText(await runJob({ ...job, function: 'values.py:differences', args: ARGS }, python))).toBe('[]');
  });

  it('runs functions with relative imports, helpers and shims', async () => {
    const files = {
      'a/f.py': 'from .h import f\n',
      'a/h.py': 'import hither2 as hi\n@hi.function("f", "1")\ndef f(): return __name__\n',
    };
    expect(resultText(await runJob({ files, function: 'a/f.py:f' }, python))).toBe('"h"');
    expect(resultText(await runJob({ fixtures: ['stores.py'], function: 'stores.py:use_helpers' }, python))).toBe(
      '[3,3,"name","label",5,null]',
    );
  });

  it('runs jobs of every version of hither in place', async () => {
    const run = (name: string, args = {}) =>
      runJob({ fixtures: [`${name}.py`], function: `${name}.py:pipeline`, args }, python);
    expect(resultText(await run('pipelines', { x: '1' }))).toContain('[2,3,11,true,"finished","one",true,null,');
    expect(resultText(await run('pipelines2', { x: '3' }))).toContain('[6,"finished",6,[12,10,12,10],"finished",');
    expect(resultText(await run('pipelines_sf'))).toContain('[9,true,"finished","text",true,');
  });

  it('runs the __init__.py of enclosing packages only when it is needed', async () => {
    const files = {
      'pkg/__init__.py': 'print("ran")\nX = 1\n',
      'pkg/f.py': 'def f(ask):\n    if ask:\n        from pkg import X\n    from . import h\n    return h.Y\n',
      'pkg/h.py': 'Y = 2\n',
    };
    const job = { files, function: 'pkg/f.py:f', module: 'pkg.f', importPaths: ['.'] };
    expect((await runJob({ ...job, args: { ask: 'false' } }, python)).stdout).toBe('');
    expect((await runJob({ ...job, args: { ask: 'true' } }, python)).stdout).toBe('ran\n');
  });

  it('reports every kind of end', async () => {
    const end = (name: string, args = {}) =>
      runJob({ fixtures: ['endings.py'], function: `endings.py:${name}`, args }, python);
    expect((await end('raise_chained')).error?.traceback).toContain('  File "endings.py", line 11, in raise_chained\n');
    expect((await end('recurse')).error?.type).toBe('RecursionError');
    expect((await end('crash')).ended).toMatchObject({ signal: 'SIGSEGV' });
    expect(resultText(await end('use_pool', { method: '"spawn"' }))).toBe('[0,1,4,9,16]');
    expect(resultText(await end('leave_processes'))).toBe('"done"');
  });
});

describe.each(TOO_OLD)('Python $version ($python)', ({ python, version }) => {
  it('is refused with a message', async () => {
    const { status, error, stderr, exitCode } = await runJob({ files: {}, function: 'f.py:f' }, python);
    expect([status, stderr, exitCode]).toEqual(['failed', '', 0]);
    expect(error).toEqual({
      type: 'Image',
      message: `the interpreter of this machine (${python}) is Python ${version}, but hither needs Python 3.6 or later: choose another with "python:"`,
      traceback: '',
    });
  });
});

it('all files have the grammar of Python 3.6', () => {
  const directory = resolve('src/in-container');
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.py'));
  // Python 3.8 and newer can check for older grammars
  const check =
    'import ast, sys\nfor path in sys.argv[1:]: ast.parse(open(path, encoding="utf-8").read(), path, feature_version=(3, 6))';
  const { stderr, status } = spawnSync(TEST_PYTHON, ['-c', check, ...files.map((name) => join(directory, name))], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(files).toContain('run_job.py');
});

it('numpy is not imported for a job without arrays', needs(NUMPY), async () => {
  const files = { 'f.py': 'import sys\ndef f():\n    return "numpy" in sys.modules\n' };
  expect(resultText(await runJob({ files, function: 'f.py:f' }))).toBe('false');
});
