/** The tag that `DockerImageFromScript` gives its image: what the Dockerfile's `LABEL version=…` says. */
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { whyPrivate } from '../files/private-files';
import { readRegular } from '../files/read-file';
import type { FunctionDeclaration } from './types';
import { isBelow } from './walk-directory';

const LABEL = /^[ \t]*LABEL[ \t](?:.*[ \t])?version=("[^"\r\n]*"|'[^'\r\n]*'|[^\s"']+)/im;

/** A Dockerfile is written by hand. Bytes. */
const MAX_BYTES = 1024 ** 2;

/** Where a function was read. Absolute real paths. */
export interface FunctionPlace {
  readonly file: string;
  /** What a Dockerfile may not lie out of. */
  readonly root: string;
}

/** The declaration with the whole name of its image. Without a label that may be read the name stands alone. */
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
