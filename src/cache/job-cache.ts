/**
 * The job cache: results by job hash, in the content store's directory. Everything that it returns is verified. A
 * problem in the cache is a miss with a reason, never an error of the job.
 */
import { messageOf, systemErrorCode } from '../core/errors';
import { memoize } from '../core/memoize';
import { writeDurably } from '../files/atomic-write';
import { createCommitGroup } from '../files/group-commit';
import type { Place } from '../files/own-directory';
import { readRegularSync } from '../files/read-file';
import { removeFile } from '../files/unlink';
import type { CacheOptions } from '../job-spec/types';
import type { ContentStore } from '../store/content-store';
import { entryPath, jobsDirectory } from '../store/layout';
import { isOthersBelow, layeredPath, layersOf, makeOverlay } from '../store/overlay';
import { NO_REMOTES, type Remotes } from '../store/remote/remotes';
import { type CacheEntry, type EntryReading, entryText, readEntry } from './entry';
import { explainMiss, type JobHistory } from './explain-miss';
import { forgetFailure, type HowItFailed, noteFailure } from './failures';
import { localHistory } from './job-history';
import { type NamedKey, noteRecent } from './last-jobs';
import { fetchEntry, fetchRecent, publishEntry } from './remote-entries';
import { touchEntry } from './touch-entry';

/** The result of a lookup. */
export type Lookup =
  /** `from` names the remote store that the result was fetched from. */
  | { readonly hit: true; readonly entry: CacheEntry; readonly from?: string }
  /** `warning` tells the user about a problem in the cache, and what to do. */
  | { readonly hit: false; readonly reason: string; readonly warning?: string };

/** How to check the objects of an entry: `verify` reads all bytes, `glance` only checks that they exist. */
export type Thoroughness = 'verify' | 'glance';

/** The cached results of jobs. */
export interface JobCache {
  /** Looks up a job. Quarantines damaged objects. Never throws for a problem in the cache. */
  lookUp(key: NamedKey, options: CacheOptions, thoroughness: Thoroughness): Promise<Lookup>;
  /**
   * Caches a result whose objects are in the store, unless another version's entry is there. Survives a power cut.
   * @throws system errors
   */
  keep(entry: CacheEntry): Promise<void>;
  /** Records the end of a job that isn't cached, to explain later misses. Never throws. */
  note(key: NamedKey, failed: HowItFailed | undefined): Promise<void>;
  /**
   * Uploads a result to the writable remote stores, objects first. @throws HitherError `store` if an object can't be
   * read
   */
  publish(entry: CacheEntry): Promise<void>;
  /** Reads the entry of a job; undefined if there is none. */
  read(hash: string): EntryReading | undefined;
  /** Removes a cached result; its objects stay. Returns false if it wasn't cached. */
  forget(hash: string): Promise<boolean>;
}

/** What a job cache is made of. */
export interface JobCacheParts {
  readonly store: ContentStore;
  /** Looked up if the result isn't cached here. */
  readonly remotes?: Remotes;
}

/** The job cache in the directory of a content store. */
export function openJobCache({ store, remotes = NO_REMOTES }: JobCacheParts): JobCache {
  const place: Place = { root: store.root };
  const writeTogether = createCommitGroup(place);
  let layers = layersOf(place.root);
  const pathOf = (hash: string) => layeredPath(layers, (root) => entryPath(root, hash));
  const read = (hash: string) => readAt(pathOf(hash), hash);
  const histories = [localHistory(place.root, { pathOf, read }), ...remoteHistory(place, remotes)];
  /** The answer of the first remote store that has the job. */
  const lookElsewhere = async ({ key, options, thoroughness }: Question): Promise<Lookup | undefined> => {
    const found = await fetchEntry(key.hash, place, remotes);
    if (found === undefined || refused(found.entry, options) !== undefined) {
      return undefined;
    }
    const looked = await unlessObjectsAreWrong(found.entry, store, thoroughness);
    return looked.hit
      ? { ...looked, from: found.from }
      : { hit: false, reason: `${found.from} has its result, but ${looked.reason}` };
  };
  return {
    read,
    async lookUp(key, options, thoroughness) {
      const path = pathOf(key.hash);
      const reading = readAt(path, key.hash);
      if (reading === undefined) {
        const found = await lookElsewhere({ key, options, thoroughness });
        return found ?? { hit: false, reason: await explainMiss(key, histories) };
      }
      if (reading.state !== 'good') {
        const problem = `the entry ${path} ${reading.why}`;
        const remedy = `; use that version, or remove the result with "hither cache rm ${key.hash.slice(0, 12)}"`;
        const warning = reading.state === 'foreign' ? `${problem}${remedy}` : problem;
        const found = await lookElsewhere({ key, options, thoroughness });
        return found?.hit ? found : { hit: false, reason: problem, warning };
      }
      const { entry } = reading;
      const refusal = refused(entry, options);
      if (refusal !== undefined || thoroughness === 'glance') {
        return refusal ?? unlessObjectsAreWrong(entry, store, thoroughness);
      }
      return touchEntry(path)
        ? unlessObjectsAreWrong(entry, store, thoroughness)
        : { hit: false, reason: 'its cached result was just removed' };
    },
    async keep(entry) {
      const { hash } = entry.key;
      if (read(hash)?.state === 'foreign') {
        return;
      }
      // Recent jobs that aren't cached are ignored, so the order of these two doesn't matter.
      const noted = noteRecent(place, entry.key);
      try {
        await writeTogether({ path: entryPath(place.root, hash), text: entryText(entry) });
        await forgetIn(layers.slice(0, -1), hash);
      } catch (thrown) {
        if (!isOthersBelow(jobsDirectory(place.root), thrown)) {
          throw thrown;
        }
        const overlay = { root: await makeOverlay(place.root) };
        await writeDurably(overlay, [{ path: entryPath(overlay.root, hash), text: entryText(entry) }]);
        layers = layersOf(place.root);
      }
      await Promise.all([noted, forgetFailure(place.root, entry.key)]);
    },
    note: (key, failed) => (failed === undefined ? forgetFailure(place.root, key) : noteFailure(place, key, failed)),
    async publish(entry) {
      if (remotes.write) {
        await publishEntry(entry, store, remotes);
      }
    },
    forget: (hash) => forgetIn(layers, hash),
  };
}

