/**
 * Frees space: removes cached results that were not used recently. Keeps objects shared with users of kachery, and
 * everything that a cached job or an active run may need. All times are the file system's own, because its clock may
 * differ from ours.
 */
import { existsSync } from 'node:fs';
import { lstat, rename, stat } from 'node:fs/promises';
import { isPermissionError, systemErrorCode } from '../core/errors';
import { writeWhole } from '../files/atomic-write';
import type { Place } from '../files/own-directory';
import { inTemporaryDirectory, temporaryPath } from '../files/temporary-file';
import { removeFile } from '../files/unlink';
import { entryPath, objectPath } from '../store/layout';
import { walkObjects } from '../store/objects/walk-objects';
import { layeredPath, layersOf } from '../store/overlay';
import { collectLinks } from './collect-links';
import { type CacheEntry, objectsKeptWith } from './entry';
import { forgetFailures } from './failures';
import { allEntries } from './find-entries';
import type { JobCache } from './job-cache';
import { forgetRecent } from './last-jobs';

/** Results and objects used within these times are kept, whatever the rules say. Milliseconds. */
export interface Grace {
  /** For cached jobs: they may be about to be used again. */
  readonly cached: number;
  /** For objects that no job needs: they may belong to an upload that is still in progress. */
  readonly unreferenced: number;
}

/** An hour, and a day. */
export const GRACE: Grace = { cached: 3600_000, unreferenced: 24 * 3600_000 };

/** What to remove. */
export interface GarbageRules {
  /** Total size limit of cached results in bytes. The least recently used are removed first. */
  readonly maxSize?: number;
  /** Milliseconds since a job ran or its result was last used. */
  readonly maxAge?: number;
  /** Also remove objects that no cached job needs. Only right for stores that hold nothing but cached results. */
  readonly unreferenced: boolean;
  readonly grace: Grace;
  /** File times at which the active runs started. Everything used since then is kept. */
  readonly runsSince: readonly number[];
  /** Objects (sha1) that killed and active runs need, whatever the rules say. */
  readonly neededByRuns: ReadonlySet<string>;
  /** Interrupts the removal at any point. Nothing is left half removed. */
  readonly signal?: AbortSignal;
}

/** What was removed, and what is left. */
export interface GarbageReport {
  readonly jobs: number;
  readonly objects: number;
  /** Links to files elsewhere, which take no space. */
  readonly links: number;
  /** Freed bytes. */
  readonly bytes: number;
  readonly keptJobs: number;
  readonly keptBytes: number;
  readonly spared: Spared;
}

/** What the rules would remove but was kept, by reason. */
export interface Spared {
  /** Jobs used within the grace period. */
  readonly recentJobs: number;
  /** Jobs used since an active run started. */
  readonly jobsOfRuns: number;
  /** Jobs whose entry belongs to another user, or was used during the removal. */
  readonly heldJobs: number;
  /** Objects stored or used within the grace period, or since an active run started. */
  readonly recentObjects: number;
  /** Objects that cached jobs need. */
  readonly neededObjects: number;
}

interface CachedJob {
  readonly entry: CacheEntry;
  readonly path: string;
  /** When the entry was last written or used, by the file system's clock. Milliseconds. */
  readonly used: number;
  /** Changes with every use. */
  readonly mark: number;
  readonly size: number;
}

/** Removes what the rules allow. @throws system errors; the signal's reason */
export async function collectGarbage(place: Place, cache: JobCache, rules: GarbageRules): Promise<GarbageReport> {
  const now = await fileSystemTime(place);
  const since = Math.min(now - rules.grace.cached, ...rules.runsSince.map((time) => time - 60_000));
  const layers = layersOf(place.root).map((root) => ({ ...place, root }));
  const cached = await cachedJobs(place.root, cache, rules.signal);
  const { kept, dropped, spared } = choose(cached, { ...rules, now, since });
  const removed: CachedJob[] = [];
  for (const job of dropped) {
    rules.signal?.throwIfAborted();
    if (await removeUnlessUsed(place, job.path, job.mark)) {
      removed.push(job);
    } else {
      kept.push(job);
    }
  }
  const needed = new Set(kept.flatMap(({ entry }) => objectsKeptWith(entry).map(({ sha1 }) => sha1)));
  for (const sha1 of rules.neededByRuns) {
    needed.add(sha1);
  }
  const removable = new Set(removed.flatMap(({ entry }) => objectsKeptWith(entry).map(({ sha1 }) => sha1)));
  let freed = removed.reduce((sum, { size }) => sum + size, 0);
  const objects = { removed: 0, recent: 0, needed: 0 };
  const remove = async (layer: Place, sha1: string, before: number): Promise<void> => {
    rules.signal?.throwIfAborted();
    if (needed.has(sha1)) {
      objects.needed += 1;
      return;
    }
    const { size, isRecent } = await removeObject(layer, sha1, before);
    objects.removed += size === undefined ? 0 : 1;
    objects.recent += isRecent ? 1 : 0;
    freed += size ?? 0;
  };
  for (const layer of layers) {
    for (const sha1 of removable) {
      await remove(layer, sha1, since);
    }
    if (rules.unreferenced) {
      for await (const sha1 of walkObjects(layer.root)) {
        await remove(layer, sha1, Math.min(since, now - rules.grace.unreferenced));
      }
    }
  }
  const links = await collectLinks(place, {
    kept,
    before: Math.min(since, now - rules.grace.unreferenced),
    signal: rules.signal,
  });
  await forgetRecent(place.root, (hash) => layers.some(({ root }) => existsSync(entryPath(root, hash))));
  await forgetFailures(place.root, Math.min(since, now - (rules.maxAge ?? 0)));
  return {
    ...{ jobs: removed.length, objects: objects.removed, links, bytes: freed },
    ...{ keptJobs: kept.length, keptBytes: sizeOf(kept) },
    spared: {
      ...spared,
      heldJobs: dropped.length - removed.length,
      recentObjects: objects.recent,
      neededObjects: objects.needed,
    },
  };
}

