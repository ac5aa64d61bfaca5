/**
 * Prepares the mounts of a job right before its engine starts. Another job may have replaced a source since the spec
 * was read, so each source is compared with what it was then. Private places are hidden by mounts over them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { ContainerMount } from '../container/types';
import { HitherError } from '../core/errors';
import { isBelow } from '../files/is-below';
import { hiddenPlaces, type RunDirectories } from './hidden-places';
import { isReal } from './real-path';
import { identityAt } from './resolve-mounts';
import type { ResolvedMount } from './types';

/** Where a job runs. */
export interface MountPlace extends RunDirectories {
  /** The directory of the run's jobs, which gets an empty directory and file to mount over hidden places. */
  readonly directory: string;
}

/**
 * Each mount, followed by the mounts that hide places in it. Outer mounts come first: not every engine sorts them, and
 * an outer mount would hide an inner one.
 * @throws HitherError `runtime` if a source can't be mounted safely
 */
export function checkedMounts(mounts: readonly ResolvedMount[], place: MountPlace): readonly ContainerMount[] {
  const outerFirst = [...mounts].sort((a, b) => depthOf(a.target) - depthOf(b.target));
  return outerFirst.flatMap((mount) => {
    const { source, target, writable } = mount;
    checkSame(mount);
    checkApart(mount, place);
    const inner = outerFirst.filter((other) => other.target !== target && isBelow(other.target, target));
    const hidden = hiddenPlaces(source, place)
      .map(({ path, kind }) => ({ target: posix.join(target, path), kind }))
      // The inner mount covers this place, and hides its own places.
      .filter((one) => !inner.some((other) => isBelow(one.target, other.target)));
    const covers = hidden.map((one) => ({
      source: emptyOne(place.directory, one.kind),
      target: one.target,
      writable: false,
    }));
    return [{ source, target, writable }, ...covers];
  });
}

/** The number of path segments of a target. */
function depthOf(target: string): number {
  return target.split('/').filter((part) => part !== '').length;
}

function checkSame({ source, identity, where }: ResolvedMount): void {
  if (identityAt(source) !== identity || !isReal(source)) {
    throw new HitherError(
      'runtime',
      `${source} changed since the run began: it, or a directory above it, was replaced or removed`,
      'let no other job write to a directory above what this job mounts, and run again',
      { where },
    );
  }
}

/** Checks against the run directory, which is known only now: it is elsewhere if the store can't be written. */
function checkApart({ source, writable, where }: ResolvedMount, { directory }: MountPlace): void {
  const runs = dirname(directory);
  if (isBelow(source, runs) || (writable && isBelow(runs, source))) {
    throw new HitherError(
      'runtime',
      `the mount of ${source} would expose ${runs}, the directory that jobs run in`,
      'mount a directory that does not contain it',
      { where },
    );
  }
}

/** The empty directory or file, which is mounted over all hidden places. Jobs can't write to it. */
function emptyOne(directory: string, kind: 'directory' | 'file'): string {
  const empty = join(directory, 'empty');
  const path = join(empty, kind);
  mkdirSync(kind === 'directory' ? path : empty, { recursive: true });
  if (kind === 'file') {
    writeFileSync(path, '');
  }
  return path;
}
