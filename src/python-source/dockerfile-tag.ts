/** Reads the tag of a `DockerImageFromScript` image from the `LABEL version=…` of its Dockerfile. */
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { isBelow } from '../files/is-below';
import { whyPrivate } from '../files/private-files';
import { readRegular } from '../files/read-file';
import type { FunctionDeclaration } from './types';

const LABEL = /^[ \t]*LABEL[ \t](?:.*[ \t])?version=("[^"\r\n]*"|'[^'\r\n]*'|[^\s"']+)/im;

/** In bytes. Dockerfiles are written by hand, so they are small. */
const MAX_BYTES = 1024 ** 2;

/** The file that a function was read from. Paths are absolute and real. */
export interface FunctionPlace {
  readonly file: string;
  /** Directory that a Dockerfile must be in. */
  readonly root: string;
}

/** Adds the tag to the image of a declaration. Without a readable label, the name stays without a tag. */
export async function withDockerfileTag(
  declaration: FunctionDeclaration,
  place: FunctionPlace,
): Promise<FunctionDeclaration> {
  const { container, dockerfile } = declaration;
  if (dockerfile === undefined || container.state !== 'literal') {
    return declaration;
  }
  if (dockerfile.state === 'computed') {
    return { ...declaration, container: dockerfile };
  }
  const path = dockerfile.state === 'literal' && !isAbsolute(dockerfile.value) ? dockerfile.value : undefined;
  const text = path === undefined ? '' : await readConfined(path, place);
  const tag = LABEL.exec(text)?.[1]?.replace(/^["']|["']$/g, '');
  return tag === undefined
    ? declaration
    : { ...declaration, container: { ...container, value: `${container.value}:${tag}` } };
}

async function readConfined(path: string, { file, root }: FunctionPlace): Promise<string> {
  const asked = join(dirname(file), path);
  try {
    const real = await realpath(asked);
    const isOurs = isBelow(real, root) && whyPrivate({ asked, real }) === undefined;
    return isOurs ? String(await readRegular(real, { limit: MAX_BYTES })) : '';
  } catch {
    return '';
  }
}
