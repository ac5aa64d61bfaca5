/** The steps of one job: which are taken, in which order, and what its record has if one of them fails. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { HitherError } from '../../../src/core/errors';
import type { Task } from '../../../src/executor/types';
import type { RetryOptions, SpecJob } from '../../../src/job-spec/types';
import { createAdmission } from '../../../src/run/admission';
import { runJob } from '../../../src/run/run-job';
import { aRecord } from '../../fakes/record';
import { aJob } from '../../fakes/resolved-job';
import {
  aRun,
  DIGEST,
  type FakeRun,
  ISOLATION,
  killedForMemory,
  raised,
  removeFakeRuns,
  returned,
  type Step,
} from '../../fakes/run-context';
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

describe('a job that is tried again', () => {
  const GIB = 2 ** 30;
  const retrying = (retry: Partial<RetryOptions>, spec: Partial<SpecJob> = {}) => {
    const base = aJob().spec;
    const resources = { ...base.resources, memory: GIB };
    return aJob('job', { spec: { resources, timeout: 60, ...spec, retry: { ...base.retry, ...retry } } });
  };
  const fault = new HitherError('image', 'the registry is down', 'wait', { transient: true });

  it('has each attempt in a directory of its own, and is cached once', async () => {
    const faults = { fetch: { error: fault, times: 1 }, run: { error: fault, times: 2 } };
    const { steps, record, kept, pauses, events } = await run({ faults }, retrying({ retries: 3 }));
    const again: readonly Step[] = ['fetch', 'run', 'discard'];
    const before: readonly Step[] = ['runtime', 'stage', 'identify', 'look up', 'wait', 'fetch'];
    expect(steps).toEqual([...before, ...again, ...again, ...again, 'keep', 'publish', 'release']);
    expect(pauses).toEqual([1, 2, 4]);
    expect(record).toMatchObject({ status: 'finished', attempt: 4, cache: { hit: false } });
    expect(kept).toMatchObject([{ attempt: 4 }]);
    const told = events.filter(({ type }) => type === 'job-retried');
    const reason = 'Image: the registry is down: wait';
    expect(told).toEqual(
      [2, 3, 4].map((attempt) => ({
        ...{ type: 'job-retried', label: 'job', attempt, of: 4, reason },
        delay: 2 ** (attempt - 2),
      })),
    );
  });

  it('looks its image up again', async () => {
    const { steps, record } = await run({ faults: { identify: { error: fault, times: 2 } } }, retrying({ retries: 2 }));
    expect(steps.filter((step) => step === 'identify')).toHaveLength(3);
    expect(record).toMatchObject({ status: 'finished', attempt: 3 });
  });

  it('fails as in its last attempt, and that is noted once', async () => {
    const { steps, record } = await run({ failures: { fetch: fault } }, retrying({ retries: 2 }));
    expect(steps.filter((step) => step === 'fetch')).toHaveLength(3);
    expect(steps.slice(-2)).toEqual(['note', 'release']);
    expect(record).toMatchObject({ status: 'failed', attempt: 3, error: { type: 'Image' } });
  });

  it('has nothing of an earlier attempt in its record if its last one did not start', async () => {
    let fetches = 0;
    const failAtSecond = (step: Step): void => {
      fetches += step === 'fetch' ? 1 : 0;
      if (step === 'fetch' && fetches === 2) {
        throw new HitherError('image', 'the image is gone', 'build it');
      }
    };
    const given: FakeRun = { out: raised('ValueError'), onStep: failAtSecond };
    const { record } = await run(given, retrying({ retries: 5, onError: true }));
    expect(record).toMatchObject({ status: 'failed', attempt: 2, container: { digest: DIGEST, isolation: null } });
    expect(record.runtime_info).toMatchObject({ host: 'here', console_out: { lines: [] } });
  });

  it.each([
    ['a fault that stays', { failures: { fetch: new HitherError('image', 'there is no such image', 'build it') } }],
    ['a bug', { failures: { fetch: new RangeError('oops') } }],
    ['a cancelled container', { end: { reason: 'cancelled' as const } }],
    ['an exception', { out: raised('ValueError') }],
  ])('is not one that ended with %s', async (_what, given) => {
    const { record, pauses } = await run(given, retrying({ retries: 3, memory: [2 * GIB], timeout: [120] }));
    expect(record.status).not.toBe('finished');
    expect(record.attempt).toBe(1);
    expect(pauses).toEqual([]);
  });

  it('may raise an exception before, with retry-on: error, and only the last one is cached', async () => {
    let calls = 0;
    const out = () => {
      calls += 1;
      return raised(`Error${calls}`);
    };
    const cache = { ...aJob().spec.cache, cacheFailing: true };
    const { record, kept } = await run({ out }, retrying({ retries: 2, onError: true }, { cache }));
    expect(record).toMatchObject({ status: 'error', attempt: 3, error: { type: 'Error3' } });
    expect(kept).toMatchObject([{ status: 'error', attempt: 3, error: { type: 'Error3' } }]);
  });

  it('is not one whose exception was cached, and the record is that of the attempt that raised it', async () => {
    const error = { type: 'ValueError', message: 'no', traceback: '' };
    const entry = anEntry({ status: 'error', result: null, error, attempt: 2 });
    const job = retrying({ retries: 2, onError: true });
    const { steps, record } = await run({ lookups: [{ hit: true, entry }] }, job);
    expect(steps.at(-1)).toBe('look up');
    expect(record).toMatchObject({ status: 'error', attempt: 2, cache: { hit: true } });
  });

  it('has the next limit on its memory, in its container and in its room on the machine', async () => {
    const entered: (number | undefined)[] = [];
    const admission = createAdmission({ cpus: 64, memory: 8 * GIB });
    const watched: typeof admission = {
      ...admission,
      enter(needed, signal) {
        entered.push(needed.memory);
        return admission.enter(needed, signal);
      },
    };
    const directories = new Set<string>();
    const out = (_label: string, { run: { directory, resources } }: Task) => {
      directories.add(directory);
      return (resources.memory ?? 0) < 4 * GIB ? killedForMemory() : returned(7);
    };
    const job = retrying({ memory: [2 * GIB, 4 * GIB, undefined] });
    const { record, pauses } = await run({ out, context: { admission: watched } }, job);
    expect(record).toMatchObject({ status: 'finished', attempt: 3 });
    expect(entered).toEqual([GIB, 2 * GIB, 4 * GIB]);
    expect(directories.size).toBe(3);
    expect(pauses).toEqual([0, 0]);
  });

  it('is refused at once if a later attempt would lack the isolation that is required', async () => {
    const { record, steps } = await run({ context: { requireIsolation: true } }, retrying({ memory: [undefined] }));
    expect(record).toMatchObject({ status: 'failed', attempt: 1, error: { type: 'Runtime' } });
    expect(steps).not.toContain('run');
  });

  it('has the next time limit', async () => {
    const limits: (number | null)[] = [];
    const end = ({ run: { directory } }: Task) => {
      const { limit_time } = JSON.parse(readFileSync(join(directory, 'in', 'run.json'), 'utf8'));
      limits.push(limit_time);
      return limit_time === null ? {} : { reason: 'timed-out' as const };
    };
    const { record } = await run({ end }, retrying({ timeout: [120, undefined] }));
    expect(record).toMatchObject({ status: 'finished', attempt: 3 });
    expect(limits).toEqual([60, 120, null]);
  });

  it('is cancelled at once while it waits for its next attempt', async () => {
    const abort = new AbortController();
    const reason = new DOMException('stopped', 'AbortError');
    const given: FakeRun = {
      context: { signal: abort.signal },
      failures: { fetch: fault },
      onPause: () => abort.abort(reason),
    };
    const { record, pauses, steps } = await run(given, retrying({ retries: 5 }));
    expect(record).toMatchObject({ status: 'cancelled', attempt: 1 });
    expect(pauses).toEqual([1]);
    expect(steps.at(-1)).toBe('release');
  });

  it('is not one that failed after the run was cancelled', async () => {
    const abort = new AbortController();
    const onStep = (step: Step): void => void (step === 'fetch' && abort.abort());
    const given: FakeRun = { context: { signal: abort.signal }, failures: { fetch: fault }, onStep };
    const { record, pauses } = await run(given, retrying({ retries: 5 }));
    expect(record).toMatchObject({ status: 'failed', attempt: 1 });
    expect(pauses).toEqual([]);
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
