/**
 * A directory that holds what one run writes, and nothing of earlier ones. Each file is listed before it is put in its place, so that a
 * run that is killed leaves none that a later one doesn't know. What somebody changed or added is never removed or written over: what is in the way is renamed.
 */
import { renameSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { memoize } from '../core/memoize';
import { makeDirectories } from '../files/durable-directory';
import { removeFile } from '../files/unlink';
import type { ProcessIdentity } from '../process/process-identity';
import { type Found, identify, isOneFile, isReal, madeDirectory, removeEmpty, setAside } from './directory-files';
import { type DirectoryLock, lockDirectory } from './directory-lock';
import { earlierFiles, INCOMPLETE, PART } from './earlier-output';
import { type Content, knownText } from './file-content';
import { type FileDigest, type ListedFile, type OpenList, openList, writeList } from './output-list';

const INCOMPLETE_TEXT = `A run of hither is writing to this directory, or was killed while it did: what is here is not complete.
The next run with --output to this directory replaces it.
`;

/** Takes a directory for a run and marks it as incomplete. @throws HitherError `usage` where it may not; the system's errors */
export async function claimDirectory(root: string, owner: ProcessIdentity): Promise<OwnedDirectory> {
  // Node's own recursive mkdir never ends where the system says of a directory that is there that it isn't (in /proc).
  await makeDirectories(root);
  const lock = await lockDirectory(root, owner);
  try {
    return await openLocked(root, lock);
  } catch (thrown) {
    await lock.release();
    throw thrown;
  }
}

async function openLocked(root: string, lock: DirectoryLock): Promise<OwnedDirectory> {
  const earlier = await earlierFiles(root);
  const parts = (await readdir(root)).filter((name) => PART.test(name));
  await Promise.all(parts.map((name) => removeFile(join(root, name))));
  const list = await openList(root, join(root, '.hither-part-0'), earlier);
  try {
    const directory = new OwnedDirectory(root, { earlier, list, lock });
    await directory.begin();
    return directory;
  } catch (thrown) {
    await list.close();
    throw thrown;
  }
}

interface Claimed {
  readonly earlier: readonly ListedFile[];
  readonly list: OpenList;
  readonly lock: DirectoryLock;
}

/** A directory that this run alone writes to. Paths are relative to it, with `/`. */
export class OwnedDirectory {
  readonly #earlier = new Map<string, ListedFile[]>();
  readonly #written = new Map<string, FileDigest>();
  readonly #kept: string[] = [];
  /** Earlier files that had to make room: what is there now is not theirs. */
  readonly #cleared = new Set<string>();
  readonly #makeDirectory = memoize((path: string) => this.#makeMissing(path));
  #parts = 0;

  constructor(
    private readonly root: string,
    private readonly claimed: Claimed,
  ) {
    for (const file of claimed.earlier) {
      const alike = this.#earlier.get(folded(file.path));
      this.#earlier.set(folded(file.path), [...(alike ?? []), file]);
    }
  }

  /** The document of an earlier run is the first to go, so that it isn't taken for this run's. */
  async begin(): Promise<void> {
    await this.put(INCOMPLETE, knownText(INCOMPLETE_TEXT));
    await this.#removeEarlier('results.json', '.');
  }

  /** Puts a file in its place, whole. @throws the system's errors, what `write` throws */
  async put(path: string, { digest, write }: Content): Promise<void> {
    await this.#makeDirectory(dirname(path));
    const target = join(this.root, path);
    const found = await identify(target, [...this.#earlierAt(path), ...(digest === undefined ? [] : [digest])]);
    if (digest !== undefined && isSame(found, digest)) {
      this.#list(path, digest);
      return;
    }
    const part = this.#newPart();
    try {
      this.#list(path, await write(part));
      if (found === 'other') {
        await this.#clear(path);
      }
      renameSync(part, target);
    } catch (thrown) {
      await rm(part, { force: true }).catch(() => {});
      throw thrown;
    }
  }

  /** Removes what earlier runs wrote and this one didn't, and says that the directory is complete. @throws the system's errors */
  async complete(): Promise<void> {
    const written = new Map([...this.#written.keys()].map((path) => [folded(path), path]));
    for (const path of new Set(this.claimed.earlier.map((file) => file.path))) {
      const alike = written.get(folded(path));
      const isSettled = this.#cleared.has(path) || (alike !== undefined && (await this.#isOneFile(path, alike)));
      if (!isSettled && (await this.#removeEarlier(path, '.')) === 'other') {
        this.#kept.push(path);
      }
    }
    this.#written.delete(INCOMPLETE);
    const files = [...this.#written].map(([path, digest]) => ({ path, ...digest }));
    await writeList(this.root, this.#newPart(), files);
    await removeFile(join(this.root, INCOMPLETE));
  }

  /** Lets others write to the directory. Gives the paths of what is there and not ours, as far as it was met. @throws the system's errors */
  async leave(): Promise<readonly string[]> {
    const { list, lock } = this.claimed;
    await list.close();
    await lock.release();
    return this.#kept;
  }

  #list(path: string, digest: FileDigest): void {
    this.claimed.list.add({ path, ...digest });
    this.#written.set(path, digest);
  }

  /** A path that was written with another case is the same on some file systems. */
  #earlierAt(path: string): readonly ListedFile[] {
    return this.#earlier.get(folded(path)) ?? [];
  }

  async #isOneFile(one: string, other: string): Promise<boolean> {
    return one === other || isOneFile(join(this.root, one), join(this.root, other));
  }

  #newPart(): string {
    this.#parts += 1;
    return join(this.root, `.hither-part-${this.#parts}`);
  }

  async #makeMissing(path: string): Promise<void> {
    if (path === '.') {
      return;
    }
    await this.#makeDirectory(dirname(path));
    if (!(await madeDirectory(join(this.root, path)))) {
      await this.#clear(path);
      await mkdir(join(this.root, path));
    }
  }

  /** Makes a path free: what is ours there and below goes, all else is renamed. */
  async #clear(path: string): Promise<void> {
    const listed = this.claimed.earlier.filter((file) => `${file.path}/`.startsWith(`${path}/`));
    for (const file of new Set(listed.map((each) => each.path))) {
      await this.#removeEarlier(file, dirname(path));
      this.#cleared.add(file);
    }
    const aside = await setAside(join(this.root, path));
    if (aside !== undefined) {
      this.#kept.push(relative(this.root, aside));
    }
  }

  /** Removes a file if it is one that an earlier run wrote, and directories that are empty then, up to one that stays. */
  async #removeEarlier(path: string, until: string): Promise<Found> {
    const directory = dirname(path);
    if (!(await isReal(this.root, directory))) {
      return identify(join(this.root, path), []);
    }
    const found = await identify(join(this.root, path), this.#earlierAt(path));
    if (found !== 'other') {
      await removeFile(join(this.root, path));
      await removeEmpty(this.root, directory, until);
    }
    return found;
  }
}

/** The same for paths that a file system may take for one. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function isSame(found: Found, digest: FileDigest): boolean {
  return typeof found === 'object' && found.size === digest.size && found.sha256 === digest.sha256;
}
