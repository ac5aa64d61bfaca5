import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContentStore } from '../../../src/store/content-store';
import { linkOf, linkPaths, linkText, readLink } from '../../../src/store/kachery/link-record';
import { objectPath } from '../../../src/store/layout';
import { whatChanged } from '../../../src/store/linked-file';
import { openStore } from '../../../src/store/open-store';
import { writeNpy } from '../../../src/values/npy/npy-write';

const directory = mkdtempSync(join(tmpdir(), 'hither-link-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const SIZE = 2 * 1024 ** 2;
const NAMES = ['a', 'grows', 'gone', 'touched', 'same', 'replaced', 'array', 'host'] as const;
const at = (name: (typeof NAMES)[number]): string => join(directory, name);
const contentOf = (name: string): Buffer => Buffer.alloc(SIZE, `${name} `);
const sha1Of = (data: Uint8Array): string => createHash('sha1').update(data).digest('hex');

/** Old enough that a change would show. The files are created once, so that all tests wait only once. */
beforeAll(async () => {
  const array = writeNpy(
    { kind: 'list', items: Array.from({ length: 9 }, () => ({ kind: 'integer', text: '7' }) as const) },
    undefined,
  );
  for (const name of NAMES) {
    writeFileSync(at(name), name === 'array' && array.ok ? array.bytes : contentOf(name));
  }
  const made = statSync(at('host')).ctimeMs;
  while (Date.now() - made <= 2600) {
    await new Promise((next) => setTimeout(next, 50));
  }
});

let number = 0;
function newStore() {
  number += 1;
  const root = join(directory, `store-${number}`);
  return { root, store: openStore(root) };
}

async function link(store: ContentStore, path: string) {
  const handle = await open(path);
  try {
    const file = await store.linkFile(handle);
    return file ?? expect.unreachable('it was not linked');
  } finally {
    await handle.close();
  }
}

describe('a linked file', () => {
  it('is an object whose bytes stay where they are', async () => {
    const { root, store } = newStore();
    const { ref, path } = await link(store, at('a'));
    expect(path).toBe(at('a'));
    expect(ref).toMatchObject({ sha1: sha1Of(contentOf('a')), size: SIZE });
    expect([await store.has(ref.sha1), await store.identify(ref.sha1)]).toEqual([true, ref]);
    expect((await store.readVerified(ref)).equals(contentOf('a'))).toBe(true);
    await store.materialize(ref, join(root, 'copy'), 'link');
    expect(readFileSync(join(root, 'copy')).equals(contentOf('a'))).toBe(true);
    expect(existsSync(objectPath(root, ref.sha1))).toBe(false);
  });

  it('is read once: later runs know it by its status', async () => {
    const { root, store } = newStore();
    const { ref } = await link(store, at('a'));
    const digests = join(root, 'hither/v1/stats');
    const [record = ''] = readdirSync(digests, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    // A wrong digest that matches its own check shows that the file isn't read.
    const line = readFileSync(record, 'utf8');
    expect(line.startsWith(`${ref.sha1} ${ref.sha256} `)).toBe(true);
    expect(await link(openStore(root), at('a'))).toMatchObject({ ref });
    writeFileSync(record, line.replace(ref.sha256, 'f'.repeat(64)));
    expect(await link(openStore(root), at('a'))).toMatchObject({ ref });
  });

  it('is read once by all who begin with it at the same time', async () => {
    const { store } = newStore();
    const files = await Promise.all(Array.from({ length: 20 }, () => link(store, at('a'))));
    expect(new Set(files.map(({ ref }) => ref.sha256)).size).toBe(1);
  });

  it('is not one that changed just now, which could change again without a new time', async () => {
    const { store } = newStore();
    const path = join(directory, 'new');
    writeFileSync(path, contentOf('new'));
    const handle = await open(path);
    expect(await store.linkFile(handle)).toBeUndefined();
    renameSync(path, `${path}-moved`);
    rmSync(`${path}-moved`);
    await handle.close();
  });

  it('shows what changed about it', async () => {
    const { store } = newStore();
    const change = async (name: (typeof NAMES)[number], act: (path: string) => void) => {
      const file = await link(store, at(name));
      expect(whatChanged(file)).toBeUndefined();
      act(file.path);
      return whatChanged(file);
    };
    expect(await change('grows', (path) => appendFileSync(path, 'x'))).toBe(`has ${SIZE + 1} bytes instead of ${SIZE}`);
    expect(await change('gone', (path) => rmSync(path))).toBe('is gone');
    expect(await change('touched', (path) => utimesSync(path, 1, 1))).toMatch(/^was written to at 1970-01-01 /);
    expect(await change('same', (path) => chmodSync(path, 0o600))).toMatch(/^was changed, or its owner/);
    const replace = (path: string): void => {
      writeFileSync(`${path}-2`, readFileSync(path));
      renameSync(`${path}-2`, path);
    };
    expect(await change('replaced', replace)).toBe('was replaced by another file');
  });
});

describe('the record of a link', () => {
  const FILE = {
    path: "/data/a, 'b'.npy",
    ref: { sha1: 'a'.repeat(40), sha256: 'b'.repeat(64), size: 70_000_000 },
    status: { dev: 66n, ino: 18446744073709551615n, size: 70_000_000n, mtimeNs: 1795944901123456789n, ctimeNs: 7n },
    start: Buffer.from('head'),
  };

  it('is what kachery writes, with a field of ours', () => {
    const golden = readFileSync('test/golden/links/link.json', 'utf8');
    expect(linkText(FILE)).toBe(golden);
  });

  it('is read as it was written, and as one of kachery if it is damaged or edited', async () => {
    const path = join(directory, 'record');
    const { path: place, ...own } = FILE;
    writeFileSync(path, linkText(FILE));
    expect(await readLink(path, FILE.ref.sha1)).toEqual({ path: place, size: 70_000_000, own });
    for (const edited of [linkText(FILE).replace('"66"', '"67"'), linkText(FILE).replace('/data/a', '/data/b')]) {
      writeFileSync(path, edited);
      expect(await readLink(path, FILE.ref.sha1)).toMatchObject({ size: 70_000_000, own: undefined });
    }
    expect(await readLink(path, 'c'.repeat(40))).toMatchObject({ own: undefined });
    writeFileSync(path, linkText(FILE).slice(0, -9));
    expect(await readLink(path, FILE.ref.sha1)).toBeUndefined();
  });

  it('is in both places where kachery looks', async () => {
    const { root, store } = newStore();
    const { ref, path } = await link(store, at('a'));
    const [one, two] = linkPaths(root, ref.sha1);
    expect(readFileSync(one, 'utf8')).toBe(readFileSync(two, 'utf8'));
    expect(JSON.parse(readFileSync(one, 'utf8'))).toMatchObject({ path, size: SIZE, stat: { size: SIZE } });
  });

  it('says what an object was whose file is gone, and where it was', async () => {
    const { root, store } = newStore();
    const { ref } = await link(store, at('array'));
    rmSync(at('array'));
    const later = openStore(root);
    expect(await later.identify(ref.sha1)).toEqual(ref);
    expect((await later.readStart(ref, 10_000)).subarray(1, 6).toString()).toBe('NUMPY');
    expect((await linkOf(root, ref.sha1))?.own?.ref).toEqual(ref);
    const message = `it was linked to ${at('array')}, which is gone`;
    await expect(later.readVerified(ref)).rejects.toThrow(message);
    await expect(later.materialize(ref, join(root, 'x'), 'copy')).rejects.toThrow(message);
    await expect(store.openVerified(ref)).rejects.toThrow(message);
  });
});

it('a file that an earlier process linked is opened and copied without storing it, and verified', async () => {
  const { root, store } = newStore();
  const { ref } = await link(store, at('a'));
  const later = openStore(root);
  const handle = await later.openVerified(ref);
  expect((await handle.readFile()).equals(contentOf('a'))).toBe(true);
  await handle.close();
  const target = join(root, 'new', 'copy');
  await later.materialize(ref, target, 'copy');
  expect(readFileSync(target).equals(contentOf('a'))).toBe(true);
  expect(existsSync(objectPath(root, ref.sha1))).toBe(false);
  await expect(later.openVerified({ ...ref, sha256: 'f'.repeat(64) })).rejects.toThrow('is not in the content store');
});

it('a file that is stored and linked has its bytes in the store, and keeps them', async () => {
  const { store } = newStore();
  const { ref } = await link(store, at('host'));
  expect(await store.putFile(at('host'))).toEqual(ref);
  rmSync(at('host'));
  expect(await store.verify(ref)).toBe('good');
  expect((await store.readVerified(ref)).equals(contentOf('host'))).toBe(true);
});
