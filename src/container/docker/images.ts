/** The images of docker and podman: finds out which one is meant, and fetches it. */

import { rm, symlink } from 'node:fs/promises';
import { HitherError } from '../../core/errors';
import { hexOf, parseDigest } from '../../image/digest';
import { archiveDigest } from '../../image/image-archive';
import { imageReference, type NamedImage, repositoryName } from '../../image/image-reference';
import {
  askRegistry,
  isLocalRegistry,
  type RegistryAccess,
  type RegistryAnswer,
} from '../../image/registry/registry-client';
import type { Report } from '../../model/events';
import type { CommandOutput } from '../../process/run-command';
import { runStreamed } from '../../process/run-streamed';
import { singleFlight } from '../../process/single-flight';
import { cachedText, lockPath, readOwnRecord, recordPath, temporaryImagePath, writeOwnRecord } from '../fact-cache';
import { requireSameFile, stampOfSync } from '../file-digest-cache';
import { lastLineOf, linesOf } from '../output-lines';
import type { ImageIdentity, ImageRequest, RunnableImage } from '../types';
import type { EngineClient } from './client';
import { configOfSavedImage } from './config-of-saved-image';
import { clientEnvironment } from './environment';

/** An image that the engine has. */
interface LocalImage {
  /** The engine's id, with `sha256:`. */
  readonly id: string;
  readonly repoDigests: readonly string[];
}

/** Identifies and fetches images of one engine. */
export interface EngineImages {
  identify(request: ImageRequest, report: Report): Promise<ImageIdentity>;
  fetch(identity: ImageIdentity, report: Report): Promise<RunnableImage>;
}

/** Creates the image service of an engine. */
export function createEngineImages(client: EngineClient, access: RegistryAccess): EngineImages {
  const fetched = new Map<string, Promise<RunnableImage>>();
  return {
    identify: (request, report) => identify({ client, access, report }, request),
    fetch(identity, report) {
      const key = `${identity.digest} ${identity.source}`;
      const image = fetched.get(key) ?? fetchImage({ client, access, report }, identity);
      fetched.set(key, image);
      // A failed fetch may be tried again by the next job.
      image.catch(() => fetched.delete(key));
      return image;
    },
  };
}

interface Task {
  readonly client: EngineClient;
  readonly access: RegistryAccess;
  readonly report: Report;
}

async function identify(task: Task, request: ImageRequest): Promise<ImageIdentity> {
  const reference = imageReference(request.image);
  const name = task.client.dialect.name;
  switch (reference.kind) {
    case 'sif':
      throw new HitherError(
        'image',
        `the image ${reference.path} is a SIF file, which ${name} can't run`,
        'use the runtime apptainer, or name the image that the file was made from',
      );
    case 'archive':
      return identifyArchive(request, reference.path);
    case 'id': {
      const local = await inspect(task, reference.digest);
      return identityOf(
        task,
        request,
        local ?? missing(request, name, `list the ids with "${name} images --no-trunc"`),
      );
    }
    case 'name':
      return identifyNamed(task, request, reference);
  }
}

async function identifyArchive(request: ImageRequest, path: string): Promise<ImageIdentity> {
  const stamp = stampOfSync(path);
  return { request, digest: await archiveDigest(path), source: path, stamp };
}

async function identifyNamed(task: Task, request: ImageRequest, image: NamedImage): Promise<ImageIdentity> {
  const { pull } = request;
  const local = pull === 'always' ? undefined : await inspect(task, image.written);
  if (local !== undefined) {
    return identityOf(task, request, local);
  }
  const engine = task.client.dialect.name;
  if (pull === 'never') {
    return missing(
      request,
      engine,
      `fetch it with "${engine} pull ${image.written}", or let hither pull it with "pull: missing"`,
    );
  }
  const answer = await askRegistry(image, task.access);
  if (answer.found) {
    const { config, digest } = answer.image;
    return { request, digest: config, source: `${repositoryName(image)}@${digest}` };
  }
  return identifyByPulling(task, { request, image, answer });
}

