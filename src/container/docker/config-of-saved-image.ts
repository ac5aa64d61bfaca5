/**
 * Reads the digest of an image's config from the engine itself, by saving the whole image: its manifest.json names the
 * config. Slow, so this is the last resort (docker's containerd image store, for an image that was never pushed).
 */
import { rm } from 'node:fs/promises';
import { archiveDigest } from '../../image/image-archive';
import { temporaryImagePath } from '../fact-cache';
import type { EngineClient } from './client';

/** The config's digest, or undefined if the engine can't save the image. */
export async function configOfSavedImage(client: EngineClient, id: string): Promise<string | undefined> {
  try {
    const path = await temporaryImagePath(client.context);
    const saved = client.ask(['save', '--output', path, id]);
    return await saved
      .then(({ exitCode }) => (exitCode === 0 ? archiveDigest(path) : undefined))
      .finally(() => rm(path, { force: true }));
  } catch {
    return undefined;
  }
}
