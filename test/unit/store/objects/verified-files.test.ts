import {
  chmodSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { objectPath } from '../../../../src/store/layout';
import { recordVerified, unchangedSince, type VerifiedFiles } from '../../../../src/store/objects/verified-files';
import { openStore } from '../../../../src/store/open-store';

const directory = mkdtempSync(join(tmpdir(), 'hither-written-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let number = 0;

/** A store with one object of 2 MiB whose content is an hour old. */
async function storeWithObject() {
  number += 1;
  const root = join(directory, `store-${number}`);
  const source = join(directory, `source-${number}`);
  writeFileSync(source, Buffer.alloc(2 * 1024 ** 2, number));
  utimesSync(source, Date.now() / 1000, Date.now() / 1000 - 3600);
  const store = openStore(root);
  const ref = await store.ingestFile(source);
  return { store, ref, file: objectPath(root, ref.sha1), target: join(directory, `target-${number}`) };
}

/** Writes one byte and sets the times back, to hide the change. */
function changeUnseen(path: string): void {
  const { atime, mtime } = statSync(path);
  chmodSync(path, 0o644);
  writeSync(openSync(path, 'r+'), 'X', 1000);
  chmodSync(path, 0o444);
  utimesSync(path, atime, mtime);
}

describe('an object that this process wrote or verified', () => {
  it('counts as verified until its file is touched', async () => {
    const { ref, file } = await storeWithObject();
    const good: VerifiedFiles = new Map();
    await recordVerified(good, ref, file);
    expect(await unchangedSince(good, ref, file)).toMatchObject({ size: BigInt(ref.size) });
    changeUnseen(file);
    expect(await unchangedSince(good, ref, file)).toBeUndefined();
  });

  it('does not count as verified if it was written a moment ago, because a second change could have the same time', async () => {
    const { ref, file } = await storeWithObject();
    const now = new Date();
    utimesSync(file, now, now);
    const good: VerifiedFiles = new Map();
    await recordVerified(good, ref, file);
    expect(good.size).toBe(0);
  });

  it('is read again if it is small', async () => {
    const good: VerifiedFiles = new Map();
    await recordVerified(good, { sha1: '', sha256: '', size: 1000 }, directory);
    expect(good.size).toBe(0);
  });

  it('is read again, and found damaged, if it was changed before it is materialized', async () => {
    const { store, ref, file, target } = await storeWithObject();
    changeUnseen(file);
    await expect(store.materialize(ref, target, 'link')).rejects.toThrow(/is damaged/);
    expect(() => statSync(target)).toThrow('ENOENT');
  });

  it('is read again if it was changed through one of its links', async () => {
    const { store, ref, target } = await storeWithObject();
    await store.materialize(ref, target, 'link');
    changeUnseen(target);
    await expect(store.materialize(ref, `${target}-2`, 'link')).rejects.toThrow(/is damaged/);
  });

  it('can be materialized many times', async () => {
    const { store, ref, file, target } = await storeWithObject();
    for (const name of ['a', 'b', 'c']) {
      await store.materialize(ref, `${target}-${name}`, 'link');
      expect(statSync(`${target}-${name}`).ino).toBe(statSync(file).ino);
    }
  });

  it('is copied by the system after it was verified, and read again after it was changed', async () => {
    const { ref, file, target } = await storeWithObject();
    const { store: other, root } = { store: openStore(rootOf(file)), root: rootOf(file) };
    expect(await other.verify(ref)).toBe('good');
    await other.materialize(ref, `${target}-1`, 'copy');
    expect(readFileSync(`${target}-1`).equals(readFileSync(objectPath(root, ref.sha1)))).toBe(true);
    expect(statSync(`${target}-1`).mode & 0o777).toBe(0o444);
    expect(statSync(`${target}-1`).ino).not.toBe(statSync(file).ino);
    changeUnseen(file);
    await expect(other.materialize(ref, `${target}-2`, 'copy')).rejects.toThrow(/is damaged/);
    expect(() => statSync(`${target}-2`)).toThrow('ENOENT');
  });
});

/** The store of an object's file. */
function rootOf(file: string): string {
  return join(file, '..', '..', '..', '..', '..');
}
