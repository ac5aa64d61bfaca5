/** Makes sure that only one run at a time writes to an output directory. */
import { lstat, lutimes, readdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { HitherError, systemErrorCode } from '../core/errors';
import { isDead, type ProcessIdentity, parseOwner } from '../core/process-identity';
import { removeFile } from '../files/unlink';
import { LOCK } from './earlier-output';

/** How often a holder renews its lock, and when a lock of another host is stale. */
const HEARTBEAT_MS = 10_000;
const STALE_AFTER_MS = 120_000;

/** On file systems without links, two runs can write to one directory. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** The lock of a directory. */
export interface DirectoryLock {
  release(): Promise<void>;
}

interface Held {
  readonly path: string;
  readonly owner: ProcessIdentity;
  readonly isAbandoned: boolean;
}

/**
 * Takes the lock of a directory: a numbered symbolic link whose text is its owner. A dead run's lock stays until the
 * next number is taken, which only one run can do. @throws HitherError `usage` while another run holds it; system
 * errors
 */
export async function lockDirectory(directory: string, owner: ProcessIdentity): Promise<DirectoryLock> {
  const path = join(directory, `.hither-lock-${await nextNumber(directory)}`);
  refuseHeld(directory, await locksIn(directory, owner.host));
  try {
    await symlink(JSON.stringify(owner), path);
  } catch (thrown) {
    const code = systemErrorCode(thrown) ?? '';
    if (code === 'EEXIST') {
      return lockDirectory(directory, owner);
    }
    if (NO_LINKS.includes(code)) {
      return { release: async () => {} };
    }
    throw thrown;
  }
  const beat = keepAlive(path);
  const release = async (): Promise<void> => {
    clearInterval(beat);
    await removeFile(path);
  };
  try {
    const others = (await locksIn(directory, owner.host)).filter((lock) => lock.path !== path);
    refuseHeld(directory, others);
    await Promise.all(others.map((lock) => removeFile(lock.path)));
  } catch (thrown) {
    await release();
    throw thrown;
  }
  return { release };
}

function keepAlive(path: string): NodeJS.Timeout {
  const beat = setInterval(() => {
    const now = new Date();
    lutimes(path, now, now).catch(() => {});
  }, HEARTBEAT_MS);
  return beat.unref();
}

function refuseHeld(directory: string, locks: readonly Held[]): void {
  const held = locks.find((lock) => !lock.isAbandoned);
  if (held !== undefined) {
    const { pid, host } = held.owner;
    throw new HitherError(
      'usage',
      `--output ${directory}: another run is writing to it (process ${pid} on ${host})`,
      `name another directory, or wait for that run; if it has ended, remove ${held.path}`,
    );
  }
}

/** A lock name without an owner in it is not a lock of ours. */
async function locksIn(directory: string, host: string): Promise<Held[]> {
  const names = (await readdir(directory)).filter((name) => LOCK.test(name));
  const found = await Promise.all(names.map((name) => readLock(join(directory, name), host)));
  return found.flatMap((lock) => (lock === undefined ? [] : [lock]));
}

async function readLock(path: string, host: string): Promise<Held | undefined> {
  const owner = parseOwner(await readlink(path).catch(() => ''));
  const status = await lstat(path).catch(() => undefined);
  if (owner === undefined || status === undefined) {
    return undefined;
  }
  const isStill = owner.host !== host && Date.now() - status.mtimeMs > STALE_AFTER_MS;
  return { path, owner, isAbandoned: isDead(owner, host) || isStill };
}

/** Higher than all existing numbers, valid or not. */
async function nextNumber(directory: string): Promise<number> {
  const numbers = (await readdir(directory)).map((name) => Number(LOCK.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}