interface Unanswered {
  readonly request: ImageRequest;
  readonly image: NamedImage;
  readonly answer: RegistryAnswer & { readonly found: false };
}

/** Lets the engine pull: it may have mirrors, certificates and logins that we don't know of. */
async function identifyByPulling(task: Task, { request, image, answer }: Unanswered): Promise<ImageIdentity> {
  if (answer.reason === 'not-found') {
    throw answer.error;
  }
  const reference =
    image.digest === undefined ? `${repositoryName(image)}:${image.tag}` : `${repositoryName(image)}@${image.digest}`;
  try {
    await pull(task, image, { reference, shown: request.image });
  } catch (thrown) {
    throw thrown instanceof HitherError
      ? new HitherError('image', `${answer.error.message}; ${thrown.message}`, answer.error.remedy, {
          cause: thrown,
          transient: answer.reason === 'unreachable',
        })
      : thrown;
  }
  const local = await inspect(task, reference);
  return identityOf(task, request, local ?? missing(request, task.client.dialect.name, answer.error.remedy));
}

function missing(request: ImageRequest, engine: string, remedy: string): never {
  throw new HitherError('image', `${engine} has no image ${request.image}`, remedy);
}

async function identityOf(task: Task, request: ImageRequest, local: LocalImage): Promise<ImageIdentity> {
  const digest = task.client.engine().facts.idsAreManifests ? await configDigestOf(task, local) : local.id;
  return { request, digest, source: local.id };
}

/** If ids are digests of manifests, the config is read from the image's registry, or else from the image. */
async function configDigestOf(task: Task, local: LocalImage): Promise<string> {
  const { client, access } = task;
  const path = recordPath(client.context, 'configs', local.id);
  const found = await cachedText(client.context, { path, key: local.id }, async () => {
    for (const name of local.repoDigests) {
      const reference = imageReference(name);
      const answer = reference.kind === 'name' ? await askRegistry(reference, access) : undefined;
      if (answer?.found) {
        return answer.image.config;
      }
    }
    return configOfSavedImage(client, local.id);
  });
  return found ?? local.id;
}

async function fetchImage(task: Task, identity: ImageIdentity): Promise<RunnableImage> {
  const { client } = task;
  const { source, digest } = identity;
  if (parseDigest(source) !== undefined) {
    return { identity, reference: source, environment: 'image' };
  }
  const id = await singleFlight({
    lock: await lockPath(client.context, `${client.dialect.name}-${hexOf(digest)}`),
    owner: client.context.owner,
    look: async () => ((await inspect(task, digest)) ?? (await inspectManifest(task, identity)))?.id,
    make: () => (source.startsWith('/') ? loadArchive(task, identity) : pullImage(task, identity)),
  });
  return { identity, reference: id, environment: 'image' };
}

/**
 * If ids are digests of manifests, a config's digest finds nothing: asks for the image by the name that it was pulled
 * or loaded as.
 */
async function inspectManifest(task: Task, { source, digest }: ImageIdentity): Promise<LocalImage | undefined> {
  const { client } = task;
  if (!client.engine().facts.idsAreManifests) {
    return undefined;
  }
  const name = source.startsWith('/')
    ? readOwnRecord(client.context, recordPath(client.context, 'ids', digest))?.text
    : source;
  return typeof name === 'string' ? inspect(task, name) : undefined;
}

/** Caches the config of an image that was just fetched, so that neither the registry nor the image is needed again. */
async function remember({ client }: Task, { id }: LocalImage, { digest }: ImageIdentity): Promise<void> {
  if (client.engine().facts.idsAreManifests) {
    const { context } = client;
    await writeOwnRecord(context, recordPath(context, 'configs', id), { key: id, text: digest });
    await writeOwnRecord(context, recordPath(context, 'ids', digest), { key: digest, text: id });
  }
}

