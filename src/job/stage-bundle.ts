/** Copies a source bundle, so that what is hashed is what runs, whatever happens to the repository meanwhile. */
import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { chmod, copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HitherError, messageOf } from '../errors';
import type { BundleFile } from '../python-source/types';
import type { StagedBundle, StagedFile } from './types';

/**
 * Copies files to `folder` and hashes the copies.
 * @throws HitherError `spec` when a file can't be read any more.
 */
export async function stageBundle(source: readonly BundleFile[], folder: string): Promise<StagedBundle> {
  const files: StagedFile[] = [];
  for (const file of source) {
    const target = join(folder, file.path);
    await mkdir(dirname(target), { recursive: true });
    await copySource(file, target);
    files.push({ path: file.path, executable: file.executable, sha256: await sha256OfFile(target) });
  }
  return { folder, files };
}

/** The Python files below a folder, as if they were a bundle. */
export async function filesBelow(folder: string): Promise<BundleFile[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.py'))
    .sort()
    .map((name) => ({ path: name, source: join(folder, name), executable: false }));
}

/** Places a staged bundle for one job: by links where nobody can write through them, else by copies. */
export async function placeBundle(bundle: StagedBundle, target: string, mode: 'link' | 'copy'): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const file of bundle.files) {
    const source = join(bundle.folder, file.path);
    const place = join(target, file.path);
    await mkdir(dirname(place), { recursive: true });
    await (mode === 'link' ? link(source, place) : copyFile(source, place, constants.COPYFILE_FICLONE));
  }
}

async function copySource(file: BundleFile, target: string): Promise<void> {
  try {
    await copyFile(file.source, target, constants.COPYFILE_FICLONE);
  } catch (thrown) {
    throw new HitherError(
      'spec',
      `can't read ${file.path}: ${messageOf(thrown)}`,
      'it belongs to the source of the function',
      {
        where: { path: file.path },
        cause: thrown,
      },
    );
  }
  await chmod(target, file.executable ? 0o555 : 0o444);
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
  }
  return hash.digest('hex');
}
