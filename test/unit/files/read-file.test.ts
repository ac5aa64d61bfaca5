import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOpened } from '../../../src/files/copy-file';
import { filesAtDepth } from '../../../src/files/list-files';
import { openRegular } from '../../../src/files/open-file';
import { readRegular, readRegularSync } from '../../../src/files/read-file';

let directory: string;
let server: Server;
const at = (name: string): string => join(directory, name);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'hither-test-'));
  writeFileSync(at('file'), 'text');
  symlinkSync('file', at('link'));
  mkdirSync(at('directory'));
  execFileSync('mkfifo', [at('pipe')]);
  symlinkSync('/dev/zero', at('zero'));
  writeFileSync(at('sparse'), '');
  truncateSync(at('sparse'), 10 * 1024 ** 3);
  server = createServer().listen(at('socket'));
  await new Promise((done) => server.once('listening', done));
});
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

const CASES = [
  ['directory', 'refuse', 'is a directory, not a regular file'],
  ['pipe', 'refuse', 'is a pipe, not a regular file'],
  ['socket', 'refuse', 'is a socket, not a regular file'],
  ['link', 'refuse', 'is a symbolic link, not a regular file'],
  ['zero', 'refuse', 'is a symbolic link, not a regular file'],
  ['pipe', 'follow', 'is a pipe, not a regular file'],
  ['zero', 'follow', 'is a device, not a regular file'],
  ['sparse', 'refuse', 'has 10737418240 bytes; the limit here is 100'],
] as const;

describe('a small file is read', () => {
  it('completely, through a link if that is allowed', async () => {
    for (const read of [readRegular, readRegularSync]) {
      expect(String(await read(at('file'), { limit: 4 }))).toBe('text');
      expect(String(await read(at('link'), { limit: 4, links: 'follow' }))).toBe('text');
    }
  });

  it.each(CASES)('but not %s (links: %s)', async (name, links, message) => {
    const said = { message: expect.stringContaining(`${at(name)} ${message}`) };
    await expect(readRegular(at(name), { limit: 100, links })).rejects.toMatchObject(said);
    expect(() => readRegularSync(at(name), { limit: 100, links })).toThrow(`${at(name)} ${message}`);
  });

  it('with the error of the system if there is none', async () => {
    await expect(readRegular(at('none'), { limit: 1, links: 'follow' })).rejects.toMatchObject({ code: 'ENOENT' });
    expect(() => readRegularSync(at('none'), { limit: 1 })).toThrow('ENOENT');
  });
});

describe('an open file is copied', () => {
  it('as it was opened, even if its path has changed, and overwrites nothing', async () => {
    writeFileSync(at('source'), 'first');
    const source = await openRegular(at('source'));
    rmSync(at('source'));
    writeFileSync(at('source'), 'second');
    await copyOpened(source, at('copy'));
    expect(readFileSync(at('copy'), 'utf8')).toBe('first');
    await expect(copyOpened(source, at('copy'))).rejects.toMatchObject({ code: 'EEXIST' });
    await source.close();
  });

  it('until a signal aborts it, and then leaves nothing', async () => {
    const abort = new AbortController();
    const source = await openRegular(at('sparse'));
    const copied = copyOpened(source, at('half'), abort.signal);
    abort.abort();
    // A file system that shares bytes copies it at once.
    const ended = await copied.then(
      () => 'copied',
      (thrown: unknown) => thrown,
    );
    await source.close();
    expect(ended === 'copied' || ended === abort.signal.reason).toBe(true);
    expect(existsSync(at('half'))).toBe(ended === 'copied');
  });
});

describe('files at a depth below a directory', () => {
  it('are found without following a link', async () => {
    for (const name of ['aa', 'bb']) {
      mkdirSync(at(`list/${name}`), { recursive: true });
      writeFileSync(at(`list/${name}/file`), '');
    }
    symlinkSync('.', at('list/loop'));
    symlinkSync('file', at('list/aa/link'));
    const found: string[] = [];
    for await (const { path } of filesAtDepth(at('list'), 1)) {
      found.push(path);
    }
    expect(found.sort()).toEqual([at('list/aa/file'), at('list/aa/link'), at('list/bb/file')]);
  });
});
