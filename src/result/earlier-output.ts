/** Checks what is in the output directory before a run: nothing, files of an earlier run, or foreign files. */
import { readdir, stat } from 'node:fs/promises';
import { HitherError, type Problem, systemErrorCode } from '../core/errors';
import { OUTPUT_LIST } from '../core/output-list-name';
import { type ListedFile, readList } from './output-list';

/** Tells readers that a run is writing to the directory, or was killed while writing. */
export const INCOMPLETE = 'INCOMPLETE';

/** A file that is being written. A killed run may leave one behind. */
export const PART = /^\.hither-part-\d+$/;

/** The lock of the run that writes to the directory. */
export const LOCK = /^\.hither-lock-(\d+)$/;

const REMEDY = 'name another directory, or move or remove this one';

/**
 * Why a run may not write to a directory, checked before anything runs. Missing permissions show only when it tries.
 */
export async function outputProblems(directory: string): Promise<readonly Problem[]> {
  try {
    await earlierFiles(directory);
    return [];
  } catch (thrown) {
    return thrown instanceof HitherError ? thrown.problems : [];
  }
}

/**
 * The files that earlier runs wrote to a directory, which need not exist.
 * @throws HitherError `usage` if it isn't a directory, or has content but no list; system errors
 */
export async function earlierFiles(directory: string): Promise<readonly ListedFile[]> {
  const names = await namesIn(directory);
  if (names.includes(OUTPUT_LIST)) {
    return readList(directory);
  }
  const foreign = names.sort().find((name) => !PART.test(name) && !LOCK.test(name));
  if (foreign !== undefined) {
    const why = `it contains ${foreign}, but no list (${OUTPUT_LIST}) of the files that hither wrote`;
    throw new HitherError('usage', `--output ${directory}: ${why}, so results would be mixed with other files`, REMEDY);
  }
  return [];
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') {
      return [];
    }
    if (systemErrorCode(thrown) === 'ENOTDIR' && (await stat(directory)).isDirectory() === false) {
      throw new HitherError('usage', `--output ${directory}: it is a file, not a directory`, REMEDY, { cause: thrown });
    }
    throw thrown;
  }
}
