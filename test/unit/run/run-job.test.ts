/** The steps of one job: which are taken, in which order, and what its record has if one of them fails. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { HitherError } from '../../../src/core/errors';
import { runJob } from '../../../src/run/run-job';
import { aRecord } from '../../fakes/record';
import { aJob } from '../../fakes/resolved-job';
import { aRun, DIGEST, type FakeRun, ISOLATION, raised, removeFakeRuns, type Step } from '../../fakes/run-context';
import { anEntry } from '../cache/entries';

afterEach(removeFakeRuns);

const NOTHING_NEEDED = new Map();
const HASH = /^[0-9a-f]{64}$/;

async function run(given: FakeRun = {}, job = aJob()) {
  const path = aRun(given);
  const end = await runJob(job, NOTHING_NEEDED, path.context);
  return { ...path, ...end };
}

describe('the steps of a job', () => {
  const LOOKED_UP: readonly Step[] = ['runtime', 'stage', 'identify', 'look up'];
  const RUN: readonly Step[] = ['fetch', 'run', 'discard'];

  it('are all taken, in order, if nothing is cached', async () => {
    const { steps, record, kept } = await run();
    expect(steps).toEqual([...LOOKED_UP, 'wait', ...RUN, 'keep', 'publish', 'release']);
    expect(record).toMatchObject({ status: 'finished', cache: { hit: false, reason: 'there was no such job' } });
    expect(record.result).toMatchObject({ text: '7' });
    expect(kept).toMatchObject([{ status: 'finished', key: { hash: record.job_hash } }]);
  });

  it('end with the lookup if the result is cached', async () => {
    const { steps, record } = await run({ lookups: [{ hit: true, entry: anEntry() }] });
    expect(steps).toEqual(LOOKED_UP);
    expect(record).toMatchObject({ status: 'finished', result: 'the result', cache: { hit: true } });
  });

  it('end with waiting if another run computes the result', async () => {
    const lookups = [{ hit: false, reason: 'new' } as const, { hit: true, entry: anEntry() } as const];
    const { steps, record, events } = await run({ inFlight: true, lookups });
    expect(steps).toEqual([...LOOKED_UP, 'wait', 'look up']);
    expect(record).toMatchObject({ result: 'the result', cache: { hit: true } });
    expect(events).toMatchObject([{ type: 'notice', message: expect.stringContaining('process 12 on elsewhere') }]);
  });

  it('continue after waiting if the other run cached nothing', async () => {
    const { steps, record } = await run({ inFlight: true });
    expect(steps).toEqual([...LOOKED_UP, 'wait', 'look up', ...RUN, 'keep', 'publish', 'release']);
    expect(record).toMatchObject({ status: 'finished', cache: { hit: false } });
  });

  it.each<[string, FakeRun, readonly Step[]]>([
    ['force-run', { context: { cacheRequest: { cache: 'read-write', forceRun: true } } }, ['keep', 'publish']],
    ['a cache that is off', { context: { cacheRequest: { cache: 'off', forceRun: false } } }, ['note']],
    ['an image that the hash does not cover', { uncovered: 'files beside it' }, ['note']],
  ])('skip lookup and waiting with %s', async (_what, given, after) => {
    const { steps, record } = await run(given);
    expect(steps).toEqual(['runtime', 'stage', 'identify', ...RUN, ...after]);
    expect(record.status).toBe('finished');
    expect(record.cache.reason).not.toBe('');
  });

  it('cache nothing if the cache is only read', async () => {
    const { steps } = await run({ context: { cacheRequest: { cache: 'read', forceRun: false } } });
    expect(steps).toEqual([...LOOKED_UP, 'wait', ...RUN, 'note', 'release']);
  });
});

describe('the record of a job in which a step fails', () => {
  const NO_CONTAINER = { digest: null, runtime: null, isolation: null, environment: null };
  const IDENTIFIED = { digest: DIGEST, runtime: 'docker', isolation: null };

  const AFTER_FAILURE: Partial<Record<Step, readonly Step[]>> = {
    fetch: ['note', 'release'],
    run: ['discard', 'note', 'release'],
  };

  it.each<[Step, HitherError['code'], string, object]>([
    ['stage', 'spec', 'Runtime', { job_hash: null, hither_hash: null, container: NO_CONTAINER }],
    ['runtime', 'runtime', 'Runtime', { job_hash: null, container: NO_CONTAINER }],
    ['identify', 'image', 'Image', { job_hash: null, container: NO_CONTAINER }],
    ['fetch', 'image', 'Image', { job_hash: expect.stringMatching(HASH), container: IDENTIFIED }],
    ['run', 'store', 'Store', { job_hash: expect.stringMatching(HASH), container: { isolation: ISOLATION } }],
  ])('has what the steps before "%s" found out', async (step, code, type, expected) => {
    const failure = new HitherError(code, 'it broke', 'fix it');
    const { record, steps, kept } = await run({ failures: { [step]: failure } });
    expect(record).toMatchObject({ status: 'failed', result: null, error: { type }, ...expected });
    expect(record.error?.message).toContain('it broke');
    expect(record.error?.message).toContain('fix it');
    expect(kept).toEqual([]);
    // The image is identified concurrently.
    const after = steps.slice(steps.indexOf(step) + 1).filter((each) => each !== 'stage' && each !== 'identify');
    expect(after).toEqual(AFTER_FAILURE[step] ?? []);
  });

  it("has the result even if it can't be cached, which is reported at the end of the run", async () => {
    const { record, steps, context, events } = await run({ failures: { keep: new HitherError('store', 'full', '') } });
    expect(record).toMatchObject({ status: 'finished', error: null });
    expect(steps.slice(-2)).toEqual(['keep', 'release']);
    context.unkept.tell(context.report);
    expect(events.at(-1)).toMatchObject({ type: 'warning', message: expect.stringContaining("can't be cached") });
  });

  it('reports a system error as a store error, and a bug as a bug', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', syscall: 'write', errno: -28 });
    expect((await run({ failures: { stage: full } })).record.error?.type).toBe('Store');
    const { error } = (await run({ failures: { stage: new RangeError('oops') } })).record;
    expect(error).toMatchObject({ type: 'Internal', message: expect.stringContaining('report it') });
  });

  it('reports an unwritable job directory as a store error, and releases the job', async () => {
    const path = aRun();
    writeFileSync(join(path.root, 'runs'), 'a file in its place');
    const { record } = await runJob(aJob(), NOTHING_NEEDED, path.context);
    expect(record).toMatchObject({ status: 'failed', error: { type: 'Store' } });
    expect(path.steps.slice(-3)).toEqual(['fetch', 'discard', 'release']);
  });

  it('has the isolation that was refused as incomplete, and nothing runs', async () => {
    const { record, steps } = await run({ context: { requireIsolation: true } });
    expect(record).toMatchObject({ status: 'failed', error: { type: 'Runtime' }, container: { isolation: ISOLATION } });
    expect(steps.slice(-3)).toEqual(['fetch', 'note', 'release']);
  });

  it('is that of a job that ran if the isolation is complete', async () => {
    const job = aJob('job', { spec: { resources: { ...aJob().spec.resources, memory: 2 ** 30 } } });
    expect((await run({ context: { requireIsolation: true } }, job)).record.status).toBe('finished');
  });
});

describe('a job that does not finish', () => {
  it.each<[string, FakeRun, object, readonly Step[]]>([
    ['raised', { out: raised('ValueError') }, { status: 'error', error: { type: 'ValueError' } }, ['note']],
    ['took too long', { end: { reason: 'timed-out' } }, { status: 'timed-out' }, ['note']],
    ['was cancelled', { end: { reason: 'cancelled' } }, { status: 'cancelled' }, []],
    ['left nothing', { out: {} }, { status: 'failed', error: { type: 'Exited' } }, ['note']],
  ])('because it %s is not kept', async (_what, given, expected, after) => {
    const { record, steps, kept } = await run(given);
    expect(record).toMatchObject({ result: null, ...expected });
    expect(kept).toEqual([]);
    expect(steps.slice(steps.indexOf('discard') + 1)).toEqual([...after, 'release']);
    expect(record.runtime_info).toMatchObject({ start_time: 1, end_time: 3, host: 'there' });
  });

  it('is cached with its exception if the spec asks for that', async () => {
    const cache = { ...aJob().spec.cache, cacheFailing: true };
    const { kept } = await run({ out: raised('ValueError') }, aJob('job', { spec: { cache } }));
    expect(kept).toMatchObject([{ status: 'error', error: { type: 'ValueError' }, result: null }]);
  });
});

describe('a job that must not start', () => {
  it('is skipped if a job that it needs did not finish, without taking any step', async () => {
    const { context, steps } = aRun();
    const needed = new Map([['first', [aRecord(), aRecord({ name: 'first', status: 'failed' })]]]);
    const statedNeeds = [{ job: 'first', where: { path: 'hither.yml' } }];
    const { record } = await runJob(aJob('job', { spec: { statedNeeds } }), needed, context);
    expect(record).toMatchObject({ status: 'skipped', error: { message: expect.stringContaining('first') } });
    expect(steps).toEqual([]);
  });

  it('is cancelled if the run was, without taking any step', async () => {
    const { record, steps } = await run({ context: { signal: AbortSignal.abort() } });
    expect(record).toMatchObject({ status: 'cancelled', job_hash: null });
    expect(steps).toEqual([]);
  });

  it('is cancelled if the run is cancelled while it waits', async () => {
    const abort = new AbortController();
    const reason = new DOMException('stopped', 'AbortError');
    const onStep = (step: Step): void => {
      if (step === 'wait') {
        abort.abort(reason);
      }
    };
    const failures = { wait: reason };
    const { record, steps } = await run({ context: { signal: abort.signal }, onStep, failures });
    expect(record).toMatchObject({ status: 'cancelled', job_hash: expect.stringMatching(HASH) });
    expect(steps.at(-1)).toBe('wait');
  });
});
