import { describe, expect, it } from 'vitest';
import { automaticOrder, RUNTIMES } from '../../../src/container/runtimes';
import { RUNTIME_NAMES } from '../../../src/core/runtime-names';
import { aRuntimeContext } from '../../fakes/runtime-context';

describe('the table of runtimes', () => {
  it.each(RUNTIME_NAMES)('creates %s, which has that name', async (name) => {
    expect((await RUNTIMES[name].create(aRuntimeContext('/nowhere'))).name).toBe(name);
  });

  it('offers those with isolation to the automatic choice, in its order', () => {
    expect(automaticOrder({})).toEqual(['docker', 'podman', 'apptainer']);
  });

  it.each([
    ['TRUE', 'apptainer'],
    ['true', 'apptainer'],
    ['FALSE', 'docker'],
    ['', 'docker'],
    [undefined, 'docker'],
  ])('follows the variable of hither: %s', (HITHER_USE_SINGULARITY, first) => {
    expect(automaticOrder({ HITHER_USE_SINGULARITY })[0]).toBe(first);
  });
});
