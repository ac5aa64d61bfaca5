/**
 * The content store: objects by their sha1, in kachery's layout, shared with Python users of kachery. Every read is
 * verified, every write is durable before it is acknowledged.
 */
import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemErrorCode } from '../core/errors';
import type { ObjectRef } from '../core/terms';
import { noteGood } from './objects/verified-files';
import { linkedFiles } from './kachery/linked-files';
import { withOverlay } from './overlay';
import { type PlaceMode, placeObject } from './objects/materialize-object';
import { adoptExpected, adoptFile, type ExpectedObject, putBytes, putFile } from './objects/put-object';
import { readThrough } from './remote/read-through';
import { joinRemotes, NO_REMOTES, type Remotes } from './remote/remotes';
import { setDamagedAside } from './objects/quarantine';
import { knownObject, rememberObject } from './objects/object-metadata';
import type { StoreContext } from './store-context';
import { damagedObject, missingObject, storeError } from './store-error';
import { objectPath } from './layout';
import { digestAt, type Found, inspect, openAt, readAt, twice, verifyAt } from './objects/verify-object';

/**
 * A place that keeps objects. Every method throws HitherError `store`, with the path and what to do, when the place can't
 * do it (full, no access, read-only); the reading ones also when the object is missing or damaged.
 */
export interface ContentStore {
  /** Absolute path of the store's folder. */
  readonly root: string;

  /** Stores bytes. */
  putBytes(bytes: Uint8Array): Promise<ObjectRef>;

  /** Stores a copy of a regular file, given by path (symbolic links are refused) or opened for reading (it stays open). */
  putFile(source: string | FileHandle): Promise<ObjectRef>;

  /**
   * Stores a file by moving it, without a second copy where the file system allows. Only for files that nobody else can
   * open for writing any more. Afterwards the path may be gone or not.
   */
  adoptFile(path: string): Promise<ObjectRef>;

  /**
   * Makes a file in the store's own folder of temporary files an object, if it is the one that was expected; else it stays. Says whether
   * it was.
   */
  adoptExpected(temporary: string, expected: ExpectedObject): Promise<boolean>;

  /** Whether there is a file for the object; its content is not looked at. */
  has(sha1: string): Promise<boolean>;

  /** Identifies an object that is known by its sha1 only: trusts what was on record when it was stored, else reads it. */
  identify(sha1: string): Promise<ObjectRef>;

  /** Reads an object through and says what it is worth. Throws only when it can't be read. */
  verify(ref: ObjectRef): Promise<'good' | 'missing' | 'damaged'>;

  /**
   * Moves what lies in an object's place to the quarantine, where nobody takes it for the object, and gives its new path.
   * undefined where nothing lies there, or what does hash to its name: then only somebody's promise of it was wrong.
   */
  setAside(sha1: string): Promise<string | undefined>;

  /** All bytes of an object: for small ones. */
  readVerified(ref: ObjectRef): Promise<Buffer>;

  /** Opens an object for reading once all of it is verified. The caller closes it. */
  openVerified(ref: ObjectRef): Promise<FileHandle>;

  /** The first bytes of an object (fewer where it is shorter). Not verified: only to tell what kind of object it is. */
  readStart(ref: ObjectRef, bytes: number): Promise<Buffer>;

  /**
   * Puts an object at a path, making the folders above it: as a hard link, where that is possible and safe, or as a copy
   * (mode 0444). What is placed is what was verified.
   */
  placeVerified(ref: ObjectRef, target: string, mode: PlaceMode): Promise<void>;
}

/** What a store can be opened with. */
export interface StoreOptions {
  readonly random?: StoreContext['random'];
  /** Where objects come from that are not in the folder. */
  readonly remotes?: Remotes;
  /** Ends the reading and copying of large objects: what is called then throws its reason. */
  readonly signal?: AbortSignal;
}

/** Opens the store at a folder, which need not exist. Nothing is written before something is stored. */
export function openStore(
  root: string,
  { random = randomBytes, remotes = NO_REMOTES, signal }: StoreOptions = {},
): ContentStore {
  const context: StoreContext = { root: resolve(root), random, knownGood: new Map(), signal };
  const links = joinRemotes([linkedFiles(context.root, signal)], () => {});
  const openLayer = (layer: string) => localStore({ root: layer, random, knownGood: new Map(), signal });
  return readThrough(withOverlay(localStore(context), openLayer), context, { links, remotes });
}

