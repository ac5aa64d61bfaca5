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
import { removeDirectory } from '../../../src/files/remove-directory';

/** In memory if possible: the speed of a shared disk varies. */
const FAST = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

let outer: string;
let directory: string;

beforeEach(() => {
  outer = mkdtempSync(join(FAST, 'hither-test-'));
  directory = join(outer, 'directory');
  mkdirSync(directory);
});
afterEach(() => rmSync(outer, { recursive: true, force: true }));

/** Descends by changing the current directory, as a function can: no system call accepts the whole path. */
const NESTED = `
import os, sys
os.chdir(sys.argv[1])
for _ in range(int(sys.argv[2])):
    os.mkdir('n' * 200)
    os.chdir('n' * 200)
    open('file', 'w').close()
`;

describe('a directory with hostile content', () => {
  it('is removed quickly with 5,000 nested directories of 200 letters each', async () => {
    const other = join(outer, 'other');
    mkdirSync(other);
    for (const place of [other, directory]) {
      execFileSync('python3', ['-c', NESTED, place, '5000']);
    }
    const begun = performance.now();
    execFileSync('rm', ['-rf', other]);
    const [floor, start] = [performance.now() - begun, performance.now()];
    await removeDirectory(directory);
    expect(existsSync(directory)).toBe(false);
    // The system's own tools show how fast the disk is today.
    expect(performance.now() - start).toBeLessThan(5 * floor + 2000);
  });

  it('is removed with directories without read or write permission', async () => {
    mkdirSync(join(directory, 'closed', 'inner'), { recursive: true });
    writeFileSync(join(directory, 'closed', 'file'), '');
    writeFileSync(join(directory, 'closed', 'inner', 'file'), '');
    for (const path of ['closed/inner', 'closed']) {
      chmodSync(join(directory, path), 0o000);
    }
    await removeDirectory(directory);
    expect(existsSync(directory)).toBe(false);
  });

  it('is removed with names that are not UTF-8', async () => {
    const names = [Buffer.from([0xff, 0xfe]), Buffer.from('ordinary'), Buffer.from([0xc3])];
    for (const name of names) {
      const path = Buffer.concat([Buffer.from(`${directory}/`), name]);
      mkdirSync(path);
      writeFileSync(Buffer.concat([path, Buffer.from('/'), name]), '');
    }
    await removeDirectory(directory);
    expect(existsSync(directory)).toBe(false);
  });

  it('is removed without the files that its links point to', async () => {
    mkdirSync(join(outer, 'kept'));
    writeFileSync(join(outer, 'kept', 'file'), '');
    symlinkSync('../kept', join(directory, 'link'));
    symlinkSync('nowhere', join(directory, 'broken'));
    await removeDirectory(directory);
    expect(readdirSync(join(outer, 'kept'))).toEqual(['file']);
    expect(existsSync(directory)).toBe(false);
  });

  it('need not exist, and is never reached through a link', async () => {
    await removeDirectory(join(outer, 'none'));
    symlinkSync(directory, join(outer, 'link'));
    writeFileSync(join(directory, 'file'), '');
    await removeDirectory(join(outer, 'link'));
    expect(readdirSync(directory)).toEqual(['file']);
  });

  it('stays if a signal aborts the removal, and is removed the next time', async () => {
    for (let number = 0; number < 2000; number += 1) {
      writeFileSync(join(directory, `f${number}`), '');
    }
    const signal = AbortSignal.abort();
    await expect(removeDirectory(directory, signal)).rejects.toBe(signal.reason);
    expect(readdirSync(directory).length).toBeGreaterThan(1000);
    await removeDirectory(directory);
    expect(existsSync(directory)).toBe(false);
  });

  it('needs no list of its files: 100,000 of them take little memory', async () => {
    execFileSync('python3', [
      '-c',
      'import os, sys\nos.chdir(sys.argv[1])\nfor i in range(100000): open(str(i), "w").close()',
      directory,
    ]);
    const before = process.memoryUsage.rss();
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 5);
    await removeDirectory(directory);
    clearInterval(watch);
    expect(existsSync(directory)).toBe(false);
    expect(peak - before).toBeLessThan(96 * 1024 ** 2);
  });
});
