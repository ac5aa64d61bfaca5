/** Reads every object of a store and reports those that don't match their names. Can be interrupted and resumed. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbort, messageOf } from '../core/errors';
import { writeWhole } from '../files/atomic-write';
import type { Place } from '../files/own-directory';
import { readRegular } from '../files/read-file';
import { removeFile } from '../files/unlink';
import { objectPath } from './layout';
import { readMetadata } from './objects/object-metadata';
import { digestAt, type ObjectCheck, retryOnce } from './objects/verify-object';
import { walkObjects } from './objects/walk-objects';
import { layersOf } from './overlay';
import { makeUserDirectory, userDirectory } from './user-directory';

/** An object that doesn't match its name. `why` continues a sentence that starts with its path. */
export interface DamagedObject {
  readonly sha1: string;
  readonly path: string;
  readonly why: string;
}

/** The result of a check. */
export interface Checked {
  readonly objects: number;
  readonly bytes: number;
  readonly damaged: readonly DamagedObject[];
}

/** The intermediate result of a check. */
interface VerifyProgress extends Checked {
  /** The object that was checked last; empty at the start. */
  readonly last: string;
}

const NOTHING: VerifyProgress = { objects: 0, bytes: 0, damaged: [], last: '' };

/** How often progress is saved. Milliseconds. */
const NOTE_MS = 5000;

/** Larger than the progress of a check that found a hundred thousand damaged objects. Bytes. */
const MAX_NOTE = 64 * 1024 ** 2;

/** How to check a store. */
export interface VerifyOptions {
  /** Continue where the last check was interrupted. */
  readonly resume: boolean;
  readonly signal: AbortSignal;
  /** `layer` is where the object is: the store, or the user's overlay. */
  readonly onDamage: (damaged: DamagedObject, layer: Place) => Promise<void>;
}

/** Checks all objects, or as many as it can until the signal aborts: then `done` is false. */
export async function verifyStore(place: Place, options: VerifyOptions): Promise<Checked & { readonly done: boolean }> {
  let sum: Checked = NOTHING;
  // The user's overlay first: it is small, so a resumed check can simply check it again.
  for (const root of layersOf(place.root)) {
    const { done, ...found } = await verifyLayer({ ...place, root }, options);
    sum = {
      objects: sum.objects + found.objects,
      bytes: sum.bytes + found.bytes,
      damaged: [...sum.damaged, ...found.damaged],
    };
    if (!done) {
      return { ...sum, done };
    }
  }
  return { ...sum, done: true };
}

async function verifyLayer(
  place: Place,
  { resume, signal, onDamage }: VerifyOptions,
): Promise<Checked & { readonly done: boolean }> {
  const path = join(userDirectory(place.root), 'verify.json');
  let progress = resume ? await readProgress(path) : NOTHING;
  let noted = performance.now();
  for await (const sha1 of walkObjects(place.root, progress.last)) {
    if (signal.aborted) {
      await note(place, path, progress);
      return { ...progress, done: false };
    }
    const next = await withObject(place.root, sha1, { progress, signal });
    if (next === undefined) {
      await note(place, path, progress);
      return { ...progress, done: false };
    }
    progress = next;
    const found = progress.damaged.at(-1);
    if (found?.sha1 === sha1) {
      await onDamage(found, place);
    }
    if (performance.now() - noted > NOTE_MS) {
      await note(place, path, progress);
      noted = performance.now();
    }
  }
  await removeFile(path);
  return { ...progress, done: true };
}

/** undefined if the signal aborted the check of this object. */
async function withObject(
  root: string,
  sha1: string,
  { progress, signal }: { readonly progress: VerifyProgress; readonly signal: AbortSignal },
): Promise<VerifyProgress | undefined> {
  const path = objectPath(root, sha1);
  const size = (await lstat(path).catch(() => undefined))?.size ?? 0;
  const why = await whatIsWrong(root, sha1, signal).catch((thrown: unknown) => {
    if (isAbort(thrown)) {
      return null;
    }
    throw thrown;
  });
  return why === null
    ? undefined
    : {
        objects: progress.objects + 1,
        bytes: progress.bytes + size,
        damaged: why === undefined ? progress.damaged : [...progress.damaged, { sha1, path, why }],
        last: sha1,
      };
}

/** undefined if the object is intact, or was removed during the check. */
async function whatIsWrong(root: string, sha1: string, signal: AbortSignal): Promise<string | undefined> {
  const recorded = await readMetadata(root, sha1);
  const found = await retryOnce<undefined>(async () => {
    const digest = await digestAt(objectPath(root, sha1), signal).catch(unreadable);
    if (digest.state !== 'good') {
      return digest;
    }
    if (digest.value.sha1 !== sha1) {
      return { state: 'damaged', why: `has the sha1 ${digest.value.sha1}` };
    }
    return recorded === undefined || recorded.sha256 === digest.value.sha256
      ? { state: 'good', value: undefined }
      : { state: 'damaged', why: `has the sha256 ${digest.value.sha256}, but was stored with ${recorded.sha256}` };
  });
  return found.state === 'damaged' ? found.why : undefined;
}

function unreadable(thrown: unknown): ObjectCheck<never> {
  if (isAbort(thrown)) {
    throw thrown;
  }
  return { state: 'damaged', why: `can't be read: ${messageOf(thrown)}` };
}

async function note(place: Place, path: string, progress: VerifyProgress): Promise<void> {
  await makeUserDirectory(place.root);
  await writeWhole(place, { path, text: JSON.stringify(progress) });
}

/** Progress only says where to continue: if it can't be read, the check starts over. */
async function readProgress(path: string): Promise<VerifyProgress> {
  try {
    const { objects, bytes, damaged, last } = JSON.parse(
      String(await readRegular(path, { limit: MAX_NOTE })),
    ) as VerifyProgress;
    const sound = [objects, bytes].every(Number.isSafeInteger) && Array.isArray(damaged) && /^[0-9a-f]{40}$/.test(last);
    return sound ? { objects, bytes, damaged, last } : NOTHING;
  } catch {
    return NOTHING;
  }
}
