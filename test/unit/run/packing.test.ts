import { describe, expect, it } from 'vitest';
import type { SpecJob, StatedPacking } from '../../../src/job-spec/types';
import { createPacking } from '../../../src/run/packing';

const WINDOW = 1250;

function packed(jobs: number, packing: StatedPacking = {}, timeout?: number) {
  const spec = { name: 'sweep', packing, timeout } as SpecJob;
  const group = { name: 'sweep', jobs: Array.from({ length: jobs }, () => ({ spec }) as never) };
  return createPacking([group], WINDOW)(spec);
}

describe('jobs are packed', () => {
  it.each([
    ['not at all, as long as they are few', 1000, {}, undefined, { pack: 1, atOnce: 1 }],
    ['into few tasks, but enough to fill a cluster', 100_000, {}, undefined, { pack: 6, atOnce: 1 }],
    [
      'so that no more tasks are in Slurm than there may be',
      100_000,
      { maxTasks: 10 },
      undefined,
      { pack: 125, atOnce: 1 },
    ],
    ['also if they are few', 30, { maxTasks: 4 }, undefined, { pack: 8, atOnce: 1 }],
    ['not into longer tasks than is of use', 3000, {}, 900, { pack: 2, atOnce: 1 }],
    ['as the spec says', 10, { pack: 5 }, undefined, { pack: 5, atOnce: 1 }],
    ['not for more jobs than there are', 2, { pack: 400, atOnce: 8 }, undefined, { pack: 2, atOnce: 2 }],
    ['as many as run side by side, at least', 10, { atOnce: 4 }, undefined, { pack: 4, atOnce: 4 }],
  ] as const)('%s', (_what, jobs, stated, timeout, expected) => {
    expect(packed(jobs, stated, timeout)).toEqual(expected);
  });
});