/** The current time of the file system, whose clock may be another machine's. */
async function fileSystemTime(place: Place): Promise<number> {
  const path = temporaryPath(place);
  await writeWhole(place, { path, text: '' });
  const { mtimeMs } = await stat(path);
  await removeFile(path);
  return mtimeMs;
}

async function cachedJobs(root: string, cache: JobCache, signal: AbortSignal | undefined): Promise<CachedJob[]> {
  const layers = layersOf(root);
  const cached: CachedJob[] = [];
  for await (const { hash, reading } of allEntries(root, cache, signal)) {
    const path = layeredPath(layers, (layer) => entryPath(layer, hash));
    const status = await stat(path).catch(() => undefined);
    if (reading.state === 'good' && status !== undefined) {
      cached.push({ entry: reading.entry, path, used: status.ctimeMs, mark: status.mtimeMs, size: status.size });
    }
  }
  return cached;
}

interface Times {
  readonly now: number;
  readonly since: number;
}

/** Most recently used first. An object that several jobs need counts once. */
function choose(cached: readonly CachedJob[], { maxSize, maxAge, now, since, grace }: GarbageRules & Times) {
  const kept: CachedJob[] = [];
  const dropped: CachedJob[] = [];
  const spared = { recentJobs: 0, jobsOfRuns: 0 };
  const counted = new Set<string>();
  let size = 0;
  for (const job of [...cached].sort((a, b) => b.used - a.used)) {
    const added = addedSize(job, counted);
    const tooOld = maxAge !== undefined && now - job.used > maxAge;
    const tooMuch = maxSize !== undefined && size + added > maxSize;
    if (job.used < since && (tooOld || tooMuch)) {
      dropped.push(job);
    } else {
      if (tooOld || tooMuch) {
        spared[job.used < now - grace.cached ? 'jobsOfRuns' : 'recentJobs'] += 1;
      }
      kept.push(job);
      size += added;
      for (const { sha1 } of objectsKeptWith(job.entry)) {
        counted.add(sha1);
      }
    }
  }
  return { kept, dropped, spared };
}

function addedSize({ entry, size }: CachedJob, counted: ReadonlySet<string>): number {
  return objectsKeptWith(entry).reduce((sum, ref) => sum + (counted.has(ref.sha1) ? 0 : ref.size), size);
}

function sizeOf(kept: readonly CachedJob[]): number {
  const objects = new Map(kept.flatMap(({ entry }) => objectsKeptWith(entry).map(({ sha1, size }) => [sha1, size])));
  const results = [...objects.values()].reduce((sum, size) => sum + size, 0);
  return results + kept.reduce((sum, { size }) => sum + size, 0);
}

/** A lookup marks the entry before using it, so an entry that was marked in the meantime is put back. */
function removeUnlessUsed(place: Place, path: string, mark: number): Promise<boolean> {
  return takeAway(place, path, ({ mtimeMs }) => mtimeMs === mark);
}

interface Removal {
  /** The size of the removed object; undefined if the object was kept. */
  readonly size: number | undefined;
  /** Whether it was kept because it was stored or used recently. */
  readonly isRecent: boolean;
}

async function removeObject(place: Place, sha1: string, before: number): Promise<Removal> {
  const path = objectPath(place.root, sha1);
  const found = await lstat(path).catch(() => undefined);
  // Storing an object again creates a new file, and using it creates a new link: both update this time.
  if (found === undefined || !found.isFile() || found.ctimeMs >= before) {
    return { size: undefined, isRecent: found?.isFile() ?? false };
  }
  const removed = await takeAway(place, path, ({ ino, mtimeMs, size }) => {
    return ino === found.ino && mtimeMs === found.mtimeMs && size === found.size;
  });
  return { size: removed ? found.size : undefined, isRecent: false };
}

interface FileStatus {
  readonly ino: number;
  readonly mtimeMs: number;
  readonly size: number;
}

/** Moves a file away and deletes it if it is still the expected one; otherwise moves it back. */
async function takeAway(place: Place, path: string, isMeant: (status: FileStatus) => boolean): Promise<boolean> {
  const aside = temporaryPath(place);
  try {
    await inTemporaryDirectory(place, () => rename(path, aside));
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT' || isPermissionError(thrown)) {
      return false;
    }
    throw thrown;
  }
  const meant = isMeant(await lstat(aside));
  await (meant ? removeFile(aside) : rename(aside, path));
  return meant;
}
