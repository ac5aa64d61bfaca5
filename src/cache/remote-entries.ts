/** What remote stores know of jobs, and what they are told. */
import { readFile, rm, stat } from 'node:fs/promises';
import type { ContentStore } from '../store/content-store';
import { sourceOfFile, sourceOfText } from '../store/remote-source';
import type { Remotes } from '../store/remotes';
import { type StorePlace, withFile } from '../store/store-context';
import { entryPath, objectPath } from '../store/store-layout';
import { makeTemporaryFolder, temporaryPath } from '../store/temporary-file';
import { type CacheEntry, entryText, readEntry } from './entry';

/** More than any entry has: console texts of 2 MiB, and a result. Bytes. */
const MAX_BYTES = 64 * 1024 ** 2;

/** An entry, and the remote store that has it. */
export interface RemoteEntry {
  readonly entry: CacheEntry;
  readonly from: string;
}

/** What the first remote store says of a job that says anything sound. */
export async function fetchEntry(hash: string, place: StorePlace, remotes: Remotes): Promise<RemoteEntry | undefined> {
  await makeTemporaryFolder(place);
  const temporary = temporaryPath(place);
  let entry: CacheEntry | undefined;
  const accept = async (): Promise<boolean> => {
    const { size } = await stat(temporary);
    const reading = size > MAX_BYTES ? undefined : readEntry(await readFile(temporary, 'utf8'), hash);
    entry = reading?.state === 'good' ? reading.entry : undefined;
    // What a later version wrote is not wrong, but of no use here.
    return reading?.state !== undefined && reading.state !== 'damaged';
  };
  try {
    const from = await remotes.fetch(entryPath('', hash), temporary, accept);
    return from === undefined || entry === undefined ? undefined : { entry, from };
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Objects first, so that an entry never names what isn't there. */
export async function publishEntry(entry: CacheEntry, store: ContentStore, remotes: Remotes): Promise<void> {
  for (const ref of entry.objects) {
    await withFile(await store.openVerified(ref), (handle) =>
      remotes.put(objectPath('', ref.sha1), sourceOfFile(handle, ref.size), 'missing'),
    );
  }
  await remotes.put(entryPath('', entry.key.hash), sourceOfText(entryText(entry)), 'always');
}
