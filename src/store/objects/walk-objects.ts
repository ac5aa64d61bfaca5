/** Lists all objects of a store in order of their names, holding only one directory in memory at a time. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../../core/errors';
import { objectsDirectory } from '../layout';

const TWO_DIGITS = /^[0-9a-f]{2}$/;
const SHA1 = /^[0-9a-f]{40}$/;

/** The sha1 of every object after a given one. Skips other names, which aren't objects. */
export async function* walkObjects(root: string, from = ''): AsyncGenerator<string> {
  for (const first of await directories(objectsDirectory(root), from.slice(0, 2))) {
    for (const second of await directories(join(objectsDirectory(root), first), restOf(from, first, 2))) {
      const outer = join(objectsDirectory(root), first, second);
      for (const third of await directories(outer, restOf(from, `${first}${second}`, 4))) {
        const start = `${first}${second}${third}`;
        const names = (await entries(join(outer, third))).map(({ name }) => name);
        yield* names.filter((name) => SHA1.test(name) && name.startsWith(start) && name > from).sort();
      }
    }
  }
}

/** The digits at which to start in a directory: zero, unless the walk starts inside it. */
function restOf(from: string, start: string, at: number): string {
  return from.startsWith(start) ? from.slice(at, at + 2) : '';
}

async function directories(path: string, from: string): Promise<string[]> {
  const found = (await entries(path)).filter((entry) => entry.isDirectory() && TWO_DIGITS.test(entry.name));
  return found
    .map(({ name }) => name)
    .filter((name) => name >= from)
    .sort();
}

async function entries(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(thrown) ?? '')) {
      return [];
    }
    throw thrown;
  }
}
