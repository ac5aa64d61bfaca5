/** Renames a file, with the quirks of network file systems. */
import { lstatSync, renameSync, type Stats } from 'node:fs';
import { systemErrorCode } from '../core/errors';

/**
 * Renames a file to a path that isn't a directory. When an NFS client repeats a request, the server may report a
 * missing file because the first request moved it: that is not an error. @throws system errors
 */
export function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'ENOENT' || !wasMoved(from, to)) {
      throw thrown;
    }
  }
}

function wasMoved(from: string, to: string): boolean {
  return statusOf(from) === undefined && statusOf(to)?.isFile() === true;
}

function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (thrown) {
    const code = systemErrorCode(thrown);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      throw thrown;
    }
    return undefined;
  }
}
