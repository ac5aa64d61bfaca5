/** What tests need to know about each container runtime: whether it works, which images it takes, what it promises. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { RuntimeName } from '../src/core/runtime-names';
import type { ImageTraits } from './contract/container-images';
import type { RuntimeTraits } from './contract/container-runtime';

/** One runtime. */
export interface RuntimeUnderTest {
  /** A command that succeeds if the runtime works. undefined: it always works. */
  readonly ask?: readonly [program: string, ...args: string[]];
  /** Which images of the test bed it uses: names in a registry, or files. */
  readonly images: 'IMAGE' | 'SIF';
  /** The expectations of the suite for all runtimes. */
  readonly traits: RuntimeTraits;
  /** The expectations of the suites for runtimes with images; undefined: it has none. */
  readonly ofImages?: (env: Readonly<Record<string, string>>) => ImageTraits;
}

const contained: RuntimeTraits = {
  ownVariables: /^(PATH|HOME|HOSTNAME|LANG|TERM|container)$/,
  noPython: () => ({ python: 'no-such-python' }),
  noImage: ({ image }) => ({ image: { ...image, reference: `sha256:${'0'.repeat(64)}` } }),
  noImageKind: 'image',
  out: () => '/out',
  mounts: 'given',
  networks: ['none', 'bridge'],
};

/** The expectations that docker and podman share, which store images themselves. */
function engineImages(name: 'docker' | 'podman', env: Readonly<Record<string, string>>): ImageTraits {
  const ask = (...args: string[]) => void spawnSync(name, args, { env: { ...process.env, ...env } });
  return {
    reference: (image) => image.digest.config,
    remove: (id) => ask('rmi', '--force', id),
    tag: (id, tag) => ask('tag', id, tag),
    takesSif: false,
    loadsOci: false,
    ownVariables: {},
  };
}

/** All runtimes. */
export const RUNTIMES_UNDER_TEST: Readonly<Record<RuntimeName, RuntimeUnderTest>> = {
  docker: {
    ask: ['docker', 'version'],
    images: 'IMAGE',
    traits: contained,
    ofImages: (env) => engineImages('docker', env),
  },
  podman: {
    ask: ['podman', 'version'],
    images: 'IMAGE',
    traits: contained,
    ofImages: (env) => ({
      ...engineImages('podman', env),
      loadsOci: true,
      ownVariables: { TERM: 'xterm', container: 'podman' },
    }),
  },
  apptainer: {
    ask: ['apptainer', 'version'],
    images: 'SIF',
    traits: {
      ...contained,
      networks: ['none'],
      noImage({ image }, directory) {
        const reference = join(directory, 'damaged.sif');
        writeFileSync(reference, `${'\0'.repeat(32)}SIF_MAGIC`);
        return { image: { ...image, reference } };
      },
    },
    ofImages: () => ({
      reference: (image) => expect.stringMatching(new RegExp(`/sif/${image.digest.config.slice(7)}\\.sif$`)),
      remove: () => {},
      tag: undefined,
      takesSif: true,
      loadsOci: true,
      ownVariables: {},
    }),
  },
  host: {
    images: 'IMAGE',
    traits: {
      ...contained,
      ownVariables:
        /^(PATH|LC_CTYPE|LD_LIBRARY_PATH|PYENV_\w+|PYTHON\w+|_PYENV_INSTALL_PREFIX|SHLVL|PWD|_|HOME|TMPDIR)$/,
      noPython: ({ image }) => ({ image: { ...image, reference: '/no-such-python' } }),
      noImage: ({ image }) => ({ image: { ...image, reference: '/no-such-python' } }),
      noImageKind: 'python',
      out: ({ directory }) => join(directory, 'out'),
      mounts: 'refused',
      networks: [],
    },
  },
};
