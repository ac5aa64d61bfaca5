/** Processes in their own mount namespace, like those of a container, with a store that is its own file system. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createJobDirectories } from '../../../src/container/process-cleanup';
import { isDead, ownedName, type ProcessIdentity, thisProcess } from '../../../src/core/process-identity';
import { createRunDirectory } from '../../../src/run/run-directory';
import { runsDirectory } from '../../../src/store/layout';
import { needs, requirement, works } from '../../requirements';

const host = hostname();
const DEAD = { host, pid: 2 ** 22 + 1, startTime: '1' };

const OWN_MOUNTS = requirement('mounts of its own for every user (unshare)', () =>
  works('unshare', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', tmpdir()),
);

/** Mounts a file system over the store, and the job's directory in it over another directory. */
const CONTAINED = `
mount -t tmpfs none "$STORE" && mkdir -p "$JOB/in" && mount --bind "$JOB/in" "$PLACE" && umount --lazy "$STORE" &&
echo ready && exec sleep 1000`;

describe('the cleanup of a store on its own file system', needs(OWN_MOUNTS), () => {
  let store: string;
  let place: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    store = mkdtempSync(join(tmpdir(), 'hither-test-'));
    place = mkdtempSync(join(tmpdir(), 'hither-test-'));
  });
  afterEach(() => {
    for (const child of children.splice(0)) {
      child.kill('SIGKILL');
    }
    rmSync(store, { recursive: true });
    rmSync(place, { recursive: true });
  });

  const createRun = async (owner: ProcessIdentity) => basename(await createRunDirectory(store, randomUUID(), owner));
  const contained = async (run: string): Promise<ChildProcess> => {
    const env = { ...process.env, STORE: store, JOB: join(runsDirectory(store), run, 'job-1'), PLACE: place };
    const child = spawn('unshare', ['--map-root-user', '--mount', 'sh', '-c', CONTAINED], { env });
    children.push(child);
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
    expect(complaint).toBe('');
    return child;
  };
  const sweep = () => {
    const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    const context = { env: process.env, storeRoot: store, owner: thisProcess(host), user };
    return createJobDirectories(context, 'mounts').sweep((owner) => isDead(owner, host));
  };

  it('ends the processes that a dead run left in a container', async () => {
    const run = await createRun(DEAD);
    const child = await contained(run);
    const closed = once(child, 'close');
    expect(await sweep()).toEqual([join(runsDirectory(store), run, 'job-1')]);
    expect(await closed).toEqual([null, 'SIGTERM']);
  });

  it('leaves the processes of a live run', async () => {
    const run = await createRun(thisProcess(host));
    const child = await contained(run);
    expect(await sweep()).toEqual([]);
    expect(child.exitCode ?? child.signalCode).toBe(null);
  });

  it('leaves the jobs of other stores', async () => {
    const child = await contained(ownedName(randomUUID(), DEAD));
    expect(await sweep()).toEqual([]);
    expect(child.exitCode ?? child.signalCode).toBe(null);
  });
});
