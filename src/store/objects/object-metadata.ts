/**
 * The sha256 and size of an object, in a small file beside it. It only saves reading the object to learn them; content
 * is verified on every use. Written after the object, without sync: a line that doesn't match its own digest is
 * ignored. (Precedent: git's object map from sha1 to sha256.)
 */
import { createHash } from 'node:crypto';
import { HitherError, systemErrorCode } from '../../core/errors';
import type { ObjectRef } from '../../core/object-ref';
import { writeWhole } from '../../files/atomic-write';
import { readRegular } from '../../files/read-file';
import { mapPath } from '../layout';
import type { StoreContext } from '../store-context';

/** Longer than any line that we write. */
const MAX_BYTES = 1024;

/** The metadata recorded when the object was stored; undefined if there is none. */
export async function readMetadata(root: string, sha1: string): Promise<ObjectRef | undefined> {
  const text = String(await readRegular(mapPath(root, sha1), { limit: MAX_BYTES }).catch(() => ''));
  const [, sha256 = '', digits] =
    /^\{"sha256":"([0-9a-f]{64})","size":(\d{1,15}),"check":"[0-9a-f]{64}"\}\n$/.exec(text) ?? [];
  const ref = { sha1, sha256, size: Number(digits) };
  return digits !== undefined && text === lineOf(ref) ? ref : undefined;
}

/** Records an object's metadata. Ignores system errors, because nothing depends on it. */
export async function writeMetadata(context: StoreContext, ref: ObjectRef): Promise<void> {
  const recorded = await readMetadata(context.root, ref.sha1);
  if (recorded?.sha256 === ref.sha256 && recorded.size === ref.size) {
    return;
  }
  try {
    await writeWhole(context, { path: mapPath(context.root, ref.sha1), text: lineOf(ref) });
  } catch (thrown) {
    if (thrown instanceof HitherError || systemErrorCode(thrown) === undefined) {
      throw thrown;
    }
  }
}

/** The line includes a sha256 of its own content and the object's sha1. */
function lineOf({ sha1, sha256, size }: ObjectRef): string {
  const check = createHash('sha256').update(`hither-map/1 ${sha1} ${sha256} ${size}`).digest('hex');
  return `{"sha256":"${sha256}","size":${size},"check":"${check}"}\n`;
}
