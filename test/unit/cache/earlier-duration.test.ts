import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earlierDuration } from '../../../src/cache/earlier-duration';
import { openJobCache } from '../../../src/cache/job-cache';
import { openStore } from '../../../src/store/open-store';
import { anEntry, someFields } from './entries';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hither-duration-'));
  const cache = openJobCache({ store: openStore(root) });
  for (const [hash, elapsed_sec] of [
    ['a', 2],
    ['b', 4],
  ] as const) {
    const entry = anEntry({ key: { hash: hash.repeat(64), fields: someFields() } });
    await cache.keep({ ...entry, runtimeInfo: { ...entry.runtimeInfo, elapsed_sec } });
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('the duration of earlier jobs', () => {
  it('is the mean of the last cached ones of the same function', async () => {
    expect(await earlierDuration(root, 'm.py', 'f')).toBe(3);
  });

  it('is unknown for another function, another file, and in a store without jobs', async () => {
    expect(await earlierDuration(root, 'm.py', 'g')).toBeUndefined();
    expect(await earlierDuration(root, 'n.py', 'f')).toBeUndefined();
    expect(await earlierDuration('/nowhere', 'm.py', 'f')).toBeUndefined();
  });
});
