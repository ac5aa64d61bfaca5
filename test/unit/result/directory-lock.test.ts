import { lutimesSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ProcessIdentity, thisProcess } from '../../../src/core/process-identity';
import { lockDirectory } from '../../../src/result/directory-lock';

const owner = thisProcess('here');
const dead: ProcessIdentity = { host: 'here', pid: 2 ** 30, startTime: '1' };
const elsewhere: ProcessIdentity = { host: 'there', pid: 7, startTime: '1' };

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'hither-test-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function leaveLock(number: number, of: ProcessIdentity, ageSeconds = 0): void {
  const path = join(directory, `.hither-lock-${number}`);
  symlinkSync(JSON.stringify(of), path);
  const then = Date.now() / 1000 - ageSeconds;
  lutimesSync(path, then, then);
}

describe('the lock of an output directory', () => {
  it('exists while it is held, and is gone afterwards', async () => {
    const lock = await lockDirectory(directory, owner);
    expect(readdirSync(directory)).toEqual(['.hither-lock-1']);
    await lock.release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('of a dead process is taken over, and removed', async () => {
    leaveLock(3, dead);
    const lock = await lockDirectory(directory, owner);
    expect(readdirSync(directory)).toEqual(['.hither-lock-4']);
    await lock.release();
  });

  it('of a process on another host counts while it is renewed', async () => {
    leaveLock(1, elsewhere, 60);
    await expect(lockDirectory(directory, owner)).rejects.toMatchObject({
      code: 'usage',
      message: `--output ${directory}: another run is writing to it (process 7 on there)`,
      remedy: `name another directory, or wait for that run; if it has ended, remove ${join(directory, '.hither-lock-1')}`,
    });
    expect(readdirSync(directory)).toEqual(['.hither-lock-1']);
  });

  it('of a process on another host that was not renewed for minutes is taken over', async () => {
    leaveLock(1, elsewhere, 150);
    await (await lockDirectory(directory, owner)).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('is not just any file with its name', async () => {
    writeFileSync(join(directory, '.hither-lock-1'), 'mine');
    await (await lockDirectory(directory, owner)).release();
    expect(readdirSync(directory)).toEqual(['.hither-lock-1']);
  });
});