function localStore(context: StoreContext): ContentStore {
  const doing = <T>(what: string, act: () => Promise<T>): Promise<T> =>
    act().catch((thrown: unknown) => {
      throw storeError(thrown, what);
    });
  return {
    root: context.root,
    putBytes: (bytes) => doing(`store ${bytes.length} bytes in ${context.root}`, () => putBytes(context, bytes)),
    putFile: (source) => doing(`store ${nameOf(source)} in ${context.root}`, () => putFile(context, source)),
    adoptFile: (path) => doing(`store ${path} in ${context.root}`, () => adoptFile(context, path)),
    adoptExpected: (temporary, expected) =>
      doing(`store sha1://${expected.sha1} in ${context.root}`, () => adoptExpected(context, temporary, expected)),
    has: (sha1) => doing(`look for sha1://${sha1}`, () => has(context.root, sha1)),
    identify: (sha1) => doing(`read sha1://${sha1}`, () => identify(context, sha1)),
    verify: (ref) => doing(`read sha1://${ref.sha1}`, async () => (await verify(context, ref)).state),
    setAside: (sha1) => doing(`set sha1://${sha1} aside`, () => setDamagedAside(context, sha1)),
    readVerified: (ref) => doing(`read sha1://${ref.sha1}`, () => readVerified(context.root, ref)),
    openVerified: (ref) => doing(`read sha1://${ref.sha1}`, () => openVerified(context, ref)),
    readStart: (ref, bytes) => doing(`read sha1://${ref.sha1}`, () => readStart(context.root, ref, bytes)),
    placeVerified: (ref, target, mode) =>
      doing(`place sha1://${ref.sha1} at ${target}`, () => placeVerified(context, target, { ref, mode })),
  };
}

function nameOf(source: string | FileHandle): string {
  return typeof source === 'string' ? source : 'a file';
}

async function has(root: string, sha1: string): Promise<boolean> {
  try {
    return (await lstat(objectPath(root, sha1))).isFile();
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return false;
    }
    throw thrown;
  }
}

async function identify(context: StoreContext, sha1: string): Promise<ObjectRef> {
  const { root, signal } = context;
  const known = await knownObject(root, sha1);
  if (known !== undefined && (await has(root, sha1))) {
    return known;
  }
  const found = await twice<ObjectRef>(async () => {
    const digest = await digestAt(objectPath(root, sha1), signal);
    return digest.state !== 'good' || digest.value.sha1 === sha1
      ? digest
      : { state: 'damaged', why: `has the sha1 ${digest.value.sha1}` };
  });
  const ref = valueOrThrow(found, root, sha1);
  await rememberObject(context, ref);
  return ref;
}

async function verify({ root, knownGood, signal }: StoreContext, ref: ObjectRef): Promise<Found<ObjectRef>> {
  const path = objectPath(root, ref.sha1);
  const found = await twice(() => verifyAt(path, ref, signal));
  if (found.state === 'good') {
    await noteGood(knownGood, ref, path);
  }
  return found;
}

async function readVerified(root: string, ref: ObjectRef): Promise<Buffer> {
  const found = await twice(() => readAt(objectPath(root, ref.sha1), ref));
  return valueOrThrow(found, root, ref.sha1);
}

async function openVerified({ root, signal }: StoreContext, ref: ObjectRef): Promise<FileHandle> {
  const found = await twice(() => openAt(objectPath(root, ref.sha1), ref, signal));
  return valueOrThrow(found, root, ref.sha1);
}

async function readStart(root: string, ref: ObjectRef, bytes: number): Promise<Buffer> {
  const found = await inspect<Buffer>(objectPath(root, ref.sha1), async (handle, size) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(bytes, size)), 0);
    return { state: 'good', value: buffer.subarray(0, bytesRead) };
  });
  return valueOrThrow(found, root, ref.sha1);
}

async function placeVerified(
  context: StoreContext,
  target: string,
  how: { ref: ObjectRef; mode: PlaceMode },
): Promise<void> {
  const { sha1 } = how.ref;
  const found = await twice(() => placeObject(context, target, how));
  if (found.state === 'damaged') {
    // Whoever stores it next must not take it for what it was.
    await setDamagedAside(context, sha1).catch(() => {});
  }
  valueOrThrow(found, context.root, sha1);
}

function valueOrThrow<T>(found: Found<T>, root: string, sha1: string): T {
  switch (found.state) {
    case 'good':
      return found.value;
    case 'missing':
      throw missingObject(root, sha1);
    case 'damaged':
      throw damagedObject(root, sha1, found.why);
  }
}
