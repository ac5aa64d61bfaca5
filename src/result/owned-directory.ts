/**
 * A directory with the files of one run and none of earlier runs. Each file is listed before it is put in place, so a
 * killed run leaves no file that a later run doesn't recognize. Files that users changed or added are never removed or
 * overwritten: those in the way are renamed.
 */
import { renameSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { memoize } from '../core/memoize';
import type { ProcessIdentity } from '../core/process-identity';
import { makeDirectories } from '../files/durable-directory';
import { removeFile } from '../files/unlink';
import { type Found, identify, isOneFile, isReal, moveAside, removeEmpty, tryMakeDirectory } from './directory-files';
import { type DirectoryLock, lockDirectory } from './directory-lock';
import { earlierFiles, INCOMPLETE, PART } from './earlier-output';
import { type Content, textWithDigest } from './file-content';
import { type FileDigest, type ListedFile, type OpenList, openList, writeList } from './output-list';

const INCOMPLETE_TEXT = `A run of hither is writing to this directory, or was killed while writing; it is incomplete.
The next run with --output to this directory replaces it.
`;

/**
 * Claims a directory for a run and marks it incomplete. @throws HitherError `usage` if the run may not use it; system
 * errors
 */
export async function claimDirectory(root: string, owner: ProcessIdentity): Promise<OwnedDirectory> {
  // Node's own recursive mkdir never ends if the system denies that an existing directory exists (in /proc).
  makeDirectories(root);
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

/** A directory that only this run writes to. Paths are relative to it, with `/`. */
export class OwnedDirectory {
  readonly #earlier = new Map<string, ListedFile[]>();
  readonly #written = new Map<string, FileDigest>();
  readonly #kept: string[] = [];
  /** Earlier files that were moved away: whatever is at their paths now is something else. */
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

  /** Removes the earlier run's document first, so that it isn't mistaken for this run's. */
  async begin(): Promise<void> {
    await this.put(INCOMPLETE, textWithDigest(INCOMPLETE_TEXT));
    await this.#removeEarlier('results.json', '.');
  }

  /** Puts a file in place atomically. @throws system errors, what `write` throws */
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

  /**
   * Removes the files of earlier runs that this run didn't write, and marks the directory complete. @throws system
   * errors
   */
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

  /** Releases the directory. Returns the paths of foreign files that it came across. @throws system errors */
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

  /** On some file systems a path with different case is the same file. */
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
    if (!(await tryMakeDirectory(join(this.root, path)))) {
      await this.#clear(path);
      await mkdir(join(this.root, path));
    }
  }

  /** Frees a path: removes our files there and below, renames all others. */
  async #clear(path: string): Promise<void> {
    const listed = this.claimed.earlier.filter((file) => `${file.path}/`.startsWith(`${path}/`));
    for (const file of new Set(listed.map((each) => each.path))) {
      await this.#removeEarlier(file, dirname(path));
      this.#cleared.add(file);
    }
    const aside = await moveAside(join(this.root, path));
    if (aside !== undefined) {
      this.#kept.push(relative(this.root, aside));
    }
  }

  /** Removes a file if an earlier run wrote it, and then its empty parent directories, up to `until`. */
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

/** The same text for paths that a file system may treat as equal. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function isSame(found: Found, digest: FileDigest): boolean {
  return typeof found === 'object' && found.size === digest.size && found.sha256 === digest.sha256;
}
