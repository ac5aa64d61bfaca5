/**
 * The digest of an image's config out of the engine itself: it writes the whole image, and manifest.json in it names the
 * config. Slow, so only where nothing else tells (docker's containerd image store, for an image that was never pushed).
 */
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolders } from '../store/durable-folder';
import type { EngineClient } from './engine-client';
import { archiveDigest } from './image-archive';
import { temporaryImagePath } from './image-folder';

/** The config's digest, or undefined where the engine can't write the image out. */
export async function configOfSavedImage(client: EngineClient, id: string): Promise<string | undefined> {
  const path = temporaryImagePath(client.context, 'image.tar');
  try {
    await makeFolders(dirname(path));
    const answer = await client.ask(['save', '--output', path, id]);
    return answer.exitCode === 0 ? await archiveDigest(path) : undefined;
  } catch {
    return undefined;
  } finally {
    await rm(path, { force: true }).catch(() => {});
  }
}
