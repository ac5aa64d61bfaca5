import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HitherError } from '../../../src/core/errors';
import { temporaryDirectory } from '../../../src/files/own-directory';
import { temporaryPath } from '../../../src/files/temporary-file';
import { mapPath, objectPath } from '../../../src/store/layout';
import { openStore } from '../../../src/store/open-store';
import { filesBelow } from '../../contract/content-store';
import { MOUNTS, needs, ROOT } from '../../requirements';
import { compileStore } from '../../rigs/compile-store';

const SHATTERED = [
  '7346dc9166b67e118f029ab621b2560ff9ca67cca8c7f85ba84c79030c2b3de218f86db3a90901d5df45c14f26fedfb3dc38e96ac22fe7bd728f0e45bce046d2' +
    '3c570feb141398bb552ef5a0a82be331fea48037b8b5d71f0e332edf93ac3500eb4ddc0decc1a864790c782c76215660dd309791d06bd0af3f98cda4bc4629b1',
  '7f46dc93a6b67e013b029aaa1db2560b45ca67d688c7f84b8c4c791fe02b3df614f86db1690901c56b45c1530afedfb76038e972722fe7ad728f0e4904e046c2' +
    '30570fe9d41398abe12ef5bc942be33542a4802d98b5d70f2a332ec37fac3514e74ddc0f2cc1a874cd0c78305a21566461309789606bd0bf3f98cda8044629a1',
].map(afterPrefix) as [Buffer, Buffer];

/** The common start of the two files of https://shattered.io. */
function afterPrefix(blocks: string): Buffer {
  const prefix =
    '255044462d312e330a25e2e3cfd30a0a0a312030206f626a0a3c3c2f57696474682032203020522f4865696768742033203020522f547970652034203020522f' +
    '537562747970652035203020522f46696c7465722036203020522f436f6c6f7253706163652037203020522f4c656e6774682038203020522f42697473506572' +
    '436f6d706f6e656e7420383e3e0a73747265616d0affd8fffe00245348412d3120697320646561642121212121852fec092339759c39b1a1c63c4c97e1fffe01';
  return Buffer.from(prefix + blocks, 'hex');
}

let directory: string;
const mounted: string[] = [];

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'hither-store-faults-'));
});
afterEach(() => {
  for (const place of mounted.splice(0)) {
    spawnSync('umount', [place]);
  }
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function newDirectory(name: string): string {
  const path = join(directory, name);
  mkdirSync(path);
  return path;
}

function mountTmpfs(place: string, options: string): void {
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'hither-test', place]).status).toBe(0);
  mounted.push(place);
}

async function failure(promise: Promise<unknown>): Promise<HitherError> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof HitherError)) {
    return expect.unreachable(`not refused in our words: ${thrown}`);
  }
  expect(thrown.code).toBe('store');
  expect(thrown.message).not.toContain('\n');
  return thrown;
}

