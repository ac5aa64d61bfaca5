/**
 * Reads artifacts as a remote store. Each large object is an artifact named by its sha1; small objects and results
 * are in packs. Reading those of this run needs no token. From other runs only objects are used, because their sha1
 * proves them.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../core/errors';
import { memoize } from '../../core/memoize';
import { removeDirectory } from '../../files/remove-directory';
import { directoryStore } from '../../store/remote/remote-directory';
import { RemoteFailure, type RemoteStore } from '../../store/remote/remote-store';
import { type ArtifactsOfRepository, findInRepository } from './repository-artifacts';

/** The artifact of a large object. */
export function objectArtifact(sha1: string): string {
  return `kachery-sha1-${sha1}`;
}

/** Prefix of the names of packs. */
export const PACK_PREFIX = 'kachery-pack-';

/** A run may have one pack per step. Only the newest are read: they most likely have what a job needs. */
const MAX_PACKS = 20;

/** How to read artifacts. */
export interface ArtifactStoreOptions {
  /** Private directory of this step for downloads. */
  readonly directory: string;
  /** Where to find artifacts of other runs; undefined without a token. */
  readonly repository: ArtifactsOfRepository | undefined;
}

interface RunArtifact {
  readonly name: string;
  readonly id: number;
}

/** The artifacts of a run as a read-only remote store. No request is sent before it is needed. */
export function artifactStore({ directory, repository }: ArtifactStoreOptions): RemoteStore {
  const list = memoize(listArtifacts);
  const packs = memoize(async () => {
    const found = (await list()).filter(({ name }) => name.startsWith(PACK_PREFIX)).sort((a, b) => b.id - a.id);
    const stores: RemoteStore[] = [];
    for (const { id } of found.slice(0, MAX_PACKS)) {
      const root = join(directory, `pack-${id}`);
      await download(id, root);
      stores.push(directoryStore({ root }, false));
    }
    return stores;
  });
  /** The artifact of an object; undefined if there is none. */
  const find = async (key: string): Promise<Found | undefined> => {
    const sha1 = /^sha1\/..\/..\/..\/([0-9a-f]{40})$/.exec(key)?.[1];
    if (sha1 === undefined) {
      return undefined;
    }
    const name = objectArtifact(sha1);
    const here = (await list()).find((artifact) => artifact.name === name);
    return here ?? (repository === undefined ? undefined : findInRepository(name, repository));
  };
  return {
    name: "GitHub's artifacts",
    async has(key) {
      for (const pack of await packs()) {
        if (await pack.has(key)) {
          return true;
        }
      }
      return (await find(key)) !== undefined;
    },
    async fetch(key, target, most) {
      for (const pack of await packs()) {
        if (await pack.fetch(key, target, most)) {
          return true;
        }
      }
      const found = await find(key);
      return found !== undefined && fetchSingle(found, join(directory, randomUUID()), target);
    },
  };
}

/** An artifact, and what the client needs to find it in another run. */
interface Found {
  readonly id: number;
  readonly findBy?: { token: string; workflowRunId: number; repositoryOwner: string; repositoryName: string };
}

async function fetchSingle({ id, findBy }: Found, directory: string, target: string): Promise<boolean> {
  try {
    await download(id, directory, findBy);
    const [file, ...more] = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isFile());
    if (file === undefined || more.length > 0) {
      return false;
    }
    await rename(join(directory, file.name), target);
    return true;
  } finally {
    await removeDirectory(directory);
  }
}

/** The names and ids of this run's artifacts. @throws RemoteFailure */
export async function listArtifacts(): Promise<readonly RunArtifact[]> {
  return asking(async () => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    return (await new DefaultArtifactClient().listArtifacts({ latest: true })).artifacts;
  });
}

async function download(id: number, path: string, findBy?: Found['findBy']): Promise<void> {
  await mkdir(path, { recursive: true });
  await asking(async () => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    await new DefaultArtifactClient().downloadArtifact(id, { path, ...(findBy === undefined ? {} : { findBy }) });
  });
}

async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (thrown) {
    throw new RemoteFailure(`can't be read: ${messageOf(thrown)}`);
  }
}
