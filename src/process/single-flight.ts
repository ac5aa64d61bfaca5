/**
 * One download, or one computation, for any number of callers, in this process and in others. The lock only saves work:
 * what it guards is made under a temporary name and renamed, or is the engine's own matter, so two holders at once do no
 * harm.
 */
import { lstat, lutimes, readdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../errors';
import { removeFile } from '../remove-file';
import { isDead, type Owner, parseOwner } from './owner';

/** How often a waiter looks again. */
const LOOK_MS = 100;
/** How often a holder shows that it lives, and how long it may seem still to a waiter on another host. */
const BEAT_MS = 10_000;
const STILL_MS = 120_000;

/** Work to be done once. */
export interface Flight<T> {
  /** The symbolic link that is the lock, to nowhere: its text is the owner. The folder above it is there. */
  readonly lock: string;
  readonly owner: Owner;
  /** Gives the result if somebody has made it. */
  readonly look: () => Promise<T | undefined>;
  readonly make: () => Promise<T>;
  /** Whoever waits gives up when it is aborted. */
  readonly signal?: AbortSignal;
  /** Told once, when somebody else is found at work, with who it is if that is known. */
  readonly onWait?: (holder: Owner | undefined) => void;
}

/** The result, made by whoever comes first; the others wait for it. @throws what `make` throws, the signal's reason */
export async function onlyOnce<T>(flight: Flight<T>): Promise<T> {
  const watch = new LockWatch(flight.lock, flight.owner.host);
  let told = false;
  for (;;) {
    const made = await flight.look();
    if (made !== undefined) {
      return made;
    }
    switch (await takeLock(flight)) {
      case 'taken':
        return holding(flight);
      case 'impossible':
        return flight.make();
    }
    flight.signal?.throwIfAborted();
    if (!told) {
      told = true;
      flight.onWait?.(await readOwner(flight.lock));
    }
    await pause(LOOK_MS);
    if ((await watch.isAbandoned()) && !(await isRemoved(flight.lock))) {
      return (await flight.look()) ?? flight.make();
    }
  }
}

/** False where it is another's, in a folder where everybody removes only what is his. */
async function isRemoved(lock: string): Promise<boolean> {
  try {
    await removeFile(lock);
    return true;
  } catch {
    return false;
  }
}

/** Somebody may have finished between the last look and the lock. */
async function holding<T>({ lock, look, make }: Flight<T>): Promise<T> {
  const beat = setInterval(() => {
    const now = new Date();
    lutimes(lock, now, now).catch(() => {});
  }, BEAT_MS);
  beat.unref();
  try {
    return (await look()) ?? (await make());
  } finally {
    clearInterval(beat);
    // What stays is abandoned when this process ends.
    await isRemoved(lock);
  }
}

/**
 * A link comes into being with what it says, so that there is no lock without its owner, whenever its maker is killed. Where
 * there can be no lock (a full disk, a read-only one, one without symbolic links) work is not spared, and nothing else is lost.
 */
async function takeLock<T>({ lock, owner }: Flight<T>): Promise<'taken' | 'held' | 'impossible'> {
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
    return sign !== '' && performance.now() - this.#since > STILL_MS;
  }
}

/** A lock that is gone says nothing; what is no link says that it is none. */
function textOfOther(thrown: unknown): string | undefined {
  return systemErrorCode(thrown) === 'EINVAL' ? '' : undefined;
}

async function readOwner(lock: string): Promise<Owner | undefined> {
  return parseOwner(await readlink(lock).catch(() => ''));
}

/** Removes the locks below a folder whose holders are dead: nobody may ever ask for what they were at. Never throws. */
export async function sweepLocks(folder: string, isOver: (owner: Owner) => boolean): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = await readOwner(join(folder, name));
    if (owner !== undefined && isOver(owner)) {
      await removeFile(join(folder, name)).catch(() => {});
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
