/** Looks at objects as they lie on the disk. Nothing there is trusted before its digests were compared. */
import type { FileHandle } from 'node:fs/promises';
import { systemErrorCode } from '../../core/errors';
import type { ObjectRef } from '../../core/object-ref';
import { openForReading } from '../../files/open-file';
import { withFile } from '../../files/with-file';
import { digestBytes, digestFile } from './digest-file';

/** What was found where an object has to be. `why` continues a sentence that begins with the path. */
export type ObjectCheck<T> =
  | { readonly state: 'good'; readonly value: T }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged'; readonly why: string };

/** Opens what lies at the path of an object, if it is a regular file, and gives it to `use`. */
export async function inspect<T>(
  path: string,
  use: (handle: FileHandle, size: number) => Promise<ObjectCheck<T>>,
): Promise<ObjectCheck<T>> {
  const opened = await openIfThere(path);
  if (opened.state !== 'good') {
    return opened;
  }
  return withFile(opened.value, async (handle) => {
    const stat = await handle.stat();
    return stat.isFile() ? use(handle, stat.size) : notRegular;
  });
}

/** Opens the file of an object and proves that it holds it; the caller closes it. Reading it starts at its beginning. */
export async function openAt(path: string, ref: ObjectRef, signal?: AbortSignal): Promise<ObjectCheck<FileHandle>> {
  const opened = await openIfThere(path);
  if (opened.state !== 'good') {
    return opened;
  }
  const handle = opened.value;
  let found: ObjectCheck<unknown> = notRegular;
  try {
    found = (await handle.stat()).isFile() ? await verifyHandle(handle, ref, signal) : notRegular;
  } finally {
    if (found.state !== 'good') {
      await handle.close();
    }
  }
  return found.state === 'good' ? opened : found;
}

const notRegular = { state: 'damaged', why: 'is not a regular file' } as const;

async function openIfThere(path: string): Promise<ObjectCheck<FileHandle>> {
  try {
    return { state: 'good', value: await openForReading(path) };
  } catch (thrown) {
    switch (systemErrorCode(thrown)) {
      case 'ENOENT':
        return { state: 'missing' };
      case 'ELOOP':
        return { state: 'damaged', why: 'is a symbolic link' };
      case 'ENXIO':
        return notRegular;
      default:
        throw thrown;
    }
  }
}

/**
 * Runs a check again through a newly opened file before it believes in damage: network file systems and disks
 * sometimes give wrong bytes once, and say of a file that was replaced meanwhile that its handle is stale.
 */
export async function retryOnce<T>(check: () => Promise<ObjectCheck<T>>): Promise<ObjectCheck<T>> {
  try {
    const first = await check();
    return first.state === 'damaged' ? check() : first;
  } catch (thrown) {
    if (systemErrorCode(thrown) !== 'ESTALE') {
      throw thrown;
    }
    return check();
  }
}

/** The digests of a regular file at a path. */
export function digestAt(path: string, signal?: AbortSignal): Promise<ObjectCheck<ObjectRef>> {
  return inspect(path, async (handle) => ({ state: 'good', value: await digestFile(handle, { signal }) }));
}

/** Whether the file at a path holds exactly this object, read through. */
export function verifyAt(path: string, ref: ObjectRef, signal?: AbortSignal): Promise<ObjectCheck<ObjectRef>> {
  return inspect(path, (handle) => verifyHandle(handle, ref, signal));
}

/** Compares an open file with what it has to hold. */
export async function verifyHandle(
  handle: FileHandle,
  ref: ObjectRef,
  signal?: AbortSignal,
): Promise<ObjectCheck<ObjectRef>> {
  const { size } = await handle.stat();
  return size === ref.size ? compare(await digestFile(handle, { signal }), ref) : wrongSize(size, ref);
}

/** The bytes of an object, once they are proved to be its own. */
export function readAt(path: string, ref: ObjectRef): Promise<ObjectCheck<Buffer>> {
  return inspect<Buffer>(path, async (handle, size) => {
    if (size !== ref.size) {
      return wrongSize(size, ref);
    }
    const bytes = await handle.readFile();
    const compared = compare(digestBytes(bytes), ref);
    return compared.state === 'good' ? { state: 'good', value: bytes } : compared;
  });
}

/** Compares digests. */
export function compare(actual: ObjectRef, expected: ObjectRef): ObjectCheck<ObjectRef> {
  if (actual.size !== expected.size) {
    return wrongSize(actual.size, expected);
  }
  if (actual.sha1 !== expected.sha1) {
    return { state: 'damaged', why: `has the sha1 ${actual.sha1}` };
  }
  return actual.sha256 === expected.sha256
    ? { state: 'good', value: actual }
    : { state: 'damaged', why: `has the sha256 ${actual.sha256}, where ${expected.sha256} was promised` };
}

function wrongSize(size: number, ref: ObjectRef): { readonly state: 'damaged'; readonly why: string } {
  return { state: 'damaged', why: `has ${size} bytes instead of ${ref.size}` };
}
