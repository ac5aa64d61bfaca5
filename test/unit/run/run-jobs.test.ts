/** The jobs of a run: their order, how many run at once, and what is reported for all of them together. */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { EXIT_CODES, HitherError } from '../../../src/core/errors';
import type { Resources } from '../../../src/core/runtime-options';
import type { Executor } from '../../../src/executor/types';
import { identityAt } from '../../../src/job/resolve-mounts';
import type { ResolvedJob, ResolvedMount } from '../../../src/job/types';
import type { SpecJob } from '../../../src/job-spec/types';
import type { ResultRecord } from '../../../src/model/record';
import { createTally } from '../../../src/progress/tally';
import { createAdmission } from '../../../src/run/admission';
import { runJobs } from '../../../src/run/run-jobs';
import { aJob } from '../../fakes/resolved-job';
import { aRun, type FakeRun, raised, removeFakeRuns, returned } from '../../fakes/run-context';

afterEach(removeFakeRuns);

const needing = (name: string, ...needs: string[]): ResolvedJob =>
  aJob(name, { spec: { needs, statedNeeds: needs.map((job) => ({ job, where: { path: 'hither.yml' } })) } });

async function run(jobs: readonly ResolvedJob[], given: FakeRun = {}) {
  const path = aRun(given);
  const summary = await runJobs(jobs, path.context);
  const ended = path.events.flatMap((event) => (event.type === 'job-ended' ? [event.record.label] : []));
  const started = path.events.flatMap((event) => (event.type === 'job-started' ? [event.label] : []));
  const warnings = path.events.flatMap((event) => (event.type === 'warning' ? [event.message] : []));
  return { ...path, ...summary, started, ended, warnings };
}

