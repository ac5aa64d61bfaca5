import { expect, it } from 'vitest';
import { parseSpec } from '../../../src/job-spec/read-spec';
import { mistakesIn } from './reading';

const SPEC = `jobs:
  right: { function: f.py:f, args: { x: 1 } }
  wrong: { function: f.py:f, args: { x: { $complex: [1] } }, matrix: { y: [] } }
  misspelt: { functoin: f.py:f, timeout: soon }
  nothing: 7
  total: { function: f.py:g, args: { all: [{ $job: misspelt }, { $job: wrong, item: 3 }, { $job: nothing }] } }
`;

/** The mistaken keys of each job. */
function mistaken(text: string): Record<string, number | string[]> {
  const { jobs } = parseSpec(text, { path: 'hither.yml', directory: '/repo' }).sound;
  return Object.fromEntries(jobs.map((job) => [job.name, job.mistaken.size > 5 ? Infinity : [...job.mistaken]]));
}

it('all jobs are returned, each with its mistaken keys', () => {
  expect(mistaken(SPEC)).toEqual({
    ...{ right: [], wrong: ['matrix'], misspelt: ['timeout'], nothing: Number.POSITIVE_INFINITY, total: [] },
  });
});

it('a misspelled key is read as the intended one', () => {
  const { jobs } = parseSpec(SPEC, { path: 'hither.yml', directory: '/repo' }).sound;
  expect(jobs[2]?.function).toMatchObject({ file: 'f.py', name: 'f' });
});

it('a job with a mistake still exists for jobs that need it', () => {
  expect(mistakesIn(SPEC).map((line) => /^[^ ]*/.exec(line)?.[0])).toEqual([
    ...['hither.yml:3:53:', 'hither.yml:3:72:', 'hither.yml:4:15:', 'hither.yml:4:42:', 'hither.yml:5:12:'],
  ]);
});

it('after a syntax mistake, all keys of the affected jobs are mistaken', () => {
  const tagged = `${SPEC}  tagged: !!set { function: f.py:f }\n  last: { function: f.py:f }\n`;
  expect(mistaken(tagged)).toMatchObject({ right: [], tagged: Number.POSITIVE_INFINITY, last: [] });
  const everywhere = 'defaults: { args: &x { y: 1 } }\njobs: { a: { function: f.py:f } }\n';
  expect(mistaken(everywhere)).toEqual({ a: Number.POSITIVE_INFINITY });
});
