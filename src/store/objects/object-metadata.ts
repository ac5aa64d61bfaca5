/**
 * What we know of an object beside its sha1: sha256 and size, in a small file. It only spares reading an object to learn
 * them; content is verified whenever it is used. Written after the object; a line that doesn't match its own digest is
 * ignored, so that no sync is needed. (Precedent: git's object-map from sha1 to sha256.)
 */
import { createHash } from 'node:crypto';
import { HitherError, systemErrorCode } from '../../core/errors';
import type { ObjectRef } from '../../core/object-ref';
import { writeWhole } from '../../files/atomic-write';
import { readRegular } from '../../files/read-file';
import { mapPath } from '../layout';
import type { StoreContext } from '../store-context';

/** More than any line of ours has. */
const MAX_BYTES = 1024;

/** What was known of an object when it was stored; undefined where nothing is known. */
export async function readMetadata(root: string, sha1: string): Promise<ObjectRef | undefined> {
  const text = String(await readRegular(mapPath(root, sha1), { limit: MAX_BYTES }).catch(() => ''));
  const [, sha256 = '', digits] =
    /^\{"sha256":"([0-9a-f]{64})","size":(\d{1,15}),"check":"[0-9a-f]{64}"\}\n$/.exec(text) ?? [];
  const ref = { sha1, sha256, size: Number(digits) };
  return digits !== undefined && text === lineOf(ref) ? ref : undefined;
}

/** Remembers an object. Never throws for a system that doesn't let it: nothing depends on it. */
export async function writeMetadata(context: StoreContext, ref: ObjectRef): Promise<void> {
  const known = await readMetadata(context.root, ref.sha1);
  if (known?.sha256 === ref.sha256 && known.size === ref.size) {
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

/** The line bears the sha256 of what it says, the object's sha1 included. */
function lineOf({ sha1, sha256, size }: ObjectRef): string {
  const check = createHash('sha256').update(`hither-map/1 ${sha1} ${sha256} ${size}`).digest('hex');
  return `{"sha256":"${sha256}","size":${size},"check":"${check}"}\n`;
}
