import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchEntry, fetchRecent } from '../../../../src/cache/remote-entries';
import type { RemoteStoreChoice } from '../../../../src/core/remote-store-choice';
import { temporaryDirectory } from '../../../../src/files/own-directory';
import { objectPath, quarantineDirectory } from '../../../../src/store/layout';
import { openStore } from '../../../../src/store/open-store';
import { authorizationFor, readCredentials } from '../../../../src/store/remote/credentials';
import { readRemoteList } from '../../../../src/store/remote/remote-list';
import { sourceOfText } from '../../../../src/store/remote/remote-source';
import { joinRemotes, openRemotes } from '../../../../src/store/remote/remotes';

const directory = mkdtempSync(join(tmpdir(), 'hither-remotes-'));
const servers: Server[] = [];
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
  for (const server of servers) {
    server.close();
  }
});

const newDirectory = (): string => mkdtempSync(join(directory, 'store-'));
let warnings: string[];
beforeEach(() => {
  warnings = [];
});

async function storeWith(...remoteStores: RemoteStoreChoice[]) {
  const root = newDirectory();
  const opened = await openRemotes(remoteStores, { env: {} });
  const remotes = joinRemotes(opened, (message) => warnings.push(message));
  return { root, remotes, store: openStore(root, { remotes }) };
}

/** A server with given answers that records its requests. */
async function serve(answer: (path: string) => { status: number; body?: string; breakOff?: boolean }) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { status, body = '', breakOff } = answer(request.url ?? '');
    response.writeHead(status, { 'content-length': String(body.length + (breakOff ? 10 : 0)) });
    response.write(body, () => breakOff && response.destroy());
    if (!breakOff) {
      response.end();
    }
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const CONTENT = Buffer.from('the content of an object');
const at = (location: string, write = false): RemoteStoreChoice => ({ location, write });

describe('a store with remote stores', () => {
  it('fetches missing objects, verified, once for all concurrent callers, and stores them', async () => {
    const far = newDirectory();
    const ref = await openStore(far).putBytes(CONTENT);
    const { store, root } = await storeWith(at(newDirectory()), at(far));
    const read = await Promise.all([store.readVerified(ref), store.readVerified(ref), store.identify(ref.sha1)]);
    expect(read).toEqual([CONTENT, CONTENT, ref]);
    expect(readFileSync(objectPath(root, ref.sha1))).toEqual(CONTENT);
    expect(readdirSync(temporaryDirectory(root))).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('says that an object is there only if a remote store has it', async () => {
    const far = newDirectory();
    const ref = await openStore(far).putBytes(CONTENT);
    const { store, root } = await storeWith(at(far));
    expect(await store.has(ref.sha1)).toBe(true);
    expect(await store.has('a'.repeat(40))).toBe(false);
    expect(readdirSync(root)).toEqual([]);
    await expect(store.identify('a'.repeat(40))).rejects.toThrow('is not in the content store');
  });

  it('ignores wrong bytes, and asks the next one', async () => {
    const [bad, good] = [newDirectory(), newDirectory()];
    const ref = await openStore(good).putBytes(CONTENT);
    const path = objectPath(bad, ref.sha1);
    await mkdir(dirname(path), { recursive: true });
    for (const wrong of ['', 'the content of an objecT', 'the content of an object and more']) {
      writeFileSync(path, wrong);
      const { store, root } = await storeWith(at(bad), at(good));
      expect(await store.readVerified(ref)).toEqual(CONTENT);
      expect(readdirSync(temporaryDirectory(root))).toEqual([]);
    }
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toBe(`${bad}: ${objectPath('', ref.sha1)} failed verification; ignored`);
  });

  it('copies no file that is larger than the object, and asks the next one', async () => {
    const [bad, good] = [newDirectory(), newDirectory()];
    const ref = await openStore(good).putBytes(CONTENT);
    const path = objectPath(bad, ref.sha1);
    await mkdir(dirname(path), { recursive: true });
    writeFileSync(path, '');
    truncateSync(path, 60 * 1024 ** 3);
    const { store, root } = await storeWith(at(bad), at(good));
    expect(await store.readVerified(ref)).toEqual(CONTENT);
    expect(readdirSync(temporaryDirectory(root))).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(`${bad}: sha1`)]);
  });

  it('repairs a damaged object, and keeps the damaged file', async () => {
    const far = newDirectory();
    const ref = await openStore(far).putBytes(CONTENT);
    const { store, root } = await storeWith(at(far));
    const path = objectPath(root, ref.sha1);
    await mkdir(dirname(path), { recursive: true });
    writeFileSync(path, 'the content of an objecT');
    expect(await store.verify(ref)).toBe('good');
    expect(readFileSync(path)).toEqual(CONTENT);
    expect(readdirSync(quarantineDirectory(root))).toHaveLength(1);
  });
});

describe('a directory', () => {
  it('that is missing is reported once, even if it is written to', async () => {
    const { store, remotes, root } = await storeWith(at(join(directory, 'no such directory'), true));
    expect(await store.has('a'.repeat(40))).toBe(false);
    const ref = await store.putBytes(CONTENT);
    await remotes.put('x', sourceOfText('x'), 'always');
    expect(warnings).toEqual([
      `${join(directory, 'no such directory')} doesn't exist: check its path, or create the directory; this remote store is skipped for the rest of this run`,
    ]);
    expect(readdirSync(directory)).not.toContain('no such directory');
    expect(existsSync(objectPath(root, ref.sha1))).toBe(true);
  });
});

