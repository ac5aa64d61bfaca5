import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import { ENGINES } from '../requirements';
import { containerImagesContract, type ImageTraits } from './container-images';

function engineTraits(name: 'docker' | 'podman'): ImageTraits {
  return {
    reference: (image) => image.digest.config,
    remove: (id) => void spawnSync(name, ['rmi', '--force', id]),
    tag: (id, tag) => void spawnSync(name, ['tag', id, tag]),
    takesSif: false,
  };
}

const TRAITS = {
  docker: engineTraits('docker'),
  podman: engineTraits('podman'),
  apptainer: {
    reference: (image) => expect.stringMatching(new RegExp(`/sif/${image.digest.config.slice(7)}\\.sif$`)),
    remove: () => {},
    tag: undefined,
    takesSif: true,
  } satisfies ImageTraits,
};

for (const engine of ENGINES) {
  if (engine.name !== 'host') {
    containerImagesContract(engine, TRAITS[engine.name]);
  }
}
