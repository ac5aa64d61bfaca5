/**
 * Opens files that others can write, for reading. Anything may be at such a path: opening a pipe blocks until its other
 * end opens, a device never ends, a link leads anywhere. So the file is opened without blocking and must be a regular
 * file.
 */
import { closeSync, constants, fstatSync, openSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { HitherError, systemErrorCode } from '../core/errors';

/** Whether a path may be a symbolic link: users' own files often are, those of a store never. */
export type Links = 'refuse' | 'follow';

const FLAGS: Readonly<Record<Links, number>> = {
  refuse: constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW,
  follow: constants.O_RDONLY | constants.O_NONBLOCK,
};

/**
 * Opens a file of any kind, without following a link and without waiting for the other end of a pipe. The caller checks
 * its kind. @throws the system error; ELOOP for a symbolic link, ENXIO for a socket
 */
export function openForReading(path: string): Promise<FileHandle> {
  return open(path, FLAGS.refuse);
}

/** The same, synchronously. The caller closes it. */
export function openForReadingSync(path: string): number {
  return openSync(path, FLAGS.refuse);
}

/** Opens a regular file; the caller closes it. @throws HitherError `usage` for anything else; system errors */
export async function openRegular(path: string, links: Links = 'refuse'): Promise<FileHandle> {
  if (links === 'follow') {
    // Opening some devices has side effects, so stat comes first. If stat fails, opening fails too and gives the
    // reason.
    const found = await stat(path).catch(() => undefined);
    requireRegular(path, found);
  }
  const file = await open(path, FLAGS[links]).catch((thrown: unknown) => {
    throw explained(path, thrown);
  });
  try {
    requireRegular(path, await file.stat());
    return file;
  } catch (thrown) {
    await file.close();
    throw thrown;
  }
}

/** Passes the descriptor and size of a regular file to `use`, and closes it. @throws as `openRegular` */
export function withRegularSync<T>(path: string, links: Links, use: (file: number, size: number) => T): T {
  if (links === 'follow') {
    requireRegular(path, statusSync(path));
  }
  const file = openedSync(path, links);
  try {
    const status = fstatSync(file);
    requireRegular(path, status);
    return use(file, status.size);
  } finally {
    closeSync(file);
  }
}

function statusSync(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function openedSync(path: string, links: Links): number {
  try {
    return openSync(path, FLAGS[links]);
  } catch (thrown) {
    throw explained(path, thrown);
  }
}

function requireRegular(path: string, status: Stats | undefined): void {
  if (status?.isFile() === false) {
    throw notRegular(path, kindOf(status));
  }
}

function kindOf(status: Stats): string {
  if (status.isDirectory()) {
    return 'a directory';
  }
  if (status.isFIFO()) {
    return 'a pipe';
  }
  return status.isSocket() ? 'a socket' : 'a device';
}

function explained(path: string, thrown: unknown): unknown {
  switch (systemErrorCode(thrown)) {
    case 'ELOOP':
      return notRegular(path, 'a symbolic link');
    case 'ENXIO':
      return notRegular(path, 'a socket');
    default:
      return thrown;
  }
}

function notRegular(path: string, kind: string): HitherError {
  return new HitherError('usage', `${path} is ${kind}, not a regular file`, 'replace it with a regular file');
}
