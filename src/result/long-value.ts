/**
 * Values with so much JSON that they are objects of the store: how they are written and read. They are never in memory as a
 * tree, and a run has the bytes of one of them at a time.
 */

import { type FileHandle, open, rm } from 'node:fs/promises';
import { HitherError } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import { oneAtATime } from '../core/one-at-a-time';
import { withFile } from '../files/with-file';
import type { ContentStore } from '../store/content-store';
import { type Piece, walkLong } from '../values/encoded/check-large-value';
import { sizeText } from '../values/json/number-text';

/** A value with more JSON than this is an object of the store (FORMAT.md, "Encoded values"). Bytes. */
export const LONG = 256 * 1024;

const inTurn = oneAtATime();

/** One for all, for what is read in turn: a buffer for each would stay until the next collection of garbage. */
let memory = Buffer.alloc(0);

/** Reads the first `size` bytes of a file (fewer where it is shorter) for as long as `use` takes; other files wait for it. */
export function withBytes<T>(handle: FileHandle, size: number, use: (bytes: Buffer) => Promise<T>): Promise<T> {
  return inTurn(async () => {
    memory = size > memory.length ? Buffer.alloc(size) : memory;
    const { bytesRead } = await handle.read(memory, 0, size, 0);
    return use(memory.subarray(0, bytesRead));
  });
}

/** Written at once. Characters. */
const BLOCK = 256 * 1024;

/** Takes a part of a text. */
export type WriteText = (text: string) => Promise<void>;

/** Makes a text that `fill` writes part by part an object of the store. `path` is a free path in a directory of ours. @throws what `fill` throws */
export async function storeText(
  store: ContentStore,
  path: string,
  fill: (write: WriteText) => Promise<void>,
): Promise<ObjectRef> {
  try {
    await withFile(await open(path, 'wx', 0o600), async (handle) => {
      let block = '';
      await fill(async (text) => {
        block += text;
        if (block.length > BLOCK) {
          await handle.writeFile(block);
          block = '';
        }
      });
      await handle.writeFile(block);
    });
    return await store.ingestFile(path);
  } finally {
    await rm(path, { force: true });
  }
}

/** The most of one value that is read: a result has less, the list of a matrix's results and what others left may have more. Bytes. */
const MOST = 256 * 1024 ** 2;

/**
 * Reads a stored value piece by piece, if it may refer to anything: its bytes tell sooner than its values.
 * @throws HitherError `store` where it is not in the store, `runtime` for what is no value or is too long for one
 */
export async function readReferring(ref: ObjectRef, store: ContentStore, look: (piece: Piece) => void): Promise<void> {
  const visitor = {
    take: async (piece: Piece) => {
      look(piece);
      return null;
    },
    write: async () => {},
  };
  if (ref.size > MOST) {
    throw new HitherError(
      'runtime',
      `the value sha1://${ref.sha1} has ${sizeText(ref.size)} of JSON, and at most ${sizeText(MOST)} are taken`,
      'return large data as numpy arrays or files',
    );
  }
  await withFile(await store.openVerified(ref), (handle) =>
    withBytes(handle, ref.size, async (bytes) => {
      if (bytes.includes('://') || bytes.includes('kachery:')) {
        await walkLong({ bytes, start: 0, outer: 0 }, visitor);
      }
    }),
  );
}
