/**
 * From a kachery URI to the object that it names: files of stored directories, pieces, objects known by their pieces or their md5. What few
 * runs need is loaded when it is needed.
 */
import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { HitherError, systemErrorCode } from '../../core/errors';
import type { ObjectRef } from '../../core/object-ref';
import { withFile } from '../../files/with-file';
import type { ContentStore } from '../content-store';
import { md5Path } from '../layout';
import type { DirectoryListing } from './directory-listing';
import type { KacheryUri } from './kachery-uri';

/** An object, and the name that the URI has for it. */
export interface ResolvedUri {
  readonly ref: ObjectRef;
  readonly name: string | undefined;
}

/** Finds the object. @throws HitherError `store` where it isn't there, `usage` for a directory as a whole, or a path that isn't in one */
export async function resolveUri(uri: KacheryUri, store: ContentStore): Promise<ResolvedUri> {
  switch (uri.kind) {
    case 'object':
      await makePresent(uri, store);
      return { ref: await store.identify(uri.sha1), name: uri.name };
    case 'directory':
      return fileInDirectory(uri, store);
    case 'md5':
      return { ref: await objectOfMd5(uri.md5, store), name: uri.name };
  }
}

/** The sha1s of all objects that a URI leads to and that are in the store: of a directory its listing and the files below the path. */
export async function objectsOfUri(uri: KacheryUri, store: ContentStore): Promise<readonly string[]> {
  if (uri.kind === 'md5') {
    return [];
  }
  if (uri.kind === 'object') {
    await makePresent(uri, store);
    return [uri.sha1];
  }
  const { readListing } = await import('./directory-listing');
  const listing = (await store.has(uri.sha1)) ? await readListing(uri.sha1, store) : undefined;
  const inside = listing === undefined ? undefined : entryAt(listing, uri.path);
  return inside === undefined ? [uri.sha1] : [uri.sha1, ...('sha1' in inside ? [inside.sha1] : filesOf(inside))];
}

type ObjectUri = Extract<KacheryUri, { kind: 'object' }>;
type DirectoryUri = Extract<KacheryUri, { kind: 'directory' }>;

/** Makes an object of its pieces, or a piece of its object, where it isn't there itself. What can't be made is told when it is read. */
async function makePresent({ sha1, manifest, chunkOf }: ObjectUri, store: ContentStore): Promise<void> {
  if ((manifest === undefined && chunkOf === undefined) || (await store.has(sha1))) {
    return;
  }
  const { cutChunk, joinChunks } = await import('./chunks');
  if (chunkOf !== undefined && (await store.has(chunkOf.sha1))) {
    await cutChunk(sha1, chunkOf, store);
  } else if (manifest !== undefined && (await store.has(manifest))) {
    await joinChunks(sha1, manifest, store);
  }
}

async function fileInDirectory({ sha1, path }: DirectoryUri, store: ContentStore): Promise<ResolvedUri> {
  const shown = `sha1dir://${sha1}${path.map((step) => `/${step}`).join('')}`;
  const { readListing } = await import('./directory-listing');
  const entry = entryAt(await readListing(sha1, store), path);
  if (entry === undefined) {
    throw new HitherError('usage', `${shown}: there is no such file in the directory`, 'check the path after the hash');
  }
  if (!('sha1' in entry)) {
    throw new HitherError('usage', `${shown} is a directory`, 'name a file in it: sha1dir://HASH/PATH');
  }
  return { ref: await store.identify(entry.sha1), name: path.at(-1) };
}

function entryAt(
  listing: DirectoryListing,
  path: readonly string[],
): DirectoryListing | { readonly sha1: string } | undefined {
  const [step, ...rest] = path;
  if (step === undefined) {
    return listing;
  }
  const inner = listing.dirs.get(step);
  return inner === undefined ? (rest.length === 0 ? listing.files.get(step) : undefined) : entryAt(inner, rest);
}

function filesOf({ files, dirs }: DirectoryListing): string[] {
  return [...[...files.values()].map(({ sha1 }) => sha1), ...[...dirs.values()].flatMap(filesOf)];
}

/** kachery of 2020 could name files by md5. What has the right one enters the store by its sha1. */
async function objectOfMd5(md5: string, store: ContentStore): Promise<ObjectRef> {
  const path = md5Path(store.root, md5);
  await lstat(path).catch((thrown: unknown) => {
    if (systemErrorCode(thrown) === 'ENOENT') {
      throw new HitherError(
        'store',
        `the object md5://${md5} is not in the content store: there is no ${path}`,
        'store the file with "hither store put FILE", and name it by the URI that this prints',
      );
    }
    throw thrown;
  });
  const ref = await store.putFile(path);
  const actual = await withFile(await store.openVerified(ref), async (handle) => {
    const hash = createHash('md5');
    for await (const chunk of handle.createReadStream({ start: 0, autoClose: false })) {
      hash.update(chunk);
    }
    return hash.digest('hex');
  });
  if (actual !== md5) {
    throw new HitherError(
      'store',
      `the object md5://${md5} is damaged: ${path} has the md5 ${actual}`,
      'remove that file, and store the right one',
    );
  }
  return ref;
}
