/** Joins and cuts objects: kachery stored and sent large files in pieces, listed in a manifest. */
import { rm } from 'node:fs/promises';
import * as z from 'zod/mini';
import { createTemporary, temporaryPath } from '../../files/temporary-file';
import { withFile } from '../../files/with-file';
import type { ContentStore } from '../content-store';
import type { ChunkOf } from './kachery-uri';

/** kachery's pieces have 10 or 20 MB; larger ones are refused. Bytes. */
const MAX_CHUNK = 64 * 1024 ** 2;

/** The manifest of a terabyte takes about 10 MB. Bytes. */
const MAX_MANIFEST = 64 * 1024 ** 2;

const manifestSchema = z.object({
  size: z.int(),
  chunks: z.array(z.object({ start: z.int(), end: z.int(), sha1: z.string().check(z.regex(/^[0-9a-f]{40}$/)) })),
});

type Manifest = z.infer<typeof manifestSchema>;

/** Stores a piece of a stored object, if its sha1 matches. */
export async function cutChunk(sha1: string, { sha1: whole, start, end }: ChunkOf, store: ContentStore): Promise<void> {
  const ref = await store.identify(whole);
  if (end <= start || end > ref.size || end - start > MAX_CHUNK) {
    return;
  }
  const bytes = await withFile(await store.openVerified(ref), async (handle) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
    return buffer.subarray(0, bytesRead);
  });
  await storeExpected(sha1, store, (temporary) => temporary.writeFile(bytes));
}

/** Joins the pieces of an object, if all of them are stored and the result matches its sha1. */
export async function joinChunks(sha1: string, manifest: string, store: ContentStore): Promise<void> {
  const found = await readManifest(manifest, store);
  if (found === undefined) {
    return;
  }
  for (const chunk of found.chunks) {
    if (!(await store.has(chunk.sha1))) {
      return;
    }
  }
  await storeExpected(sha1, store, async (temporary) => {
    for (const chunk of found.chunks) {
      await temporary.writeFile(await store.readVerified(await store.identify(chunk.sha1)));
    }
  });
}

/** undefined if it isn't a manifest: the pieces must be contiguous, from the first byte to the last. */
async function readManifest(sha1: string, store: ContentStore): Promise<Manifest | undefined> {
  const ref = await store.identify(sha1);
  const read = ref.size > MAX_MANIFEST ? undefined : parse((await store.readVerified(ref)).toString('utf8'));
  if (read === undefined) {
    return undefined;
  }
  let at = 0;
  for (const { start, end } of read.chunks) {
    if (start !== at || end <= start || end - start > MAX_CHUNK) {
      return undefined;
    }
    at = end;
  }
  return at === read.size ? read : undefined;
}

function parse(text: string): Manifest | undefined {
  try {
    const read = manifestSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) {
      return undefined;
    }
    throw thrown;
  }
}

type TemporaryFile = Awaited<ReturnType<typeof createTemporary>>;

/** Stores a file only if it is the expected object. */
async function storeExpected(
  sha1: string,
  store: ContentStore,
  write: (temporary: TemporaryFile) => Promise<void>,
): Promise<void> {
  const place = { root: store.root };
  const path = temporaryPath(place);
  try {
    await withFile(await createTemporary(place, path), write);
    await store.ingestExpected(path, { sha1 });
  } finally {
    await rm(path, { force: true });
  }
}
