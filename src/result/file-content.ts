/** What is put into an output directory, with the digest that its list tells. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { copyFile, stat, writeFile } from 'node:fs/promises';
import type { ObjectRef } from '../core/object-ref';
import type { ContentStore } from '../store/content-store';
import type { FileDigest } from './output-list';

/** What a file is to hold. */
export interface Content {
  /** Where it is known before: a file that holds this already stays. */
  readonly digest?: FileDigest;
  /** Writes the file to a free path and says what it holds. */
  readonly write: (path: string) => Promise<FileDigest>;
}

/** A short text, whose writing takes less time than a turn of the thread pool. */
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

/** A text in pieces: one that may be long. */
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

/** A short text that may be there already. */
export function knownText(text: string): Content {
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

/** A copy of a file that stays as it is, with its mode. */
export function copiedContent(source: string, sha256: string): Content {
  return {
    async write(path) {
      await copyFile(source, path);
      return { size: (await stat(path)).size, sha256 };
    },
  };
}
