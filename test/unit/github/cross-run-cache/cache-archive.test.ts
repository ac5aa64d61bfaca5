import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allHashes } from '../../../../src/cache/find-entries';
import { openJobCache } from '../../../../src/cache/job-cache';
import { updateArchive } from '../../../../src/github/cross-run-cache/cache-archive';
import { entryPath } from '../../../../src/store/layout';
import { walkObjects } from '../../../../src/store/objects/walk-objects';
import { openStore } from '../../../../src/store/open-store';
import { anEntry, someFields } from '../../cache/entries';

const place = mkdtempSync(join(tmpdir(), 'hither-kept-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const SIZE = 10_000;

/** A store and an archive; `run` computes jobs named by a digit, or finds them cached. */
function machine() {
  const [root, directory] = ['store-', 'kept-'].map((name) => mkdtempSync(join(place, name))) as [string, string];
  const store = openStore(root);
  const cache = openJobCache({ store });
  let clock = 1_700_000_000_000;
  const hashOf = (digit: string): string => digit.repeat(64);
  const run = async (digits: string, hit: boolean, size = SIZE): Promise<boolean> => {
    const records = [];
    for (const digit of digits) {
      const object = await store.putBytes(Buffer.alloc(size, digit));
      const key = { hash: hashOf(digit), fields: someFields() };
      await cache.keep(anEntry({ key, objects: [object] }));
      records.push({ job_hash: key.hash, cache: { hit, reason: '' } });
    }
    clock += 1000;
    const context = { cache, store, now: () => clock };
    return updateArchive({ directory, records, context, budget: 3.5 * SIZE });
  };
  /** Entries by digit, and the number of objects. */
  const kept = async () => {
    const objects = [];
    for await (const sha1 of walkObjects(directory)) {
      objects.push(sha1);
    }
    return { jobs: (await allHashes(directory)).map((hash) => hash[0]).join(''), objects: objects.length };
  };
  const age = (digit: string, seconds: number): void =>
    utimesSync(entryPath(directory, hashOf(digit)), seconds, seconds);
  return { run, kept, age };
}

describe('the archive', () => {
  it('has every job of a run, and nothing new if all were cached', async () => {
    const { run, kept } = machine();
    expect(await run('12', false)).toBe(true);
    expect(await kept()).toEqual({ jobs: '12', objects: 2 });
    expect(await run('12', true)).toBe(false);
    expect(await run('2', false)).toBe(true);
    // Cached on the machine, but not in the archive.
    expect(await run('3', true)).toBe(true);
    expect(await kept()).toEqual({ jobs: '123', objects: 3 });
  });

  it('stays within its size limit: the least recently used results are removed', async () => {
    const { run, kept, age } = machine();
    await run('123', false);
    age('1', 1000);
    age('2', 3000);
    age('3', 2000);
    await run('2', true);
    await run('45', false);
    expect(await kept()).toEqual({ jobs: '245', objects: 3 });
  });

  it('omits a result that alone is too large', async () => {
    const { run, kept } = machine();
    await run('1', false);
    expect(await run('2', false, 5 * SIZE)).toBe(false);
    expect(await kept()).toEqual({ jobs: '1', objects: 1 });
  });
});