describe('the jobs of a run', () => {
  it('start when the jobs that they need have ended, and are reported in the order of the spec', async () => {
    const jobs = [needing('last', 'middle'), needing('middle', 'first'), needing('first')];
    const { started, records, exitCode } = await run(jobs, { window: 4 });
    expect(started).toEqual(['first', 'middle', 'last']);
    expect(records.map(({ name }) => name)).toEqual(['last', 'middle', 'first']);
    expect(exitCode).toBe(0);
  });

  it('wait for all points of a matrix', async () => {
    const points = [0, 1, 2].map((index) => aJob('sweep', { index, matrix: new Map() }));
    const { started, records } = await run([...points, needing('sum', 'sweep')], { window: 4 });
    expect(started).toEqual(['sweep[0]', 'sweep[1]', 'sweep[2]', 'sum']);
    expect(records.map(({ index }) => index)).toEqual([0, 1, 2, null]);
  });

  it.each([1, 2, 3])('run at most %i at once', async (window) => {
    const counts = { now: 0, most: 0 };
    const whileRunning = async (): Promise<void> => {
      counts.now += 1;
      counts.most = Math.max(counts.most, counts.now);
      await new Promise((turn) => setImmediate(turn));
      counts.now -= 1;
    };
    const jobs = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => aJob(name));
    const { exitCode } = await run(jobs, { window, whileRunning });
    expect([exitCode, counts]).toEqual([0, { now: 0, most: window }]);
  });

  it.each([
    ['never run beside one that could replace what they mount', true, 'start end start end'],
    ['run beside one that only reads it', false, 'start start end end'],
  ])('%s', async (_what, writable, expected) => {
    const root = realpathSync(aRun().root);
    mkdirSync(join(root, 'data', 'in'), { recursive: true });
    const mount = (name: string, mayWrite: boolean): ResolvedMount => {
      const [source, where] = [join(root, name), { path: 'hither.yml' }];
      return { source, target: '/x', writable: mayWrite, identity: identityAt(source), where };
    };
    const paths = { ...aJob().paths, root };
    const jobs = [
      aJob('outer', { paths, mounts: [mount('data', writable)] }),
      aJob('inner', { paths, mounts: [mount('data/in', false)] }),
    ];
    const order: string[] = [];
    const whileRunning = async (): Promise<void> => {
      order.push('start');
      for (let turn = 0; turn < 100 && order.length < 2; turn += 1) {
        await new Promise((next) => setTimeout(next, 1));
      }
      order.push('end');
    };
    const { records } = await run(jobs, { window: 2, whileRunning });
    expect(records.map(({ error }) => error)).toEqual([null, null]);
    expect(order.join(' ')).toBe(expected);
  });

  it('are skipped if a job that they need did not finish; the others run', async () => {
    const jobs = [needing('first'), needing('second', 'first'), needing('third', 'second'), needing('other')];
    const { records, exitCode } = await run(jobs, {
      failures: { fetch: new HitherError('image', 'there is no such image', 'name another') },
    });
    expect(records.map(({ status }) => status)).toEqual(['failed', 'skipped', 'skipped', 'failed']);
    expect(exitCode).not.toBe(0);
  });

  it('that have not started are cancelled with the run', async () => {
    const abort = new AbortController();
    const onStep = (step: string): void => (step === 'run' ? abort.abort() : undefined);
    const given: FakeRun = { context: { signal: abort.signal }, onStep, end: { reason: 'cancelled' } };
    const { records, started } = await run([aJob('a'), aJob('b'), aJob('c')], given);
    expect(records.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(started).toEqual(['a']);
  });

  it('have all of their sources copied before the first one runs', async () => {
    const bundle = (file: string) => ({ files: [], file, module: 'f', importPaths: ['.'] });
    const { steps } = await run([aJob('a', { bundle: bundle('a.py') }), aJob('b', { bundle: bundle('b.py') })]);
    expect(steps.slice(0, 2)).toEqual(['stage', 'stage']);
    expect(steps.indexOf('run')).toBeGreaterThan(2);
  });

  describe('where the machine has little room', () => {
    const small = { admission: createAdmission({ cpus: 2, memory: 1024 }) };
    const asking = (name: string, resources: Partial<Resources>, more: Partial<SpecJob> = {}): ResolvedJob =>
      aJob(name, { spec: { ...more, resources: { ...aJob().spec.resources, ...resources } } });

    it('run at once as they fit', async () => {
      const counts = { now: 0, most: 0 };
      const whileRunning = async (): Promise<void> => {
        counts.now += 1;
        counts.most = Math.max(counts.most, counts.now);
        await new Promise((turn) => setImmediate(turn));
        counts.now -= 1;
      };
      const jobs = ['a', 'b', 'c', 'd', 'e'].map((name) => asking(name, { cpus: 0.5, memory: 512 }));
      const { exitCode, events } = await run(jobs, { window: 5, context: small, whileRunning });
      expect([exitCode, counts]).toEqual([0, { now: 0, most: 2 }]);
      // What users see, too: a job whose result is being cached doesn't run.
      const tally = createTally();
      events.forEach(tally.add);
      expect([tally.most, tally.running.size, tally.ended]).toEqual([2, 0, 5]);
    });

    it('are all refused before anything runs, if they can never fit', async () => {
      const { context, steps } = aRun({ context: small });
      const jobs = [aJob('fine'), asking('wide', { cpus: 4 }), asking('fat', { memory: 2048 })];
      const problems = (error: unknown) => (error as HitherError).problems.map(({ message }) => message);
      const thrown = await runJobs(jobs, context).catch((error: unknown) => problems(error));
      expect(thrown).toEqual([
        'the job "wide" needs 4 CPUs, and this process may use 2',
        'the job "fat" needs 2 KiB of memory, and this process may use 0.0 GiB',
      ]);
      expect(steps).not.toContain('run');
    });

    it('are all refused before anything runs, if their executor refuses limits that they may reach', async () => {
      const { context, steps } = aRun();
      const asked = new Set<string>();
      const executor: Executor = {
        ...context.executor,
        async refuses({ resources: { memory = 0 }, timeout }) {
          asked.add(`${memory} ${timeout}`);
          return memory > 2048 ? { message: 'is refused', remedy: 'ask for less' } : undefined;
        },
      };
      const retry = { retries: 0, onError: false, memory: [2048, 4096], timeout: [60] };
      const spec = { timeout: 20, resources: { ...aJob().spec.resources, memory: 1024 }, retry };
      const jobs = [aJob('fine'), aJob('growing', { spec })];
      const thrown = await runJobs(jobs, { ...context, executor }).catch((error: unknown) => error);
      expect((thrown as HitherError).problems).toEqual([
        {
          message: 'the job "growing" is refused (with its later limits: 4 KiB of memory, 20 s of time)',
          remedy: 'ask for less',
          where: expect.anything(),
        },
      ]);
      expect([...asked].slice(1)).toEqual(['1024 30', '1024 70', '2048 30', '2048 70', '4096 30']);
      expect(steps).not.toContain('run');
    });
  });

  describe('of a matrix', () => {
    const points = (count: number, spec: Partial<SpecJob>): ResolvedJob[] =>
      Array.from({ length: count }, (_, index) => aJob('sweep', { index, matrix: new Map(), spec }));
    const statuses = (records: readonly ResultRecord[]): string => records.map(({ status }) => status).join(' ');
    const failing = (bad: string) => (label: string) => (label === bad ? raised('ValueError') : returned(1));
    const forEver = (): Promise<void> => new Promise(() => {});

    it.each([1, 3])('run at most %i at once with max-parallel, beside other jobs', async (maxParallel) => {
      const counts = { now: 0, most: 0 };
      const whileRunning = async (label: string): Promise<void> => {
        const step = label === 'other' ? 0 : 1;
        counts.now += step;
        counts.most = Math.max(counts.most, counts.now);
        await new Promise((turn) => setImmediate(turn));
        counts.now -= step;
      };
      const jobs = [...points(8, { maxParallel }), aJob('other')];
      const { records, started } = await run(jobs, { window: 5, whileRunning });
      expect(statuses(records)).toBe(Array(9).fill('finished').join(' '));
      expect(counts).toEqual({ now: 0, most: maxParallel });
      expect(started.indexOf('other')).toBeLessThanOrEqual(maxParallel);
    });

    it('run to the end if one fails', async () => {
      const { records, exitCode } = await run(points(4, {}), { out: failing('sweep[1]') });
      expect(statuses(records)).toBe('finished error finished finished');
      expect(exitCode).toBe(1);
    });

    it('are cancelled or skipped with fail-fast, and those that need them; others run', async () => {
      const whileRunning = (label: string) => (label === 'sweep[0]' ? forEver() : Promise.resolve());
      const jobs = [...points(4, { failFast: true }), needing('sum', 'sweep'), aJob('other')];
      const { records, exitCode, started } = await run(jobs, { window: 2, whileRunning, out: failing('sweep[1]') });
      expect(statuses(records)).toBe('cancelled error skipped skipped skipped finished');
      expect(started).toEqual(['sweep[0]', 'sweep[1]', 'other']);
      const why = 'the point "sweep[1]" did not finish: it raised an error';
      expect(records.map(({ error }) => error?.message)).toEqual([
        `fail-fast: ${why}`,
        'no',
        `fail-fast: ${why}`,
        `fail-fast: ${why}`,
        'the needed job "sweep[1]" did not finish: it raised an error',
        undefined,
      ]);
      // That of the point that failed: the cancelled ones are no failures of their own.
      expect(exitCode).toBe(1);
    });

    it('that fail do not fail the run with continue-on-error, nor stop each other; what needs them is skipped', async () => {
      const spec = { continueOnError: true, failFast: true };
      const { records, exitCode } = await run([...points(3, spec), needing('sum', 'sweep')], {
        out: failing('sweep[0]'),
      });
      expect(statuses(records)).toBe('error finished finished skipped');
      expect(exitCode).toBe(0);
    });

    it('that wait for room are skipped with fail-fast, and none of them starts', async () => {
      const admission = createAdmission({ cpus: 1, memory: 10 });
      const spec = { failFast: true, resources: { ...aJob().spec.resources, cpus: 0.25, memory: 6 } };
      const given = { window: 4, context: { admission }, out: failing('sweep[0]') };
      const { records, started } = await run(points(4, spec), given);
      expect(statuses(records)).toBe('error skipped skipped skipped');
      expect(started).toEqual(['sweep[0]']);
    });

    it('fail the run with continue-on-error, too, if the run is cancelled', async () => {
      const abort = new AbortController();
      const onStep = (step: string): void => (step === 'run' ? abort.abort() : undefined);
      const given: FakeRun = { context: { signal: abort.signal }, onStep, whileRunning: forEver };
      const { exitCode } = await run(points(2, { continueOnError: true }), given);
      expect(exitCode).toBe(4);
    });

    it('are cancelled with the run, whatever stops first', async () => {
      const abort = new AbortController();
      const onStep = (step: string): void =>
        step === 'run' ? abort.abort(new DOMException('no', 'AbortError')) : undefined;
      const given: FakeRun = { context: { signal: abort.signal }, onStep, whileRunning: forEver, window: 2 };
      const { records, exitCode } = await run(points(3, { failFast: true }), given);
      expect(statuses(records)).toBe('cancelled cancelled cancelled');
      expect(exitCode).toBe(4);
    });
  });

  it('give a hint only once for all points of a matrix', async () => {
    const points = [0, 1, 2].map((index) => aJob('sweep', { index, matrix: new Map() }));
    const { events } = await run(points, { out: raised('OSError', 'Temporary failure in name resolution') });
    const hints = events.flatMap((event) => (event.type === 'job-ended' ? [event.hints] : []));
    expect(hints).toEqual([[expect.stringContaining('has no network')], [], []]);
  });
});

