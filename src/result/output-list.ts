/**
 * The list of the files that hither wrote to an output directory (FORMAT.md). Files are added before they are put in
 * place.
 */
import { appendFileSync } from 'node:fs';
import { open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HitherError, messageOf } from '../core/errors';
import { OUTPUT_LIST } from '../core/output-list-name';
import { readRegular } from '../files/read-file';

const SCHEMA = 'hither-files/1';

/** Twice the size of a list of a million files. Bytes. */
const MAX_LIST = 400 * 1024 ** 2;

/** The digest of a file. */
export interface FileDigest {
  /** Bytes. */
  readonly size: number;
  /** 64 lowercase hex digits. */
  readonly sha256: string;
}

/** A file of the list. A path may occur more than once: the file is then any of these versions. */
export interface ListedFile extends FileDigest {
  /** Relative to the directory, with `/`; never leads out of it. */
  readonly path: string;
}

/** Reads the list of a directory. @throws HitherError `usage` if hither didn't write it */
export async function readList(directory: string): Promise<ListedFile[]> {
  const path = join(directory, OUTPUT_LIST);
  try {
    return parseList(String(await readRegular(path, { limit: MAX_LIST })));
  } catch (thrown) {
    throw new HitherError(
      'usage',
      `--output ${directory}: its list of files, ${path}, can't be used: ${messageOf(thrown)}`,
      'name another directory, or move or remove this one',
      { cause: thrown },
    );
  }
}

/** The process was killed while it wrote the text after the last line end, so that file isn't in place yet. */
function parseList(text: string): ListedFile[] {
  const [first = '', ...lines] = text.split('\n').slice(0, -1);
  if ((parseLine(first) as { readonly schema?: unknown } | null)?.schema !== SCHEMA) {
    throw unusable(`its first line is not {"schema":"${SCHEMA}"}`);
  }
  return lines.map((line, index) => {
    const file = (parseLine(line) ?? {}) as Partial<Record<keyof ListedFile, unknown>>;
    const { path, size, sha256 } = file;
    if (!isInside(path) || !isDigest(size, sha256)) {
      throw unusable(`line ${index + 2} is not a file of the directory with its size and sha256`);
    }
    return { path, size, sha256 } as ListedFile;
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isInside(path: unknown): path is string {
  return typeof path === 'string' && !path.includes('\0') && path.split('/').every((part) => !/^\.{0,2}$/.test(part));
}

function isDigest(size: unknown, sha256: unknown): boolean {
  return Number.isSafeInteger(size) && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
}

function unusable(why: string): HitherError {
  return new HitherError('usage', why, 'name another directory');
}

/** The list of a directory while files are written to it. */
export interface OpenList {
  /** Adds a file that is about to be put in place. After an error no file can be added. @throws system errors */
  add(file: ListedFile): void;
  close(): Promise<void>;
}

/** Replaces the list by one with these files. `part` is an unused path. @throws system errors */
export async function openList(directory: string, part: string, files: readonly ListedFile[]): Promise<OpenList> {
  await writeList(directory, part, files);
  const handle = await open(join(directory, OUTPUT_LIST), 'a');
  let whole = true;
  return {
    add(file) {
      if (!whole) {
        throw new HitherError('store', `${join(directory, OUTPUT_LIST)} can't be written`, 'free space on the disk');
      }
      // Writing a line takes less time than a turn of the thread pool.
      whole = false;
      appendFileSync(handle.fd, lineOf(file));
      whole = true;
    },
    close: () => handle.close(),
  };
}

/** Replaces the list atomically. `part` is an unused path. @throws system errors */
export async function writeList(directory: string, part: string, files: Iterable<ListedFile>): Promise<void> {
  await writeFile(part, `${JSON.stringify({ schema: SCHEMA })}\n${Array.from(files, lineOf).join('')}`, { flag: 'wx' });
  await rename(part, join(directory, OUTPUT_LIST));
}

function lineOf({ path, size, sha256 }: ListedFile): string {
  return `${JSON.stringify({ path, size, sha256 })}\n`;
}
