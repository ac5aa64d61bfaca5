/** Copies an open file, so that the file that was checked is the one that is copied. */
import { constants } from 'node:fs';
import { copyFile, type FileHandle, open, rm } from 'node:fs/promises';
import { systemErrorCode } from '../core/errors';

const PIECE_BYTES = 4 * 1024 ** 2;

/**
 * Copies an open regular file to a new path that only this user can read and write. Shares the bytes if the file system
 * can; otherwise copies piece by piece, so that a signal can abort the copy of a large file.
 * @throws system errors; the signal's reason
 */
export async function copyOpened(source: FileHandle, target: string, signal?: AbortSignal): Promise<void> {
  if (!(await shareBytes(source, target))) {
    const copy = await open(target, 'wx', 0o600);
    try {
      await copyPieces(source, copy, signal);
      await copy.close();
    } catch (thrown) {
      await copy.close().catch(() => {});
      await rm(target, { force: true });
      throw thrown;
    }
  }
}

/** Linux has a path for every open file of a process. */
async function shareBytes(source: FileHandle, target: string): Promise<boolean> {
  try {
    const flags = constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE;
    await copyFile(`/proc/self/fd/${source.fd}`, target, flags);
    return true;
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'EEXIST') {
      throw thrown;
    }
    return false;
  }
}

async function copyPieces(source: FileHandle, target: FileHandle, signal?: AbortSignal): Promise<void> {
  const { size } = await source.stat();
  const piece = Buffer.allocUnsafe(Math.min(PIECE_BYTES, size + 1));
  let at = 0;
  for (let { bytesRead } = await source.read(piece, 0, piece.length, at); bytesRead > 0; ) {
    await target.writeFile(piece.subarray(0, bytesRead));
    at += bytesRead;
    signal?.throwIfAborted();
    ({ bytesRead } = await source.read(piece, 0, piece.length, at));
  }
}
