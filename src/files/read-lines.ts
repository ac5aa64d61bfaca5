/** Reads the lines of a text file that may be large, and whose last line may be incomplete. */
import type { FileHandle } from 'node:fs/promises';
import { openRegular } from './open-file';
import { withFile } from './with-file';

const CHUNK = 64 * 1024;

/**
 * The complete lines of a regular file, up to its size at opening. @throws HitherError `usage` for anything else;
 * system errors
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  const file = await openRegular(path);
  try {
    const { size } = await file.stat();
    let rest: Buffer[] = [];
    for (let start = 0; start < size; start += CHUNK) {
      const chunk = await readAt(file, start, Math.min(CHUNK, size - start));
      let from = 0;
      for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, end)]).toString('utf8');
        rest = [];
        from = end + 1;
      }
      rest.push(chunk.subarray(from));
    }
  } finally {
    await file.close();
  }
}

/** The last complete line, if it is short; undefined if there is none. @throws as `readLines` */
export async function lastLine(path: string): Promise<string | undefined> {
  return withFile(await openRegular(path), async (file) => {
    const { size } = await file.stat();
    const start = Math.max(0, size - CHUNK);
    const tail = (await readAt(file, start, size - start)).toString('utf8');
    const end = tail.lastIndexOf('\n');
    const before = end < 0 ? -1 : tail.lastIndexOf('\n', end - 1);
    return end < 0 || (before < 0 && start > 0) ? undefined : tail.slice(before + 1, end);
  });
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let done = 0;
  for (let read = -1; read !== 0 && done < length; done += read) {
    read = (await file.read(bytes, done, length - done, position + done)).bytesRead;
  }
  return bytes.subarray(0, done);
}
