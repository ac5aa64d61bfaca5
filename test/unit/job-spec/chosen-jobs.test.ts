import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/core/errors';
import { chosenJobs } from '../../../src/job-spec/chosen-jobs';
import { labelOf } from '../../../src/job-spec/matrix-label';
import { jobsOf } from './reading';

/** A spec with one job per line: its name and its keys. */
function spec(...jobs: string[]): string {
  return `jobs:\n${jobs.map((job) => `  ${job.replace('{', '{ function: f.py:f,')}\n`).join('')}`;
}

const CHAIN = spec('a: {}', 'b: { needs: a }', 'c: { args: { x: { $job: b } } }', 'd: {}');
const SWEEP = spec(
  'a: {}',
  'b: {}',
  'sweep: { matrix: { x: [1, 2, { $job: a }, { $job: b }] } }',
  'titled: { label: "Part 2: all", matrix: { s: [a b, "[z]", "ü=1,2", "a\\nb"] } }',
  'one: { label: "The one" }',
  'sum: { args: { all: { $job: sweep } } }',
  'first: { args: { x: { $job: sweep, item: 0 } } }',
);

function chosen(text: string, select: readonly string[], args: readonly string[] = []) {
  const { jobs, problems } = chosenJobs(jobsOf(text), { select, args });
  const labels = jobs.map((job) =>
    job.matrix === undefined ? job.name : job.matrix.map((point) => `${point.index}: ${labelOf(job, point)}`),
  );
  return { labels, problems: problems.map(formatProblem) };
}

describe('a choice of jobs', () => {
  it.each([
    [['c'], ['a', 'b', 'c']],
    [
      ['d', 'b'],
      ['a', 'b', 'd'],
    ],
    [[], ['a', 'b', 'c', 'd']],
  ])('%j includes the jobs that it needs, in the order of the spec', (select, expected) => {
    expect(chosen(CHAIN, select)).toEqual({ labels: expected, problems: [] });
  });

  it('includes the jobs that arguments need, and no others', () => {
    expect(chosen(CHAIN, ['c'], ['c.x=1']).labels).toEqual(['c']);
    expect(chosen(CHAIN, ['c'], ['c.x={ $job: d }']).labels).toEqual(['c', 'd']);
  });

  it('reports every job that does not exist', () => {
    expect(chosen(CHAIN, ['bb', 'constructor']).problems).toEqual([
      '--select: there is no job "bb": did you mean "b"?',
      '--select: there is no job "constructor": the jobs are a, b, c, d',
    ]);
  });
});

describe('a choice of points', () => {
  it.each<[string[], unknown[]]>([
    [['sweep[x=2]'], [['1: sweep[x=2]']]],
    [['sweep[x=2]', 'sweep[x=1]', 'sweep[x=2]'], [['0: sweep[x=1]', '1: sweep[x=2]']]],
    [['sweep[x=a]'], ['a', ['2: sweep[x=a]']]],
    [
      ['sweep[x=1]', 'one'],
      [['0: sweep[x=1]'], 'one'],
    ],
    [['The one'], ['one']],
    [['Part 2: all[s=a b]'], [['0: Part 2: all[s=a b]']]],
    [['Part 2: all[s=[z]]'], [['1: Part 2: all[s=[z]]']]],
    [['Part 2: all[s=ü=1,2]'], [['2: Part 2: all[s=ü=1,2]']]],
    [[String.raw`Part 2: all[s=a\u{a}b]`], [[String.raw`3: Part 2: all[s=a\u{a}b]`]]],
  ])('%j', (select, expected) => {
    expect(chosen(SWEEP, select)).toEqual({ labels: expected, problems: [] });
  });

  const ALL = ['0: sweep[x=1]', '1: sweep[x=2]', '2: sweep[x=a]', '3: sweep[x=b]'];
  it.each([[['sweep[x=1]', 'sweep']], [['sweep[x=1]', 'sum']], [['sum', 'sweep[x=1]']], [['first', 'sweep[x=1]']]])(
    '%j selects the whole matrix, because the other job needs all of it',
    (select) => {
      expect(chosen(SWEEP, select).labels).toContainEqual(ALL);
      expect(chosen(SWEEP, select).labels).toEqual(expect.arrayContaining(['a', 'b']));
    },
  );

  it('selects among the points that arguments make', () => {
    expect(chosen(SWEEP, ['sweep[x=7]'], ['sweep.x=[6, 7]'])).toEqual({ labels: [['1: sweep[x=7]']], problems: [] });
    expect(chosen(SWEEP, ['sweep[x=1]'], ['sweep.x=7']).problems).toEqual([
      '--select: the job "sweep" has no point "sweep[x=1]": did you mean "sweep[x=7]"?',
    ]);
  });

  it.each([
    [
      'sweep[x=3]',
      '"sweep" has no point "sweep[x=3]": did you mean "sweep[x=1]", "sweep[x=2]", "sweep[x=a]", "sweep[x=b]"?',
    ],
    [
      'sweep[y]',
      '"sweep" has no point "sweep[y]": its points are "sweep[x=1]", "sweep[x=2]", "sweep[x=a]", "sweep[x=b]"',
    ],
  ])('%s does not exist', (label, expected) => {
    expect(chosen(SWEEP, [label]).problems).toEqual([`--select: the job ${expected}`]);
  });

  it('of a job that does not exist names the job', () => {
    expect(chosen(SWEEP, ['swep[x=1]']).problems).toEqual([
      '--select: there is no job "swep[x=1]": did you mean "sweep"?',
    ]);
  });

  it('suggests the nearest of many', () => {
    const many = spec('m: { matrix: { x: [10, 20, 31, 40, 50, 60, 70, 80], y: [a, b, c, d] } }');
    expect(chosen(many, ['m[x=30,y=a]']).problems).toEqual([
      '--select: the job "m" has no point "m[x=30,y=a]": did you mean "m[x=10,y=a]", "m[x=20,y=a]", "m[x=31,y=a]", "m[x=40,y=a]", "m[x=50,y=a]", …?',
    ]);
  });
});
