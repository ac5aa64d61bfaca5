import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDurably } from '../../../src/files/atomic-write';
import { createCommitGroup } from '../../../src/files/group-commit';
import { temporaryDirectory } from '../../../src/files/own-directory';
import type { SmallFile } from '../../../src/files/temporary-file';

const directory = mkdtempSync(join(tmpdir(), 'hither-group-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function newPlace() {
  return { root: mkdtempSync(join(directory, 'store-')) };
}
const file = (root: string, n: number): SmallFile => ({
  path: join(root, `directory ${n % 3}`, `${n}`),
  text: `text ${n}`,
});

describe('group commits', () => {
  it('are written together when they arrive together, each reported when it is durable', async () => {
    const place = newPlace();
    const sizes: number[] = [];
    const group = createCommitGroup(place, async (where, files) => {
      sizes.push(files.length);
      await writeDurably(where, files);
    });
    const all = Array.from({ length: 250 }, (_, n) => file(place.root, n));
    await Promise.all(
      all.map(async (each) => {
        await group(each);
        expect(readFileSync(each.path, 'utf8')).toBe(each.text);
      }),
    );
    expect(sizes).toEqual([1, 100, 100, 49]);
    expect(readdirSync(temporaryDirectory(place.root))).toEqual([]);
    // Then a single file.
    await group(file(place.root, 250));
    expect(sizes.at(-1)).toBe(1);
  });

  it('fail only for the files that cannot be written', async () => {
    const place = newPlace();
    const group = createCommitGroup(place);
    mkdirSync(join(place.root, 'directory 1', '4'), { recursive: true });
    const ends = await Promise.allSettled(Array.from({ length: 9 }, (_, n) => group(file(place.root, n))));
    expect(ends.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([4]);
    expect(readFileSync(join(place.root, 'directory 2', '8'), 'utf8')).toBe('text 8');
    expect(readdirSync(temporaryDirectory(place.root))).toEqual([]);
  });
});
