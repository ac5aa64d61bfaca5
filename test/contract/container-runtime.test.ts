import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimeName } from '../../src/core/runtime-names';
import { DOCKER26, ENGINES } from '../requirements';
import { containerRuntimeContract, type RuntimeTraits } from './container-runtime';

const contained: RuntimeTraits = {
  ownVariables: /^(PATH|HOME|HOSTNAME|LANG|TERM|container)$/,
  noPython: () => ({ python: 'no-such-python' }),
  noImage: ({ image }) => ({ image: { ...image, reference: `sha256:${'0'.repeat(64)}` } }),
  noImageKind: 'image',
  out: () => '/out',
  mounts: 'given',
  networks: ['none', 'bridge'],
};

const TRAITS: Readonly<Record<RuntimeName, RuntimeTraits>> = {
  docker: contained,
  podman: contained,
  apptainer: {
    ...contained,
    networks: ['none'],
    noImage({ image }, directory) {
      const reference = join(directory, 'damaged.sif');
      writeFileSync(reference, `${'\0'.repeat(32)}SIF_MAGIC`);
      return { image: { ...image, reference } };
    },
  },
  host: {
    ...contained,
    ownVariables: /^(PATH|LC_CTYPE|LD_LIBRARY_PATH|PYENV_\w+|PYTHON\w+|_PYENV_INSTALL_PREFIX|SHLVL|PWD|_|HOME|TMPDIR)$/,
    noPython: ({ image }) => ({ image: { ...image, reference: '/no-such-python' } }),
    noImage: ({ image }) => ({ image: { ...image, reference: '/no-such-python' } }),
    noImageKind: 'python',
    out: ({ directory }) => join(directory, 'out'),
    mounts: 'refused',
    networks: [],
  },
};

for (const engine of ENGINES) {
  containerRuntimeContract(engine, TRAITS[engine.name]);
}
containerRuntimeContract(DOCKER26, contained);
