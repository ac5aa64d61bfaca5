/** Takes what a function stored through the kachery stand-ins into the content store. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HitherError, systemErrorCode } from '../errors';
import type { ContentStore } from '../store/content-store';
import { openLeftFile } from './left-file';

/** More objects than this are a mistake: kachery's users store files, not rows. */
const MAX_OBJECTS = 100_000;

const SHA1 = /^[0-9a-f]{40}$/;

/**
 * Enters every object below `folder` (kachery's layout) whose bytes hash to its name; anything else in it is left alone.
 * @throws HitherError `runtime` when a stored object isn't what its name says, `store` when the store can't take it.
 */
export async function collectStored(folder: string, store: ContentStore): Promise<void> {
  for (const path of await objectPaths(folder)) {
    const handle = await openLeftFile(path);
    await handle?.close();
    const ref = await store.adoptFile(path);
    if (ref.sha1 !== basename(path)) {
      throw new HitherError(
        'runtime',
        `the function stored ${ref.size} bytes under the sha1 ${basename(path)}, but their sha1 is ${ref.sha1}`,
        'store files with kachery.store_file and its like only',
      );
    }
  }
}

async function objectPaths(folder: string): Promise<string[]> {
  try {
    const names = await readdir(join(folder, 'sha1'), { recursive: true });
    const paths = names.filter((name) => SHA1.test(basename(name))).map((name) => join(folder, 'sha1', name));
    if (paths.length > MAX_OBJECTS) {
      throw new HitherError(
        'runtime',
        `the function stored ${paths.length} objects; at most ${MAX_OBJECTS} are taken`,
        'put many small pieces into one file',
      );
    }
    return paths.sort();
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return [];
    }
    throw thrown;
  }
}
