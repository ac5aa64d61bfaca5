/** The contract of every job cache. `job-cache.test.ts` runs it for all kinds of stores. */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CacheEntry, objectsKeptWith } from '../../src/cache/entry';
import type { JobCache, Lookup } from '../../src/cache/job-cache';
import type { CacheOptions } from '../../src/job-spec/types';
import type { ContentStore } from '../../src/store/content-store';
import { anEntry, someFields } from '../unit/cache/entries';

/** A job cache as one run opens it. */
export interface OpenCache {
  readonly cache: JobCache;
  readonly store: ContentStore;
}

/** A store whose job cache is tested. */
export interface CacheUnderTest {
  /** Opens the cache as a new run does. */
  open(): OpenCache;
  /** The cache as an earlier run opened it. */
  readonly earlier: OpenCache;
  /** Called after the earlier run, for example to make its files read-only. */
  seal?(): void;
  /** The paths of an object and an entry that a run stored. */
  objectPath(sha1: string): string;
  entryPath(hash: string): string;
  /** Whether missing or damaged objects are fetched from a remote store. */
  readonly heals: boolean;
}

const OPTIONS: CacheOptions = { forceRun: false, cacheFailing: false, rerunFailing: false, salt: '', trust: false };
const ERROR = { type: 'ValueError', message: 'no', traceback: '' };

export function jobCacheContract(name: string, make: () => CacheUnderTest): void {
  describe(`job cache: ${name}`, () => {
    let count = 0;
    let place: CacheUnderTest;
    let early: CacheEntry;
    let now: OpenCache;

    /** Caches the result of a new job, with an object that it needs. Returns the entry. */
    const keepIn = async ({ cache, store }: OpenCache, given: Partial<CacheEntry> = {}): Promise<CacheEntry> => {
      count += 1;
      const ref = await store.putBytes(Buffer.from(`object ${count} of ${name}`));
      const key = { hash: count.toString(16).padStart(64, '0'), fields: someFields({ args: { [`x${count}`]: 1 } }) };
      const entry = anEntry({ key, objects: [ref], result: `result ${count}`, ...given });
      await cache.keep(entry);
      return entry;
    };
    const look = ({ key }: CacheEntry, { options = {}, as = now } = {}): Promise<Lookup> =>
      as.cache.lookUp(key, { ...OPTIONS, ...options }, 'verify');

    beforeAll(async () => {
      place = make();
      early = await keepIn(place.earlier);
      place.seal?.();
    });
    beforeEach(() => {
      now = place.open();
    });

    it('returns a result that was cached before, with its objects', async () => {
      const found = await look(early);
      expect(found).toMatchObject({ hit: true, entry: { result: early.result, objects: early.objects } });
      const [ref] = early.objects;
      expect(String(ref && (await now.store.readVerified(ref)))).toBe(`object 1 of ${name}`);
    });

    it('returns a result that it cached, in this run and in later ones', async () => {
      const entry = await keepIn(now);
      for (const as of [now, place.open()]) {
        const found = await look(entry, { as });
        expect(found).toMatchObject({ hit: true });
        expect(found.hit && { ...found.entry, key: null }).toEqual({ ...entry, key: null });
        expect(found.hit && found.from).toBeUndefined();
      }
    });

    it('has no result for other jobs, and says why', async () => {
      const other = { hash: 'f'.repeat(64), fields: someFields({ args: { y: 1 } }) };
      const found = await now.cache.lookUp(other, OPTIONS, 'verify');
      expect(found).toMatchObject({ hit: false, reason: expect.stringMatching(/./) });
      expect(now.cache.read(other.hash)).toBeUndefined();
    });

    it('returns the result that was cached last', async () => {
      const entry = await keepIn(now);
      await now.cache.keep({ ...entry, result: 'another' });
      expect(await look(entry)).toMatchObject({ hit: true, entry: { result: 'another' } });
      expect(await look(entry, { as: place.open() })).toMatchObject({ hit: true, entry: { result: 'another' } });
    });

    it('returns one complete result if several are cached at once', async () => {
      const entry = await keepIn(now);
      const results = ['a', 'b', 'c', 'd'];
      await Promise.all(results.map((result) => place.open().cache.keep({ ...entry, result })));
      const found = await look(entry);
      expect(results).toContain(found.hit && found.entry.result);
    });

    it('returns a cached exception only on request', async () => {
      const entry = await keepIn(now, { status: 'error', result: null, error: ERROR });
      expect(await look(entry)).toMatchObject({ hit: false, reason: expect.stringContaining('ValueError') });
      expect(await look(entry, { options: { cacheFailing: true } })).toMatchObject({ hit: true });
      const options = { cacheFailing: true, rerunFailing: true };
      expect(await look(entry, { options })).toMatchObject({ hit: false });
    });

    it('returns no result with a missing or damaged object, unless it can fetch that', async () => {
      const damages = [(path: string) => rmSync(path), (path: string) => writeFileSync(path, 'damaged')];
      for (const damage of damages) {
        const entry = await keepIn(now);
        await now.cache.publish(entry);
        for (const { sha1 } of objectsKeptWith(entry)) {
          chmodSync(place.objectPath(sha1), 0o644);
          damage(place.objectPath(sha1));
        }
        const found = await look(entry, { as: place.open() });
        expect(found.hit).toBe(place.heals);
        expect(found.hit || found.reason).toEqual(
          place.heals || expect.stringMatching(/no longer in the store|damaged/),
        );
      }
    });

    it('ignores a damaged entry with a warning, and replaces it', async () => {
      const entry = await keepIn(now);
      writeFileSync(place.entryPath(entry.key.hash), 'damaged');
      expect(now.cache.read(entry.key.hash)?.state).toBe('damaged');
      expect(await look(entry)).toMatchObject({ hit: false, warning: expect.stringContaining('damaged') });
      await now.cache.keep(entry);
      expect(await look(entry)).toMatchObject({ hit: true });
    });

    it('removes a result for good, and says whether there was one', async () => {
      const entry = await keepIn(now);
      expect(await now.cache.forget(entry.key.hash)).toBe(true);
      expect(await now.cache.forget(entry.key.hash)).toBe(false);
      expect(await look(entry)).toMatchObject({ hit: false });
      expect(await look(entry, { as: place.open() })).toMatchObject({ hit: false });
    });

    it('says how a job failed last time, until it succeeds', async () => {
      const entry = anEntry({ key: { hash: 'e'.repeat(64), fields: someFields({ args: { failing: 1 } }) } });
      await now.cache.note(entry.key, { status: 'timed-out', type: 'TimedOut' });
      expect(await look(entry)).toMatchObject({ hit: false, reason: expect.stringContaining('timed out') });
      await now.cache.note(entry.key, undefined);
      const found = await look(entry);
      expect(found.hit ? '' : found.reason).not.toContain('timed out');
    });
  });
}
