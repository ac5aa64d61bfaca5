/**
 * Reads archives of one image: as `docker save` writes them (manifest.json), or in the OCI image layout (index.json).
 */
import type { FileHandle } from 'node:fs/promises';
import { HitherError, messageOf } from '../core/errors';
import { openRegular } from '../files/open-file';
import { digestOf, hexOf, parseDigest } from './digest';
import { type TarEntry, tarEntries } from './tar-reader';

/** The kind of an archive, which apptainer must be told. */
export type ArchiveKind = 'docker-archive' | 'oci-archive';

/** The config digest of the image in an archive. @throws HitherError `image` if there is not exactly one image. */
export async function archiveDigest(path: string): Promise<string> {
  return (await readArchive(path)).digest;
}

/** The same, with the kind. @throws HitherError `image` */
export async function readArchive(path: string): Promise<{ readonly digest: string; readonly kind: ArchiveKind }> {
  let file: FileHandle | undefined;
  try {
    file = await openRegular(path, 'follow');
    const archive = await openArchive(file);
    return (await fromDockerManifest(archive)) ?? (await fromOciIndex(archive)) ?? wrong('it contains no image');
  } catch (thrown) {
    const remedy = thrown instanceof HitherError ? thrown.remedy : 'check the path of the archive';
    throw new HitherError('image', `the image archive ${path} can't be used: ${messageOf(thrown)}`, remedy);
  } finally {
    await file?.close();
  }
}

const REMEDY = 'create it again with "docker save --output image.tar NAME"';
/** Documents in an archive are small. */
const MAX_DOCUMENT = 8 * 1024 ** 2;
/** An image has at most a few hundred layers, each with a few files. */
const MAX_ENTRIES = 10_000;

function wrong(what: string, remedy = REMEDY): never {
  throw new HitherError('image', what, remedy);
}

type Archive = (name: string) => Promise<Buffer | undefined>;

async function openArchive(file: FileHandle): Promise<Archive> {
  const read = async (offset: number, length: number): Promise<Buffer> => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  };
  const magic = (await read(0, 4)).toString('hex');
  if (/^(1f8b|425a68|fd377a58|28b52ffd)/.test(magic)) {
    wrong('it is compressed', 'decompress it first');
  }
  const entries = new Map<string, TarEntry>();
  for await (const entry of tarEntries(read)) {
    entries.set(entry.name.replace(/^\.\//, ''), entry);
    if (entries.size > MAX_ENTRIES) {
      wrong(`it has more than ${MAX_ENTRIES} files`);
    }
  }
  return async (name) => {
    const entry = entries.get(name);
    return entry === undefined || entry.size > MAX_DOCUMENT ? undefined : read(entry.offset, entry.size);
  };
}

type Found = { readonly digest: string; readonly kind: ArchiveKind } | undefined;

async function fromDockerManifest(archive: Archive): Promise<Found> {
  const images = listOf(await document(archive, 'manifest.json'));
  if (images === undefined) {
    return undefined;
  }
  const [image] = images;
  if (image === undefined || images.length > 1) {
    wrong(`it contains ${images.length} images`, 'save a single image');
  }
  const name = String(image.Config);
  const config = await archive(name);
  // Both `HASH.json` and `blobs/sha256/HASH` name the config by its digest.
  const hex = /([0-9a-f]{64})(\.json)?$/.exec(name)?.[1];
  const digest = config === undefined ? undefined : digestOf(config);
  if (digest === undefined || hexOf(digest) !== hex) {
    wrong('the configuration of its image is missing or damaged');
  }
  return { digest, kind: 'docker-archive' };
}

async function fromOciIndex(archive: Archive): Promise<Found> {
  const index = objectOf(await document(archive, 'index.json'));
  const manifests = listOf(index.manifests);
  if (manifests === undefined) {
    return undefined;
  }
  const [only] = manifests;
  if (only === undefined || manifests.length > 1) {
    wrong(`it contains ${manifests.length} images`, 'save a single image for one platform');
  }
  const digest = parseDigest(String(only.digest));
  const blob = digest === undefined ? undefined : await archive(`blobs/sha256/${hexOf(digest)}`);
  if (blob === undefined || digestOf(blob) !== digest) {
    wrong('the manifest of its image is missing or damaged');
  }
  const config = parseDigest(String(objectOf(objectOf(parseJson(blob)).config).digest));
  return config === undefined
    ? wrong('it contains images for several platforms', 'save the image for a single platform')
    : { digest: config, kind: 'oci-archive' };
}

async function document(archive: Archive, name: string): Promise<unknown> {
  const bytes = await archive(name);
  return bytes === undefined ? undefined : parseJson(bytes);
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return wrong('its table of contents is damaged');
  }
}

type Fields = Readonly<Record<string, unknown>>;

function objectOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly Fields[] | undefined {
  return Array.isArray(value) ? value.map(objectOf) : undefined;
}
