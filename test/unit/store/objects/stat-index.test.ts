import { execFileSync } from 'node:child_process';
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
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectPath } from '../../../../src/store/layout';
import { recordedFile, recordFile } from '../../../../src/store/objects/stat-index';
import { openStore } from '../../../../src/store/open-store';

const directory = mkdtempSync(join(tmpdir(), 'hither-stat-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const SIZE = 2 * 1024 ** 2;
const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => join(directory, name));
const [first = '', second = ''] = files;

/** Old enough that a change would show. The files are created once, so that all tests wait only once. */
beforeAll(async () => {
  for (const [index, path] of files.entries()) {
    writeFileSync(path, Buffer.alloc(SIZE, index + 1));
  }
  const made = statSync(files.at(-1) ?? '').ctimeMs;
  while (Date.now() - made <= 2600) {
    await new Promise((next) => setTimeout(next, 50));
  }
});

let number = 0;
function newStore() {
  number += 1;
  const root = join(directory, `store-${number}`);
  return { root, store: openStore(root), place: { root } };
}

const statusOf = (path: string) => statSync(path, { bigint: true });

function overwrite(path: string, position: number): void {
  const { atime, mtime } = statSync(path);
  writeSync(openSync(path, 'r+'), 'X', position);
  utimesSync(path, atime, mtime);
}

describe('a large stored file', () => {
  it('is not read again while it is unchanged', async () => {
    const { store, place } = newStore();
    const ref = await store.putFile(first);
    expect(await recordedFile(place, statusOf(first))).toEqual(ref);
    expect(await store.putFile(first)).toEqual(ref);
  });

  it('is read again when a byte changes, even with its times set back', async () => {
    const { store, place } = newStore();
    const before = await store.putFile(second);
    overwrite(second, 12345);
    expect(await recordedFile(place, statusOf(second))).toBeUndefined();
    const after = await store.putFile(second);
    expect(after.sha1).not.toBe(before.sha1);
    expect((await store.readVerified(after)).equals(readFileSync(second))).toBe(true);
  });

  it('is not recorded if it changed a moment ago', async () => {
    const { store, place } = newStore();
    const path = join(directory, 'new');
    writeFileSync(path, Buffer.alloc(SIZE, 9));
    await store.putFile(path);
    expect(await recordedFile(place, statusOf(path))).toBeUndefined();
  });

  it('is not recorded if it is small', async () => {
    const { store, place } = newStore();
    const path = join(directory, 'small');
    writeFileSync(path, 'small');
    const ref = await store.putFile(path);
    await recordFile(place, { ...statusOf(path), ctimeNs: 0n }, ref);
    expect(await recordedFile(place, statusOf(path))).toBeUndefined();
  });

  it.each<[string, string, (path: string) => void]>([
    ['gone', files[2] ?? '', (path) => rmSync(path)],
    ['another', files[3] ?? '', (path) => writeFileSync(path, 'x')],
    ['changed', files[4] ?? '', (path) => writeSync(openSync(path, 'r+'), 'X', 7)],
  ])('is stored again when its object is %s', async (_, file, change) => {
    const { root, store } = newStore();
    const ref = await store.putFile(file);
    const path = objectPath(root, ref.sha1);
    chmodSync(path, 0o644);
    change(path);
    expect(await store.putFile(file)).toEqual(ref);
    expect(await store.verify(ref)).toBe('good');
  });

  it('is stored again once undetected damage of its object was found', async () => {
    const { root, store } = newStore();
    const file = files[5] ?? '';
    const ref = await store.putFile(file);
    const path = objectPath(root, ref.sha1);
    chmodSync(path, 0o644);
    const { atime, mtime } = statSync(path);
    overwrite(path, 99);
    execFileSync('touch', ['-d', `@${mtime.getTime() / 1000}`, path]);
    utimesSync(path, atime, mtime);
    await expect(store.materialize(ref, join(directory, 'placed'), 'copy')).rejects.toThrow(/is damaged/);
    expect(await store.putFile(file)).toEqual(ref);
    expect(await store.verify(ref)).toBe('good');
  });

  it('is read if its record is damaged', async () => {
    const { store, place, root } = newStore();
    const file = files[6] ?? '';
    const ref = await store.putFile(file);
    const noted = execFileSync('find', [join(root, 'hither', 'v1', 'stats'), '-type', 'f'], {
      encoding: 'utf8',
    }).trim();
    const line = readFileSync(noted, 'utf8');
    for (const text of [
      '',
      'x',
      line.replace(ref.sha1, '0'.repeat(40)),
      line.replace(ref.sha256, '0'.repeat(64)),
      `${line}x`,
    ]) {
      writeFileSync(noted, text);
      expect(await recordedFile(place, statusOf(file))).toBeUndefined();
    }
  });
});
