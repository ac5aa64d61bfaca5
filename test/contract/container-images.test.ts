import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import { DOCKER26, ENGINES, type TestEngine } from '../requirements';
import { containerImagesContract, type ImageTraits } from './container-images';

/** The differences between engines that store their own images. */
function engineTraits({ name, env }: TestEngine): Omit<ImageTraits, 'reference' | 'loadsOci'> {
  const ask = (...args: string[]) => void spawnSync(name, args, { env: { ...process.env, ...env } });
  return {
    remove: (id) => ask('rmi', '--force', id),
    tag: (id, tag) => ask('tag', id, tag),
    takesSif: false,
  };
}

const APPTAINER: ImageTraits = {
  reference: (image) => expect.stringMatching(new RegExp(`/sif/${image.digest.config.slice(7)}\\.sif$`)),
  remove: () => {},
  tag: undefined,
  takesSif: true,
  loadsOci: true,
};

for (const engine of ENGINES) {
  if (engine.name === 'apptainer') {
    containerImagesContract(engine, APPTAINER);
  } else if (engine.name !== 'host') {
    const reference: ImageTraits['reference'] = (image) => image.digest.config;
    containerImagesContract(engine, { ...engineTraits(engine), reference, loadsOci: engine.name === 'podman' });
  }
}

containerImagesContract(DOCKER26, {
  ...engineTraits(DOCKER26),
  // The digest of its manifest, of its index, or the engine's own digest of an archive.
  reference: () => expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  loadsOci: true,
});
