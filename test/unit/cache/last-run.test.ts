/**
 * The reason of a miss comes from the job's last run, whether that computed the result, used a cached one, or failed.
 */
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetFailures, lastFailure } from '../../../src/cache/failures';
import { type JobCache, openJobCache } from '../../../src/cache/job-cache';
import { kindsOf, type NamedKey } from '../../../src/cache/last-jobs';
import { failuresDirectory } from '../../../src/store/layout';
import { openStore } from '../../../src/store/open-store';
import { anEntry, someFields } from './entries';

let root = '';
let cache: JobCache;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hither-last-'));
  cache = openJobCache({ store: openStore(root) });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const OPTIONS = { forceRun: false, cacheFailing: false, rerunFailing: false, salt: '', trust: false };

/** A job with a single letter as its hash, and some fields. */
function job(letter: string, fields: Record<string, unknown>, label = 'job'): NamedKey {
  return { hash: letter.repeat(64), fields: someFields(fields), label };
}

const version = (text: string) => ({
  function: { file: 'm.py', module: 'm', name: 'f', function_name: 'f', function_version: text },
});
const A = job('a', version('1'));
const B = job('b', version('2'));
const C = job('c', version('3'));

const keep = (key: NamedKey) => cache.keep(anEntry({ key }));
async function reason(key: NamedKey): Promise<string> {
  const found = await cache.lookUp(key, OPTIONS, 'verify');
  // File times are only as fine as the ticks of the kernel's clock.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return found.hit ? 'hit' : found.reason;
}

describe('the last run', () => {
  it('counts even if it used a cached result', async () => {
    await keep(A);
    expect(await reason(B)).toBe('the version changed from 1 to 2');
    await keep(B);
    expect(await reason(C)).toBe('the version changed from 2 to 3');
    expect(await reason(A)).toBe('hit');
    expect(await reason(C)).toBe('the version changed from 1 to 3');
  });

  it('is that of the job with the same label, even if another job of the function ran later', async () => {
    await keep(job('a', { args: { x: 1 } }, 'one'));
    await keep(job('b', { args: { y: 2 } }, 'two'));
    expect(await reason(job('c', { args: { x: 3 } }, 'one'))).toBe('the argument "x" changed');
  });
});

describe('a job that failed last time', () => {
  it.each([
    ['error', 'ValueError', 'it raised ValueError last time'],
    ['timed-out', 'TimedOut', 'it timed out last time'],
    ['failed', 'OutOfMemory', 'it failed last time (OutOfMemory)'],
    ['failed', '', 'it failed last time'],
  ])('%s %s', async (status, type, expected) => {
    await keep(A);
    await cache.note(B, { status, type });
    expect(await reason(B)).toBe(expected);
    expect(await reason(C)).toBe(`the version changed from 2 to 3, and ${expected}`);
  });

  it('is no longer mentioned after it finished, cached or not', async () => {
    await cache.note(A, { status: 'error', type: 'E' });
    await cache.note(A, undefined);
    expect(await reason(A)).toBe('no cached result');
    await cache.note(A, { status: 'error', type: 'E' });
    await keep(A);
    expect(await reason(A)).toBe('hit');
    expect(await lastFailure(root, kindsOf(A)[0]?.id ?? '')).toBeUndefined();
  });

  it('is compared only until the job runs again', async () => {
    await keep(A);
    await cache.note(B, { status: 'error', type: 'E' });
    await reason(A);
    expect(await reason(C)).toBe('the version changed from 1 to 3');
  });

  it('says nothing about another job of the same function', async () => {
    await cache.note(job('a', { args: { x: 1 } }, 'one'), { status: 'error', type: 'E' });
    expect(await reason(job('b', { args: { x: 2 } }, 'two'))).toBe('the argument "x" changed');
  });

  it('has one of 65,536 slots, which another kind can take and gc empties', async () => {
    const files = () =>
      readdirSync(failuresDirectory(root), { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
    await cache.note(A, { status: 'error', type: 'E' });
    await cache.note(B, { status: 'error', type: 'E' });
    expect(files()).toHaveLength(kindsOf(A).length);
    await forgetFailures(root, 0);
    expect(files()).toHaveLength(kindsOf(A).length);
    await forgetFailures(root, Date.now() + 1000);
    expect(files()).toEqual([]);
  });
});
