import { describe, expect, it } from 'vitest';
import type { SpecValue } from '../../../src/job-spec/types';
import { requiredResults, takenResults } from '../../../src/run/required-results';
import { aRecord } from '../../fakes/record';
import { aJob } from '../../fakes/resolved-job';

const where = { path: 'hither.yml' };
const needed = new Map([
  ['one', [aRecord({ name: 'one' })]],
  ['sweep', [0, 1, 2].map((index) => aRecord({ name: 'sweep', index }))],
]);

function required(args: readonly object[], stated: readonly string[] = []): string[] {
  const values = args.map((value, index): [string, SpecValue] => [
    `a${index}`,
    { kind: 'job', where, ...value } as never,
  ]);
  const statedNeeds = stated.map((job) => ({ job, where }));
  const job = aJob('job', { args: new Map(values), spec: { needs: [...needed.keys()], statedNeeds } });
  return requiredResults(job, needed).map(({ label }) => label);
}

describe('the results that a job requires', () => {
  it.each([
    ['nothing, if only another point of its matrix takes a result', [], [], []],
    ['all of a job in needs', [], ['sweep'], ['sweep[0]', 'sweep[1]', 'sweep[2]']],
    ['all points of a matrix that is an argument', [{ job: 'sweep' }], [], ['sweep[0]', 'sweep[1]', 'sweep[2]']],
    ['one point that it picks', [{ job: 'sweep', item: [1, 'k'] }], [], ['sweep[1]']],
    ['a job whose result it picks from', [{ job: 'one', item: [2] }], [], ['one']],
    ['none of those that it takes as they finished', [{ job: 'sweep', finished: true }], [], []],
    [
      'the strictest of its uses',
      [
        { job: 'sweep', finished: true },
        { job: 'sweep', item: [0] },
      ],
      [],
      ['sweep[0]'],
    ],
    ['all, if needs says so beside finished', [{ job: 'one', finished: true }], ['one'], ['one']],
  ])('are %s', (_what, args, stated, expected) => {
    expect(required(args, stated)).toEqual(expected);
  });
});

describe('the results that the arguments of a job are made of', () => {
  it('are those that they name, also with finished, and none that only needs names', () => {
    const args = new Map<string, SpecValue>([
      ['x', { kind: 'list', items: [{ kind: 'job', job: 'sweep', item: [2], where }], where }],
    ]);
    const spec = { needs: ['one', 'sweep'], statedNeeds: [{ job: 'one', where }] };
    expect(takenResults(aJob('job', { args, spec }), needed).map(({ label }) => label)).toEqual(['sweep[2]']);
    const all = new Map<string, SpecValue>([['x', { kind: 'job', job: 'sweep', finished: true, where }]]);
    expect(takenResults(aJob('job', { args: all, spec }), needed)).toHaveLength(3);
  });
});
