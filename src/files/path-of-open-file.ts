import { type FileHandle, lstat, readlink } from 'node:fs/promises';

/** The path of an open file, without links; undefined if it has none any more, or if the system can't tell. */
export async function pathOfOpenFile(handle: FileHandle): Promise<string | undefined> {
  try {
    const path = await readlink(`/proc/self/fd/${handle.fd}`);
    const [open, there] = await Promise.all([handle.stat({ bigint: true }), lstat(path, { bigint: true })]);
    return open.dev === there.dev && open.ino === there.ino ? path : undefined;
  } catch {
    // A path that isn't UTF-8 is one of these: it is not the path of any file here.
    return undefined;
  }
}
