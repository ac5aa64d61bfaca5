/** What is put into remote stores: files of the store, and small texts. */
import type { FileHandle } from 'node:fs/promises';
import { RemoteFailure, type RemoteSource } from './remote-store';

const CHUNK = 256 * 1024;

/** An open file of so many bytes, from its beginning, wherever its reader is. It stays open. */
export function sourceOfFile(handle: FileHandle, size: number): RemoteSource {
  return { size, chunks: () => chunksOf(handle, size) };
}

/** A text. */
export function sourceOfText(text: string): RemoteSource {
  const bytes = Buffer.from(text);
  return {
    size: bytes.length,
    async *chunks() {
      yield bytes;
    },
  };
}

/** A stream of the handle's own would keep it open, and its closing waiting. */
async function* chunksOf(handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let position = 0; position < size; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, position);
    if (bytesRead === 0) {
      throw new RemoteFailure('got too little: the file that was sent became shorter meanwhile');
    }
    yield buffer.subarray(0, bytesRead);
    position += bytesRead;
  }
}
