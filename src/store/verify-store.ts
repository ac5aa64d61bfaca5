/** Reads every object of a store and tells which are not what their names say. Can be stopped, and goes on where it was. */
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

/** An object that is not what its name says. `why` continues a sentence that begins with its path. */
export interface DamagedObject {
  readonly sha1: string;
  readonly path: string;
  readonly why: string;
}

/** What a check has found. */
export interface Checked {
  readonly objects: number;
  readonly bytes: number;
  readonly damaged: readonly DamagedObject[];
}

/** What a check has found so far. */
interface VerifyProgress extends Checked {
  /** The object that was looked at last; empty at the beginning. */
  readonly last: string;
}

const NOTHING: VerifyProgress = { objects: 0, bytes: 0, damaged: [], last: '' };

/** How often progress is written down. */
const NOTE_MS = 5000;

/** The note of a check that found a hundred thousand damaged objects has less. Bytes. */
const MAX_NOTE = 64 * 1024 ** 2;

/** How a store is checked. */
export interface VerifyOptions {
  /** Go on where the last check was stopped. */
  readonly resume: boolean;
  readonly signal: AbortSignal;
  /** `layer` is where it lies: the store, or the user's overlay of it. */
  readonly onDamage: (damaged: DamagedObject, layer: Place) => Promise<void>;
}

/** Checks all objects, or those up to the moment at which the signal is aborted: then `done` is false. */
export async function verifyStore(place: Place, options: VerifyOptions): Promise<Checked & { readonly done: boolean }> {
  let sum: Checked = NOTHING;
  // The user's overlay first: it is small, and what was stopped later need not remember that it was checked.
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

/** undefined where the signal came in the middle of the object. */
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

/** undefined for an object that is sound, and for one that was removed meanwhile. */
async function whatIsWrong(root: string, sha1: string, signal: AbortSignal): Promise<string | undefined> {
  const known = await readMetadata(root, sha1);
  const found = await retryOnce<undefined>(async () => {
    const digest = await digestAt(objectPath(root, sha1), signal).catch(unreadable);
    if (digest.state !== 'good') {
      return digest;
    }
    if (digest.value.sha1 !== sha1) {
      return { state: 'damaged', why: `has the sha1 ${digest.value.sha1}` };
    }
    return known === undefined || known.sha256 === digest.value.sha256
      ? { state: 'good', value: undefined }
      : { state: 'damaged', why: `has the sha256 ${digest.value.sha256}, but was stored with ${known.sha256}` };
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

/** What was noted is only a place to go on from: what can't be read means the beginning. */
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
