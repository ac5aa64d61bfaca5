/** What stands in the folder that a run is to write to: nothing, files of an earlier run, or what is another's. */
import { readdir, stat } from 'node:fs/promises';
import { HitherError, type Problem, systemErrorCode } from '../core/errors';
import { OUTPUT_LIST } from '../core/terms';
import { type ListedFile, readList } from './output-list';

/** Tells readers that a run is writing to the folder, or was killed while it did. */
export const INCOMPLETE = 'INCOMPLETE';

/** A file that is being written. A run that was killed leaves it without its place. */
export const PART = /^\.hither-part-\d+$/;

/** Who writes to the folder. */
export const LOCK = /^\.hither-lock-(\d+)$/;

const REMEDY = 'name another folder, or move or remove this one';

/** Why a run may not write to a folder, before anything runs; that the system doesn't let it is told when it tries. */
export async function outputProblems(folder: string): Promise<readonly Problem[]> {
  try {
    await earlierFiles(folder);
    return [];
  } catch (thrown) {
    return thrown instanceof HitherError ? thrown.problems : [];
  }
}

/**
 * The files that earlier runs wrote to a folder, which need not be there.
 * @throws HitherError `usage` where it is no folder, or holds something and no list; the system's errors
 */
export async function earlierFiles(folder: string): Promise<readonly ListedFile[]> {
  const names = await namesIn(folder);
  if (names.includes(OUTPUT_LIST)) {
    return readList(folder);
  }
  const foreign = names.sort().find((name) => !PART.test(name) && !LOCK.test(name));
  if (foreign !== undefined) {
    const why = `it holds ${foreign} and no list (${OUTPUT_LIST}) of what hither wrote there`;
    throw new HitherError('usage', `--output ${folder}: ${why}, so that results would mix with other files`, REMEDY);
  }
  return [];
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return [];
    }
    if (systemErrorCode(thrown) === 'ENOTDIR' && (await stat(folder)).isDirectory() === false) {
      throw new HitherError('usage', `--output ${folder}: it is a file, not a folder`, REMEDY, { cause: thrown });
    }
    throw thrown;
  }
}
