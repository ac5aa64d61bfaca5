import { readFileSync } from 'node:fs';
import { chmod, chown } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LINUX, needs, ROOT, requirement } from '../../requirements';
import {
  allPythons,
  type JobEnd,
  type JobOptions,
  makeJob,
  removeJobs,
  resultText,
  runJob,
  startJob,
  versionOf,
} from '../../rigs/job-directory';
import { hasNumpy, TEST_PYTHON } from '../../rigs/live-python';

afterAll(removeJobs);

/** A job of endings.py with plain arguments. */
function ending(name: string, args: Readonly<Record<string, unknown>> = {}, run: JobOptions['run'] = {}): JobOptions {
  const encoded = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, JSON.stringify(value)]));
  return { fixtures: ['endings.py', 'sibling.py'], function: `endings.py:${name}`, args: encoded, run };
}

function end(name: string, args?: Readonly<Record<string, unknown>>, run?: JobOptions['run']): Promise<JobEnd> {
  return runJob(ending(name, args, run));
}

const [major, minor] = (versionOf(TEST_PYTHON) ?? '3.6').split('.').map(Number);
const PYTHON_3_11 = requirement('Python 3.11', () => major === 3 && (minor ?? 0) >= 11);

describe('an exception', () => {
  it('has its type, its message and a traceback that starts in the repository', async () => {
    const { status, error, exitCode, ended } = await end('raise_chained');
    expect([status, error?.type, error?.message, exitCode]).toEqual(['error', 'ValueError', 'it\'s "wrong": é', 0]);
    const lines = error?.traceback.split('\n').filter((line) => !line.includes('^^') && !line.includes('~~'));
    expect(lines).toEqual([
      'Traceback (most recent call last):',
      '  File "endings.py", line 11, in raise_chained',
      '    deeper()',
      '  File "endings.py", line 17, in deeper',
      "    return {}['missing']",
      "KeyError: 'missing'",
      '',
      'The above exception was the direct cause of the following exception:',
      '',
      'Traceback (most recent call last):',
      '  File "endings.py", line 13, in raise_chained',
      "    raise ValueError('it\\'s \"wrong\": \\u00e9') from error",
      'ValueError: it\'s "wrong": é',
      '',
    ]);
    expect(ended).toMatchObject({ exit_code: 0, signal: null, killed: null });
  });

  it.each([
    [0, '0'],
    [3, '3'],
    ['bye', 'bye'],
    [null, ''],
  ])('sys.exit(%j) is an error, not an end', async (code, message) => {
    const { status, error, exitCode } = await end('leave', { code });
    expect([status, error?.type, error?.message, exitCode]).toEqual(['error', 'SystemExit', message, 0]);
  });

  it.each([
    ['interrupt', 'KeyboardInterrupt', ''],
    ['raise_memory_error', 'MemoryError', ''],
    ['raise_unspeakable', 'Unspeakable', '<str() of this Unspeakable failed>'],
  ])('%s gives %s', async (name, type, message) => {
    const { status, error } = await end(name);
    expect([status, error?.type, error?.message]).toEqual(['error', type, message]);
  });

  it('of endless recursion has a short traceback', async () => {
    const { error } = await end('recurse');
    expect(error?.type).toBe('RecursionError');
    expect(error?.traceback).toContain('more times]');
  });

  it('has a message of 3 MB truncated', async () => {
    const { error } = await end('raise_long_message');
    expect(error?.message.slice(-40)).toBe(`${'x'.repeat(14)}\n[2000000 more characters]`);
  });

  it('group shows its members', needs(PYTHON_3_11), async () => {
    const { error } = await end('raise_group');
    expect([error?.type, error?.message]).toEqual(['ExceptionGroup', 'several (2 sub-exceptions)']);
    expect(error?.traceback).toContain('ValueError: one');
  });

  it('for an argument that the function does not take has none of our frames', async () => {
    const { error } = await end('deeper', { x: 1 });
    expect(error?.message).toContain('deeper() got an unexpected keyword argument');
    expect(error?.traceback).toMatch(/^TypeError: .*\n$/);
  });
});

