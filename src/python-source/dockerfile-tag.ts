/** The tag that `DockerImageFromScript` gives its image: what the Dockerfile's `LABEL version=…` says. */
import { dirname, isAbsolute, join } from 'node:path';
import { readRegular } from '../files/read-file';
import type { FunctionDeclaration } from './types';

const LABEL = /^[ \t]*LABEL[ \t](?:.*[ \t])?version=("[^"\r\n]*"|'[^'\r\n]*'|[^\s"']+)/im;

/** A Dockerfile is written by hand. Bytes. */
const MAX_BYTES = 1024 ** 2;

function textOf(path: string): Promise<string> {
  return readRegular(path, { limit: MAX_BYTES, links: 'follow' }).then(String, () => '');
}

/** The declaration with the whole name of its image; `file` is the function's, absolute. Without a label the name stands alone. */
export async function withDockerfileTag(declaration: FunctionDeclaration, file: string): Promise<FunctionDeclaration> {
  const { container, dockerfile } = declaration;
  if (dockerfile === undefined || container.state !== 'literal') {
    return declaration;
  }
  if (dockerfile.state === 'computed') {
    return { ...declaration, container: dockerfile };
  }
  const path = dockerfile.state === 'literal' && !isAbsolute(dockerfile.value) ? dockerfile.value : undefined;
  const text = path === undefined ? '' : await textOf(join(dirname(file), path));
  const tag = LABEL.exec(text)?.[1]?.replace(/^["']|["']$/g, '');
  return tag === undefined
    ? declaration
    : { ...declaration, container: { ...container, value: `${container.value}:${tag}` } };
}
