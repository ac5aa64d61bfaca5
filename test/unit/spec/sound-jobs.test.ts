import { expect, it } from 'vitest';
import { parseSpec } from '../../../src/spec/read-spec';
import { mistakesIn } from './reading';

const SPEC = `jobs:
  right: { function: f.py:f, args: { x: 1 } }
  wrong: { function: f.py:f, args: { x: { $complex: [1] } } }
  misspelt: { functoin: f.py:f }
  total: { function: f.py:g, args: { all: [{ $job: misspelt }, { $job: wrong }] } }
`;

it('jobs without a mistake of their own are given beside the mistakes of others', () => {
  const { ok, sound } = parseSpec(SPEC, { path: 'hither.yml', folder: '/repo' });
  expect(ok).toBe(false);
  expect(sound.jobs.map(({ name }) => name)).toEqual(['right', 'total']);
});

it('a job with a mistake is there all the same for those that need it', () => {
  expect(mistakesIn(SPEC).join('\n')).not.toContain('which is not there');
  expect(mistakesIn(SPEC)).toHaveLength(3);
});

it('where the form of the document is wrong no job is taken for right', () => {
  const { sound } = parseSpec(`${SPEC}  tagged: !!set { function: f.py:f }\n`, { path: 'hither.yml', folder: '/repo' });
  expect(sound.jobs).toEqual([]);
});
