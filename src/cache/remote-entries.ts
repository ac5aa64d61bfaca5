/** What remote stores know of jobs, and what they are told. */
import { rm } from 'node:fs/promises';
import type { ObjectRef } from '../core/object-ref';
import type { Place } from '../files/own-directory';
import { readRegular } from '../files/read-file';
import { makeTemporaryDirectory, temporaryPath } from '../files/temporary-file';
import { withFile } from '../files/with-file';
import type { ContentStore } from '../store/content-store';
import { entryPath, objectPath, recentPath } from '../store/layout';
import { sourceOfFile, sourceOfText } from '../store/remote/remote-source';
import type { Remotes } from '../store/remote/remotes';
import { type CacheEntry, entryText, readEntry } from './entry';
import { kindsOf, recentHashes, recentText } from './last-jobs';

/** More than any entry has: the texts of an error are the longest that is in one. Bytes. */
const MAX_BYTES = 32 * 1024 ** 2;

/** An entry, and the remote store that has it. */
export interface RemoteEntry {
  readonly entry: CacheEntry;
  readonly from: string;
}

/** What the first remote store says of a job that says anything sound. */
export async function fetchEntry(hash: string, place: Place, remotes: Remotes): Promise<RemoteEntry | undefined> {
  let entry: CacheEntry | undefined;
  const from = await fetchText(entryPath('', hash), { place, remotes }, (text) => {
    const reading = text === undefined ? undefined : readEntry(text, hash);
    entry = reading?.state === 'good' ? reading.entry : undefined;
    // What a later version wrote is not wrong, but of no use here.
    return reading?.state !== undefined && reading.state !== 'damaged';
  });
  return from === undefined || entry === undefined ? undefined : { entry, from };
}

/** The hash of the last job of a kind that a remote store knows. */
export async function fetchRecent(kind: string, place: Place, remotes: Remotes): Promise<string | undefined> {
  let hash: string | undefined;
  await fetchText(recentPath('', kind), { place, remotes }, (text) => {
    [hash] = recentHashes(text ?? '');
    return hash !== undefined;
  });
  return hash;
}

/** Fetches a small file. `accept` says whether its text (undefined: too long) is sound. Gives the remote store that has it. */
async function fetchText(
  key: string,
  { place, remotes }: { readonly place: Place; readonly remotes: Remotes },
  accept: (text: string | undefined) => boolean,
): Promise<string | undefined> {
  if (remotes.count === 0) {
    return undefined;
  }
  await makeTemporaryDirectory(place);
  const temporary = temporaryPath(place);
  try {
    return await remotes.fetch(key, temporary, {
      most: MAX_BYTES,
      accept: async () => accept(await readRegular(temporary, { limit: MAX_BYTES }).then(String, () => undefined)),
    });
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Objects first, so that an entry never names what isn't there. */
export async function publishEntry(entry: CacheEntry, store: ContentStore, remotes: Remotes): Promise<void> {
  const put = async (ref: ObjectRef): Promise<void> =>
    withFile(await store.openVerified(ref), async (handle) => {
      await remotes.put(objectPath('', ref.sha1), sourceOfFile(handle, ref.size), 'missing');
    });
  for (const ref of entry.objects) {
    await put(ref);
  }
  const { object } = entry.runtimeInfo.console_out;
  // It may be gone, and is no part of the result.
  await (object && put(object).catch(() => {}));
  await remotes.put(entryPath('', entry.key.hash), sourceOfText(entryText(entry)), 'always');
  for (const { id } of kindsOf(entry.key)) {
    await remotes.put(recentPath('', id), sourceOfText(recentText([entry.key.hash])), 'always');
  }
}
