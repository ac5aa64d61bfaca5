/** What network file systems do, unlike local ones. */
import * as synchronous from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { writeDurably, writeWhole } from '../../../src/files/atomic-write';
import { temporaryDirectory } from '../../../src/files/own-directory';
import { objectPath } from '../../../src/store/layout';
import { openStore } from '../../../src/store/open-store';

vi.mock('node:fs', { spy: true });
vi.mock('node:fs/promises', { spy: true });

const { mkdtempSync, readdirSync, rmSync } = synchronous;
const directory = mkdtempSync(join(tmpdir(), 'hither-network-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
afterEach(() => void vi.resetAllMocks());

const failing = (code: string) => Object.assign(new TypeError(code), { code, errno: -1, syscall: 'x' });
const { renameSync } = await vi.importActual<typeof synchronous>('node:fs');

it('a rename that succeeded but is reported as failed counts as successful', async () => {
  vi.mocked(synchronous.renameSync).mockImplementation((from, to) => {
    renameSync(from, to);
    throw failing('ENOENT');
  });
  const store = openStore(directory);
  const ref = await store.putBytes(Buffer.from('moved'));
  expect(await store.verify(ref)).toBe('good');
  const place = { root: directory };
  const [one, two] = ['one', 'two'].map((name) => ({ path: join(directory, 'hither', 'v1', name), text: name }));
  await writeDurably(place, one === undefined ? [] : [one]);
  await writeWhole(place, two ?? { path: '', text: '' });
  expect(await files.readFile(one?.path ?? '', 'utf8')).toBe('one');
  expect(await files.readFile(two?.path ?? '', 'utf8')).toBe('two');
  expect(readdirSync(temporaryDirectory(directory))).toEqual([]);
  expect(vi.mocked(synchronous.renameSync).mock.calls.length).toBeGreaterThan(1);
});

it('a rename of a missing file fails', async () => {
  vi.mocked(synchronous.renameSync).mockImplementation(() => {
    throw failing('ENOENT');
  });
  await expect(openStore(directory).putBytes(Buffer.from('not moved'))).rejects.toMatchObject({ code: 'store' });
  expect(readdirSync(temporaryDirectory(directory))).toEqual([]);
});

it('a stale handle is opened again', async () => {
  const store = openStore(directory);
  const ref = await store.putBytes(Buffer.from('stale'));
  const path = objectPath(directory, ref.sha1);
  const { open } = await vi.importActual<typeof files>('node:fs/promises');
  let opened = 0;
  vi.mocked(files.open).mockImplementation(async (file, ...more) => {
    opened += file === path ? 1 : 0;
    if (file === path && opened === 1) {
      throw failing('ESTALE');
    }
    return open(file, ...more);
  });
  expect((await store.readVerified(ref)).toString()).toBe('stale');
  expect(opened).toBe(2);
});
