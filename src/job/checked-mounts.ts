/**
 * The mounts of a job as an engine gets them, right before it starts. Another job may have written to a directory around a source
 * since the spec was read, so what is there now is compared with what was there then; and what no job may see is hidden.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { ContainerMount } from '../container/types';
import { HitherError } from '../core/errors';
import { isBelow } from '../python-source/walk-directory';
import { hiddenPlaces, type RunDirectories } from './hidden-places';
import { jobDirectoryAt } from './job-directory';
import { isReal } from './real-path';
import { identityAt } from './resolve-mounts';
import type { ResolvedMount } from './types';

/** Where a job runs. */
export interface MountPlace extends RunDirectories {
  /** The job's directory: what is mounted over hidden places lies in it. */
  readonly directory: string;
}

/**
 * Each mount, with those that hide something in it behind it. Outer ones come first: not every engine sorts them, and an outer mount
 * hides an inner one that is there already.
 * @throws HitherError `runtime` when one can't be mounted safely
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
      // What is seen there is in the inner mount, which has places of its own.
      .filter((one) => !inner.some((other) => isBelow(one.target, other.target)));
    const covers = hidden.map((one) => ({
      source: emptyOne(place.directory, one.kind),
      target: one.target,
      writable: false,
    }));
    return [{ source, target, writable }, ...covers];
  });
}

/** How many directories a target lies below the top. */
function depthOf(target: string): number {
  return target.split('/').filter((part) => part !== '').length;
}

function checkSame({ source, identity, where }: ResolvedMount): void {
  if (identityAt(source) !== identity || !isReal(source)) {
    throw new HitherError(
      'runtime',
      `${source} is not what it was when the run began: something replaced it, or a directory on the way to it`,
      'let no other job write to a directory around what this one mounts, and run again',
      { where },
    );
  }
}

/** Where the store can't be written, a run works elsewhere, which is known only now. */
function checkApart({ source, writable, where }: ResolvedMount, { directory }: MountPlace): void {
  const runs = dirname(dirname(directory));
  if (isBelow(source, runs) || (writable && isBelow(runs, source))) {
    throw new HitherError(
      'runtime',
      `the job would get at the directory that jobs run in, ${runs}, through the mount of ${source}`,
      'mount a directory without it',
      { where },
    );
  }
}

/** The job's own empty directory or file, for all places that it covers. */
function emptyOne(jobDirectory: string, kind: 'directory' | 'file'): string {
  const { empty } = jobDirectoryAt(jobDirectory);
  const path = join(empty, kind);
  mkdirSync(kind === 'directory' ? path : empty, { recursive: true });
  if (kind === 'file') {
    writeFileSync(path, '');
  }
  return path;
}
