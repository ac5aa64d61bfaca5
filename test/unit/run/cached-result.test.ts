/** The job cache in running a job: lookups, caching results, and the reported events. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Lookup } from '../../../src/cache/job-cache';
import type { CachePolicy } from '../../../src/cache/policy';
import { HitherError } from '../../../src/core/errors';
import type { Status } from '../../../src/model/record';
import { keepResult, lookUp, noteFailure } from '../../../src/run/cached-result';
import type { ComputedJob, KeyedJob } from '../../../src/run/job-states';
import { aJob } from '../../fakes/resolved-job';
import { aRun, type FakeRun, ISOLATION, removeFakeRuns, type Step } from '../../fakes/run-context';
import { anEntry } from '../cache/entries';

afterEach(removeFakeRuns);

const { key, runtimeInfo } = anEntry();
const READ: CachePolicy = { read: true, write: false, reason: '' };
const READ_WRITE: CachePolicy = { read: true, write: true, reason: '' };
const OFF: CachePolicy = { read: false, write: false, reason: 'the cache is off' };

/** What the cache steps of a job look at. */
function keyed(cacheFailing = false): KeyedJob {
  const job = aJob('job', { spec: { cache: { ...aJob().spec.cache, cacheFailing } } });
  return { job, key } as unknown as KeyedJob;
}

function computed(status: Status): ComputedJob {
  const error = status === 'finished' ? null : { type: 'ValueError', message: 'no', traceback: '' };
  const container = { digest: null, runtime: 'docker' as const, isolation: ISOLATION, environment: null };
  return {
    outcome: { status, result: null, error },
    attempt: 1,
    hitherHash: null,
    objects: [],
    container,
    runtimeInfo,
  };
}

describe('looking a job up', () => {
  const look = async (lookup: Lookup, policy = READ_WRITE, given: FakeRun = {}) => {
    const path = aRun({ ...given, lookups: [lookup] });
    return { ...path, answer: await lookUp(keyed(), policy, path.context) };
  };

  it('returns the record of the run that computed it', async () => {
    const { answer, steps } = await look({ hit: true, entry: anEntry() });
    expect(answer.outcome).toEqual({ status: 'finished', result: 'the result', error: null });
    expect(answer.fields).toMatchObject({ runtimeInfo, container: { runtime: 'docker' }, cache: { hit: true } });
    expect(answer.fields.cache?.reason).toBe('computed on 1970-01-01 00:00:02 UTC on here');
    expect(steps).toEqual(['look up']);
  });

  it('says why there is no result, and warns of problems in the cache', async () => {
    const { answer, events } = await look({ hit: false, reason: 'it is damaged', warning: 'run a check' });
    expect(answer).toEqual({ fields: { cache: { hit: false, reason: 'it is damaged' } } });
    expect(events).toMatchObject([{ type: 'warning', message: expect.stringContaining('run a check') }]);
    expect((await look({ hit: false, reason: 'new' })).events).toEqual([]);
  });

  it.each<[string, CachePolicy, readonly Step[]]>([
    ['is cached here too', READ_WRITE, ['look up', 'keep']],
    ['is not cached here if the cache is only read', READ, ['look up']],
  ])('of a remote store %s', async (_what, policy, expected) => {
    const { answer, steps } = await look({ hit: true, entry: anEntry(), from: 'https://there' }, policy);
    expect(steps).toEqual(expected);
    expect(answer.fields.cache?.reason).toContain('https://there');
  });

  it("uses a result of a remote store even if it can't be cached here", async () => {
    const failures = { keep: new HitherError('store', 'full', '') };
    const lookup: Lookup = { hit: true, entry: anEntry(), from: 'https://there' };
    const { answer, context, events } = await look(lookup, READ_WRITE, { failures });
    expect(answer.outcome?.status).toBe('finished');
    context.unkept.tell(context.report);
    expect(events).toMatchObject([{ type: 'warning' }]);
  });

  it('says that there is no job directory to retain', async () => {
    const { events } = await look({ hit: true, entry: anEntry() }, READ_WRITE, { context: { retain: true } });
    expect(events).toMatchObject([{ type: 'notice', message: expect.stringContaining('job') }]);
  });
});

describe('caching a result', () => {
  const KEPT: readonly Step[] = ['keep', 'publish'];

  it.each<[Status, CachePolicy, boolean, readonly Step[]]>([
    ['finished', READ_WRITE, false, KEPT],
    ['finished', READ, false, ['note']],
    ['finished', OFF, false, ['note']],
    ['error', READ_WRITE, true, KEPT],
    ['error', READ_WRITE, false, ['note']],
    ['error', READ, true, []],
    ['error', OFF, true, []],
    ['failed', READ_WRITE, true, ['note']],
    ['timed-out', READ_WRITE, true, ['note']],
    ['cancelled', READ_WRITE, true, []],
    ['skipped', READ_WRITE, true, []],
    ['failed', READ, true, []],
  ])('%s with %o, exceptions cached: %s', async (status, policy, cacheFailing, expected) => {
    const { context, steps } = aRun();
    await keepResult(keyed(cacheFailing), computed(status), policy, context);
    expect(steps).toEqual(expected);
  });

  it('records how the job failed, or that it no longer fails', async () => {
    const { context, noted } = aRun();
    await keepResult(keyed(), computed('error'), READ_WRITE, context);
    await keepResult(keyed(), computed('finished'), READ, context);
    expect(noted).toEqual([{ status: 'error', type: 'ValueError' }, undefined]);
  });

  it.each(['keep', 'publish'] as const)('that fails at "%s" does not fail the job', async (step) => {
    const { context, events } = aRun({ failures: { [step]: new Error('the disk is full') } });
    await keepResult(keyed(), computed('finished'), READ_WRITE, context);
    context.unkept.tell(context.report);
    expect(events).toMatchObject([{ type: 'warning', message: expect.stringContaining('the disk is full') }]);
  });
});

describe('a job that could not be computed', () => {
  it.each<[string, unknown, CachePolicy, readonly Step[]]>([
    ['is recorded', new HitherError('image', 'gone', ''), READ_WRITE, ['note']],
    ['is not recorded in a cache that is only read', new HitherError('image', 'gone', ''), READ, []],
    ['is not recorded for a bug or a cancelled run', new Error('aborted'), READ_WRITE, []],
  ])('%s', async (_what, thrown, policy, expected) => {
    const { context, steps } = aRun();
    await noteFailure(keyed(), thrown, policy, context);
    expect(steps).toEqual(expected);
  });
});
