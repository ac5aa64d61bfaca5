import { describe, expect, it } from 'vitest';
import { createPlaces } from '../../../src/run/places';

function aHouse() {
  const log: string[] = [];
  let jobs = 0;
  const places = createPlaces({
    newJob: () => {
      jobs += 1;
      return { directory: `/nowhere/job-${jobs}`, container: `c${jobs}` };
    },
    discard: (directory) => void log.push(`discard ${directory}`),
    release: async (container) => void log.push(`release ${container}`),
    most: 2,
  });
  return { places, log };
}

describe('a place that is left', () => {
  it('ends its container, which may still run if its next job could not begin', async () => {
    const { places, log } = aHouse();
    await places.leave(await places.take('a'), false);
    expect(log).toEqual(['release c1', 'discard /nowhere/job-1']);
  });

  it('is not used again by then', async () => {
    const { places, log } = aHouse();
    const first = await places.take('a');
    await places.leave(first, false);
    expect((await places.take('a')).container).toBe('c2');
    await places.close();
    expect(log.filter((line) => line === 'release c1')).toHaveLength(1);
  });
});