describe('an output directory', () => {
  it("that can't be written is reported before anything runs, and the results are cached", async () => {
    const { root } = aRun();
    const output = join(root, 'file', 'out');
    writeFileSync(join(root, 'file'), '');
    const { events, kept, records, exitCode } = await run([aJob()], { context: { output } });
    expect(events[0]).toMatchObject({ type: 'warning', message: expect.stringContaining(output) });
    expect(records).toMatchObject([{ status: 'finished' }]);
    expect(kept).toHaveLength(1);
    expect(exitCode).toBe(EXIT_CODES.store);
  });

  it('that contains foreign files makes the run fail before anything runs', async () => {
    const { root } = aRun();
    writeFileSync(join(root, 'thesis.tex'), '');
    const { context, steps } = aRun({ context: { output: root } });
    await expect(runJobs([aJob()], context)).rejects.toMatchObject({ code: 'usage' });
    expect(steps).toEqual([]);
  });
});

describe('a run', () => {
  it("reports all results that can't be cached once", async () => {
    const { warnings, exitCode } = await run([aJob('a'), aJob('b')], {
      failures: { keep: new HitherError('store', 'the disk is full', 'make room') },
    });
    expect(warnings).toEqual([expect.stringMatching(/the results of 2 jobs .*the disk is full/)]);
    expect(exitCode).toBe(0);
  });

  it('may have no jobs', async () => {
    expect(await run([])).toMatchObject({ records: [], exitCode: 0, steps: [] });
  });
});
