/** Copies a source bundle, so that what is hashed is what runs, whatever happens to the repository meanwhile. */
import { createHash } from 'node:crypto';
import { chmodSync, constants, copyFileSync, linkSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HitherError, messageOf, systemErrorCode } from '../errors';
import { copyOpened } from '../files/copy-file';
import { openRegular } from '../files/open-file';
import { readRegularSync } from '../files/read-file';
import type { BundleFile } from '../python-source/types';
import { withFile } from '../store/store-context';
import type { StagedBundle, StagedFile } from './types';

/**
 * Copies files to `folder` and hashes the copies.
 * @throws HitherError `spec` when a file can't be read any more; the system's errors when it can't be copied.
 */
export async function stageBundle(source: readonly BundleFile[], folder: string): Promise<StagedBundle> {
  makeFoldersOf(source, folder);
  const files: StagedFile[] = [];
  for (const file of source) {
    const target = join(folder, file.path);
    const sha256 = await copySource(file, target);
    chmodSync(target, file.executable ? 0o555 : 0o444);
    files.push({ path: file.path, executable: file.executable, sha256 });
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
export function placeBundle(bundle: StagedBundle, target: string, mode: 'link' | 'copy'): void {
  makeFoldersOf(bundle.files, target);
  for (const { path } of bundle.files) {
    const [source, place] = [join(bundle.folder, path), join(target, path)];
    if (mode === 'link') {
      linkSync(source, place);
    } else {
      copyFileSync(source, place, constants.COPYFILE_FICLONE);
    }
  }
}

/** A folder and those below it that files need. */
function makeFoldersOf(files: readonly { readonly path: string }[], folder: string): void {
  for (const path of new Set(['.', ...files.map((file) => dirname(file.path))])) {
    mkdirSync(join(folder, path), { recursive: true });
  }
}

/** Source files are many and small: the turns of a thread pool would take longer than reading them. Bytes. */
const SMALL = 1024 ** 2;

/** What only the copy can be to blame for. */
const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EROFS'];

/** Gives the sha256 of the copy in hex. */
async function copySource(file: BundleFile, target: string): Promise<string> {
  try {
    if (statSync(file.source).size > SMALL) {
      await withFile(await openRegular(file.source), (source) => copyOpened(source, target));
      return await sha256OfFile(target);
    }
    const bytes = readRegularSync(file.source, { limit: SMALL });
    writeFileSync(target, bytes);
    return createHash('sha256').update(bytes).digest('hex');
  } catch (thrown) {
    if (NO_ROOM.includes(systemErrorCode(thrown) ?? '')) {
      throw thrown;
    }
    throw new HitherError(
      'spec',
      `can't read ${file.path}: ${messageOf(thrown)}`,
      'it belongs to the source of the function',
      { where: { path: file.path }, cause: thrown },
    );
  }
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of (await openRegular(path)).createReadStream()) {
    hash.update(chunk);
  }
  return hash.digest('hex');
}
