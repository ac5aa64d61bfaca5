import { expect } from 'vitest';
import { DOCKER26, ENGINES } from '../requirements';
import { RUNTIMES_UNDER_TEST } from '../runtimes';
import { containerImagesContract, type ImageTraits } from './container-images';

/** The differences of an engine that stores its images in containerd. */
const IN_CONTAINERD: Partial<ImageTraits> = {
  // The digest of the image's manifest or index, or of what the engine makes of an archive.
  reference: () => expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  loadsOci: true,
};

for (const engine of [...ENGINES, DOCKER26]) {
  const traits = RUNTIMES_UNDER_TEST[engine.name].ofImages?.(engine.env);
  if (traits !== undefined) {
    containerImagesContract(engine, engine === DOCKER26 ? { ...traits, ...IN_CONTAINERD } : traits);
  }
}
