import { describe, expect, it } from 'vitest';
import { alreadyPublished } from '../../../../src/github/artifacts/publish-objects';

const MIB = 1024 ** 2;

/** Sidecars with these sizes in MiB. */
const sidecars = (...sizes: number[]) =>
  sizes.map((size, index) => ({
    ref: { sha1: String(index), sha256: '', size: size * MIB },
    path: `job/${index}.npy`,
    isNew: true,
  }));

describe('files omitted from the artifact of the run', () => {
  it.each([
    ['none up to 64 MiB', sidecars(30, 34), ['0', '1'], []],
    ['those beyond 64 MiB', sidecars(30, 34, 1), ['0', '1', '2'], ['job/2.npy']],
    ['only those with a separate artifact', sidecars(100, 100), ['1'], ['job/1.npy']],
    ['none if nothing was published', sidecars(100, 100), [], []],
  ])('%s', (_, all, published, left) => {
    expect([...alreadyPublished(all, new Set(published))]).toEqual(left);
  });
});
