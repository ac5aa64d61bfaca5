import { describe, expect, it } from 'vitest';
import type { ResultRecord } from '../../../src/model/record';
import { causesOf, causeText, isShared } from '../../../src/result/causes';
import { aFailure, aRecord } from '../../fakes/record';

function stopped(name: string, type: string, message: string, status: ResultRecord['status'] = 'failed'): ResultRecord {
  return aFailure({ name, status, error: { type, message, traceback: '' } });
}

const textsOf = (...records: ResultRecord[]): string[] => causesOf(records).map(causeText);

describe('what stops several jobs', () => {
  it('is reported once, with the number of jobs', () => {
    const jobs = Array.from({ length: 100 }, (_, index) => stopped(`j${index}`, 'Image', 'no docker://x: pull it'));
    expect(textsOf(...jobs)).toEqual(['Image: no docker://x: pull it (100 jobs failed: j0, j1, j2, …)']);
  });

  it('names the job itself if it is the only one', () => {
    expect(textsOf(aRecord(), stopped('a', 'Runtime', 'no docker'))).toEqual(['a: Runtime: no docker']);
  });

  it('differs for another image, another status and another type', () => {
    const one = [stopped('a', 'Image', 'no x/a'), stopped('b', 'Image', 'no x/b'), stopped('c', 'Runtime', 'no x/a')];
    expect(textsOf(...one, stopped('d', 'Skipped', 'no x/a', 'skipped'))).toHaveLength(4);
  });

  it('is the same for a store with other file names', () => {
    const jobs = ['a', 'b'].map((name) => stopped(name, 'Store', `EACCES: mkdir '/s/runs/${name}'`));
    expect(textsOf(...jobs)).toEqual(["Store: EACCES: mkdir '/s/runs/a' (2 jobs failed: a, b)"]);
  });

  it('is never a failure of the job itself', () => {
    const own = [aRecord(), aFailure(), stopped('a', 'Exited', 'code 3'), stopped('b', 'OutOfMemory', 'too much')];
    expect(own.map(isShared)).toEqual([false, false, false, false]);
    expect(textsOf(...own, stopped('c', 'TimedOut', '3 s', 'timed-out'))).toEqual([]);
  });
});
