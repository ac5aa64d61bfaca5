/**
 * One download, or one computation, for any number of callers, in this process and in others. The lock only saves work:
 * what it guards is made under a temporary name and renamed, or is the engine's own matter, so two holders at once do no
 * harm.
 */
import { lstat, lutimes, readdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../core/errors';
import { removeFile } from '../files/unlink';
import { isDead, type ProcessIdentity, parseOwner } from './process-identity';

/** How often a waiter looks again. */
const LOOK_MS = 100;
/** How often a holder shows that it lives, and how long it may seem still to a waiter on another host. */
const HEARTBEAT_MS = 10_000;
const STALE_AFTER_MS = 120_000;

/** Work to be done once. */
export interface Flight<T> {
  /** The symbolic link that is the lock, to nowhere: its text is the owner. The directory above it is there. */
  readonly lock: string;
  readonly owner: ProcessIdentity;
  /** Gives the result if somebody has made it. */
  readonly look: () => Promise<T | undefined>;
  readonly make: () => Promise<T>;
  /** Whoever waits gives up when it is aborted. */
  readonly signal?: AbortSignal;
  /** Told once, when somebody else is found at work, with who it is if that is known. */
  readonly onWait?: (holder: ProcessIdentity | undefined) => void;
}

/** What somebody who asks finds: what was made, or the turn to make it, which has to be released. */
export type Turn<T> =
  | { readonly isMine: false; readonly made: T }
  | {
      readonly isMine: true;
      /** Never throws. */
      readonly release: () => Promise<void>;
    };

/** The result, made by whoever comes first; the others wait for it. @throws what `make` throws, the signal's reason */
export async function singleFlight<T>(flight: Flight<T>): Promise<T> {
  const known = await flight.look();
  if (known !== undefined) {
    return known;
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
 * Waits until nobody else is at work, or has made it. For those who have looked: what is looked for again is what was made
 * meanwhile. @throws the signal's reason
 */
export async function takeTurn<T>(flight: Omit<Flight<T>, 'make'>): Promise<Turn<T>> {
  const watch = new LockWatch(flight.lock, flight.owner.host);
  let told = false;
  for (;;) {
    switch (await takeLock(flight)) {
      case 'taken':
        return hold(flight);
      case 'impossible':
        return NO_LOCK;
    }
    flight.signal?.throwIfAborted();
    if (!told) {
      told = true;
      flight.onWait?.(await readOwner(flight.lock));
    }
    await pause(LOOK_MS);
    const isStuck = (await watch.isAbandoned()) && !(await isRemoved(flight.lock));
    const made = await flight.look();
    if (made !== undefined) {
      return { isMine: false, made };
    }
    if (isStuck) {
      return NO_LOCK;
    }
  }
}

/** The turn of who needs none: where there can be no lock, or nobody has to wait. */
export const NO_LOCK = { isMine: true, release: async () => {} } as const;

/** False where it is another's, in a directory where everybody removes only what is his. */
async function isRemoved(lock: string): Promise<boolean> {
  try {
    await removeFile(lock);
    return true;
  } catch {
    return false;
  }
}

/** Somebody may have finished between the last look and the lock. */
async function hold<T>({ lock, look }: Omit<Flight<T>, 'make'>): Promise<Turn<T>> {
  const beat = setInterval(() => {
    const now = new Date();
    lutimes(lock, now, now).catch(() => {});
  }, HEARTBEAT_MS);
  beat.unref();
  const release = async (): Promise<void> => {
    clearInterval(beat);
    // What stays is abandoned when this process ends.
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
 * A link comes into being with what it says, so that there is no lock without its owner, whenever its maker is killed. Where
 * there can be no lock (a full disk, a read-only one, one without symbolic links) work is not spared, and nothing else is lost.
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

/** What a waiter knows of the holder: whether it is dead, or has shown no life for long by the waiter's own clock. */
class LockWatch {
  #seen = '';
  #since = 0;

  constructor(
    private readonly lock: string,
    private readonly host: string,
  ) {}

  /** What is no link with an owner is no lock: who shares a store could put anything there. */
  async isAbandoned(): Promise<boolean> {
    const text = await readlink(this.lock).catch(textOfOther);
    const owner = parseOwner(text ?? '');
    const isLock = text === undefined || (owner !== undefined && !isDead(owner, this.host));
    return !isLock || this.#standsStill();
  }

  async #standsStill(): Promise<boolean> {
    const status = await lstat(this.lock, { bigint: true }).catch(() => undefined);
    const sign = status === undefined ? '' : `${status.ino} ${status.mtimeNs}`;
    if (sign !== this.#seen) {
      this.#seen = sign;
      this.#since = performance.now();
    }
    return sign !== '' && performance.now() - this.#since > STALE_AFTER_MS;
  }
}

/** A lock that is gone says nothing; what is no link says that it is none. */
function textOfOther(thrown: unknown): string | undefined {
  return systemErrorCode(thrown) === 'EINVAL' ? '' : undefined;
}

async function readOwner(lock: string): Promise<ProcessIdentity | undefined> {
  return parseOwner(await readlink(lock).catch(() => ''));
}

/** Removes the locks below a directory whose holders are dead: nobody may ever ask for what they were at. Never throws. */
export async function sweepLocks(directory: string, isOver: (owner: ProcessIdentity) => boolean): Promise<void> {
  for (const name of await readdir(directory).catch(() => [])) {
    const owner = await readOwner(join(directory, name));
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
