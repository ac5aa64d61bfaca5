/**
 * Parses the values of `container:` and `--container`: the name of an image in a registry or in the engine, or a file.
 * The grammar of names is that of the engines (distribution/reference: reference.go, normalize.go).
 */
import { isAbsolute } from 'node:path';
import { HitherError, type Problem, type Result } from '../core/errors';
import { type Digest, parseDigest } from './digest';

/** An image by name. `registry` and `repository` are complete: `docker.io`, `library/python`. */
export interface NamedImage {
  readonly kind: 'name';
  /** The name as written, without `docker://`: engines look up local images by it. */
  readonly written: string;
  readonly registry: string;
  readonly repository: string;
  /** `latest` if neither tag nor digest is given. */
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
}

/** An image of the engine by id, which can't be pulled. */
export interface ImageById {
  readonly kind: 'id';
  readonly digest: Digest;
}

/** An image in a file: a SIF file, or an archive as written by `docker save` and other tools. */
export interface ImageFile {
  readonly kind: 'sif' | 'archive';
  /** As written; made absolute before it reaches a runtime. */
  readonly path: string;
}

export type ImageReference = NamedImage | ImageById | ImageFile;

const SUPPORTED =
  'write docker://NAME[:TAG], NAME[:TAG], REGISTRY/NAME[:TAG], ' +
  'any of these with @sha256:…, or the path of a .sif or .tar file';

/** Image schemes of other tools, and what to write instead. */
const OTHER_SCHEMES: Readonly<Record<string, string>> = {
  'docker-daemon':
    'write only the name, or save the image with "docker save --output image.tar NAME" and name that file',
  'docker-archive': 'write only the path of the .tar file',
  'oci-archive': 'write only the path of the .tar file',
  oci: 'pack the directory with "skopeo copy oci:DIRECTORY oci-archive:image.tar" and name that file',
  oras: 'fetch it with "apptainer pull image.sif oras://…" and name that file',
  library: 'fetch it with "apptainer pull image.sif library://…" and name that file',
  shub: 'fetch it with "apptainer pull image.sif shub://…" and name that file',
};

/** Parses the name of an image. Returns one problem if it is invalid. */
export function parseImageReference(text: string): Result<ImageReference> {
  const found = parse(text.trim());
  return 'message' in found ? { ok: false, problems: [found], warnings: [] } : { ok: true, value: found, warnings: [] };
}

/** Parses a name that was checked before. @throws HitherError `image` */
export function imageReference(text: string): ImageReference {
  const found = parse(text.trim());
  if ('message' in found) {
    throw new HitherError('image', found.message, found.remedy);
  }
  return found;
}

/** The full name, without tag: `docker.io/library/python`. */
export function repositoryName(image: NamedImage): string {
  return `${image.registry}/${image.repository}`;
}

function parse(text: string): ImageReference | Problem {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase() ?? otherScheme(text);
  if (scheme !== undefined && scheme !== 'docker') {
    return problem(`"${text}" has an unsupported scheme (${scheme})`, OTHER_SCHEMES[scheme] ?? SUPPORTED);
  }
  if (scheme === undefined && isFile(text)) {
    return parseFile(text);
  }
  const written = scheme === undefined ? text : text.slice('docker://'.length);
  const id = parseDigest(written);
  return id === undefined ? parseName(written) : { kind: 'id', digest: id };
}

/** `docker-archive:path` has no slashes after its colon, so it looks like a name with a tag. */
function otherScheme(text: string): string | undefined {
  const word = /^([a-z-]+):/.exec(text)?.[1];
  return word !== undefined && /^(docker|oci)-|^oci$/.test(word) && word in OTHER_SCHEMES ? word : undefined;
}

/** Image files that must be converted first, and how. */
const OTHER_FILES: readonly (readonly [name: RegExp, remedy: (path: string) => string])[] = [
  [/\.(simg|img|sqsh|sqfs|squashfs)$/i, (path) => `convert it to a SIF file with "apptainer build image.sif ${path}"`],
  [/\.(tar\.\w+|tgz|txz|tbz2?|tzst)$/i, () => 'decompress it, and name the .tar file'],
];

function isFile(text: string): boolean {
  return isAbsolute(text) || /^\.{1,2}\//.test(text) || /\.(sif|tar|simg|sqsh|sqfs|squashfs|tar\.\w+|tgz)$/i.test(text);
}

function parseFile(path: string): ImageReference | Problem {
  if (/\.sif$/i.test(path)) {
    return { kind: 'sif', path };
  }
  return /\.tar$/i.test(path)
    ? { kind: 'archive', path }
    : problem(
        `"${path}" is not an image file: its name ends neither in .sif nor in .tar`,
        OTHER_FILES.find(([name]) => name.test(path))?.[1](path) ?? SUPPORTED,
      );
}

const NAME_PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const NAME = new RegExp(`^${NAME_PART}(?:/${NAME_PART})*$`);
const HOST_PART = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(`^(?:${HOST_PART}(?:\\.${HOST_PART})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?$`);
const TAG = /^\w[\w.-]{0,127}$/;

function parseName(written: string): ImageReference | Problem {
  const [named = '', digestText, ...more] = written.split('@');
  const digest = digestText === undefined ? undefined : parseDigest(digestText);
  if (more.length > 0 || (digestText !== undefined && digest === undefined)) {
    return problem(`the digest of "${written}" is not sha256: and 64 lowercase hex digits`, 'copy the digest again');
  }
  const { registry, rest } = splitRegistry(named);
  const colon = rest.lastIndexOf(':');
  const tag = colon < 0 ? undefined : rest.slice(colon + 1);
  const path = colon < 0 ? rest : rest.slice(0, colon);
  const wrong = wrongPart({ written, registry, path, tag });
  if (wrong !== undefined) {
    return wrong;
  }
  const repository = registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path;
  const impliedTag = digest === undefined ? (tag ?? 'latest') : tag;
  return { kind: 'name', written, registry, repository, tag: impliedTag, digest };
}

const DOCKER_HUB = 'docker.io';

/** The first part is a registry unless it could be a user of Docker Hub. */
function splitRegistry(name: string): { registry: string; rest: string } {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  const isRegistry = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  if (!isRegistry) {
    return { registry: DOCKER_HUB, rest: name };
  }
  return { registry: first === 'index.docker.io' ? DOCKER_HUB : first, rest: name.slice(slash + 1) };
}

interface NameParts {
  readonly written: string;
  readonly registry: string;
  readonly path: string;
  readonly tag: string | undefined;
}

function wrongPart({ written, registry, path, tag }: NameParts): Problem | undefined {
  if (!REGISTRY.test(registry)) {
    return problem(`"${registry}" in "${written}" is not a registry`, 'write HOST or HOST:PORT before the first slash');
  }
  if (tag !== undefined && !TAG.test(tag)) {
    return problem(`"${tag}" in "${written}" is not a tag`, 'a tag has letters, digits, "_", "." and "-", at most 128');
  }
  if (path !== path.toLowerCase() && NAME.test(path.toLowerCase())) {
    return problem(`the image name "${written}" has capital letters`, `write it as "${path.toLowerCase()}"`);
  }
  return NAME.test(path) && path.length <= 255
    ? undefined
    : problem(`"${written}" is not the name of an image`, SUPPORTED);
}

function problem(message: string, remedy: string): Problem {
  return { message, remedy };
}
