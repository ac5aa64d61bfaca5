/** Makes archives of images with a changed config, for settings that a Dockerfile can't express. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes `target`, an archive in the format of `docker save`. `config` overrides fields of the image's config. */
export async function changedImage(
  image: string,
  { target, config }: { readonly target: string; readonly config: Readonly<Record<string, unknown>> },
): Promise<void> {
  const directory = `${target}.d`;
  await mkdir(directory);
  const saved = `${target}.saved`;
  execFileSync('docker', ['save', '--output', saved, image]);
  execFileSync('tar', ['--extract', '--file', saved, '--directory', directory]);
  const [manifest] = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  const document = JSON.parse(readFileSync(join(directory, manifest.Config), 'utf8'));
  const changed = JSON.stringify({ ...document, config: { ...document.config, ...config } });
  const name = `${createHash('sha256').update(changed).digest('hex')}.json`;
  writeFileSync(join(directory, name), changed);
  // Only manifest.json and the layers: an index would lead to the old config.
  const layers = manifest.Layers.map((layer: string, number: number) => {
    renameSync(join(directory, layer), join(directory, `layer-${number}.tar`));
    return `layer-${number}.tar`;
  });
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify([{ Config: name, RepoTags: null, Layers: layers }]));
  execFileSync('tar', ['--create', '--file', target, '--directory', directory, name, 'manifest.json', ...layers]);
  await Promise.all([directory, saved].filter(existsSync).map((path) => rm(path, { recursive: true })));
}
