/** What stands in the directory that a run is to write to: nothing, files of an earlier run, or what is another's. */
import { readdir, stat } from 'node:fs/promises';
import { HitherError, type Problem, systemErrorCode } from '../core/errors';
import { OUTPUT_LIST } from '../core/output-list-name';
import { type ListedFile, readList } from './output-list';

/** Tells readers that a run is writing to the directory, or was killed while it did. */
export const INCOMPLETE = 'INCOMPLETE';

/** A file that is being written. A run that was killed leaves it without its place. */
export const PART = /^\.hither-part-\d+$/;

/** Who writes to the directory. */
export const LOCK = /^\.hither-lock-(\d+)$/;

const REMEDY = 'name another directory, or move or remove this one';

/** Why a run may not write to a directory, before anything runs; that the system doesn't let it is told when it tries. */
export async function outputProblems(directory: string): Promise<readonly Problem[]> {
  try {
    await earlierFiles(directory);
    return [];
  } catch (thrown) {
    return thrown instanceof HitherError ? thrown.problems : [];
  }
}

/**
 * The files that earlier runs wrote to a directory, which need not be there.
 * @throws HitherError `usage` where it is no directory, or holds something and no list; the system's errors
 */
export async function earlierFiles(directory: string): Promise<readonly ListedFile[]> {
  const names = await namesIn(directory);
  if (names.includes(OUTPUT_LIST)) {
    return readList(directory);
  }
  const foreign = names.sort().find((name) => !PART.test(name) && !LOCK.test(name));
  if (foreign !== undefined) {
    const why = `it holds ${foreign} and no list (${OUTPUT_LIST}) of what hither wrote there`;
    throw new HitherError('usage', `--output ${directory}: ${why}, so that results would mix with other files`, REMEDY);
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