async function pullImage(task: Task, identity: ImageIdentity): Promise<string> {
  const { client } = task;
  const image = imageReference(identity.source);
  const asked = imageReference(identity.request.image);
  if (image.kind !== 'name') {
    return missing(identity.request, client.dialect.name, 'check the name of the image');
  }
  await pull(task, image, { reference: identity.source, shown: identity.request.image });
  const local = await inspect(task, identity.source);
  if (local === undefined || (!client.engine().facts.idsAreManifests && local.id !== identity.digest)) {
    throw new HitherError(
      'image',
      `${client.dialect.name} pulled ${identity.source}, ` +
        `but it is not the image that its registry announced (${identity.digest})`,
      "run again; if that doesn't help, remove the image from the engine",
      { transient: true },
    );
  }
  await remember(task, local, identity);
  if (asked.kind === 'name' && asked.digest === undefined) {
    // Tags the image, as a pull by name would have done, so that the name means this image from now on.
    await client.ask(['tag', local.id, `${repositoryName(asked)}:${asked.tag}`]);
  }
  return local.id;
}

async function loadArchive(task: Task, identity: ImageIdentity): Promise<string> {
  const { client, report } = task;
  const shown = identity.request.image;
  report({ type: 'image', step: 'pull', state: 'started', image: shown, detail: `loading ${identity.source}` });
  const answer = await load(client, identity.source);
  if (answer.exitCode !== 0) {
    throw new HitherError(
      'image',
      `${client.dialect.name} couldn't load ${identity.source}: ${lastLineOf(answer.stderr)}`,
      'create the file again with "docker save --output image.tar NAME"',
    );
  }
  requireSameFile(identity);
  report({ type: 'image', step: 'pull', state: 'done', image: shown, detail: identity.source });
  const loaded = /Loaded image(?:s| ID|\(s\))*: *(\S+)/.exec(answer.stdout)?.[1];
  const local =
    (await inspect(task, identity.digest)) ?? (loaded === undefined ? undefined : await inspect(task, loaded));
  if (local === undefined) {
    return missing(identity.request, client.dialect.name, `${identity.source} was loaded, but can't be found`);
  }
  await remember(task, local, identity);
  return local.id;
}

/** podman takes a colon in the path for the start of a tag. */
async function load(client: EngineClient, path: string): Promise<CommandOutput> {
  const link = await temporaryImagePath(client.context);
  await symlink(path, link);
  return client.ask(['load', '--input', link]).finally(() => rm(link, { force: true }));
}

interface Pull {
  readonly reference: string;
  /** The image as the user named it. */
  readonly shown: string;
}

async function pull({ client, report }: Task, image: NamedImage, { reference, shown }: Pull): Promise<void> {
  const { dialect, context } = client;
  const say = (state: 'started' | 'progress' | 'done', detail: string): void =>
    report({ type: 'image', step: 'pull', state, image: shown, detail });
  say('started', reference);
  let output = '';
  const lines = linesOf((line) => say('progress', line));
  const take = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-4096);
    lines(chunk);
  };
  const flags = isLocalRegistry(image.registry) ? dialect.pullLocal : [];
  const command = {
    program: client.engine().program,
    args: ['pull', ...flags, reference],
    env: clientEnvironment(context.env),
  };
  const end = await runStreamed(command, take, context.signal);
  if (end.exitCode !== 0) {
    throw new HitherError(
      'image',
      `${dialect.name} couldn't pull ${shown}: ${end.startError ?? lastLineOf(output)}`,
      /no space left/i.test(output)
        ? `free space where ${dialect.name} stores its images ("${dialect.name} system prune")`
        : `try "${dialect.name} pull ${reference}", and fix what it reports`,
      { transient: true },
    );
  }
  say('done', reference);
}

async function inspect({ client }: Task, name: string): Promise<LocalImage | undefined> {
  const said = await client.inspectImage(name);
  if (said === undefined) {
    return undefined;
  }
  try {
    const [first] = [JSON.parse(said) as unknown].flat() as readonly Readonly<Record<string, unknown>>[];
    const id = String(first?.Id);
    const digests = Array.isArray(first?.RepoDigests) ? first.RepoDigests.map(String) : [];
    return first === undefined
      ? undefined
      : { id: id.startsWith('sha256:') ? id : `sha256:${id}`, repoDigests: digests };
  } catch {
    return undefined;
  }
}