describe('a server', () => {
  it('that cannot be reached is reported once, and then skipped', async () => {
    const { store } = await storeWith(at('http://127.0.0.1:9'));
    expect(await store.has('a'.repeat(40))).toBe(false);
    expect(await store.has('b'.repeat(40))).toBe(false);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /^http:\/\/127.0.0.1:9 can't be reached: .*ECONNREFUSED.* this remote store is skipped for the rest of this run/,
    );
  });

  it('with an endless answer fills no disk, neither for an object nor for an entry', async () => {
    const server = createServer((_, response) => {
      const piece = Buffer.alloc(1024 ** 2);
      response.on('drain', () => response.write(piece));
      response.write(piece);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { store, remotes, root } = await storeWith(at(base));
    const ref = await openStore(newDirectory()).putBytes(CONTENT);
    await expect(store.readVerified(ref)).rejects.toMatchObject({ code: 'store' });
    const place = { root };
    expect(await fetchEntry('a'.repeat(64), place, remotes)).toBeUndefined();
    expect(await fetchRecent('b'.repeat(64), place, remotes)).toBeUndefined();
    expect(readdirSync(temporaryDirectory(root))).toEqual([]);
    expect(warnings).toHaveLength(3);
  });

  it.each([
    [401, 'HITHER_REMOTE_CREDENTIALS'],
    [403, 'HITHER_REMOTE_CREDENTIALS'],
    [500, 'answered HTTP 500 to HEAD'],
  ])('that answers %d is reported with a remedy', async (status, words) => {
    const { base, asked } = await serve(() => ({ status }));
    const { store } = await storeWith(at(base));
    expect(await store.has('a'.repeat(40))).toBe(false);
    expect(warnings.join()).toContain(words);
    expect(asked).toHaveLength(status === 500 ? 3 : 1);
  });

  it('that breaks off the response provides nothing', async () => {
    const { base } = await serve(() => ({ status: 200, body: 'the content', breakOff: true }));
    const { store, root } = await storeWith(at(base));
    await expect(store.identify('a'.repeat(40))).rejects.toThrow('is not in the content store');
    expect(warnings.join()).toContain('sent an incomplete response');
    expect(readdirSync(temporaryDirectory(root))).toEqual([]);
  });

  it('may have the flat layout of a static export', async () => {
    const { sha1 } = await openStore(newDirectory()).putBytes(CONTENT);
    const { base, asked } = await serve((path) =>
      path === `/sha1/${sha1}` ? { status: 200, body: CONTENT.toString() } : { status: 404 },
    );
    const { store } = await storeWith(at(base));
    expect((await store.identify(sha1)).size).toBe(CONTENT.length);
    expect(asked).toEqual([`GET /${objectPath('', sha1)}`, `GET /sha1/${sha1}`]);
  });
});

describe('credentials', () => {
  const credentials = readCredentials(
    '# comment\nhttps://store.example.org/kachery a.TOKEN-1=\n\nhttps://other.example.org/ user:pass: word\n',
  );

  it.each([
    ['https://store.example.org/kachery/sha1/aa', 'Bearer a.TOKEN-1='],
    ['https://other.example.org/x', `Basic ${Buffer.from('user:pass: word').toString('base64')}`],
    ['https://store.example.org/kachery2/sha1/aa', undefined],
    ['https://store.example.org/', undefined],
    ['http://store.example.org/kachery/sha1/aa', undefined],
    ['https://store.example.org:444/kachery/sha1/aa', undefined],
    ['https://store.example.org.evil.org/kachery/sha1/aa', undefined],
  ])('for %s: %s', (url, authorization) => {
    expect(authorizationFor(url, credentials)).toBe(authorization);
  });

  it('that are invalid are not shown', () => {
    const read = () => readCredentials('https://ok.org T\nsecret-without-address');
    expect(read).toThrow('line 2 of HITHER_REMOTE_CREDENTIALS is invalid');
    expect(read).not.toThrow('secret');
  });
});

describe('a list of remote stores', () => {
  it('has directories and addresses, some writable', () => {
    const text =
      ' /scratch/group \n\nrelative/directory write\nhttps://Example.org/kachery/ write\nhttp://127.0.0.1:80';
    expect(readRemoteList(text, '/here').map((reading) => reading.ok && reading.store)).toEqual([
      { location: '/scratch/group', write: false },
      { location: '/here/relative/directory', write: true },
      { location: 'https://example.org/kachery', write: true },
      { location: 'http://127.0.0.1', write: false },
    ]);
  });

  it.each([
    ['s3://bucket/x', 'is not the address of a remote store'],
    ['https://', 'is not the address of a remote store'],
    ['https://me:secret@example.org/x', 'contains a login'],
    ['https://example.org/x?y', 'contains a "?"'],
  ])('refuses %s', (line, why) => {
    const [reading] = readRemoteList(line, '/');
    expect(reading).toMatchObject({ ok: false, why: expect.stringContaining(why) });
    expect(JSON.stringify(reading)).not.toContain('secret');
  });
});
