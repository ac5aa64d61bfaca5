import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDead, thisProcess } from '../../src/process/owner';
import { createRunFolder, sweepRunFolders } from '../../src/run-folder';

const host = hostname();
let store: string;

beforeEach(async () => {
  store = await mkdtemp(join(tmpdir(), 'hither-test-'));
});
afterEach(() => rm(store, { recursive: true }));

describe('the owner of a run', () => {
  it('is alive as long as its process is', () => {
    expect(isDead(thisProcess(host), host)).toBe(false);
  });

  it('is dead when its number belongs to another process', () => {
    expect(isDead({ ...thisProcess(host), startTime: '1' }, host)).toBe(true);
  });

  it('is dead when there is no such process', () => {
    expect(isDead({ host, pid: 2 ** 22 + 1, startTime: '1' }, host)).toBe(true);
  });

  it('is never judged from another host', () => {
    expect(isDead({ host: 'elsewhere', pid: 1, startTime: '1' }, host)).toBe(false);
  });
});

describe('what dead runs left', () => {
  it('is removed, and what a living run has stays', async () => {
    const mine = await createRunFolder(store, 'mine', thisProcess(host));
    const dead = await createRunFolder(store, 'dead', { host, pid: 2 ** 22 + 1, startTime: '1' });
    const remote = await createRunFolder(store, 'remote', { host: 'elsewhere', pid: 1, startTime: '1' });
    await sweepRunFolders(store, host);
    expect([mine, dead, remote].map(existsSync)).toEqual([true, false, true]);
  });

  it('is left alone where it does not say whose it is', async () => {
    const folder = await createRunFolder(store, 'broken', thisProcess(host));
    await writeFile(join(folder, 'owner.json'), '{');
    await sweepRunFolders(store, host);
    expect(existsSync(folder)).toBe(true);
  });

  it('may be nothing at all', async () => {
    await expect(sweepRunFolders(join(store, 'no-store'), host)).resolves.toBeUndefined();
  });
});
