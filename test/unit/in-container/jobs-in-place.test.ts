/** hither functions that call others (pipelines*.py): in a container hither ran their jobs in place. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { needs } from '../../requirements';
import { type JobOptions, makeJob, removeJobs, resultText, runJob, startJob } from '../../rigs/job-directory';
import { NUMPY } from '../../rigs/live-python';

afterAll(removeJobs);

function job(name: string, args: JobOptions['args'] = {}): JobOptions {
  const file = /^\w+/.exec(name)?.[0] ?? '';
  return { fixtures: [`${file}.py`], function: name.replace(':', '.py:'), args };
}

async function resultOf(name: string, args: JobOptions['args'] = {}): Promise<unknown> {
  return JSON.parse(resultText(await runJob(job(name, args))));
}

describe('hither 0.1.3 to 0.5', () => {
  it('settings, handlers and caches can be created and used in `with`', async () => {
    expect(await resultOf('pipelines:settings')).toEqual([false, true, true, { container: true }]);
  });

  it('jobs run in place, and their arguments may contain other jobs', async () => {
    const end = await runJob(job('pipelines:pipeline', { x: '1' }));
    expect(JSON.parse(resultText(end))).toEqual([
      ...[2, 3, 11, true, 'finished', 'one', true, null],
      ...[['console_out', 'elapsed_sec', 'end_time', 'start_time'], 2, 2, true],
    ]);
    expect(end.stderr.trim().split('\n')).toEqual([
      'hither: SlurmJobHandler is ignored inside a job: jobs run in this process, one at a time',
      'hither: running add in this process',
      'hither: running add in this process',
      'hither: total runs in the container of this job, not in docker://python:3.11-slim: to run it there, make it a separate job in the job spec, and pass its result with $job',
      'hither: running total in this process',
    ]);
  });

  it('a job changes only its own copy of its arguments', async () => {
    expect(await resultOf('pipelines:keeps_its_own')).toEqual([1, 1, 1, 1]);
  });

  it('storing a pipe is refused without waiting for it', async () => {
    const { error } = await runJob(job('pipelines:returns_fifo'));
    expect([error?.type, error?.message]).toEqual(['TypeError', "pipe is not a regular file and can't be stored"]);
  });

  it("run() finds functions by name, including hither's own", async () => {
    expect(await resultOf('pipelines:get_by_name', { name: '"identity"' })).toBe(1);
    const { error } = await runJob(job('pipelines:get_by_name', { name: '"none"' }));
    expect([error?.type, error?.message]).toEqual(['AssertionError', 'Hither function none not registered']);
  });

  it('a job in the result counts as its result', async () => {
    expect(await resultOf('pipelines:return_jobs', { x: '1' })).toEqual({
      first: 2,
      rest: [3, { _type: 'tuple', data: [4] }],
    });
  });

  it('a failed job in the result is the exception of the function', async () => {
    const { error, stderr } = await runJob(job('pipelines:return_failed'));
    expect([error?.type, error?.message]).toEqual(['ValueError', 'inner']);
    expect(stderr).toBe('hither: running fail in this process\n');
  });

  it('wait() raises exceptions, including those of jobs that are arguments', async () => {
    expect(await resultOf('pipelines:failing')).toEqual([
      ['ValueError', 'bad'],
      ['Exception', 'Error in dependent job: bad'],
      'error',
      'bad',
    ]);
  });

  it('an exception that was never requested is reported', async () => {
    const end = await runJob(job('pipelines:failing_unseen'));
    expect(resultText(end)).toBe('1');
    expect(end.stderr).toContain('hither: fail failed, and its result was never requested: ValueError: lost\n');
  });

  it('tracebacks have only lines of the author, and the cause', async () => {
    const { error } = await runJob(job('pipelines:wait_for_failed'));
    expect(error?.message).toBe('Error in dependent job: deep');
    expect(error?.traceback.match(/File "[^"]*"/g)).toEqual(Array(2).fill('File "pipelines.py"'));
    expect(error?.traceback).toMatch(/ValueError: deep\n\nThe above exception was the direct cause/);
  });

  it('compute_hash() gives the hash of hither 0.4 (computed by the real program)', async () => {
    expect(await resultOf('pipelines:hashes')).toEqual([
      '252c2dd6eabd7a0f6bc0376591e03a7d48399c1c',
      { a: { _type: 'dict', data: expect.anything() } },
      { _type: 'tuple', data: [1, [2]] },
    ]);
  });

  it('arguments are copied, as for a container', async () => {
    expect(await resultOf('pipelines:share_nothing')).toEqual([[1], [1, 1], [1, 1, 2]]);
  });

  it('arrays are copied with their memory order', needs(NUMPY), async () => {
    expect(await resultOf('pipelines:share_no_arrays')).toEqual([0, 9, true, [false, true]]);
  });

  it('hither.File arrives as a path, also at wait(), unless the function wants the File', async () => {
    expect(await resultOf('pipelines:files')).toEqual(['some text', 'some text', 'File', 'File']);
  });
});

describe('hither2 0.6 to 0.8', () => {
  it('wait() returns a result, and status and result are attributes', async () => {
    const end = await runJob(job('pipelines2:pipeline', { x: '3' }));
    expect(JSON.parse(resultText(end))).toEqual([
      ...[6, 'finished', 6, [12, 10, 12, 10], 'finished', 'double', null, [2, 'postrun'], true],
      ...[['localhost:5000/a/b', '1.2'], 6],
    ]);
    expect(end.stderr).toContain('double runs in the container of this job, not in localhost:5000/a/b:1.2: ');
  });

  it("hooks also run around the job's own function", async () => {
    expect(await resultOf('pipelines2:hooked', { x: '1' })).toEqual([2, 'postrun']);
  });

  it('exceptions name the function', async () => {
    const texts = ['Error in fail (0.1.0): bad', 'Error in double (0.1.0): bad'];
    expect(await resultOf('pipelines2:failing')).toEqual(['error', 'bad', ...texts]);
  });

  it('jobs and their results may be part of the result', async () => {
    expect(await resultOf('pipelines2:return_result')).toEqual([2, 4]);
  });
});

describe('hither2 0.1', () => {
  it('is recognized by its decorators, and returns arrays as File', needs(NUMPY), async () => {
    expect(await resultOf('pipelines2:pipeline_of_a')).toEqual(['File', [0, 0], 'finished', 'File', null]);
  });
});

describe('hither of spikeforest2', () => {
  it('run() returns a result with retval, success and outputs', async () => {
    expect(await resultOf('pipelines_sf:pipeline')).toEqual([
      ...[9, true, 'finished', 'text', true],
      ['console_out', 'elapsed_sec', 'end_time', 'start_time', 'status', 'timed_out'],
      ...[false, null, false, 'error'],
    ]);
  });

  it('its files can be part of the result', async () => {
    const made = await makeJob(job('pipelines_sf:return_file'));
    const [value, file] = JSON.parse(resultText(await startJob(made).end));
    expect(value).toBe(9);
    expect(await readFile(join(made.out, file.out), 'utf8')).toBe('some text');
  });

  it.each([
    ['true', 'Missing required output file: output_file'],
    ['false', 'Intentional exception.'],
  ])('exceptions are raised by run() (missing: %s)', async (missing, message) => {
    const { error } = await runJob(job('pipelines_sf:fail', { missing }));
    expect([error?.type, error?.message]).toEqual(['Exception', message]);
  });

  it('is the directory of the repository, if there is one', async () => {
    const files = {
      'f.py': 'import hither_sf as hither\nfrom hither_sf._core import X\ndef f():\n    return [hither.X, X]\n',
      'hither_sf/__init__.py': 'from ._core import X\n',
      'hither_sf/_core.py': 'X = "of the repository"\n',
    };
    const end = await runJob({ files, function: 'f.py:f' });
    expect(JSON.parse(resultText(end))).toEqual(['of the repository', 'of the repository']);
  });
});
