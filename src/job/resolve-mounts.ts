/** Resolves the mounts of a job. Records what each source is, to compare before the engine resolves the path again. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Result } from '../core/errors';
import { isBelow } from '../files/is-below';
import { PRIVATE_REMEDY } from '../files/private-files';
import { confinePath, type PathRules } from '../job-spec/confine-path';
import type { SpecJob, SpecMount } from '../job-spec/types';
import { realPathOf } from './real-path';
import type { ResolvedMount } from './types';

/** Directories of the run that mounts may not reach. Absolute and real. */
export interface ReservedDirectories {
  /** RUNNER_TEMP, which contains credentials of the runner and its actions, and so is never mounted. */
  readonly temp?: string | undefined;
  /** Directories that this program writes to, with a description. A job could redirect it by links. */
  readonly ours?: readonly (readonly [what: string, directory: string])[];
}

/** The runner's temporary directory, if there is one. */
export function runnerTempOf({ RUNNER_TEMP }: Readonly<Record<string, string | undefined>>): string | undefined {
  return RUNNER_TEMP ? realPathOf(RUNNER_TEMP) : undefined;
}

/** Resolves and confines the mounts of a job. */
export async function resolveMounts(
  job: SpecJob,
  paths: PathRules,
  reserved: ReservedDirectories,
): Promise<Result<readonly ResolvedMount[]>> {
  const problems: Problem[] = [];
  const mounts: ResolvedMount[] = [];
  for (const mount of job.mounts) {
    const confined = await confinePath({ path: mount.source, base: 'spec', where: mount.where }, paths);
    const refused = confined.ok ? refusal(mount, confined.value, { ...reserved, root: paths.root }) : confined.problems;
    if (confined.ok && refused.length === 0) {
      const { target, write, where } = mount;
      const source = confined.value;
      mounts.push({ source, target, writable: write, where, identity: identityAt(source) });
    }
    problems.push(...refused);
  }
  problems.push(...mounts.flatMap((mount) => withoutPlace(mount, mounts)));
  return problems.length > 0 ? { ok: false, problems, warnings: [] } : { ok: true, value: mounts, warnings: [] };
}

/** Reports missing mount points in read-only mounts. An engine would fail there with an unhelpful error. */
function withoutPlace({ target, where }: ResolvedMount, mounts: readonly ResolvedMount[]): Problem[] {
  const around = mounts
    .filter((other) => other.target !== target && isBelow(target, other.target))
    .sort((a, b) => b.target.length - a.target.length)[0];
  if (around === undefined || around.writable) {
    return [];
  }
  const place = join(around.source, target.slice(around.target.length));
  if (lstatSync(place, { throwIfNoEntry: false }) !== undefined) {
    return [];
  }
  const message = `${target} is inside the read-only mount ${around.target}, and does not exist there as a mount point`;
  return [{ message, remedy: `create ${place}, or choose another target`, where }];
}

/** Device and inode of a path, without following links; undefined if it doesn't exist. */
export function identityAt(path: string): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

function refusal(
  { source, write, where }: SpecMount,
  real: string,
  { temp, ours = [], root }: ReservedDirectories & { readonly root: string },
): Problem[] {
  if (temp !== undefined && isBelow(real, temp) && !isBelow(root, temp)) {
    const message = `${source} is inside RUNNER_TEMP, which is never mounted because it may contain credentials`;
    return [{ message, remedy: PRIVATE_REMEDY, where }];
  }
  return ours
    .filter(([, directory]) => write && (isBelow(real, directory) || isBelow(directory, real)))
    .map(([what, directory]) => ({
      message: `the job could write to ${what} ${directory} through the mount of ${source}`,
      remedy: `mount a directory that does not contain it, or choose another directory for ${what}`,
      where,
    }));
}
