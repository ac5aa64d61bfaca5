/** Leaves what a step computed to later jobs and runs: large objects in an artifact each, what is small in one pack. */
import { dirname, join } from 'node:path';
import type { PlacedSidecar } from '../../model/run-request';
import { listArtifacts, objectArtifact } from './artifact-store';

/** Objects from this size on have an artifact of their own. Bytes. */
export const LARGE = 1024 ** 2;

/** A job of a workflow may have 500 artifacts. */
const MAX_ARTIFACTS = 50;

/** Up to this size in total the run's artifact holds large objects too. Bytes. */
const MAX_TWICE = 64 * 1024 ** 2;

/** Numbers of arrays hardly get smaller. */
const COMPRESSION = 0;

/** Where the files are, and how long artifacts stay. */
export interface Publishing {
  /** The output directory. */
  readonly output: string;
  /** undefined: as long as the repository says. */
  readonly retentionDays: number | undefined;
}

/** Uploads large objects, the largest first; those that the run has already are done. Gives their sha1s. Throws whatever the client does. */
export async function publishObjects(
  sidecars: readonly PlacedSidecar[],
  { output, retentionDays }: Publishing,
): Promise<ReadonlySet<string>> {
  const large = sidecars.filter(({ ref, isNew }) => isNew && ref.size >= LARGE);
  const bySha1 = new Map(large.map((sidecar) => [sidecar.ref.sha1, sidecar]));
  const chosen = [...bySha1.values()].sort((a, b) => b.ref.size - a.ref.size).slice(0, MAX_ARTIFACTS);
  if (chosen.length === 0) {
    return new Set();
  }
  const there = new Set((await listArtifacts()).map(({ name }) => name));
  for (const { ref, path } of chosen) {
    if (!there.has(objectArtifact(ref.sha1))) {
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

/**
 * The files that the run's artifact need not hold, for their objects have artifacts of their own. Paths relative to the
 * output directory.
 */
export function alreadyPublished(
  sidecars: readonly PlacedSidecar[],
  published: ReadonlySet<string>,
): ReadonlySet<string> {
  let bytes = 0;
  const left = new Set<string>();
  for (const { ref, path } of sidecars.filter((sidecar) => published.has(sidecar.ref.sha1))) {
    bytes += ref.size;
    if (bytes > MAX_TWICE) {
      left.add(path);
    }
  }
  return left;
}