describe('a store that cannot be written', () => {
  test('full disk: says so, leaves nothing, and works again once there is room', needs(MOUNTS), async () => {
    const root = newDirectory('full');
    mountTmpfs(root, 'size=2m');
    const store = openStore(root);
    const small = await store.putBytes(Buffer.alloc(100_000, 'a'));
    const source = join(directory, 'large');
    writeFileSync(source, Buffer.alloc(3_000_000, 'b'));
    const puts = [store.putFile, store.ingestFile, (path: string) => store.putBytes(readFileSync(path))];
    for (const put of puts) {
      const error = await failure(put(source));
      expect(error.message).toContain('the disk is full (ENOSPC');
      expect(error.remedy).toMatch(/free some space.*--store/);
      expect(filesBelow(temporaryDirectory(root))).toEqual([]);
    }
    expect(readFileSync(source)).toHaveLength(3_000_000);
    expect(await store.verify(small)).toBe('good');
    expect(await store.verify(await store.putBytes(Buffer.alloc(500_000, 'c')))).toBe('good');
  });

  test('read-only file system: says so; its objects can be read', needs(MOUNTS), async () => {
    const root = newDirectory('read-only');
    mountTmpfs(root, 'size=2m');
    const store = openStore(root);
    const ref = await store.putBytes(Buffer.from('before'));
    expect(spawnSync('mount', ['-o', 'remount,ro', root]).status).toBe(0);
    const error = await failure(store.putBytes(Buffer.from('after')));
    expect(error.message).toContain('the file system is read-only (EROFS');
    expect((await store.readVerified(ref)).toString()).toBe('before');
    expect(await store.identify(ref.sha1)).toEqual(ref);
  });

  test('a directory of another user: says so', () => {
    const root = newDirectory('denied');
    chmodSync(root, 0o555);
    chmodSync(directory, 0o755);
    const program = `require(process.argv[1]).openStore(process.argv[2]).putBytes(Buffer.from('x')).catch((e) => console.log(e.message, e.remedy))`;
    const store = compileStore(newDirectory('js of another'));
    // root can write anywhere
    const user = !ROOT.missing ? { uid: 64000, gid: 64000 } : {};
    const ended = spawnSync(process.execPath, ['-e', program, store, root], { encoding: 'utf8', ...user });
    expect(ended.stdout).toMatch(/permission denied \(EACCES.*ask the owner/);
  });

  test('a file where the store should be: says so', async () => {
    const root = join(directory, 'a file');
    writeFileSync(root, '');
    const error = await failure(openStore(root).putBytes(Buffer.from('x')));
    expect(error.message).toMatch(/a file is where a directory should be \((ENOTDIR|EEXIST)/);
  });

  test('a limit on file sizes: says so, leaves nothing', () => {
    const root = newDirectory('limited');
    const source = join(directory, 'too large');
    writeFileSync(source, Buffer.alloc(2_000_000, 'x'));
    const program = `require(process.argv[1]).openStore(process.argv[2]).putFile(process.argv[3]).catch((e) => console.log(e.message))`;
    const limited = `trap '' XFSZ; ulimit -f 1000; exec node -e "$0" "$@"`;
    const store = compileStore(newDirectory('js'));
    const ended = spawnSync('sh', ['-c', limited, program, store, root, source], { encoding: 'utf8' });
    expect(ended.stdout).toContain('the file exceeds the size limit (EFBIG');
    expect(filesBelow(temporaryDirectory(root))).toEqual([]);
  });
});

describe('the metadata of objects', () => {
  test('a damaged record is ignored and written again', async () => {
    const root = newDirectory('map');
    const store = openStore(root);
    const ref = await store.putBytes(Buffer.from('remembered'));
    const record = mapPath(root, ref.sha1);
    const good = readFileSync(record, 'utf8');
    const damages = ['', '{}', good.slice(0, -5), good.replace(/"size":\d+/, '"size":11'), 'x'.repeat(5000)];
    for (const damage of damages) {
      writeFileSync(record, damage);
      expect(await store.identify(ref.sha1)).toEqual(ref);
      expect(readFileSync(record, 'utf8')).toBe(good);
    }
  });

  test('a pipe in place of a record blocks nothing', async () => {
    const root = newDirectory('map pipe');
    const store = openStore(root);
    const ref = await store.putBytes(Buffer.from('x'));
    rmSync(mapPath(root, ref.sha1));
    spawnSync('mkfifo', [mapPath(root, ref.sha1)]);
    expect(await store.identify(ref.sha1)).toEqual(ref);
  });
});

describe('two contents with one sha1 (the SHAttered pair)', () => {
  const [first, second] = SHATTERED;

  async function storeWithFirst(name: string) {
    const root = newDirectory(name);
    const store = openStore(root);
    return { root, store, ref: await store.putBytes(first) };
  }

  test('the second is refused in every way, the first stays', async () => {
    const { root, store, ref } = await storeWithFirst('collision');
    const file = join(directory, 'second');
    writeFileSync(file, second);
    const puts = [() => store.putBytes(second), () => store.putFile(file), () => store.ingestFile(file)];
    for (const put of puts) {
      const error = await failure(put());
      expect(error.message).toContain(
        `SHA-1 collision: the content store has another object with the sha1 ${ref.sha1}`,
      );
    }
    expect(readFileSync(file).equals(second)).toBe(true);
    expect(await store.verify(ref)).toBe('good');
    expect(await store.identify(ref.sha1)).toEqual(ref);
    expect(filesBelow(temporaryDirectory(root))).toEqual([]);
  });

  test('the second is refused even if another program stored the first', async () => {
    const { root, store, ref } = await storeWithFirst('foreign collision');
    rmSync(join(root, 'hither'), { recursive: true });
    expect((await failure(store.putBytes(second))).message).toContain('another object');
    expect(await store.verify(ref)).toBe('good');
  });

  test('the second is not returned as the first, even at its path', async () => {
    const { root, store, ref } = await storeWithFirst('exchanged');
    rmSync(objectPath(root, ref.sha1));
    writeFileSync(objectPath(root, ref.sha1), second);
    expect(await store.verify(ref)).toBe('damaged');
    expect((await failure(store.readVerified(ref))).message).toContain('instead of');
    expect((await failure(store.materialize(ref, join(root, 'x'), 'link'))).message).toContain('instead of');
  });
});

test('temporary names cannot be guessed, and name their owner', () => {
  const names = [1, 2].map(() => basename(temporaryPath({ root: directory })));
  expect(names[0]).toMatch(new RegExp(`^[0-9a-f]{32}\\.${process.pid}\\.`));
  expect(names[1]).not.toBe(names[0]);
});

test('opening a store writes nothing; storing marks it as a cache', async () => {
  const root = join(directory, 'new');
  const store = openStore(root);
  expect(await store.has('a'.repeat(40))).toBe(false);
  expect(filesBelow(root)).toEqual([]);
  const ref = await store.putBytes(Buffer.from('x'));
  expect(readFileSync(join(root, 'hither/v1/CACHEDIR.TAG'), 'utf8')).toMatch(
    /^Signature: 8a477f597d28d172789f06886806bc55\n/,
  );
  expect(objectPath(root, ref.sha1)).toBe(join(root, 'sha1/11/f6/ad', ref.sha1));
});
