import { describe, expect, it } from 'vitest';
import { jobsOf, mistakesIn } from './reading';

/** A spec with one job per line: its name and its keys. */
function spec(...jobs: string[]): string {
  return `jobs:\n${jobs.map((job) => `  ${job.replace('{', '{ function: f.py:f,')}\n`).join('')}`;
}

describe('the needs of a job', () => {
  it.each([
    ['b: { needs: a }', ['a']],
    ['b: { needs: [a, c] }', ['a', 'c']],
    ['b: { args: { x: { $job: a } } }', ['a']],
    ['b: { args: { x: [{ y: { $tuple: [{ $job: a }] } }] } }', ['a']],
    ['b: { args: { x: { $job: a } }, needs: [c, a] }', ['c', 'a']],
    ['b: { matrix: { x: [{ $job: a }, { $job: c }] } }', ['a', 'c']],
    ['b: { args: { x: { $job: m, item: 1 } } }', ['m']],
    ['b: { args: { x: { $job: a, item: [0, k] }, y: { $job: m, finished: true } } }', ['a', 'm']],
  ])('%s', (job, needs) => {
    const jobs = jobsOf(spec('a: {}', 'c: {}', 'm: { matrix: { v: [1, 2] } }', job));
    expect(jobs.at(-1)?.needs).toEqual(needs);
  });

  it('may be a chain of any length', () => {
    const chain = Array.from({ length: 3000 }, (_, index) =>
      index === 0 ? 'j0: {}' : `j${index}: { needs: j${index - 1} }`,
    );
    expect(jobsOf(spec(...chain))).toHaveLength(3000);
  });
});

describe('mistakes in needs', () => {
  it.each([
    [
      ['first: {}', 'b: { needs: frist }'],
      ['3:33: "b" needs the job "frist", which does not exist: did you mean "first"?'],
    ],
    [['a: {}', 'b: { needs: [a, zzz] }'], ['3:37: "b" needs the job "zzz", which does not exist: the jobs are a, b']],
    [
      ['a: {}', 'b: { args: { x: { $job: zzz } } }'],
      ['3:37: "b" needs the job "zzz", which does not exist: the jobs are a, b'],
    ],
    [
      ['a: { matrix: { v: [1, 2] } }', 'b: { args: { x: { $job: a, item: 2 } } }'],
      ['3:37: "a" has 2 points, so there is no item 2: the first item of a matrix is a point: use 0 to 1'],
    ],
    [
      ['a: { matrix: { v: [1, 2] } }', 'b: { args: { x: { $job: a, item: [v, 0] } } }'],
      ['3:37: "a" has 2 points, so there is no item "v": the first item of a matrix is a point: use 0 to 1'],
    ],
    [['a: { needs: a }'], ['2:33: "a" needs itself: remove one of these needs']],
    [
      ['a: { needs: b }', 'b: { args: { x: { $job: a } } }'],
      ['3:37: jobs need each other in a cycle: a → b → a: remove one of these needs'],
    ],
    [
      ['a: { needs: b }', 'b: { needs: c }', 'c: { needs: b }'],
      ['4:33: jobs need each other in a cycle: b → c → b: remove one of these needs'],
    ],
    [
      ['a: { needs: b }', 'b: { needs: a }', 'c: { needs: d }', 'd: { needs: c }'],
      [
        '3:33: jobs need each other in a cycle: a → b → a: remove one of these needs',
        '5:33: jobs need each other in a cycle: c → d → c: remove one of these needs',
      ],
    ],
    [['a: { matrix: { v: [{ $job: a }] } }'], ['2:40: "a" needs itself: remove one of these needs']],
  ])('%j', (jobs, expected) => {
    expect(mistakesIn(spec(...jobs))).toEqual(expected.map((line) => `hither.yml:${line}`));
  });
});
