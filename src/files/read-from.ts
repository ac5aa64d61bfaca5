/** Reads what was appended to a file. */
import { closeSync, fstatSync, readSync } from 'node:fs';
import { openForReadingSync } from './open-file';

/**
 * At most `most` bytes of a file from a position on; none if it can't be read. NFS shows new content only to a file that
 * is opened again.
 */
export function readFrom(path: string, position: number, most: number): Buffer {
  let file: number;
  try {
    file = openForReadingSync(path);
  } catch {
    return Buffer.alloc(0);
  }
  try {
    const bytes = Buffer.alloc(Math.max(0, Math.min(most, fstatSync(file).size - position)));
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, position));
  } finally {
    closeSync(file);
  }
}