describe('a module that cannot be imported is an error', () => {
  it('for a syntax error, with file and line', async () => {
    const { status, error } = await runJob({ files: { 'a/f.py': 'x = 1\ndef f(:\n' }, function: 'a/f.py:f' });
    expect([status, error?.type]).toEqual(['error', 'SyntaxError']);
    expect(error?.traceback).toMatch(/^ {2}File "a\/f.py", line 2\n {4}def f\(:\n/);
  });

  it('for a package that the image does not have', async () => {
    const files = { 'f.py': 'import not_installed_anywhere\ndef f():\n    pass\n' };
    const { status, error } = await runJob({ files, function: 'f.py:f' });
    expect([status, error?.type, error?.message]).toEqual([
      'error',
      'ModuleNotFoundError',
      "No module named 'not_installed_anywhere'",
    ]);
    expect(error?.traceback).toMatch(/^Traceback .*\n {2}File "f.py", line 1, in <module>\n {4}import not_inst/);
  });

  it('for a function that does not exist after the import', async () => {
    const { status, error } = await runJob({ files: { 'f.py': 'if False:\n    def f(): pass\n' }, function: 'f.py:f' });
    expect([status, error?.type, error?.message]).toEqual([
      'error',
      'AttributeError',
      "f.py has no function 'f' after the import",
    ]);
  });
});

describe('the Python of this machine', () => {
  const without = allPythons().find((python) => !hasNumpy(python) && !versionOf(python)?.startsWith('2'));
  const WITHOUT = requirement('a Python without numpy', () => without !== undefined);

  it('may lack numpy for an array', needs(WITHOUT), async () => {
    const array = '[{"_type":"hither_file","item_type":"ndarray","sha1_path":"sha1://0/x.npy"}]';
    const job = { files: { 'f.py': 'def f(x): pass\n' }, function: 'f.py:f', args: { x: array } };
    const { status, error, exitCode } = await runJob(job, without);
    expect([status, error?.type, exitCode]).toEqual(['failed', 'Image', 0]);
    expect(error?.message).toMatch(
      /^the argument "x" is an array, but numpy is not installed on this machine \(Python (3\S+), (\S+)\): run "\2 -m pip install numpy", or name a Python that has it with "python:"$/,
    );
  });
});

describe('a file that a function leaves in its working directory', () => {
  const left = async (body: string): Promise<unknown> => {
    const files = {
      'f.py': `import os, sys, tempfile\nimport hither as hi\ndef f():\n${body.replace(/^/gm, '    ')}\n`,
    };
    const { text } = await runJob({ files, function: 'f.py:f' });
    return (JSON.parse(text) as { left?: unknown }).left;
  };
  const write = (path: string): string => `open(${JSON.stringify(path)}, 'w').write('x')`;

  it('is named, also in subdirectories', async () => {
    expect(await left(`${write('plot.png')}\nos.mkdir('out')\n${write('out/a.csv')}`)).toEqual([
      'out/a.csv',
      'plot.png',
    ]);
  });

  it('is not named if it was returned, is empty, or comes from a library', async () => {
    expect(await left(`${write('plot.png')}\nreturn hi.File('plot.png')`)).toBeUndefined();
    expect(
      await left(`os.mkdir('numba')\n${write('numba/x')}\n${write('.hidden')}\nopen('lock', 'w')`),
    ).toBeUndefined();
    expect(await left("with tempfile.NamedTemporaryFile(delete=False, dir='.') as f: f.write(b'x')")).toBeUndefined();
    expect(await left('pass')).toBeUndefined();
  });

  it('is one of at most eleven names, and may be of any kind', async () => {
    expect(await left("for n in range(3000): open('f%d' % n, 'w').write('x')")).toHaveLength(11);
    expect(await left("open(b'\\xff', 'w').write('x'); os.mkfifo('p'); os.symlink('.', 's')")).toEqual(['?']);
    expect(await left(`${write('a')}\nos.scandir = os.listdir = None`)).toBeUndefined();
  });
});

describe('an end without a result', () => {
  it('os._exit keeps the exit code and the output', async () => {
    const { text, exitCode, ended, stdout } = await end('exit_at_once', { code: 7 });
    expect([text, exitCode, stdout]).toEqual(['', 7, 'before the end\n']);
    expect(ended).toMatchObject({ exit_code: 7, signal: null, killed: null });
  });

  it('os._exit(0) leaves no result either', async () => {
    const { text, exitCode, ended } = await end('exit_at_once', { code: 0 });
    expect([text, exitCode, ended?.exit_code]).toEqual(['', 0, 0]);
  });

  it('a segmentation fault prints the Python traceback', async () => {
    const { text, exitCode, ended, stderr } = await end('crash');
    expect([text, exitCode]).toEqual(['', 139]);
    expect(ended).toMatchObject({ exit_code: null, signal: 'SIGSEGV', killed: null });
    expect(stderr).toContain('Fatal Python error: Segmentation fault');
    expect(stderr).toMatch(/endings\.py", line \d+ in crash/);
  });

  it.each([
    ['SIGKILL', 137],
    ['SIGABRT', 134],
  ])('%s', async (name, code) => {
    const { text, exitCode, ended } = await end('kill_self', { name });
    expect([text, exitCode]).toEqual(['', code]);
    expect(ended).toMatchObject({ exit_code: null, signal: name, killed: null });
  });
});

describe('limits', () => {
  it('the memory of all processes of the function', async () => {
    const { text, ended } = await end('use_memory', { size: 60e6, processes: 4 }, { watch_memory: 150e6 });
    expect(text).toBe('');
    expect(ended).toMatchObject({ signal: 'SIGKILL', killed: 'memory' });
    expect(ended?.max_rss).toBeGreaterThan(150e6);
  });

  it('shared memory counts once', async () => {
    const done = await end('share_memory', { size: 80e6, processes: 4 }, { watch_memory: 200e6 });
    expect(done.status).toBe('finished');
  });

  it('the time of the function, which may clean up', async () => {
    const { text, ended } = await end('wait_for_ever', { heeds: true }, { limit_time: 0.3 });
    expect(text).toBe('');
    expect(ended).toMatchObject({ killed: 'time', signal: null, exit_code: 3 });
  });

  it('the time of a function that ignores SIGTERM', async () => {
    const { ended } = await end('wait_for_ever', { heeds: false }, { limit_time: 0.3 });
    expect(ended).toMatchObject({ killed: 'time', signal: 'SIGKILL' });
  });

  it('the size of all files in the output directory, while the function runs', async () => {
    const { ended } = await end('write_files', { size: 1e6, count: 10, seconds: 600 }, { limit_output: 5e6 });
    expect(ended).toMatchObject({ signal: 'SIGKILL', killed: 'output' });
  });

  it('the size of the output directory, even if the function ends quickly', async () => {
    const { ended } = await end('write_files', { size: 1e6, count: 10, seconds: 0 }, { limit_output: 5e6 });
    expect(ended).toMatchObject({ exit_code: 0, killed: 'output' });
  });

  it('the size of one file, which is an OSError of the function', async () => {
    const { status, error } = await end('write_files', { size: 3e6, count: 1, seconds: 0 }, { limit_file_size: 1e6 });
    expect([status, error?.type, error?.message]).toEqual(['error', 'OSError', '[Errno 27] File too large']);
  });

  it('a result that does not fit on the disk is DiskFull, not an error of the function', async () => {
    const { status, error } = await end('big_result', { size: 3e6 }, { limit_file_size: 1e6 });
    expect([status, error?.type]).toEqual(['failed', 'DiskFull']);
    expect(error?.message).toMatch(
      /^not enough disk space for the result \(\[Errno 27\] File too large\): raise the file size limit/,
    );
  });

  const other = 64000;
  it('the number of processes', needs(ROOT, LINUX), async () => {
    const job = await makeJob(ending('bomb', {}, { limit_pids: 20 }));
    await chmod(job.path, 0o755);
    await chown(job.out, other, other);
    const done = await startJob(job, { python: '/usr/bin/python3', uid: other }).end;
    const count = Number(resultText(done));
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThanOrEqual(20);
  });
});

describe('stopping', () => {
  it('end-of-file on stdin kills everything that the function started', async () => {
    const running = startJob(await makeJob(ending('wait_forever', { ignore: ['SIGTERM', 'SIGHUP'] })));
    const pids = await twoPids(running);
    running.child.stdin?.end();
    const { ended, exitCode } = await running.end;
    expect([exitCode, ended?.killed, ended?.signal]).toEqual([137, 'stdin', 'SIGKILL']);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('data on stdin does not stop the job', async () => {
    const running = startJob(await makeJob(ending('read_stdin')));
    running.child.stdin?.write('hello');
    expect(resultText(await running.end)).toBe('""');
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends the function and its processes', async (signal) => {
    const running = startJob(await makeJob(ending('wait_forever')));
    const pids = await twoPids(running);
    running.child.kill(signal);
    const { ended, text, exitCode } = await running.end;
    expect([exitCode, text, ended?.signal, ended?.killed]).toEqual([143, '', 'SIGTERM', null]);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('a function that ignores SIGTERM is killed', async () => {
    const running = startJob(await makeJob(ending('wait_forever', { ignore: ['SIGTERM'] })));
    const pids = await twoPids(running);
    running.child.kill('SIGTERM');
    const { ended, exitCode } = await running.end;
    expect([exitCode, ended?.signal]).toEqual([137, 'SIGKILL']);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('a function that stopped itself is killed too', async () => {
    const running = startJob(await makeJob(ending('stop_self')));
    await running.printed('pid');
    running.child.kill('SIGTERM');
    expect((await running.end).ended?.signal).toBe('SIGTERM');
  });

  it('the function does not outlive a supervisor that is killed', needs(LINUX), async () => {
    const running = startJob(await makeJob(ending('stop_self')));
    await running.printed('pid');
    running.child.kill('SIGKILL');
    const { stdout } = await running.end;
    // Its output ends shortly before the process does, and no supervisor is left to wait for it.
    await expect.poll(() => pidsIn(stdout).filter(isAlive)).toEqual([]);
  });
});

describe('a Python without ctypes', () => {
  /** As in an image without the full standard library. */
  const without = async (run: Readonly<Record<string, unknown>>): Promise<JobEnd> => {
    const files = { 'f.py': 'def f(): return 1\n', 'lacks/ctypes.py': 'raise ImportError\n' };
    const job = await makeJob({ files, function: 'f.py:f', run });
    return startJob(job, { env: { PYTHONPATH: join(job.path, 'in', 'src', 'lacks') } }).end;
  };

  it('leaves the supervisor unprotected, and the end says so', async () => {
    const done = await without({});
    expect([resultText(done), done.ended?.protected]).toEqual(['1', false]);
    expect((await end('leave_thread')).ended?.protected).toBe(true);
  });

  it('runs nothing if protection is required', async () => {
    const { status, error, ended } = await without({ require_protection: true });
    expect([status, error?.type, ended]).toEqual(['failed', 'Image', undefined]);
    expect(error?.message).toMatch(/has no ctypes.*use an image with the full standard library/);
  });
});

describe('after the function has returned', () => {
  it('processes that it left are killed, including daemons that keep stdout open', async () => {
    const done = await end('leave_processes');
    expect(resultText(done)).toBe('"done"');
    const pids = pidsIn(done.stdout);
    expect(pids).toHaveLength(2);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it.each(['leave_thread', 'close_everything'])('%s does not matter', async (name) => {
    const done = await end(name);
    expect([resultText(done), done.exitCode]).toEqual(['"done"', 0]);
  });

  it('only the original process writes a result, if it forked', async () => {
    expect(resultText(await end('come_back_twice'))).toBe('"from the original"');
  });

  it('the output of C code is complete', async () => {
    expect((await end('print_from_c')).stdout).toBe('printed by C\n');
  });
});

describe('several processes', () => {
  it.each(['fork', 'spawn', 'forkserver'])('multiprocessing works with %s', async (method) => {
    expect(resultText(await end('use_pool', { method }))).toBe('[0,1,4,9,16]');
  });

  it.each(['fork', 'spawn', 'forkserver'])('the modules of the job are there after %s', async (method) => {
    expect(resultText(await end('import_in_pool', { method }))).toBe('["hither","sibling","endings"]');
  });

  it('concurrent.futures works', async () => {
    expect(resultText(await end('use_executor'))).toBe('[0,1,4,9,16]');
  });
});

async function twoPids(running: ReturnType<typeof startJob>): Promise<number[]> {
  let seen = '';
  running.child.stdout?.on('data', (chunk: Buffer) => {
    seen += chunk.toString();
  });
  await running.printed('pid');
  while (pidsIn(seen).length < 2) {
    await new Promise((next) => running.child.stdout?.once('data', next));
  }
  return pidsIn(seen);
}

function pidsIn(text: string): number[] {
  return [...text.matchAll(/pid (\d+)/g)].map((match) => Number(match[1]));
}

/** Whether a process runs. A zombie doesn't. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
