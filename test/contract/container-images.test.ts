import { expect } from 'vitest';
import { DOCKER26, ENGINES } from '../requirements';
import { RUNTIMES_UNDER_TEST } from '../runtimes';
import { containerImagesContract, type ImageTraits } from './container-images';

/** Where images are in containerd. */
const IN_CONTAINERD: Partial<ImageTraits> = {
  // The digest of its manifest, of its index, or of what the engine makes of an archive.
  reference: () => expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  loadsOci: true,
};

for (const engine of [...ENGINES, DOCKER26]) {
  const traits = RUNTIMES_UNDER_TEST[engine.name].ofImages?.(engine.env);
  if (traits !== undefined) {
    containerImagesContract(engine, engine === DOCKER26 ? { ...traits, ...IN_CONTAINERD } : traits);
  }
}
