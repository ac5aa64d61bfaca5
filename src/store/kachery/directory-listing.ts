/** Stored directories of kachery (2020, p2p): a JSON object that lists files by sha1 and nests the subdirectories. */
import * as z from 'zod/mini';
import { HitherError } from '../../core/errors';
import type { ContentStore } from '../content-store';

/** A directory: its files and subdirectories by name. */
export interface DirectoryListing {
  readonly files: ReadonlyMap<string, { readonly sha1: string }>;
  readonly dirs: ReadonlyMap<string, DirectoryListing>;
}

/** A listing of a hundred thousand files takes about 10 MB. Bytes. */
const MAX_BYTES = 64 * 1024 ** 2;

/** Deeper than any real directory. */
const MAX_DEPTH = 64;

const fileSchema = z.object({ sha1: z.string().check(z.regex(/^[0-9a-f]{40}$/i)) });
const directorySchema = z.object({
  files: z.optional(z.record(z.string(), fileSchema)),
  dirs: z.optional(z.record(z.string(), z.unknown())),
});

/** Reads a listing. @throws HitherError `store` if it is missing, damaged, or not a listing */
export async function readListing(sha1: string, store: ContentStore): Promise<DirectoryListing> {
  const ref = await store.identify(sha1);
  const bytes = ref.size > MAX_BYTES ? undefined : await store.readVerified(ref);
  const listing = bytes === undefined ? undefined : parse(bytes.toString('utf8'));
  if (listing === undefined) {
    const remedy = 'name a file with sha1://HASH, or check the source of the URI';
    throw new HitherError(
      'store',
      `sha1dir://${sha1} is not a directory: the object is not a directory listing`,
      remedy,
    );
  }
  return listing;
}

function parse(text: string): DirectoryListing | undefined {
  try {
    return listingOf(JSON.parse(text), 0);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) {
      return undefined;
    }
    throw thrown;
  }
}

function listingOf(value: unknown, depth: number): DirectoryListing | undefined {
  const read = directorySchema.safeParse(value);
  if (!read.success || depth > MAX_DEPTH || (read.data.files === undefined && read.data.dirs === undefined)) {
    return undefined;
  }
  const dirs = new Map<string, DirectoryListing>();
  for (const [name, inner] of Object.entries(read.data.dirs ?? {})) {
    const listing = listingOf(inner, depth + 1);
    if (listing === undefined) {
      return undefined;
    }
    dirs.set(name, listing);
  }
  const files = Object.entries(read.data.files ?? {}).map(
    ([name, { sha1 }]) => [name, { sha1: sha1.toLowerCase() }] as const,
  );
  return { files: new Map(files), dirs };
}
