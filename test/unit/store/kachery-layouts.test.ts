/**
 * Everything that users of kachery may have in a store, of every generation. The hashes were computed by kachery itself.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../../../src/files/own-directory';
import { parseKacheryUri } from '../../../src/store/kachery/kachery-uri';
import { objectsOfUri, resolveUri } from '../../../src/store/kachery/resolve-uri';
import { md5Path, objectPath } from '../../../src/store/layout';
import { walkObjects } from '../../../src/store/objects/walk-objects';
import { openStore } from '../../../src/store/open-store';
import { verifyStore } from '../../../src/store/verify-store';

const directory = mkdtempSync(join(tmpdir(), 'hither-layouts-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function newStore() {
  const root = mkdtempSync(join(directory, 'store-'));
  const store = openStore(root);
  const resolve = async (text: string) => {
    const uri = parseKacheryUri(text);
    return uri === undefined ? expect.unreachable(`${text} is no URI`) : resolveUri(uri, store);
  };
  const read = async (text: string) => store.readVerified((await resolve(text)).ref);
  return { root, store, resolve, read };
}

const write = (path: string, data: string | Buffer): string => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
  return path;
};
const sha1Of = (data: string | Buffer): string => createHash('sha1').update(data).digest('hex');
const md5Of = (data: string | Buffer): string => createHash('md5').update(data).digest('hex');

describe('the hash of some content is that of kachery', () => {
  it.each([
    ['some text', '37aa63c77398d954473262e1a0057c1e632eda77'],
    ['example text', 'd9e989f651cdd269d7f9bb8a215d024d8d283688'],
    ['test-content\n', 'b971c6ef19b1d70ae8f0feb989b106c319b36230'],
    ['test-content-local\n', '414c7409445a8712a5e5c55d5554c84a515bd7f0'],
    ['example-text', '5e8fe2d0b1e93be61186fda5a9021ceb89b07326'],
    ['{"example":"dict"}', 'd0d9555e376ff13a08c6d56072808e27ca32d54a'],
    ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    [
      '{"b": [1, 2.5, "x"], "a": {"z": null, "y": true}, "\\u00e9": "\\u00fc"}',
      '936b69fec745aaab886667fdee98d0f0ec8fadff',
    ],
    ['{"b":[1,2.5,"x"],"a":{"z":null,"y":true},"\\u00e9":"\\u00fc"}', '3dc7237f2592f1a8eb505435d6587e0f5b225298'],
    ['{"a":{"y":true,"z":null},"b":[1,2.5,"x"],"\\u00e9":"\\u00fc"}', '1a091d387a979b60d6beed733d7dd6fbb82510f3'],
  ])('%j', async (text, sha1) => {
    const { store, root } = newStore();
    expect((await store.putBytes(Buffer.from(text))).sha1).toBe(sha1);
    expect(existsSync(join(root, 'sha1', sha1.slice(0, 2), sha1.slice(2, 4), sha1.slice(4, 6), sha1))).toBe(true);
  });
});

describe('a stored directory (sha1dir)', () => {
  const listing = (sha1: string): string =>
    JSON.stringify({
      files: { 'raw.mda': { size: 3, sha1 } },
      dirs: { inner: { files: { 'a b.txt': { size: 3, sha1 } }, dirs: { deep: { files: {}, dirs: {} } } } },
    });

  it('resolves the paths of its files', async () => {
    const { store, read, resolve } = newStore();
    const { sha1 } = await store.putBytes(Buffer.from('abc'));
    const dir = (await store.putBytes(Buffer.from(listing(sha1)))).sha1;
    for (const path of ['raw.mda', 'inner/a b.txt']) {
      expect((await read(`sha1dir://${dir}.label/${path}`)).toString()).toBe('abc');
    }
    expect((await resolve(`sha1dir://${dir}/inner/a b.txt`)).name).toBe('a b.txt');
    await expect(resolve(`sha1dir://${dir}/inner`)).rejects.toThrow('is a directory');
    await expect(resolve(`sha1dir://${dir}`)).rejects.toThrow('is a directory');
    await expect(resolve(`sha1dir://${dir}/inner/no`)).rejects.toThrow('the directory has no such file');
    await expect(resolve(`sha1dir://${dir}/raw.mda/no`)).rejects.toThrow('the directory has no such file');
  });

  it('leads to its listing and all of its files', async () => {
    const { store } = newStore();
    const [one, two] = [await store.putBytes(Buffer.from('abc')), await store.putBytes(Buffer.from('abd'))];
    const text = JSON.stringify({
      files: { one: { sha1: one.sha1 } },
      dirs: { d: { files: { two: { sha1: two.sha1 } }, dirs: {} } },
    });
    const dir = (await store.putBytes(Buffer.from(text))).sha1;
    expect(await objectsOfUri({ kind: 'directory', sha1: dir, path: [] }, store)).toEqual([dir, one.sha1, two.sha1]);
    expect(await objectsOfUri({ kind: 'directory', sha1: dir, path: ['d'] }, store)).toEqual([dir, two.sha1]);
  });

  it.each(['no JSON', '[]', '{}', '{"files":{"a":{"sha1":"short"}}}', '{"files":{},"dirs":{"a":1}}'])(
    'is refused if the object is %s',
    async (text) => {
      const { store, resolve } = newStore();
      const { sha1 } = await store.putBytes(Buffer.from(text));
      await expect(resolve(`sha1dir://${sha1}/a`)).rejects.toThrow('the object is not a directory listing');
    },
  );
});

describe('pieces of an object', () => {
  /** A manifest as written by kachery_p2p, and for five million zeros the one of kachery 2020. */
  const manifestOf = (content: Buffer, size: number, spaced = false) => {
    const starts = Array.from({ length: Math.ceil(content.length / size) }, (_, index) => index * size);
    const chunks = starts.map((start) => {
      const end = Math.min(start + size, content.length);
      return { start, end, sha1: sha1Of(content.subarray(start, end)) };
    });
    const text = JSON.stringify({ size: content.length, sha1: sha1Of(content), chunks });
    return { chunks, text: spaced ? text.replace(/([:,])(?=["\d{[])/g, '$1 ') : text };
  };
  const content = Buffer.from(Array.from({ length: 1000 }, (_, n) => `line ${n}\n`).join(''));

  it('have the manifests of kachery', () => {
    expect(sha1Of(manifestOf(Buffer.alloc(25_000_000), 20_000_000).text)).toBe(
      '5082b64007e4a6ef4619e57603ecbaac4e8be339',
    );
    expect(sha1Of(manifestOf(Buffer.alloc(5_000_000), 10_000_000, true).text)).toBe(
      'fc31b95244a5f874edf26edbad79dd37d5cd9056',
    );
  });

  it('are joined if the whole object is missing', async () => {
    const { store, read, root } = newStore();
    const { chunks, text } = manifestOf(content, 1000);
    const manifest = (await store.putBytes(Buffer.from(text))).sha1;
    const uri = `sha1://${sha1Of(content)}/lines.txt?manifest=${manifest}`;
    for (const { start, end } of chunks.slice(1)) {
      await store.putBytes(content.subarray(start, end));
    }
    await expect(read(uri)).rejects.toThrow('is not in the content store');
    await store.putBytes(content.subarray(0, 1000));
    expect(await read(uri)).toEqual(content);
    expect(readdirSync(temporaryDirectory(root))).toEqual([]);
  });

  it('are not accepted if they give something else', async () => {
    const { store, read, root } = newStore();
    const { chunks, text } = manifestOf(content, 1000);
    for (const { start, end } of chunks) {
      await store.putBytes(content.subarray(start, end));
    }
    const other = sha1Of('another object');
    for (const wrong of [text, text.replace('"start":1000', '"start":999'), 'no JSON', '{"size":0,"chunks":[]}']) {
      const manifest = (await store.putBytes(Buffer.from(wrong))).sha1;
      await expect(read(`sha1://${other}?manifest=${manifest}`)).rejects.toThrow('is not in the content store');
    }
    expect(readdirSync(temporaryDirectory(root))).toEqual([]);
  });

  it('are cut out of the object', async () => {
    const { store, read } = newStore();
    const whole = (await store.putBytes(content)).sha1;
    const piece = content.subarray(100, 300);
    expect(await read(`sha1://${sha1Of(piece)}?chunkOf=${whole}~100~300`)).toEqual(piece);
    for (const range of ['0~0', '300~100', `0~${content.length + 1}`, '0~200']) {
      const uri = `sha1://${sha1Of('other')}?chunkOf=${whole}~${range}`;
      await expect(read(uri)).rejects.toThrow('is not in the content store');
    }
  });
});

describe('objects by md5 (2020)', () => {
  it('are read, and enter the store by their sha1', async () => {
    const { root, read, store } = newStore();
    write(md5Path(root, md5Of('by md5')), 'by md5');
    expect((await read(`md5://${md5Of('by md5')}/x.txt`)).toString()).toBe('by md5');
    expect(await store.has(sha1Of('by md5'))).toBe(true);
  });

  it('that are damaged or missing are reported', async () => {
    const { root, read } = newStore();
    await expect(read(`md5://${md5Of('x')}`)).rejects.toThrow('is not in the content store');
    write(md5Path(root, md5Of('x')), 'y');
    await expect(read(`md5://${md5Of('x')}`)).rejects.toThrow('is damaged');
  });
});

describe('links to files elsewhere', () => {
  const data = Buffer.from('data that lies elsewhere');
  const links = {
    'H.link (p2p)': (root: string, path: string) =>
      write(
        `${objectPath(root, sha1Of(data))}.link`,
        JSON.stringify({ path, stat: { size: data.length, mtime: 1 }, manifest_hash: 'x' }),
      ),
    'linked_files (cloud, 2.x)': (root: string, path: string) =>
      write(
        join(root, 'linked_files', objectPath('', sha1Of(data))),
        JSON.stringify({ path, size: data.length, mtime: 1, sha1: sha1Of(data) }),
      ),
  };

  it.each(Object.entries(links))('%s are followed, and only their bytes are trusted', async (_, link) => {
    const path = write(join(mkdtempSync(join(directory, 'elsewhere-')), 'file'), data);
    const { root, read, store } = newStore();
    link(root, path);
    expect(await store.has(sha1Of(data))).toBe(true);
    expect(await read(`sha1://${sha1Of(data)}`)).toEqual(data);

    const changed = newStore();
    link(changed.root, path);
    writeFileSync(path, 'data that lies elsewherE');
    await expect(changed.read(`sha1://${sha1Of(data)}`)).rejects.toThrow('is not in the content store');
    writeFileSync(path, 'shorter');
    expect(await changed.store.has(sha1Of(data))).toBe(false);
    rmSync(path);
    expect(await changed.store.has(sha1Of(data))).toBe(false);
  });

  it('that are invalid are skipped', async () => {
    for (const text of [
      '',
      'no JSON',
      '{}',
      '{"path":"relative"}',
      '{"path":"/proc/self/mem"}',
      '{"path":"/dev/zero"}',
    ]) {
      const { root, store } = newStore();
      write(`${objectPath(root, sha1Of(data))}.link`, text);
      expect(await store.has(sha1Of(data))).toBe(false);
    }
  });
});

it('ignores everything else in the tree: neither objects nor damage', async () => {
  const { root, store } = newStore();
  const { sha1 } = await store.putBytes(Buffer.from('the only object'));
  const near = objectPath(root, sha1);
  for (const path of [
    ...['.hints.json', '.record.json', '.lock', '.copying.a1b2c3', '.downloading.a1b2c3', '.link'].map(
      (end) => near + end,
    ),
    ...['tmp/x', 'sha1-trash/x', 'mutables/@f/k', 'zenodo/x', 'ipfs/x', 'feeds.db', 'sha1/hash0', 'sha1/ab/c/abc'].map(
      (name) => join(root, name),
    ),
  ]) {
    write(path, 'foreign');
  }
  const found = [];
  for await (const each of walkObjects(root)) {
    found.push(each);
  }
  expect(found).toEqual([sha1]);
  const place = { root };
  const options = { resume: false, signal: new AbortController().signal, onDamage: async () => {} };
  expect(await verifyStore(place, options)).toMatchObject({ objects: 1, damaged: [], done: true });
});
