/**
 * Adds objects to a store that stay in files outside it. Large inputs are not copied: they are hashed once, and count
 * as unchanged while the file system says so (ARCHITECTURE.md, "Large inputs stay where they are").
 */
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HitherError } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import { makeDirectories } from '../files/durable-directory';
import { pathOfOpenFile } from '../files/path-of-open-file';
import { NPY_HEADER_BYTES, readNpyHeader } from '../values/npy/npy-header';
import type { ContentStore, ObjectStore } from './content-store';
import { linkOf, type OwnLink, writeLink } from './kachery/link-record';
import { type LinkedFile, whatChanged } from './linked-file';
import { digestFile } from './objects/digest-file';
import { copyVerified } from './objects/materialize-object';
import { fileStamp, isSettled, recordDigests, recordedDigests, sameStatus } from './objects/stat-index';
import { openAt } from './objects/verify-object';
import type { StoreContext } from './store-context';
import { changedWhileRead, storeError } from './store-error';

/**
 * Adds links. `stored` is the store alone: it has the objects whose bytes are in it, and `store` finds all others, too.
 */
export function withLinks(store: ObjectStore, stored: ObjectStore, context: StoreContext): ContentStore {
  const linked = new Map<string, LinkedFile>();
  const digestOnce = createDigester(context);
  /** The file of an object that has no bytes here, if this process linked it. */
  const ofThisRun = async ({ sha1 }: ObjectRef): Promise<LinkedFile | undefined> => {
    const file = linked.get(sha1);
    return file === undefined || (await stored.has(sha1)) ? undefined : file;
  };
  /** The same for files that earlier processes linked. What is read from one is verified, as it is for all others. */
  const elsewhere = async (ref: ObjectRef): Promise<LinkedFile | undefined> =>
    (await stored.has(ref.sha1)) ? undefined : (linked.get(ref.sha1) ?? unchangedLink(context, ref));
  /** What we recorded of an object that has no bytes here, even if its file is gone: a cached result needs no more. */
  const recorded = async (sha1: string): Promise<OwnLink | undefined> =>
    (await stored.has(sha1)) ? undefined : (await linkOf(context.root, sha1))?.own;
  return {
    ...store,
    linkedFile: (sha1) => linked.get(sha1),
    async linkFile(source) {
      const file = await linkFile(source, { context, digestOnce });
      if (file !== undefined) {
        linked.set(file.ref.sha1, file);
      }
      return file;
    },
    has: async (sha1) => linked.has(sha1) || store.has(sha1),
    identify: async (sha1) => linked.get(sha1)?.ref ?? (await recorded(sha1))?.ref ?? store.identify(sha1),
    async readStart(ref, bytes) {
      const start = (await recorded(ref.sha1))?.start;
      return start?.subarray(0, bytes) ?? saysWhere(context, ref, () => store.readStart(ref, bytes));
    },
    async readVerified(ref) {
      const file = await ofThisRun(ref);
      return file === undefined
        ? saysWhere(context, ref, () => store.readVerified(ref))
        : openLinked(file, context).then(async (handle) => handle.readFile().finally(() => handle.close()));
    },
    async openVerified(ref) {
      const file = await elsewhere(ref);
      return file === undefined ? saysWhere(context, ref, () => store.openVerified(ref)) : openLinked(file, context);
    },
    async materialize(ref, target, mode) {
      // Hard links save the space of all copies but the first, which is in the store.
      const file = await (mode === 'copy' ? elsewhere(ref) : ofThisRun(ref));
      if (file === undefined) {
        return saysWhere(context, ref, () => store.materialize(ref, target, mode));
      }
      makeDirectories(dirname(target));
      const copied = await copyVerified(file.path, target, { ref, signal: context.signal }).catch((thrown: unknown) => {
        throw storeError(thrown, `copy ${file.path} to ${target}`);
      });
      if (copied.state !== 'good') {
        throw await notTheObject(file);
      }
    },
  };
}

/** The file of a link of ours, if it is what it was when it was linked. */
async function unchangedLink({ root }: StoreContext, { sha1, sha256 }: ObjectRef): Promise<LinkedFile | undefined> {
  const link = await linkOf(root, sha1);
  const file = link?.own && { ...link.own, path: link.path };
  return file?.ref.sha256 === sha256 && whatChanged(file) === undefined ? file : undefined;
}

interface Linking {
  readonly context: StoreContext;
  readonly digestOnce: (source: FileHandle, status: LinkedFile['status']) => Promise<ObjectRef>;
}

/** A file that changed just now may change again without a new time, so it is not linked. */
async function linkFile(source: FileHandle, { context, digestOnce }: Linking): Promise<LinkedFile | undefined> {
  const status = await source.stat({ bigint: true });
  const path = isSettled(status) ? await pathOfOpenFile(source) : undefined;
  if (path === undefined) {
    return undefined;
  }
  const known = await recordedDigests(context, status);
  const ref = known ?? (await digestOnce(source, status).catch(failed(path, context)));
  if (known === undefined) {
    if (!sameStatus(status, await source.stat({ bigint: true }))) {
      throw changedWhileRead(path);
    }
    await recordDigests(context, status, ref);
  }
  const file = { ref, path, status, start: await startOf(source, ref.size) };
  await writeLink(context, file);
  return file;
}

function failed(path: string, { root }: StoreContext): (thrown: unknown) => never {
  return (thrown) => {
    throw storeError(thrown, `link ${path} in ${root}`);
  };
}

/** Digests each file once for all jobs that begin with it at the same time. */
function createDigester({ signal }: StoreContext): Linking['digestOnce'] {
  const running = new Map<string, Promise<ObjectRef>>();
  return (source, status) => {
    const stamp = fileStamp(status);
    const digest = running.get(stamp) ?? digestFile(source, { signal }).finally(() => running.delete(stamp));
    running.set(stamp, digest);
    return digest;
  };
}

/** The header of an array; empty for every other file. */
async function startOf(source: FileHandle, size: number): Promise<Buffer> {
  const { buffer, bytesRead } = await source.read(Buffer.alloc(NPY_HEADER_BYTES), 0, NPY_HEADER_BYTES, 0);
  const header = readNpyHeader(buffer.subarray(0, bytesRead), size);
  return header.ok ? buffer.subarray(0, header.headerLength) : Buffer.alloc(0);
}

async function openLinked(file: LinkedFile, { signal }: StoreContext): Promise<FileHandle> {
  const opened = await openAt(file.path, file.ref, signal).catch((thrown: unknown) => {
    throw storeError(thrown, `read ${file.path}`);
  });
  if (opened.state !== 'good') {
    throw await notTheObject(file);
  }
  return opened.value;
}

async function notTheObject(file: LinkedFile): Promise<HitherError> {
  return goneFile(file.ref.sha1, file.path, whatChanged(file) ?? 'has other bytes');
}

/** Says of a missing object where it was, if it was linked. */
async function saysWhere<T>({ root }: StoreContext, { sha1 }: ObjectRef, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    const link = thrown instanceof HitherError && thrown.code === 'store' ? await linkOf(root, sha1) : undefined;
    const what = link?.own && whatChanged({ path: link.path, status: link.own.status });
    throw link === undefined || what === undefined ? thrown : goneFile(sha1, link.path, what);
  }
}

function goneFile(sha1: string, path: string, what: string): HitherError {
  return new HitherError(
    'store',
    `the object sha1://${sha1} is not in the content store: it was linked to ${path}, which ${what}`,
    'put the file back, or store it with "hither store put FILE"',
  );
}
