import { expect, it } from 'vitest';
import type { RunRequest } from '../../../src/model/run-request';
import { refuseOffNodes } from '../../../src/run/refuse-off-nodes';
import { aRunRequest } from '../../fakes/run-request';

const refuse = (request: Partial<RunRequest>) => () => refuseOffNodes(aRunRequest('/here', request));

it.each([
  [{ store: '/data/a\\b' }, `can't have their files in "/data/a\\b": its path has a backslash`, '--store'],
  [{ store: '/data/a\nb' }, 'its path has a line feed', '--store'],
  [{ store: '/data', workDir: '/scratch/a\\b' }, 'its path has a backslash', '--work-dir'],
] as const)('a directory that nodes can not use is refused: %j', (request, message, setting) => {
  expect(refuse({ executor: 'slurm', ...request })).toThrow(
    expect.objectContaining({
      code: 'usage',
      message: expect.stringContaining(message),
      remedy: expect.stringMatching(`^choose another directory with ${setting}`),
    }),
  );
});

it.each([
  { store: '/data/a\\b' },
  { executor: 'slurm', store: '/data/a b%j,c:d' },
  { executor: 'slurm', store: '/data/a\\b', workDir: '/scratch' },
] as const)('others are not: %j', (request) => {
  expect(refuse(request)).not.toThrow();
});
