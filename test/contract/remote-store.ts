/** The contract of every remote store. `remote-store.test.ts` runs it for all implementations. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceOfFile } from '../../src/store/remote/remote-source';
import type { RemoteStore } from '../../src/store/remote/remote-store';

export interface RemoteUnderTest {
  readonly store: RemoteStore;
  readonly close: () => Promise<void>;
}

export function remoteStoreContract(name: string, open_: () => Promise<RemoteUnderTest>): void {
  describe(`remote store: ${name}`, () => {
    const directory = mkdtempSync(join(tmpdir(), 'hither-remote-'));
    let subject: RemoteUnderTest;
    beforeAll(async () => {
      subject = await open_();
    });
    afterAll(async () => {
      await subject.close();
      rmSync(directory, { recursive: true, force: true });
    });
    let count = 0;
    const path = (): string => {
      count += 1;
      return join(directory, `file ${count}`);
    };
    const put = async (key: string, bytes: Uint8Array): Promise<void> => {
      const source = path();
      writeFileSync(source, bytes);
      const handle = await open(source);
      await subject.store.put?.(key, sourceOfFile(handle, bytes.length));
      await handle.close();
    };
    const KEY = `sha1/ab/cd/ef/abcdef${'0'.repeat(34)}`;

    it('is empty at first', async () => {
      expect(await subject.store.has(KEY)).toBe(false);
      const target = path();
      expect(await subject.store.fetch(KEY, target)).toBe(false);
      expect(() => readFileSync(target)).toThrow('ENOENT');
    });

    it.each([0, 1, 100_000, 5_000_000])('returns %d uploaded bytes', async (size) => {
      const bytes = Buffer.alloc(size, `${size} `);
      const key = `hither/v1/jobs/aa/${String(size % 89).padStart(2, '0')}/${size}.json`;
      await put(key, bytes);
      expect(await subject.store.has(key)).toBe(true);
      const target = path();
      expect(await subject.store.fetch(key, target)).toBe(true);
      expect(readFileSync(target).equals(bytes)).toBe(true);
    });

    it('writes only the start of a file that is larger than allowed', async () => {
      await put(KEY, Buffer.alloc(5_000_000));
      const target = path();
      expect(await subject.store.fetch(KEY, target, 1000)).toBe(true);
      expect(readFileSync(target).length).toBeLessThan(1_000_000);
      const whole = path();
      expect(await subject.store.fetch(KEY, whole, 5_000_000)).toBe(true);
      expect(readFileSync(whole).length).toBe(5_000_000);
    });

    it('replaces an existing file', async () => {
      await put(KEY, Buffer.from('one'));
      await put(KEY, Buffer.from('two'));
      const target = path();
      await subject.store.fetch(KEY, target);
      expect(readFileSync(target, 'utf8')).toBe('two');
    });

    it('uploads a file from its start, regardless of its position', async () => {
      const source = path();
      writeFileSync(source, 'from the beginning');
      const handle = await open(source);
      await handle.read(Buffer.alloc(5), 0, 5);
      await subject.store.put?.(KEY, sourceOfFile(handle, 18));
      await handle.close();
      const target = path();
      await subject.store.fetch(KEY, target);
      expect(readFileSync(target, 'utf8')).toBe('from the beginning');
    });

    it('never overwrites a local file', async () => {
      await put(KEY, Buffer.from('new'));
      const target = path();
      writeFileSync(target, 'old');
      await expect(subject.store.fetch(KEY, target)).rejects.toThrow('EEXIST');
      expect(readFileSync(target, 'utf8')).toBe('old');
    });
  });
}
