import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDead, ownedName, ownerOfName, thisProcess } from '../../../src/core/process-identity';
import { removeDirectory } from '../../../src/files/remove-directory';
import { reapDeadRuns } from '../../../src/run/reap-dead-runs';
import { createRunDirectory, keepRunDirectory } from '../../../src/run/run-directory';
import { runsDirectory } from '../../../src/store/layout';

const host = hostname();
let store: string;

beforeEach(async () => {
  store = await mkdtemp(join(tmpdir(), 'hither-test-'));
});
afterEach(() => rm(store, { recursive: true }));

describe('the owner of a run', () => {
  it('is alive as long as its process', () => {
    expect(isDead(thisProcess(host), host)).toBe(false);
  });

  it('is dead when its pid belongs to another process', () => {
    expect(isDead({ ...thisProcess(host), startTime: '1' }, host)).toBe(true);
  });

  it('is dead when there is no such process', () => {
    expect(isDead({ host, pid: 2 ** 22 + 1, startTime: '1' }, host)).toBe(true);
  });

  it('is never judged from another host', () => {
    expect(isDead({ host: 'elsewhere', pid: 1, startTime: '1' }, host)).toBe(false);
  });
});

describe('the owner in a name', () => {
  it.each(['node-1.cluster', 'Zürich/1', '100%', 'a b'])('is parsed: %s', (name) => {
    const owner = { host: name, pid: 12, startTime: '345' };
    expect(ownerOfName(ownedName('run', owner))).toEqual(owner);
    expect(ownedName('run', owner)).not.toContain('/');
    expect(ownerOfName(ownedName('run', { ...owner, startTime: '' }))).toEqual({ ...owner, startTime: '' });
  });

  it.each(['run', 'run.12', 'run.x.1.host', 'run.1.2.', 'run.1.2.%', '.1.2.host'])('is none: %s', (name) => {
    expect(ownerOfName(name)).toBeUndefined();
  });
});

describe('what dead runs left behind', () => {
  const context = () => ({
    env: process.env,
    storeRoot: store,
    owner: thisProcess(host),
    user: { uid: 0, gid: 0 },
  });
  const sweep = () => reapDeadRuns(context(), (owner) => isDead(owner, host));
  const DEAD = { host, pid: 2 ** 22 + 1, startTime: '1' };

  it('is removed, and the files of a live run stay', async () => {
    const mine = await createRunDirectory(store, 'mine', thisProcess(host));
    const dead = await createRunDirectory(store, 'dead', DEAD);
    const remote = await createRunDirectory(store, 'remote', { host: 'elsewhere', pid: 1, startTime: '1' });
    await sweep();
    expect([mine, dead, remote].map(existsSync)).toEqual([true, false, true]);
  });

  it('is removed if the run was killed while it created or removed its directory', async () => {
    const directory = join(runsDirectory(store), ownedName('empty', DEAD));
    mkdirSync(directory, { recursive: true });
    await sweep();
    expect(existsSync(directory)).toBe(false);
  });

  it('is retained on request', async () => {
    const kept = await createRunDirectory(store, 'kept', DEAD);
    await keepRunDirectory(kept);
    await sweep();
    expect(existsSync(kept)).toBe(true);
  });

  it('is left alone if it names no owner', async () => {
    const directory = join(runsDirectory(store), 'broken.1');
    mkdirSync(directory, { recursive: true });
    await sweep();
    expect(existsSync(directory)).toBe(true);
  });

  it('may be nothing', async () => {
    await expect(sweep()).resolves.toEqual([]);
  });
});

describe('a directory that a function wrote to', () => {
  // Root can write anywhere; test/integration/unprivileged.test.ts tests the same as another user.
  it('is removed with read-only directories, and without the targets of its links', async () => {
    const directory = join(store, 'job');
    const elsewhere = join(store, 'elsewhere');
    mkdirSync(join(directory, 'closed', 'deeper'), { recursive: true });
    mkdirSync(elsewhere);
    chmodSync(elsewhere, 0o555);
    symlinkSync(elsewhere, join(directory, 'link'));
    chmodSync(join(directory, 'closed', 'deeper'), 0o000);
    chmodSync(join(directory, 'closed'), 0o500);
    await removeDirectory(directory);
    expect(existsSync(directory)).toBe(false);
    expect(statSync(elsewhere).mode & 0o777).toBe(0o555);
  });

  it('may be gone', async () => {
    await expect(removeDirectory(join(store, 'none'))).resolves.toBeUndefined();
  });
});
