/** Refuses requests that a cluster, or a machine outside of one, can't fulfil, before anything is done. */
import { HitherError } from '../core/errors';
import { quoted } from '../core/quoted';
import { chooseStore, setting } from '../core/settings';
import type { RunRequest } from '../model/run-request';

/**
 * @throws HitherError `usage` for what only nodes of a cluster have, and for a runtime or a directory that they can't
 * use
 */
export function refuseOffNodes({ executor, runtime = 'auto', detach, attach, workDir, store }: RunRequest): void {
  if (executor !== 'slurm' && workDir !== undefined) {
    throw new HitherError(
      'usage',
      `${setting('work-dir')} is for the files of a run on a cluster`,
      `use it with ${setting('executor', 'slurm')}`,
    );
  }
  if (executor !== 'slurm' && (detach || attach !== undefined)) {
    const name = detach ? 'detach' : 'attach';
    throw new HitherError(
      'usage',
      `${setting(name)} needs a scheduler, which keeps the jobs when hither has ended`,
      `use it with ${setting('executor', 'slurm')}`,
    );
  }
  if (detach && attach !== undefined) {
    throw new HitherError(
      'usage',
      `${setting('detach')} submits a run, and ${setting('attach')} gathers one`,
      'use one of the two',
    );
  }
  if (executor === 'slurm' && (runtime === 'docker' || runtime === 'podman')) {
    throw new HitherError(
      'usage',
      `the runtime ${runtime} can't run jobs on the nodes of a cluster: ${NOT_ON_NODES[runtime]}`,
      `use ${setting('runtime', 'apptainer')}`,
    );
  }
  const directory = workDir ?? store;
  const [, what] = UNUSABLE.find(([part]) => directory.includes(part)) ?? [];
  if (executor === 'slurm' && what !== undefined) {
    throw new HitherError(
      'usage',
      `jobs on a cluster can't have their files in ${quoted(directory)}: its path has ${what}`,
      workDir === undefined ? chooseStore() : `choose another directory with ${setting('work-dir')}`,
    );
  }
}

/** What Slurm, or the script on a node, takes for something else in a path. */
const UNUSABLE = [
  ['\\', 'a backslash'],
  ['\n', 'a line feed'],
] as const;

const NOT_ON_NODES = {
  docker: 'its containers belong to a daemon, so that Slurm could neither limit nor end them',
  podman: 'its images are on one machine, and nodes rarely have it',
};
