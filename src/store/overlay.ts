/**
 * In a store that a group shares, no user can replace another user's files, not even damaged ones. Objects that a user
 * can't put there go to an overlay: a store inside the shared one that only this user reads, before the shared one.
 */
import { existsSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { HitherError, isPermissionError } from '../core/errors';
import { makeDirectories } from '../files/durable-directory';
import type { ObjectStore } from './content-store';
import { objectPath, objectsDirectory } from './layout';
import { hasUserDirectory, makeUserDirectory, userDirectory } from './user-directory';

const OVERLAY = 'overlay';

/** The roots of a store in read order: the user's overlay, if there is one, then the store itself. */
export function layersOf(root: string): readonly string[] {
  const overlay = join(userDirectory(root), OVERLAY);
  return existsSync(overlay) && hasUserDirectory(root) ? [overlay, root] : [root];
}

/** Creates the user's overlay. Returns its root. @throws HitherError `store`; system errors */
export async function makeOverlay(root: string): Promise<string> {
  const overlay = join(await makeUserDirectory(root), OVERLAY);
  makeDirectories(overlay);
  return overlay;
}

/** The path of a file in the first layer that has it; in the store itself if none has. */
export function layeredPath(layers: readonly string[], pathIn: (root: string) => string): string {
  const paths = layers.map(pathIn);
  return paths.find((path, index) => index === paths.length - 1 || existsSync(path)) ?? '';
}

/** Whether an error means that a file below a directory belongs to another user, who alone may replace it. */
export function isOthersBelow(directory: string, thrown: unknown): boolean {
  const cause = thrown instanceof HitherError ? thrown.details.cause : thrown;
  const { path, dest } = (cause ?? {}) as { readonly path?: unknown; readonly dest?: unknown };
  return (
    isPermissionError(cause) &&
    [path, dest].some((place) => typeof place === 'string' && place.startsWith(`${directory}/`))
  );
}

/** Adds the user's overlay to a store. It is created when something can't be stored otherwise. */
export function withOverlay(shared: ObjectStore, open: (root: string) => ObjectStore): ObjectStore {
  const [first = shared.root] = layersOf(shared.root);
  let overlay = first === shared.root ? undefined : open(first);
  const holder = async (sha1: string): Promise<ObjectStore> =>
    overlay !== undefined && (await isThere(objectPath(overlay.root, sha1))) ? overlay : shared;
  const put = async <T>(act: (store: ObjectStore) => Promise<T>): Promise<T> => {
    try {
      return await act(shared);
    } catch (thrown) {
      if (!isOthersBelow(objectsDirectory(shared.root), thrown)) {
        throw thrown;
      }
      const root = await makeOverlay(shared.root).catch(() => {
        throw thrown;
      });
      overlay ??= open(root);
      return act(overlay);
    }
  };
  return {
    root: shared.root,
    putBytes: (bytes) => put((store) => store.putBytes(bytes)),
    putFile: (source) => put((store) => store.putFile(source)),
    ingestFile: (path) => put((store) => store.ingestFile(path)),
    ingestExpected: (temporary, expected) => put((store) => store.ingestExpected(temporary, expected)),
    has: async (sha1) => (await holder(sha1)).has(sha1),
    identify: async (sha1) => (await holder(sha1)).identify(sha1),
    verify: async (ref) => (await holder(ref.sha1)).verify(ref),
    quarantine: async (sha1) => (await holder(sha1)).quarantine(sha1),
    readVerified: async (ref) => (await holder(ref.sha1)).readVerified(ref),
    openVerified: async (ref) => (await holder(ref.sha1)).openVerified(ref),
    readStart: async (ref, bytes) => (await holder(ref.sha1)).readStart(ref, bytes),
    materialize: async (ref, target, mode) => (await holder(ref.sha1)).materialize(ref, target, mode),
  };
}

/** Whether the path exists, even if it isn't an object. */
async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
