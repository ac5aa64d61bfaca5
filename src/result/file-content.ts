/** The contents of files in an output directory, with the digests for its list. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { copyFile, stat, writeFile } from 'node:fs/promises';
import type { ObjectRef } from '../core/object-ref';
import type { ContentStore } from '../store/content-store';
import type { FileDigest } from './output-list';

/** The content of a file. */
export interface Content {
  /** If known in advance: a file that already has this content stays. */
  readonly digest?: FileDigest;
  /** Writes the file to an unused path and returns its digest. */
  readonly write: (path: string) => Promise<FileDigest>;
}

/** A short text: writing it takes less time than a turn of the thread pool. */
export function textContent(text: string): Content {
  return {
    async write(path) {
      writeFileSync(path, text);
      return digestOf(text);
    },
  };
}

function digestOf(text: string): FileDigest {
  return { size: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}

/** A text in pieces, for long ones. */
export function piecesContent(text: Iterable<string>): Content {
  return {
    async write(path) {
      const hash = createHash('sha256');
      let size = 0;
      const seen = function* (): Generator<string> {
        for (const piece of text) {
          hash.update(piece);
          size += Buffer.byteLength(piece);
          yield piece;
        }
      };
      await writeFile(path, seen());
      return { size, sha256: hash.digest('hex') };
    },
  };
}

/** A short text whose digest is known in advance: a file that already has it stays. */
export function textWithDigest(text: string): Content {
  return { ...textContent(text), digest: digestOf(text) };
}

/** An object of a store. */
export function objectContent(ref: ObjectRef, store: ContentStore): Content {
  const { size, sha256 } = ref;
  return {
    digest: { size, sha256 },
    async write(path) {
      await store.materialize(ref, path, 'copy');
      return { size, sha256 };
    },
  };
}

/** A copy of an unchanging file, with its mode. */
export function copiedContent(source: string, sha256: string): Content {
  return {
    async write(path) {
      await copyFile(source, path);
      return { size: (await stat(path)).size, sha256 };
    },
  };
}
