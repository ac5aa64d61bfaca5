/** Tiny container images, each of them unique: an image config, a manifest and one layer with one file. */
import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { tarOf } from './tar';

export interface TinyImage {
  readonly config: Buffer;
  readonly layer: Buffer;
  readonly manifest: Buffer;
  /** Digests, `sha256:…`. */
  readonly digest: { readonly config: string; readonly layer: string; readonly manifest: string };
}

export const MANIFEST_TYPE = 'application/vnd.docker.distribution.manifest.v2+json';

/** Makes an image for linux on an architecture, as Go names it. */
export function tinyImage(architecture = process.arch === 'x64' ? 'amd64' : process.arch): TinyImage {
  const files = tarOf({ 'unlike.txt': randomBytes(16).toString('hex') });
  const layer = gzipSync(files);
  const config = json({
    architecture,
    os: 'linux',
    config: { Env: ['PATH=/usr/bin:/bin'] },
    rootfs: { type: 'layers', diff_ids: [digestOf(files)] },
    history: [{ created: '2020-01-01T00:00:00Z', created_by: 'test' }],
  });
  const digest = { config: digestOf(config), layer: digestOf(layer) };
  const manifest = json({
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: config.length, digest: digest.config },
    layers: [
      {
        mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
        size: layer.length,
        digest: digest.layer,
      },
    ],
  });
  return { config, layer, manifest, digest: { ...digest, manifest: digestOf(manifest) } };
}

/** The image as `docker save` writes it. */
export function savedImage(image: TinyImage, change: Readonly<Record<string, unknown>> = {}): Buffer {
  const name = `${image.digest.config.slice(7)}.json`;
  const entry = { Config: name, RepoTags: null, Layers: ['layer.tar'], ...change };
  return tarOf({ [name]: image.config, 'layer.tar': image.layer, 'manifest.json': JSON.stringify([entry]) });
}

/** The image in the OCI image layout. */
export function ociArchive(image: TinyImage): Buffer {
  const blob = (digest: string): string => `blobs/sha256/${digest.slice(7)}`;
  const descriptor = { mediaType: MANIFEST_TYPE, digest: image.digest.manifest, size: image.manifest.length };
  return tarOf({
    'oci-layout': '{"imageLayoutVersion":"1.0.0"}',
    'blobs/': '',
    'blobs/sha256/': '',
    'index.json': JSON.stringify({ schemaVersion: 2, manifests: [descriptor] }),
    [blob(image.digest.manifest)]: image.manifest,
    [blob(image.digest.config)]: image.config,
    [blob(image.digest.layer)]: image.layer,
  });
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
