/**
 * The job cache: what jobs gave that were computed, by job hash, in the content store's directory. Everything that comes out of
 * it was verified; whatever is wrong with it is a miss with a reason, and never an error of the job that was asked for.
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

/** Whether the result of a job is known. */
export type Lookup =
  /** `from` names the remote store that knew it, where this one didn't. */
  | { readonly hit: true; readonly entry: CacheEntry; readonly from?: string }
  /** `warning` is what people have to know of it, and what they can do. */
  | { readonly hit: false; readonly reason: string; readonly warning?: string };

/** How thoroughly the objects of an entry are looked at: all of their bytes, or whether they are there. */
export type Thoroughness = 'verify' | 'glance';

/** What is known of jobs. */
export interface JobCache {
  /** Looks a job up. Damaged objects are set aside. Never throws for what is in the cache. */
  lookUp(key: NamedKey, options: CacheOptions, thoroughness: Thoroughness): Promise<Lookup>;
  /** Keeps what a job gave, whose objects are in the store, unless another version did. It survives a power cut. @throws the system's errors */
  keep(entry: CacheEntry): Promise<void>;
  /** Notes how a job ended of which nothing is kept, so that it can be told. Never throws. */
  note(key: NamedKey, failed: HowItFailed | undefined): Promise<void>;
  /** Puts what a job gave into the remote stores that take it: its objects first. @throws HitherError `store` for objects that can't be read */
  publish(entry: CacheEntry): Promise<void>;
  /** Reads the entry of a job; undefined where there is none. */
  read(hash: string): EntryReading | undefined;
  /** Forgets a job; its objects stay. False where it wasn't known. */
  forget(hash: string): Promise<boolean>;
}

/** What a job cache works with. */
export interface JobCacheParts {
  readonly store: ContentStore;
  /** Where jobs may be known that aren't known here. */
  readonly remotes?: Remotes;
}

/** The job cache in the directory of a content store. */
export function openJobCache({ store, remotes = NO_REMOTES }: JobCacheParts): JobCache {
  const place: Place = { root: store.root };
  const writeTogether = createCommitGroup(place);
  let layers = layersOf(place.root);
  const pathOf = (hash: string) => layeredPath(layers, (root) => entryPath(root, hash));
  const read = (hash: string) => readAt(pathOf(hash), hash);
  const here = localHistory(place.root, { pathOf, read });
  const fetchFields = memoize(async (hash: string) => (await fetchEntry(hash, place, remotes))?.entry.key.fields);
  const elsewhere: JobHistory = {
    last: memoize(async (kind) => {
      const hash = await fetchRecent(kind, place, remotes);
      const fields = hash === undefined ? undefined : await fetchFields(hash);
      return fields === undefined ? undefined : { fields };
    }),
  };
  /** What the first remote store gives that knows the job. */
  const lookElsewhere = async ({ key, options, thoroughness }: Question): Promise<Lookup | undefined> => {
    const found = await fetchEntry(key.hash, place, remotes);
    if (found === undefined || refused(found.entry, options) !== undefined) {
      return undefined;
    }
    const looked = await unlessObjectsAreWrong(found.entry, store, thoroughness);
    return looked.hit
      ? { ...looked, from: found.from }
      : { hit: false, reason: `${found.from} knows it, but ${looked.reason}` };
  };
  return {
    read,
    async lookUp(key, options, thoroughness) {
      const reading = read(key.hash);
      if (reading === undefined) {
        const found = await lookElsewhere({ key, options, thoroughness });
        return found ?? { hit: false, reason: await explainMiss(key, [here, elsewhere]) };
      }
      if (reading.state !== 'good') {
        const problem = `the entry ${pathOf(key.hash)} ${reading.why}`;
        const remedy = `; use that version, or forget what it found with "hither cache rm ${key.hash.slice(0, 12)}"`;
        const warning = reading.state === 'foreign' ? `${problem}${remedy}` : problem;
        const found = await lookElsewhere({ key, options, thoroughness });
        return found?.hit ? found : { hit: false, reason: problem, warning };
      }
      const { entry } = reading;
      const refusal = refused(entry, options);
      if (refusal !== undefined || thoroughness === 'glance') {
        return refusal ?? unlessObjectsAreWrong(entry, store, thoroughness);
      }
      return touchEntry(pathOf(key.hash))
        ? unlessObjectsAreWrong(entry, store, thoroughness)
        : { hit: false, reason: 'it was just forgotten' };
    },
    async keep(entry) {
      const { hash } = entry.key;
      if (read(hash)?.state === 'foreign') {
        return;
      }
      // What tells of recent jobs passes over those that are not known.
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

async function forgetIn(layers: readonly string[], hash: string): Promise<boolean> {
  let wasKnown = false;
  for (const root of layers) {
    wasKnown = (await removeFile(entryPath(root, hash))) || wasKnown;
  }
  return wasKnown;
}

/** What a lookup asks. */
interface Question {
  readonly key: NamedKey;
  readonly options: CacheOptions;
  readonly thoroughness: Thoroughness;
}

/** More than any entry of ours has. Bytes. */
const MAX_ENTRY = 256 * 1024 ** 2;

/** A small file: the turns of a thread pool would take longer than reading it. */
function readAt(path: string, hash: string): EntryReading | undefined {
  try {
    return readEntry(readRegularSync(path, { limit: MAX_ENTRY }).toString('utf8'), hash);
  } catch (thrown) {
    return systemErrorCode(thrown) === 'ENOENT'
      ? undefined
      : { state: 'damaged', why: `can't be read: ${messageOf(thrown)}` };
  }
}

/** An exception is known, but not what was asked for. */
function refused({ status, error }: CacheEntry, options: CacheOptions): Lookup | undefined {
  if (status === 'finished' || (options.cacheFailing && !options.rerunFailing)) {
    return undefined;
  }
  const raised = `it is known to raise ${error?.type ?? 'an exception'}`;
  return { hit: false, reason: options.rerunFailing ? `${raised}, and is run again (rerun-failing)` : raised };
}

async function unlessObjectsAreWrong(entry: CacheEntry, store: ContentStore, how: Thoroughness): Promise<Lookup> {
  for (const ref of entry.objects) {
    const state = how === 'verify' ? await store.verify(ref) : (await store.has(ref.sha1)) ? 'good' : 'missing';
    if (state === 'missing') {
      return { hit: false, reason: `sha1://${ref.sha1}, which its result needs, is no longer in the store` };
    }
    if (state === 'damaged') {
      const problem = `sha1://${ref.sha1}, which its result needs, is damaged`;
      return { hit: false, reason: problem, warning: `${problem}${await setAside(ref.sha1, store)}` };
    }
  }
  return { hit: true, entry };
}

/** Gives what became of the damaged file, as the end of a sentence. */
async function setAside(sha1: string, store: ContentStore): Promise<string> {
  try {
    const kept = await store.quarantine(sha1);
    return kept === undefined ? '' : `; the damaged file is now ${kept}`;
  } catch {
    // In a store of several users it may be another's file.
    return `; its file can't be moved away: have its owner call "hither store verify --quarantine"`;
  }
}
