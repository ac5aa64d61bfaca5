/** Stores a result with much JSON from the container's `out/` directory. */
import { isUtf8 } from 'node:buffer';
import { HitherError } from '../core/errors';
import type { ObjectRef } from '../core/object-ref';
import { withFile } from '../files/with-file';
import { type LongValue, type Piece, walkLong } from '../values/encoded/check-large-value';
import { storedReference } from '../values/encoded/encoded';
import type { Json } from '../values/json/json';
import { type Collected, type CollectPlaces, collectObjects, refuseTooMany } from './collect-objects';
import { storeText, withBytes } from './long-value';
import { longResultIn, MAX_DOCUMENT } from './untrusted-document';
import { openUntrustedFile } from './untrusted-file';

/**
 * Checks the result in a document as `collectObjects` does, but piece by piece, and stores its JSON as an object.
 * `scratch` is an unused path in a directory of ours.
 * @throws as `collectObjects`
 */
export async function collectLong(document: string, scratch: string, places: CollectPlaces): Promise<Collected> {
  const handle = await openUntrustedFile(document);
  if (handle === undefined) {
    throw changed(document);
  }
  return withFile(handle, async () => {
    const size = Math.min((await handle.stat()).size, MAX_DOCUMENT);
    return withBytes(handle, size, (bytes) => {
      const long = longResultIn(bytes);
      if (long === undefined || !isUtf8(bytes)) {
        throw changed(document);
      }
      return collectValue({ bytes, start: long.start, outer: 1 }, scratch, places);
    });
  });
}

async function collectValue(value: LongValue, scratch: string, places: CollectPlaces): Promise<Collected> {
  const objects: ObjectRef[] = [];
  const take = async (piece: Piece): Promise<Json> => {
    const collected = await collectObjects(piece.value, places);
    objects.push(...collected.objects);
    refuseTooMany(objects.length);
    return collected.result;
  };
  const ref = await storeText(places.store, scratch, async (write) => {
    await walkLong(value, { take, write });
  });
  return { result: storedReference(ref), objects: [...objects, ref] };
}

function changed(document: string): HitherError {
  return new HitherError(
    'runtime',
    `the result can't be used: ${document} changed while it was being read`,
    'the function must not change the files below /out',
  );
}
