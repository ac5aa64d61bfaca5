import { HitherError, isAbort, messageOf } from '../../core/errors';
import { hexOf } from '../../image/digest';
import { readArchive } from '../../image/image-archive';
import { imageReference, type NamedImage, repositoryName } from '../../image/image-reference';
import { askRegistry, type RegistryAccess } from '../../image/registry/registry-client';
import type { Report } from '../../model/events';
import { runStreamed, type StreamedRunner } from '../../process/run-streamed';
import { singleFlight } from '../../process/single-flight';
import { lockPath, readOwnRecord, recordPath, writeOwnRecord } from '../fact-cache';
import { fileDigest, stampOfSync } from '../file-digest-cache';
import type { ImageIdentity, ImageRequest, RunnableImage } from '../types';
import type { ApptainerClient } from './client';
import { buildSif, type SifSource } from './sif-build';
import { imageVariables } from './sif-environment';
import { checkIsSif, findSif, imageOfSif } from './sif-store';

/** Identifies images and turns them into SIF files. */
export interface SifImages {
  identify(request: ImageRequest): Promise<ImageIdentity>;
  fetch(identity: ImageIdentity, report: Report, run?: StreamedRunner): Promise<RunnableImage>;
}

/** Creates the image service of apptainer. */
export function createSifImages(client: ApptainerClient, access: RegistryAccess): SifImages {
  const fetched = new Map<string, Promise<RunnableImage>>();
  return {
    identify: (request) => identify(client, access, request),
    async fetch(identity, report, run = runStreamed) {
      // Different files may contain the same image.
      const key = `${identity.digest} ${identity.source} ${identity.stamp}`;
      const image = fetched.get(key) ?? fetchImage({ client, access, report, run }, identity);
      fetched.set(key, image);
      // A failed fetch may be tried again by the next job.
      image.catch(() => fetched.delete(key));
      return { ...(await image), identity };
    },
  };
}

async function identify(
  client: ApptainerClient,
  access: RegistryAccess,
  request: ImageRequest,
): Promise<ImageIdentity> {
  const reference = imageReference(request.image);
  switch (reference.kind) {
    case 'sif':
    case 'archive':
      return identifyFile(client, request, reference);
    case 'id':
      throw new HitherError(
        'image',
        `apptainer can't see the image ${request.image}, because it is stored in another engine`,
        'save it with "docker save --output image.tar ID" and name that file, or use docker or podman',
      );
    case 'name':
      return identifyNamed(client, access, { request, image: reference });
  }
}

async function identifyFile(
  client: ApptainerClient,
  request: ImageRequest,
  { kind, path }: { readonly kind: 'sif' | 'archive'; readonly path: string },
): Promise<ImageIdentity> {
  const stamp = stampOfSync(path);
  const digest = kind === 'sif' ? await sifDigest(client, path) : (await readArchive(path)).digest;
  return { request, digest, source: path, stamp };
}

async function sifDigest(client: ApptainerClient, path: string): Promise<string> {
  try {
    await checkIsSif(path);
    const sif = await fileDigest(client.context, path);
    // A copy of a SIF file that was made here counts as the image that it was made from.
    return imageOfSif(client.context, sif) ?? sif;
  } catch (thrown) {
    throw isAbort(thrown) || (thrown instanceof HitherError && thrown.code === 'image')
      ? thrown
      : new HitherError('image', `the image ${path} can't be read: ${messageOf(thrown)}`, 'check its path');
  }
}

interface Named {
  readonly request: ImageRequest;
  readonly image: NamedImage;
}

async function identifyNamed(
  client: ApptainerClient,
  access: RegistryAccess,
  { request, image }: Named,
): Promise<ImageIdentity> {
  const resolved = request.pull === 'always' ? undefined : await whatNameMeans(client, image);
  if (resolved !== undefined) {
    return { request, ...resolved };
  }
  if (request.pull === 'never') {
    throw new HitherError(
      'image',
      `there is no SIF file of the image ${request.image} on this machine`,
      'run once with "pull: missing", or name a .sif file',
    );
  }
  const answer = await askRegistry(image, access);
  if (!answer.found) {
    throw answer.error;
  }
  const { config, manifest } = answer.image;
  return { request, digest: config, source: `${repositoryName(image)}@${manifest}` };
}

function nameRecord(client: ApptainerClient, image: NamedImage): string {
  return recordPath(client.context, 'names', nameOf(image));
}

function nameOf(image: NamedImage): string {
  return `${repositoryName(image)}${image.digest === undefined ? `:${image.tag}` : `@${image.digest}`}`;
}

/**
 * Resolves a tag without the registry, as engines do with their local tags: apptainer has none, so we record it beside
 * the SIF file.
 */
async function whatNameMeans(
  client: ApptainerClient,
  image: NamedImage,
): Promise<{ readonly digest: string; readonly source: string } | undefined> {
  const record = readOwnRecord(client.context, nameRecord(client, image));
  const { digest, source } = record ?? {};
  if (record?.name !== nameOf(image) || typeof digest !== 'string' || typeof source !== 'string') {
    return undefined;
  }
  return (await findSif(client.context, digest)) === undefined ? undefined : { digest, source };
}

interface Task {
  readonly client: ApptainerClient;
  readonly access: RegistryAccess;
  readonly report: Report;
  readonly run: StreamedRunner;
}

async function fetchImage(task: Task, identity: ImageIdentity): Promise<RunnableImage> {
  const reference = await fetchSif(task, identity);
  const variables = await imageVariables(reference);
  if (variables !== undefined) {
    return { identity, reference, environment: 'image', variables };
  }
  const shown = identity.request.image;
  if (identity.digest !== (await fileDigest(task.client.context, reference))) {
    throw new HitherError(
      'image',
      `the SIF file of ${shown} doesn't say which variables the image sets, ` +
        'so its jobs could differ from those under docker',
      `remove ${reference} and use Apptainer 1.1 or later, or SingularityCE 3.10 or later`,
    );
  }
  const message =
    `${shown} sets its variables in its own scripts instead of an OCI config: ` +
    `they have the values that apptainer gives them`;
  task.report({ type: 'notice', message });
  return { identity, reference, environment: 'sif' };
}

async function fetchSif(task: Task, identity: ImageIdentity): Promise<string> {
  const { client } = task;
  const { digest, source, request } = identity;
  const asked = imageReference(request.image);
  if (asked.kind === 'sif') {
    return source;
  }
  const sif = await singleFlight({
    lock: await lockPath(client.context, `sif-${hexOf(digest)}`),
    owner: client.context.owner,
    look: () => findSif(client.context, digest),
    make: async () => buildSif(task, { identity, from: await sourceOf(source) }),
  });
  if (asked.kind === 'name') {
    await writeOwnRecord(client.context, nameRecord(client, asked), { name: nameOf(asked), digest, source });
  }
  return sif;
}

async function sourceOf(source: string): Promise<SifSource> {
  if (source.startsWith('/')) {
    return { kind: (await readArchive(source)).kind, path: source };
  }
  const image = imageReference(source);
  if (image.kind !== 'name') {
    throw new HitherError('image', `${source} is not the name of an image in a registry`, 'check the image');
  }
  return { kind: 'registry', image };
}
