import { lutimesSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ProcessIdentity, thisProcess } from '../../../src/process/process-identity';
import { lockFolder } from '../../../src/result/directory-lock';

const owner = thisProcess('here');
const dead: ProcessIdentity = { host: 'here', pid: 2 ** 30, startTime: '1' };
const elsewhere: ProcessIdentity = { host: 'there', pid: 7, startTime: '1' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hither-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function leaveLock(number: number, of: ProcessIdentity, ageSeconds = 0): void {
  const path = join(folder, `.hither-lock-${number}`);
  symlinkSync(JSON.stringify(of), path);
  const then = Date.now() / 1000 - ageSeconds;
  lutimesSync(path, then, then);
}

describe('the lock of an output folder', () => {
  it('is there while it is held, and gone afterwards', async () => {
    const lock = await lockFolder(folder, owner);
    expect(readdirSync(folder)).toEqual(['.hither-lock-1']);
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a dead process is taken over, and removed', async () => {
    leaveLock(3, dead);
    const lock = await lockFolder(folder, owner);
    expect(readdirSync(folder)).toEqual(['.hither-lock-4']);
    await lock.release();
  });

  it('of a process on another host counts while it shows that it lives', async () => {
    leaveLock(1, elsewhere, 60);
    await expect(lockFolder(folder, owner)).rejects.toMatchObject({
      code: 'usage',
      message: `--output ${folder}: another run is writing to it (process 7 on there)`,
      remedy: `name another folder, or wait for that run; if it is over, remove ${join(folder, '.hither-lock-1')}`,
    });
    expect(readdirSync(folder)).toEqual(['.hither-lock-1']);
  });

  it('of a process on another host that has shown no life for minutes is taken over', async () => {
    leaveLock(1, elsewhere, 150);
    await (await lockFolder(folder, owner)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not what only has its name', async () => {
    writeFileSync(join(folder, '.hither-lock-1'), 'mine');
    await (await lockFolder(folder, owner)).release();
    expect(readdirSync(folder)).toEqual(['.hither-lock-1']);
  });
});
