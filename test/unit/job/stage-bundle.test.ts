import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stageBundle } from '../../../src/job/stage-bundle';
import { makeRepository, removeRepositories } from '../../fakes/repository';

afterAll(removeRepositories);

const bundle = (root: string) => [{ path: 'p/a.py', source: join(root, 'p/a.py'), executable: true }];

describe('a staged bundle', () => {
  it.each([0, 1, 300_000, 5_000_000])('is the hashed copy, of %i bytes', async (size) => {
    const root = await makeRepository({ 'p/a.py': 'x'.repeat(size) });
    const { files, directory } = await stageBundle(bundle(root), join(root, 'staged'));
    const copy = join(directory, 'p/a.py');
    const sha256 = createHash('sha256').update(readFileSync(copy)).digest('hex');
    expect(files).toEqual([{ path: 'p/a.py', executable: true, sha256 }]);
    expect([statSync(copy).size, statSync(copy).mode & 0o777]).toEqual([size, 0o555]);
  });

  it.each<[string, (root: string) => void]>([
    [
      'a link is in its place',
      (root) => [rmSync(join(root, 'p/a.py')), symlinkSync('/etc/hostname', join(root, 'p/a.py'))],
    ],
    [
      'a link is in the place of its directory',
      (root) => [renameSync(join(root, 'p'), join(root, 'q')), symlinkSync('q', join(root, 'p'))],
    ],
    [
      'a pipe is in its place',
      (root) => [rmSync(join(root, 'p/a.py')), execFileSync('mkfifo', [join(root, 'p/a.py')])],
    ],
    ['it is gone', (root) => rmSync(join(root, 'p/a.py'))],
  ])('is rejected if %s by then', async (_what, change) => {
    const root = await makeRepository({ 'p/a.py': '' });
    const files = bundle(root);
    change(root);
    await expect(stageBundle(files, join(root, 'staged'))).rejects.toMatchObject({
      code: 'spec',
      message: expect.stringMatching(/^can't read p\/a\.py: /),
    });
  });
});