/** Without remote stores there is nothing to remember, for each job, that they don't have. */
function remoteHistory(place: Place, remotes: Remotes): readonly JobHistory[] {
  if (remotes.count === 0) {
    return [];
  }
  const fetchFields = memoize(async (hash: string) => (await fetchEntry(hash, place, remotes))?.entry.key.fields);
  const last = memoize(async (kind: string) => {
    const hash = await fetchRecent(kind, place, remotes);
    const fields = hash === undefined ? undefined : await fetchFields(hash);
    return fields === undefined ? undefined : { fields };
  });
  return [{ last }];
}

async function forgetIn(layers: readonly string[], hash: string): Promise<boolean> {
  let wasKnown = false;
  for (const root of layers) {
    wasKnown = (await removeFile(entryPath(root, hash))) || wasKnown;
  }
  return wasKnown;
}

/** A lookup. */
interface Question {
  readonly key: NamedKey;
  readonly options: CacheOptions;
  readonly thoroughness: Thoroughness;
}

/** Larger than any entry that we write. Bytes. */
const MAX_ENTRY = 256 * 1024 ** 2;

/** Reads synchronously: for a small file, the thread pool takes longer than the read. */
function readAt(path: string, hash: string): EntryReading | undefined {
  try {
    return readEntry(readRegularSync(path, { limit: MAX_ENTRY }).toString('utf8'), hash);
  } catch (thrown) {
    return systemErrorCode(thrown) === 'ENOENT'
      ? undefined
      : { state: 'damaged', why: `can't be read: ${messageOf(thrown)}` };
  }
}

/** A miss for a cached exception, unless the spec asks for cached exceptions. */
function refused({ status, error }: CacheEntry, options: CacheOptions): Lookup | undefined {
  if (status === 'finished' || (options.cacheFailing && !options.rerunFailing)) {
    return undefined;
  }
  const raised = `it raised ${error?.type ?? 'an exception'} last time`;
  return { hit: false, reason: options.rerunFailing ? `${raised}, and runs again (rerun-failing)` : raised };
}

async function unlessObjectsAreWrong(entry: CacheEntry, store: ContentStore, how: Thoroughness): Promise<Lookup> {
  for (const ref of entry.objects) {
    const state = how === 'verify' ? await store.verify(ref) : (await store.has(ref.sha1)) ? 'good' : 'missing';
    if (state === 'missing') {
      return { hit: false, reason: `sha1://${ref.sha1}, which its result needs, is no longer in the store` };
    }
    if (state === 'damaged') {
      const problem = `sha1://${ref.sha1}, which its result needs, is damaged`;
      return { hit: false, reason: problem, warning: `${problem}${await quarantineDamaged(ref.sha1, store)}` };
    }
  }
  return { hit: true, entry };
}

/** Returns what happened to the damaged file, as the end of a sentence. */
async function quarantineDamaged(sha1: string, store: ContentStore): Promise<string> {
  try {
    const kept = await store.quarantine(sha1);
    return kept === undefined ? '' : `; the damaged file is now ${kept}`;
  } catch {
    // In a shared store the file may belong to another user.
    return `; its file can't be moved to quarantine: ask its owner to run "hither store verify --quarantine"`;
  }
}
