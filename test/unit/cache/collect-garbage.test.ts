import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectGarbage, type GarbageRules, GRACE } from '../../../src/cache/collect-garbage';
import { openJobCache } from '../../../src/cache/job-cache';
import { touchEntry } from '../../../src/cache/touch-entry';
import { linkPaths } from '../../../src/store/kachery/link-record';
import { walkLinks } from '../../../src/store/kachery/list-links';
import { entryPath, objectPath } from '../../../src/store/layout';
import { openStore } from '../../../src/store/open-store';
import { needs, requirement, works } from '../../requirements';
import { anEntry, someFields } from './entries';

const directory = mkdtempSync(join(tmpdir(), 'hither-gc-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const HASHES = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64));
/** Too short to protect anything. */
const NO_GRACE = { cached: -1000, unreferenced: -1000 };

/** A store with jobs that have their own results (1000, 2000, … bytes) and one in common, used in order. */
async function place() {
  const root = mkdtempSync(join(directory, 'store-'));
  const store = openStore(root);
  const cache = openJobCache({ store });
  const shared = await store.putBytes(Buffer.alloc(500, 'shared'));
  const own: string[] = [];
  for (const [number, hash] of HASHES.entries()) {
    const ref = await store.putBytes(Buffer.alloc(1000 * (number + 1), `result ${number}`));
    own.push(ref.sha1);
    await cache.keep(anEntry({ key: { hash, fields: someFields() }, objects: [ref, shared] }));
    // Let the file system's clock tick before the next job is used.
    const { ctimeMs } = statSync(entryPath(root, hash));
    while (Date.now() <= ctimeMs + 10) {
      await new Promise(setImmediate);
    }
  }
  const collect = (rules: Partial<GarbageRules>) =>
    collectGarbage({ root }, cache, {
      unreferenced: false,
      grace: NO_GRACE,
      runsSince: [],
      neededByRuns: new Set(),
      ...rules,
    });
  const cached = () => HASHES.map((hash) => cache.read(hash) !== undefined);
  const there = (sha1: string) => existsSync(objectPath(root, sha1));
  return { root, store, cache, shared, own, collect, cached, there };
}

describe('freeing space', () => {
  it('keeps the objects that runs need', async () => {
    const { collect, own, there } = await place();
    const [first = '', second = ''] = own;
    await collect({ maxSize: 0, unreferenced: true, neededByRuns: new Set([first]) });
    expect([there(first), there(second)]).toEqual([true, false]);
  });

  it('keeps the most recently used results up to a size, and removes the others', async () => {
    const { collect, cached, own, shared, there } = await place();
    const report = await collect({ maxSize: 11_000 });
    expect(cached()).toEqual([false, false, true, true]);
    expect(own.map(there)).toEqual([false, false, true, true]);
    expect(there(shared.sha1)).toBe(true);
    expect(report).toMatchObject({ jobs: 2, objects: 2, keptJobs: 2 });
    const none = { recentJobs: 0, jobsOfRuns: 0, heldJobs: 0, recentObjects: 0, neededObjects: 1 };
    expect(report.spared).toEqual(none);
    expect(report.bytes).toBeGreaterThan(3000);
    expect(report.keptBytes).toBeGreaterThan(7500);
  });

  it('counts a job that is looked up again as used', async () => {
    const { root, collect, cached } = await place();
    const path = entryPath(root, HASHES[0] ?? '');
    utimesSync(path, 1, 1);
    expect(touchEntry(path)).toBe(true);
    await collect({ maxSize: 8500 });
    expect(cached()).toEqual([true, false, false, true]);
  });

  it('removes an object only if no cached job needs it', async () => {
    const { collect, own, shared, there, cached } = await place();
    await collect({ maxSize: 1 });
    expect(cached()).toEqual([false, false, false, false]);
    expect([...own, shared.sha1].map(there)).toEqual([false, false, false, false, false]);
  });

  it('removes results by age, and keeps objects that no job made', async () => {
    const { store, collect, cached, there } = await place();
    const { sha1 } = await store.putBytes(Buffer.from('of a user of kachery'));
    await collect({ maxAge: 0 });
    expect(cached()).toEqual([false, false, false, false]);
    expect(there(sha1)).toBe(true);
    const report = await collect({ unreferenced: true });
    expect([there(sha1), report.objects]).toEqual([false, 1]);
  });

  it('removes nothing that was used within the grace period, or since an active run started', async () => {
    const { store, collect, cached, own, there } = await place();
    const { sha1 } = await store.putBytes(Buffer.from('of somebody'));
    const all = { maxSize: 1, maxAge: 0, unreferenced: true };
    for (const [rules, spared] of [
      [
        { ...all, grace: GRACE },
        { recentJobs: 4, jobsOfRuns: 0, recentObjects: 1, neededObjects: 5 },
      ],
      [
        { ...all, runsSince: [Date.now() - 3600_000] },
        { recentJobs: 0, jobsOfRuns: 4, recentObjects: 1 },
      ],
    ] as const) {
      expect(await collect(rules)).toMatchObject({ jobs: 0, objects: 0, bytes: 0, spared });
    }
    expect(cached()).toEqual([true, true, true, true]);
    expect([...own, sha1].every(there)).toBe(true);
  });

  it('puts an entry back that is looked up at the moment it is moved away', async () => {
    const { root, cache, collect, cached, own, there } = await place();
    const asked = HASHES[1] ?? '';
    const reading = cache.read;
    let marked = false;
    // Between the listing of all entries and the removal of the first, one is looked up.
    const racing = {
      ...cache,
      read(hash: string) {
        const found = reading(hash);
        if (hash === HASHES[3] && !marked) {
          marked = true;
          utimesSync(entryPath(root, asked), 5, 5);
        }
        return found;
      },
    };
    await collectGarbage({ root }, racing, {
      maxSize: 1,
      unreferenced: false,
      grace: NO_GRACE,
      runsSince: [],
      neededByRuns: new Set(),
    });
    expect(cached()).toEqual([false, true, false, false]);
    expect(own.map(there)).toEqual([false, true, false, false]);
    expect((await collect({ maxSize: 1 })).jobs).toBe(1);
  });

  it('keeps an object that is stored again during its removal', async () => {
    const { store, collect, own, there } = await place();
    // Stored again: a new file, with its own new time.
    const before = Date.now();
    while (Date.now() <= before + 20) {
      await new Promise(setImmediate);
    }
    await store.putBytes(Buffer.alloc(1000, 'result 0'));
    await collect({ maxSize: 1, grace: { cached: Date.now() - before - 10, unreferenced: 0 } });
    expect(there(own[0] ?? '')).toBe(true);
  });

  const CHATTR = requirement('root, with chattr', () => works('chattr', '-i', directory));
  it('leaves files of another user, and continues', needs(CHATTR), async () => {
    const { root, collect, cached, own, there } = await place();
    // Like a file of another user in a directory with the sticky bit.
    const others = [entryPath(root, HASHES[0] ?? ''), objectPath(root, own[1] ?? '')];
    for (const path of others) spawnSync('chattr', ['+i', path]);
    try {
      expect(await collect({ maxSize: 0 })).toMatchObject({ jobs: 3, objects: 2, keptJobs: 1 });
    } finally {
      for (const path of others) spawnSync('chattr', ['-i', path]);
    }
    expect(cached()).toEqual([true, false, false, false]);
    expect(own.map(there)).toEqual([true, true, false, false]);
  });
});

describe('links to files elsewhere', () => {
  const SIZE = 2 * 1024 ** 2;
  const old = (name: string): string => join(directory, name);
  beforeAll(async () => {
    for (const name of ['needed', 'unneeded', 'changed', 'gone', 'of kachery']) {
      writeFileSync(old(name), Buffer.alloc(SIZE, name));
    }
    await new Promise((done) => setTimeout(done, 2600));
  });

  it('are removed if no cached job refers to them, or if their file is another one now', async () => {
    const { root, store, cache, collect } = await place();
    const link = async (name: string) => {
      const handle = await open(old(name));
      const file = await store.linkFile(handle).finally(() => handle.close());
      return file?.ref ?? expect.unreachable('it was not linked');
    };
    const [needed, unneeded, changed, gone] = await Promise.all(['needed', 'unneeded', 'changed', 'gone'].map(link));
    const args = { x: [needed, changed, gone].map((ref) => ({ _type: 'hither_file', sha256: ref?.sha256 })) };
    await cache.keep(anEntry({ key: { hash: 'e'.repeat(64), fields: someFields({ args }) } }));
    const [, foreign] = linkPaths(root, 'f'.repeat(40));
    mkdirSync(dirname(foreign), { recursive: true });
    writeFileSync(foreign, JSON.stringify({ path: old('of kachery'), size: SIZE, mtime: 1, sha1: 'f'.repeat(40) }));
    appendFileSync(old('changed'), 'x');
    rmSync(old('gone'));

    const listed = async () => {
      const found: string[] = [];
      for await (const { sha1 } of walkLinks(root)) {
        found.push(sha1);
      }
      return found.sort();
    };
    expect(await listed()).toHaveLength(5);
    // What was just linked may be the input of a job that has not ended.
    expect(await collect({ maxAge: 1e9, grace: GRACE })).toMatchObject({ links: 2, bytes: 0, keptJobs: 5 });
    expect(await listed()).toEqual([needed?.sha1, unneeded?.sha1, 'f'.repeat(40)].sort());
    expect(await collect({ maxAge: 1e9 })).toMatchObject({ links: 1, bytes: 0 });
    expect(await listed()).toEqual([needed?.sha1, 'f'.repeat(40)].sort());
    expect(existsSync(linkPaths(root, unneeded?.sha1 ?? '')[0])).toBe(false);
  });
});
