import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeFolder } from '../../../src/files/remove-directory';

/** In memory, where there is such a place: a disk that others use takes as long as it likes. */
const FAST = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

let outer: string;
let folder: string;

beforeEach(() => {
  outer = mkdtempSync(join(FAST, 'hither-test-'));
  folder = join(outer, 'folder');
  mkdirSync(folder);
});
afterEach(() => rmSync(outer, { recursive: true, force: true }));

/** Steps down by changing the current folder, as a function can: no system call takes the whole path. */
const NESTED = `
import os, sys
os.chdir(sys.argv[1])
for _ in range(int(sys.argv[2])):
    os.mkdir('n' * 200)
    os.chdir('n' * 200)
    open('file', 'w').close()
`;

describe('a folder that others filled', () => {
  it('goes away with 5,000 folders in each other of 200 letters each, quickly', async () => {
    const other = join(outer, 'other');
    mkdirSync(other);
    for (const place of [other, folder]) {
      execFileSync('python3', ['-c', NESTED, place, '5000']);
    }
    const begun = performance.now();
    execFileSync('rm', ['-rf', other]);
    const [floor, start] = [performance.now() - begun, performance.now()];
    await removeFolder(folder);
    expect(existsSync(folder)).toBe(false);
    // How fast the disk is today is told by the system's own means.
    expect(performance.now() - start).toBeLessThan(5 * floor + 2000);
  });

  it('goes away with folders that may be neither read nor written', async () => {
    mkdirSync(join(folder, 'closed', 'inner'), { recursive: true });
    writeFileSync(join(folder, 'closed', 'file'), '');
    writeFileSync(join(folder, 'closed', 'inner', 'file'), '');
    for (const path of ['closed/inner', 'closed']) {
      chmodSync(join(folder, path), 0o000);
    }
    await removeFolder(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('goes away with names that are no UTF-8', async () => {
    const names = [Buffer.from([0xff, 0xfe]), Buffer.from('ordinary'), Buffer.from([0xc3])];
    for (const name of names) {
      const path = Buffer.concat([Buffer.from(`${folder}/`), name]);
      mkdirSync(path);
      writeFileSync(Buffer.concat([path, Buffer.from('/'), name]), '');
    }
    await removeFolder(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('takes along no file that its links lead to', async () => {
    mkdirSync(join(outer, 'kept'));
    writeFileSync(join(outer, 'kept', 'file'), '');
    symlinkSync('../kept', join(folder, 'link'));
    symlinkSync('nowhere', join(folder, 'broken'));
    await removeFolder(folder);
    expect(readdirSync(join(outer, 'kept'))).toEqual(['file']);
    expect(existsSync(folder)).toBe(false);
  });

  it('need not be there, and is never reached through a link', async () => {
    await removeFolder(join(outer, 'none'));
    symlinkSync(folder, join(outer, 'link'));
    writeFileSync(join(folder, 'file'), '');
    await removeFolder(join(outer, 'link'));
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('stays where a signal ends the removal, and goes away the next time', async () => {
    for (let number = 0; number < 2000; number += 1) {
      writeFileSync(join(folder, `f${number}`), '');
    }
    const signal = AbortSignal.abort();
    await expect(removeFolder(folder, signal)).rejects.toBe(signal.reason);
    expect(readdirSync(folder).length).toBeGreaterThan(1000);
    await removeFolder(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('holds no list of its files: 100,000 of them take little memory', async () => {
    execFileSync('python3', [
      '-c',
      'import os, sys\nos.chdir(sys.argv[1])\nfor i in range(100000): open(str(i), "w").close()',
      folder,
    ]);
    const before = process.memoryUsage.rss();
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 5);
    await removeFolder(folder);
    clearInterval(watch);
    expect(existsSync(folder)).toBe(false);
    expect(peak - before).toBeLessThan(96 * 1024 ** 2);
  });
});
