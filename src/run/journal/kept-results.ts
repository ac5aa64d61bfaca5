/**
 * The results of a run that no later run would find in the cache. They stay until the run ends, so that a run of the
 * same command can take them over if this one is killed. Each is a cache entry in a file of its own.
 */
import { createHash } from 'node:crypto';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type CacheEntry, entryText, objectsKeptWith, readEntry } from '../../cache/entry';
import { systemErrorCode } from '../../core/errors';
import { createCommitGroup } from '../../files/group-commit';
import { readRegular } from '../../files/read-file';
import type { ContentStore } from '../../store/content-store';
import { openDirectory } from './journal-directory';

/** Larger than any entry that we write. Bytes. */
const MAX_ENTRY = 256 * 1024 ** 2;

/** A job of the spec: two jobs with the same hash have a result each. */
export interface JobOfRun {
  readonly hash: string;
  readonly name: string;
  readonly index: number | null;
}

/** The results of one run. */
export interface KeptResults {
  /** The file of a job's result. */
  pathOf(job: JobOfRun): string;
  /** Survives a power cut. @throws system errors */
  keep(job: JobOfRun, entry: CacheEntry): Promise<void>;
  /** A result with all its objects, verified; undefined if there is none. */
  read(job: JobOfRun): Promise<CacheEntry | undefined>;
  /** Takes all results of another run. Returns false if there are none, or if another process took them. */
  claim(from: string): Promise<boolean>;
}

/** The results in a directory, which is created with the first of them. */
export function openKeptResults(store: ContentStore, directory: string): KeptResults {
  const writeTogether = createCommitGroup({ root: store.root });
  const pathOf = ({ hash, name, index }: JobOfRun): string => {
    const id = createHash('sha256')
      .update(JSON.stringify([hash, name, index]))
      .digest('hex');
    return join(directory, `${id}.json`);
  };
  return {
    pathOf,
    keep: (job, entry) => writeTogether({ path: pathOf(job), text: entryText(entry) }),
    async read(job) {
      const text = await textAt(pathOf(job));
      const reading = text === undefined ? undefined : readEntry(text, job.hash);
      return reading?.state === 'good' && (await hasObjects(reading.entry, store)) ? reading.entry : undefined;
    },
    async claim(from) {
      try {
        await rename(from, directory);
      } catch (thrown) {
        if (systemErrorCode(thrown) === 'ENOENT') {
          return false;
        }
        throw thrown;
      }
      return true;
    },
  };
}

function textAt(path: string): Promise<string | undefined> {
  return readRegular(path, { limit: MAX_ENTRY }).then(String, () => undefined);
}

async function hasObjects({ objects }: CacheEntry, store: ContentStore): Promise<boolean> {
  for (const ref of objects) {
    if ((await store.verify(ref)) !== 'good') {
      return false;
    }
  }
  return true;
}

/** The objects that kept results need (sha1), which must stay while the results do. */
export async function objectsOfKeptResults(root: string): Promise<ReadonlySet<string>> {
  const needed = new Set<string>();
  // A run that takes over results renames their directory.
  for (let moved = true; moved; ) {
    moved = false;
    for (const name of await readdir(openDirectory(root)).catch(() => [])) {
      const found = name.endsWith('.jsonl') ? 'read' : await addObjects(join(openDirectory(root), name), needed);
      moved ||= found === 'moved';
    }
  }
  return needed;
}

async function addObjects(directory: string, needed: Set<string>): Promise<'read' | 'moved'> {
  const names = await readdir(directory).catch(() => undefined);
  for (const name of names ?? []) {
    const text = await textAt(join(directory, name));
    if (text === undefined) {
      return 'moved';
    }
    for (const { sha1 } of objectsIn(text)) {
      needed.add(sha1);
    }
  }
  return names === undefined ? 'moved' : 'read';
}

function objectsIn(text: string): CacheEntry['objects'] {
  const hash = /"job_hash":"([0-9a-f]{64})"/.exec(text.slice(0, 200))?.[1] ?? '';
  const reading = readEntry(text, hash);
  return reading.state === 'good' ? objectsKeptWith(reading.entry) : [];
}
