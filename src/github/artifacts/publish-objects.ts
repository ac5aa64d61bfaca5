/** Uploads each large object of a step's results as an artifact for later jobs and runs. */
import { dirname, join } from 'node:path';
import type { PlacedSidecar } from '../../model/run-request';
import { listArtifacts, objectArtifact } from './artifact-store';

/** Objects of at least this size become separate artifacts. Bytes. */
export const LARGE = 1024 ** 2;

/** A workflow job may upload 500 artifacts. */
const MAX_ARTIFACTS = 50;

/** Up to this total size, large objects are in the run's artifact too. Bytes. */
const MAX_TWICE = 64 * 1024 ** 2;

/** Arrays of numbers hardly compress. */
const COMPRESSION = 0;

/** Where the files are, and the retention of the artifacts. */
export interface PublishOptions {
  /** The output directory. */
  readonly output: string;
  /** undefined: the repository's setting. */
  readonly retentionDays: number | undefined;
}

/** Uploads the largest objects. Returns the sha1s of those that are artifacts now. @throws the client's errors */
export async function publishObjects(
  sidecars: readonly PlacedSidecar[],
  { output, retentionDays }: PublishOptions,
): Promise<ReadonlySet<string>> {
  const large = sidecars.filter(({ ref, isNew }) => isNew && ref.size >= LARGE);
  const bySha1 = new Map(large.map((sidecar) => [sidecar.ref.sha1, sidecar]));
  const chosen = [...bySha1.values()].sort((a, b) => b.ref.size - a.ref.size).slice(0, MAX_ARTIFACTS);
  if (chosen.length === 0) {
    return new Set();
  }
  const existing = new Set((await listArtifacts()).map(({ name }) => name));
  for (const { ref, path } of chosen) {
    if (!existing.has(objectArtifact(ref.sha1))) {
      const file = join(output, path);
      await uploadFile(objectArtifact(ref.sha1), file, retentionDays);
    }
  }
  return new Set(chosen.map(({ ref }) => ref.sha1));
}

async function uploadFile(name: string, file: string, retentionDays: number | undefined): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  await new DefaultArtifactClient().uploadArtifact(name, [file], dirname(file), {
    compressionLevel: COMPRESSION,
    ...(retentionDays === undefined ? {} : { retentionDays }),
  });
}

/** Files to omit from the run's artifact: their objects are separate artifacts. Relative to the output directory. */
export function alreadyPublished(
  sidecars: readonly PlacedSidecar[],
  published: ReadonlySet<string>,
): ReadonlySet<string> {
  let bytes = 0;
  const omitted = new Set<string>();
  for (const { ref, path } of sidecars.filter((sidecar) => published.has(sidecar.ref.sha1))) {
    bytes += ref.size;
    if (bytes > MAX_TWICE) {
      omitted.add(path);
    }
  }
  return omitted;
}
