import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openJobCache } from '../../../src/cache/job-cache';
import type { CacheOptions } from '../../../src/job-spec/types';
import { entryPath, objectPath, quarantineDirectory } from '../../../src/store/layout';
import { openStore } from '../../../src/store/open-store';
import { anEntry, someFields } from './entries';

const directory = mkdtempSync(join(tmpdir(), 'hither-job-cache-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const OPTIONS: CacheOptions = { forceRun: false, cacheFailing: false, rerunFailing: false, salt: '', trust: false };
const HASH = 'c'.repeat(64);
const KEY = { hash: HASH, fields: someFields() };

/** A cache with one job whose result needs five objects. */
async function open() {
  const root = mkdtempSync(join(directory, 'store-'));
  const store = openStore(root);
  const cache = openJobCache({ store });
  const contents = Array.from({ length: 5 }, (_, number) => Buffer.from(`object ${number} of ${root}`));
  const refs = [];
  for (const content of contents) {
    refs.push(await store.putBytes(content));
  }
  await cache.keep(anEntry({ key: KEY, objects: refs }));
  const look = () => cache.lookUp(KEY, OPTIONS, 'verify');
  return { root, store, cache, contents, refs, look };
}

const writable = (path: string): string => {
  chmodSync(path, 0o644);
  return path;
};

describe('a cached job', () => {
  it('is a hit only with all of its objects, each of them intact', async () => {
    const { root, store, contents, refs, look } = await open();
    expect(await look()).toMatchObject({ hit: true });
    const changes: [RegExp, (path: string) => void][] = [
      [/no longer in the store/, (path) => rmSync(path)],
      [/is damaged/, (path) => truncateSync(writable(path), 3)],
      [/is damaged/, (path) => writeFileSync(writable(path), readFileSync(path, 'utf8').replace('object', 'Object'))],
    ];
    let misses = 0;
    for (const [index, ref] of refs.entries()) {
      for (const [why, change] of changes) {
        change(objectPath(root, ref.sha1));
        const found = await look();
        expect(found).toMatchObject({ hit: false, reason: expect.stringMatching(why) });
        misses += 1;
        await store.putBytes(contents[index] ?? Buffer.alloc(0));
        expect(await look()).toMatchObject({ hit: true });
      }
    }
    expect(misses).toBe(15);
    expect(readdirSync(quarantineDirectory(root))).toHaveLength(10);
  });

  it('is looked up without reading or moving its objects if a glance is enough', async () => {
    const { root, cache, refs } = await open();
    const path = writable(objectPath(root, refs[0]?.sha1 ?? ''));
    truncateSync(path, 3);
    expect(await cache.lookUp(KEY, OPTIONS, 'glance')).toMatchObject({ hit: true });
    rmSync(path);
    expect(await cache.lookUp(KEY, OPTIONS, 'glance')).toMatchObject({ hit: false });
  });

  it('of an earlier version is replaced', async () => {
    const { root, cache, look } = await open();
    const path = entryPath(root, HASH);
    const [line = ''] = readFileSync(path, 'utf8').split('\n');
    const earlier = line.replace('hither-cache/2', 'hither-cache/1');
    writeFileSync(path, `${earlier}\n${createHash('sha256').update(earlier).digest('hex')}\n`);
    expect(await look()).toMatchObject({ hit: false, warning: expect.stringContaining('by an earlier version') });
    await cache.keep(anEntry({ key: KEY }));
    expect(await look()).toMatchObject({ hit: true });
  });

  it('of a runtime that this version lacks is a miss, and is left alone', async () => {
    const { root, cache, look } = await open();
    const path = entryPath(root, HASH);
    const [line = ''] = readFileSync(path, 'utf8').split('\n');
    const newer = line.replace('"runtime":"docker"', '"runtime":"later"');
    const text = `${newer}\n${createHash('sha256').update(newer).digest('hex')}\n`;
    writeFileSync(path, text);
    const reason = `the entry ${path} was written by a newer version of hither-action: this version does not support its runtime`;
    const remedy = `use that version, or remove the result with "hither cache rm ${HASH.slice(0, 12)}"`;
    expect(await look()).toEqual({ hit: false, reason, warning: `${reason}; ${remedy}` });
    await cache.keep(anEntry({ key: KEY }));
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('is a hit without the object of its output', async () => {
    const { root, store, cache, look } = await open();
    const object = await store.putBytes(Buffer.from('{"label":"j","lines":[]}'));
    const { runtimeInfo } = anEntry();
    const console_out = { ...runtimeInfo.console_out, object };
    await cache.keep(anEntry({ key: KEY, runtimeInfo: { ...runtimeInfo, console_out } }));
    rmSync(objectPath(root, object.sha1));
    expect(await look()).toMatchObject({ hit: true, entry: { runtimeInfo: { console_out: { object } } } });
  });

  it("is a miss when its entry is another job's, a directory, empty, or from another version", async () => {
    const { root, cache, look } = await open();
    const path = entryPath(root, HASH);
    const good = readFileSync(path, 'utf8');
    const other = 'd'.repeat(64);
    await cache.keep(anEntry({ key: { ...KEY, hash: other } }));
    for (const text of [
      readFileSync(entryPath(root, other), 'utf8'),
      '',
      good.slice(0, -1),
      good.replace('hither-cache/2', 'hither-cache/9'),
    ]) {
      writeFileSync(path, text);
      expect(await look()).toMatchObject({ hit: false, reason: expect.stringContaining(path) });
    }
    rmSync(path);
    expect(await look()).toMatchObject({ hit: false });
    writeFileSync(path, good);
    expect(await look()).toMatchObject({ hit: true });
  });

  it('that raised is a hit only if cached exceptions are asked for', async () => {
    const { cache } = await open();
    const error = { type: 'ValueError', message: 'no', traceback: '' };
    await cache.keep(anEntry({ key: KEY, status: 'error', result: null, error }));
    const look = (options: Partial<CacheOptions>) => cache.lookUp(KEY, { ...OPTIONS, ...options }, 'verify');
    expect(await look({})).toEqual({ hit: false, reason: 'it raised ValueError last time' });
    expect(await look({ cacheFailing: true })).toMatchObject({ hit: true, entry: { status: 'error', error } });
    expect(await look({ cacheFailing: true, rerunFailing: true })).toMatchObject({ hit: false });
  });
});
