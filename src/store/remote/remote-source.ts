/** What is uploaded to remote stores: files of the store, and short texts. */
import type { FileHandle } from 'node:fs/promises';
import { RemoteFailure, type RemoteSource } from './remote-store';

const CHUNK = 256 * 1024;

/** The first `size` bytes of an open file, regardless of its position. The file stays open. */
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

/** A stream of the handle itself would keep it open and delay its closing. */
async function* chunksOf(handle: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let position = 0; position < size; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, position);
    if (bytesRead === 0) {
      throw new RemoteFailure('got too few bytes: the file became shorter while it was sent');
    }
    yield buffer.subarray(0, bytesRead);
    position += bytesRead;
  }
}
