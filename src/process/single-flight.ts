/**
 * Makes something only once for any number of callers, in this process and in others: one download, one job run. The
 * lock only saves work. Its results are renamed into place atomically, or are the engine's own business, so two holders
 * at once do no harm.
 */
import { lstat, lutimes, readdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../core/errors';
import { isDead, type ProcessIdentity, parseOwner } from '../core/process-identity';
import { removeFile } from '../files/unlink';

/** How often a waiter checks. */
const LOOK_MS = 100;
/** How often a holder renews its lock, and when a waiter on another host considers the lock stale. */
const HEARTBEAT_MS = 10_000;
const STALE_AFTER_MS = 120_000;

/** Work to be done once. */
export interface Flight<T> {
  /** The path of the lock: a dangling symbolic link whose text is the owner. Its directory exists. */
  readonly lock: string;
  readonly owner: ProcessIdentity;
  /** Returns the result if it already exists. */
  readonly look: () => Promise<T | undefined>;
  readonly make: () => Promise<T>;
  /** Waiting ends when the signal aborts. */
  readonly signal?: AbortSignal;
  /** Called once if another holder is found, with its identity if known. */
  readonly onWait?: (holder: ProcessIdentity | undefined) => void;
}

/** The result of asking for a turn: what another holder made, or the turn to make it, which must be released. */
export type Turn<T> =
  | { readonly isMine: false; readonly made: T }
  | {
      readonly isMine: true;
      /** Never throws. */
      readonly release: () => Promise<void>;
    };

/**
 * Returns the result. The first caller makes it, the others wait for it. @throws what `make` throws, the signal's
 * reason
 */
export async function singleFlight<T>(flight: Flight<T>): Promise<T> {
  const existing = await flight.look();
  if (existing !== undefined) {
    return existing;
  }
  const turn = await takeTurn(flight);
  if (!turn.isMine) {
    return turn.made;
  }
  try {
    return await flight.make();
  } finally {
    await turn.release();
  }
}

/**
 * Waits until no other holder is at work, or the result exists. Call it after a lookup that missed: it looks up again.
 * @throws the signal's reason
 */
export async function takeTurn<T>(flight: Omit<Flight<T>, 'make'>): Promise<Turn<T>> {
  const watch = new LockWatch(flight.lock, flight.owner.host);
  let reported = false;
  for (;;) {
    switch (await takeLock(flight)) {
      case 'taken':
        return hold(flight);
      case 'impossible':
        return NO_LOCK;
    }
    flight.signal?.throwIfAborted();
    const isAbandoned = await watch.isAbandoned();
    if (!isAbandoned) {
      if (!reported) {
        reported = true;
        flight.onWait?.(await ownerOfLock(flight.lock));
      }
      await pause(LOOK_MS);
    }
    const isStuck = isAbandoned && !(await isRemoved(flight.lock));
    const made = await flight.look();
    if (made !== undefined) {
      return { isMine: false, made };
    }
    if (isStuck) {
      return NO_LOCK;
    }
  }
}

/** A turn without a lock: if locks are impossible, or waiting is unnecessary. */
export const NO_LOCK = { isMine: true, release: async () => {} } as const;

/** False if the lock belongs to another user and the directory has the sticky bit. */
async function isRemoved(lock: string): Promise<boolean> {
  try {
    await removeFile(lock);
    return true;
  } catch {
    return false;
  }
}

/** Looks up once more: another holder may have finished between the last lookup and the lock. */
async function hold<T>({ lock, look }: Omit<Flight<T>, 'make'>): Promise<Turn<T>> {
  const beat = setInterval(() => {
    const now = new Date();
    lutimes(lock, now, now).catch(() => {});
  }, HEARTBEAT_MS);
  beat.unref();
  const release = async (): Promise<void> => {
    clearInterval(beat);
    // A lock that can't be removed is stale as soon as this process ends.
    await isRemoved(lock);
  };
  try {
    const made = await look();
    if (made === undefined) {
      return { isMine: true, release };
    }
    await release();
    return { isMine: false, made };
  } catch (thrown) {
    await release();
    throw thrown;
  }
}

/**
 * A symbolic link is created together with its text, so there is never a lock without an owner, even if its creator is
 * killed. If a lock is impossible (full or read-only disk, no symbolic links), the work may be done twice, but nothing
 * else is lost.
 */
async function takeLock({
  lock,
  owner,
}: Pick<Flight<unknown>, 'lock' | 'owner'>): Promise<'taken' | 'held' | 'impossible'> {
  try {
    await symlink(JSON.stringify(owner), lock);
    return 'taken';
  } catch (thrown) {
    return systemErrorCode(thrown) === 'EEXIST' ? 'held' : 'impossible';
  }
}

/** What a waiter knows about the holder: whether it is dead, or its lock is stale by the waiter's own clock. */
class LockWatch {
  #seen = '';
  #since = 0;

  constructor(
    private readonly lock: string,
    private readonly host: string,
  ) {}

  /** A path that isn't a link with an owner is not a lock: other users of a shared store can put anything there. */
  async isAbandoned(): Promise<boolean> {
    const text = await readlink(this.lock).catch(textOfOther);
    const owner = parseOwner(text ?? '');
    const isLock = text === undefined || (owner !== undefined && !isDead(owner, this.host));
    return !isLock || this.#standsStill();
  }

  async #standsStill(): Promise<boolean> {
    const status = await lstat(this.lock, { bigint: true }).catch(() => undefined);
    const stamp = status === undefined ? '' : `${status.ino} ${status.mtimeNs}`;
    if (stamp !== this.#seen) {
      this.#seen = stamp;
      this.#since = performance.now();
    }
    return stamp !== '' && performance.now() - this.#since > STALE_AFTER_MS;
  }
}

/** undefined if the lock is gone; empty if the path isn't a link. */
function textOfOther(thrown: unknown): string | undefined {
  return systemErrorCode(thrown) === 'EINVAL' ? '' : undefined;
}

/** Who holds a lock; undefined if nobody does. */
export async function ownerOfLock(lock: string): Promise<ProcessIdentity | undefined> {
  return parseOwner(await readlink(lock).catch(() => ''));
}

/** Removes the locks of dead holders below a directory, because no later job may ever ask for them. Never throws. */
export async function sweepLocks(directory: string, isOver: (owner: ProcessIdentity) => boolean): Promise<void> {
  for (const name of await readdir(directory).catch(() => [])) {
    const owner = await ownerOfLock(join(directory, name));
    if (owner !== undefined && isOver(owner)) {
      await removeFile(join(directory, name)).catch(() => {});
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
