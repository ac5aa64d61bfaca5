/** Stored directories of kachery (2020, p2p): a JSON object that lists files by their sha1, with all directories below in it. */
import * as z from 'zod/mini';
import { HitherError } from '../../core/errors';
import type { ContentStore } from '../content-store';

/** A directory: files and directories by name. */
export interface DirectoryListing {
  readonly files: ReadonlyMap<string, { readonly sha1: string }>;
  readonly dirs: ReadonlyMap<string, DirectoryListing>;
}

/** A listing of a hundred thousand files has some 10 MB. Bytes. */
const MAX_BYTES = 64 * 1024 ** 2;

/** The directories of a person's work are not nested deeper. */
const MAX_DEPTH = 64;

const fileSchema = z.object({ sha1: z.string().check(z.regex(/^[0-9a-f]{40}$/i)) });
const directorySchema = z.object({
  files: z.optional(z.record(z.string(), fileSchema)),
  dirs: z.optional(z.record(z.string(), z.unknown())),
});

/** Reads a listing. @throws HitherError `store` where it isn't there, is damaged, or is no listing */
export async function readListing(sha1: string, store: ContentStore): Promise<DirectoryListing> {
  const ref = await store.identify(sha1);
  const bytes = ref.size > MAX_BYTES ? undefined : await store.readVerified(ref);
  const listing = bytes === undefined ? undefined : parse(bytes.toString('utf8'));
  if (listing === undefined) {
    const remedy = 'name a file by sha1://HASH, or check where the URI comes from';
    throw new HitherError('store', `sha1dir://${sha1} is no directory: the object is no listing of one`, remedy);
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
