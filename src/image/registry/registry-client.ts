/**
 * Resolves an image in a registry, by the OCI distribution specification (v1.1, "Pulling manifests"). It reads only
 * manifests of a few KiB; the engines fetch the layers.
 */
import { HitherError } from '../../core/errors';
import { type Digest, digestOf, parseDigest } from '../digest';
import { type NamedImage, repositoryName } from '../image-reference';
import { type AccountFinder, authorization } from './authorization';
// HTTP and TLS take a while to load, and most runs use no registry.
import type { HttpAnswer } from './http-get';

/** An image in a registry. */
export interface RegistryImage {
  /** The digest that the tag points to, an index or a manifest. Engines choose their platform from it themselves. */
  readonly digest: Digest;
  /** The digest of the manifest for this machine's platform. */
  readonly manifest: Digest;
  /** The digest of the image's config, which doesn't depend on how the image is stored. */
  readonly config: Digest;
}

/** The image, or why it is unknown. Only `not-found` is final. */
export type RegistryAnswer =
  | { readonly found: true; readonly image: RegistryImage }
  | { readonly found: false; readonly reason: 'not-found' | 'refused' | 'unreachable'; readonly error: HitherError };

/** The environment of a request to a registry. */
export interface RegistryAccess {
  readonly account: AccountFinder;
  /** The environment variables with the proxy settings. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** In the terms of Node or Go: `x64` or `amd64`. */
  readonly architecture: string;
}

const INDEXES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFESTS = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** Resolves an image for this machine's platform. Never throws. */
export async function askRegistry(image: NamedImage, access: RegistryAccess): Promise<RegistryAnswer> {
  try {
    return { found: true, image: await resolve(new Session(image, access), access.architecture) };
  } catch (thrown) {
    if (thrown instanceof Refusal) {
      return { found: false, reason: thrown.reason, error: thrown.error };
    }
    throw thrown;
  }
}

/** Registries on this machine use plain HTTP, as for the engines. */
export function isLocalRegistry(registry: string): boolean {
  const host = registry.replace(/:\d+$/, '');
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Ends the conversation with a registry; `error` is for the user. */
class Refusal {
  constructor(
    readonly reason: 'not-found' | 'refused' | 'unreachable',
    readonly error: HitherError,
  ) {}
}

type Document = Readonly<Record<string, unknown>>;

async function resolve(session: Session, architecture: string): Promise<RegistryImage> {
  const top = await session.manifest(session.image.digest ?? session.image.tag ?? 'latest');
  if (!('manifests' in top.document)) {
    return { digest: top.digest, manifest: top.digest, config: configOf(top.document, session) };
  }
  const chosen = choosePlatform(top.document.manifests, architecture);
  if (chosen === undefined) {
    throw session.refuse('not-found', `has no image for linux/${goName(architecture)}`, 'choose another image');
  }
  const { digest, document } = await session.manifest(chosen);
  return { digest: top.digest, manifest: digest, config: configOf(document, session) };
}

function configOf(document: Document, session: Session): Digest {
  const config = objectOf(document.config);
  const digest = parseDigest(String(config.digest));
  if (digest === undefined) {
    throw session.refuse('not-found', 'is not a runnable container image', 'check the name of the image');
  }
  return digest;
}

function choosePlatform(manifests: unknown, architecture: string): Digest | undefined {
  const all = Array.isArray(manifests) ? manifests.map(objectOf) : [];
  const fits = all.filter(({ platform }) => {
    const { os, architecture: built } = objectOf(platform);
    return os === 'linux' && built === goName(architecture);
  });
  return parseDigest(String(fits[0]?.digest));
}

function goName(architecture: string): string {
  return architecture === 'x64' ? 'amd64' : architecture;
}

function objectOf(value: unknown): Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : {};
}

/** The requests about one image, which share one authorization. */
class Session {
  #authorization: string | undefined;

  constructor(
    readonly image: NamedImage,
    private readonly access: RegistryAccess,
  ) {}

  /** A manifest or an index, checked against the requested digest or the one that the registry announced. */
  async manifest(reference: string): Promise<{ readonly digest: Digest; readonly document: Document }> {
    const answer = await this.#get(this.#url(reference));
    const digest = digestOf(answer.body);
    const expected = parseDigest(reference) ?? parseDigest(answer.headers['docker-content-digest'] ?? '');
    if (expected !== undefined && expected !== digest) {
      throw this.refuse('unreachable', `was damaged in transfer: ${digest} instead of ${expected}`, 'try again later');
    }
    return { digest, document: this.#parse(answer.body) };
  }

  refuse(reason: Refusal['reason'], what: string, remedy: string): Refusal {
    const details = { transient: reason === 'unreachable' };
    return new Refusal(reason, new HitherError('image', `the image ${this.image.written} ${what}`, remedy, details));
  }

  #url(reference: string): string {
    const { registry, repository } = this.image;
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    return `${isLocalRegistry(registry) ? 'http' : 'https'}://${host}/v2/${repository}/manifests/${reference}`;
  }

  #parse(body: Buffer): Document {
    try {
      return objectOf(JSON.parse(body.toString('utf8')));
    } catch {
      throw this.refuse('unreachable', "couldn't be looked up: the answer of the registry is not JSON", CHECK_REGISTRY);
    }
  }

  async #get(url: string): Promise<HttpAnswer> {
    let answer = await this.#ask(url);
    if (answer.status === 401) {
      this.#authorization = await this.#authorize(answer);
      answer = this.#authorization === undefined ? answer : await this.#ask(url);
    }
    if (answer.status === 200) {
      return answer;
    }
    throw this.#refusalOf(answer);
  }

  async #ask(url: string): Promise<HttpAnswer> {
    const authorized = this.#authorization === undefined ? {} : { authorization: this.#authorization };
    const headers = { accept: [...INDEXES, ...MANIFESTS].join(', '), ...authorized };
    const { getOverHttp } = await import('./http-get');
    return this.#reach(() => getOverHttp(url, { headers, env: this.access.env }));
  }

  #authorize(answer: HttpAnswer): Promise<string | undefined> {
    const { registry, repository } = this.image;
    const challenge = answer.headers['www-authenticate'] ?? '';
    return this.#reach(() =>
      authorization(challenge, { registry, repository, account: this.access.account, env: this.access.env }),
    );
  }

  async #reach<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      throw this.refuse('unreachable', `couldn't be looked up: ${why}`, CHECK_REGISTRY);
    }
  }

  #refusalOf({ status }: HttpAnswer): Refusal {
    const { registry } = this.image;
    if (status === 401 || status === 403) {
      return this.refuse(
        'refused',
        `was refused by ${registry} (HTTP ${status}): it is private or doesn't exist`,
        `check the name, and log in with "docker login ${registry}" or "podman login ${registry}"`,
      );
    }
    if (status === 404) {
      const what = this.image.digest ?? `tag "${this.image.tag}"`;
      return this.refuse(
        'not-found',
        `does not exist: ${repositoryName(this.image)} has no ${what} (HTTP 404)`,
        'check name and tag; a locally built image must be in the engine that runs the job, ' +
          'or be given as a .tar or .sif file',
      );
    }
    const remedy = status === 429 ? 'wait, or log in to get a higher limit' : CHECK_REGISTRY;
    return this.refuse('unreachable', `couldn't be looked up: ${registry} answered HTTP ${status}`, remedy);
  }
}

const CHECK_REGISTRY =
  'check the name of the registry and the network, or use an image of this machine with "pull: never"';
