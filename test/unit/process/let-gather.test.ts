import { describe, expect, it } from 'vitest';
import { createGatherer } from '../../../src/process/let-gather';

const KIB = 1024;

describe('a reader', () => {
  it('waits a moment after each half MiB, and never before', async () => {
    const letGather = createGatherer();
    expect(letGather(511 * KIB)).toBeUndefined();
    await expect(letGather(KIB)).resolves.toBeUndefined();
    expect(letGather(511 * KIB)).toBeUndefined();
    expect(letGather(64 * KIB)).toBeInstanceOf(Promise);
  });

  it('of another stream has not read anything yet', () => {
    createGatherer()(511 * KIB);
    expect(createGatherer()(KIB)).toBeUndefined();
  });
});
