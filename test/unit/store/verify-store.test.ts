import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { objectPath } from '../../../src/store/layout';
import { walkObjects } from '../../../src/store/objects/walk-objects';
import { openStore } from '../../../src/store/open-store';
import { makeUserDirectory } from '../../../src/store/user-directory';
import { verifyStore } from '../../../src/store/verify-store';

const directory = mkdtempSync(join(tmpdir(), 'hither-verify-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function storeWith(count: number) {
  const root = mkdtempSync(join(directory, 'store-'));
  const store = openStore(root);
  const refs = [];
  for (let number = 0; number < count; number += 1) {
    refs.push(await store.putBytes(Buffer.from(`object ${number}`)));
  }
  return { root, shas: refs.map(({ sha1 }) => sha1).sort() };
}

const check = (root: string, change: Partial<Parameters<typeof verifyStore>[1]> = {}) =>
  verifyStore({ root }, { resume: false, signal: new AbortController().signal, onDamage: async () => {}, ...change });

/** Ways to damage an object. */
const DAMAGES: readonly ((path: string) => void)[] = [
  (path) => {
    const bytes = readFileSync(path);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  },
  (path) => truncateSync(path, 3),
  (path) => truncateSync(path, 0),
  (path) => writeFileSync(path, `${readFileSync(path, 'utf8')}x`),
  (path) => {
    rmSync(path);
    symlinkSync('/etc/hostname', path);
  },
  (path) => {
    rmSync(path);
    mkdirSync(path);
  },
];

async function collected(names: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const name of names) {
    all.push(name);
  }
  return all;
}

describe('the walk through a store', () => {
  it('lists every object once, in order, from any start, and nothing else', async () => {
    const { root, shas } = await storeWith(40);
    const first = shas[0] ?? '';
    for (const name of ['x.lock', `${first}.json`, first.toUpperCase(), 'tmp']) {
      writeFileSync(join(dirname(objectPath(root, first)), name), '');
    }
    mkdirSync(join(root, 'sha1', 'zz', '00'), { recursive: true });
    const walk = async (from?: string) => collected(walkObjects(root, from));
    expect(await walk()).toEqual(shas);
    for (const [index, sha1] of shas.entries()) {
      expect(await walk(sha1)).toEqual(shas.slice(index + 1));
    }
    expect(await walk('f'.repeat(40))).toEqual([]);
  });

  it('of a missing store is empty', async () => {
    expect(await collected(walkObjects(join(directory, 'none')))).toEqual([]);
  });
});

describe('the check of a store', () => {
  it('finds all damaged objects, and no intact one', async () => {
    const { root, shas } = await storeWith(60);
    const damaged = shas.filter((_, index) => index % 3 === 0);
    for (const [index, sha1] of damaged.entries()) {
      chmodSync(objectPath(root, sha1), 0o644);
      DAMAGES[index % DAMAGES.length]?.(objectPath(root, sha1));
    }
    const reported: string[] = [];
    const report = await check(root, { onDamage: async ({ sha1 }) => void reported.push(sha1) });
    expect(report).toMatchObject({ done: true, objects: 60 });
    expect(report.damaged.map(({ sha1 }) => sha1)).toEqual(damaged);
    expect(reported).toEqual(damaged);
    expect((await check(root)).damaged).toEqual(report.damaged);
  });

  it('can be interrupted at any object, and continues there', async () => {
    const { root, shas } = await storeWith(20);
    const bad = shas[7] ?? '';
    chmodSync(objectPath(root, bad), 0o644);
    truncateSync(objectPath(root, bad), 1);
    for (let stop = 1; stop < 20; stop += 1) {
      let seen = 0;
      const signal = Object.defineProperty(new AbortController().signal, 'aborted', {
        get: () => {
          seen += 1;
          return seen > stop;
        },
      });
      const first = await check(root, { signal });
      expect(first).toMatchObject({ done: false, objects: stop });
      const rest = await check(root, { resume: true });
      expect(rest).toMatchObject({ done: true, objects: 20, damaged: [{ sha1: bad }] });
    }
  });

  it.each(['', 'x', '{}', '{"objects":-1}', '{"objects":1,"bytes":1,"damaged":[],"last":"../../x"}'])(
    'starts over if the saved progress is %j',
    async (noted) => {
      const { root } = await storeWith(3);
      writeFileSync(join(await makeUserDirectory(root), 'verify.json'), noted);
      expect(await check(root, { resume: true })).toMatchObject({ done: true, objects: 3 });
    },
  );
});
