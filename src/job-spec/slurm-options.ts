/** Options of sbatch that a spec, a flag or an input may give (sbatch(1)), and what `slurm:` says besides. */
import type { SpecJob, StatedPacking } from './types';

/** Options that hither sets, or that write files, wait, print or submit something else. */
export const SET_BY_HITHER =
  'array chdir comment cpus-per-task dependency error export export-file gid help hold input job-name no-requeue ntasks open-mode output parsable quiet signal test-only uid usage verbose version wait wrap';

/** The long name of an option that may be given. */
export const SBATCH_OPTION = new RegExp(`^(?!(?:${SET_BY_HITHER.replaceAll(' ', '|')})$)[a-z][a-z0-9-]+$`);

/** How many jobs a task runs: keys of `slurm:`, and their names in `SpecJob`. */
export const PACKING = { pack: 'pack', 'at-once': 'atOnce', 'max-tasks': 'maxTasks' } as const;

/** Where SIF files are built: a key of `slurm:`, with the value `job`. */
export const BUILD = 'build';

/** An option, by its long name; true: without a value. */
export interface SlurmOption {
  readonly name: string;
  readonly value: string | true;
}

/** What a text that `parseSlurmOption` refuses should have been. */
export const SLURM_OPTION_WORDS = 'an option of sbatch, such as partition=gpu or exclusive';

/** Parses `NAME=VALUE` or `NAME`, as on sbatch's command line without the dashes; undefined if it may not be given. */
export function parseSlurmOption(text: string): SlurmOption | undefined {
  const [, name = '', value] = /^([^=]*)(?:=(.*))?$/.exec(text) ?? [];
  const isSound =
    name === BUILD
      ? value === 'job'
      : Object.hasOwn(PACKING, name)
        ? /^[1-9]\d{0,8}$/.test(value ?? '')
        : SBATCH_OPTION.test(name);
  return isSound && name !== 'setup' && value !== '' ? { name, value: value ?? true } : undefined;
}

/** The job with these options in place of its own with the same names. */
export function withSlurmOptions(job: SpecJob, options: readonly SlurmOption[]): SpecJob {
  const slurm = new Map(job.slurm);
  const packing: Record<string, number> = {};
  let { buildsInJob } = job;
  for (const { name, value } of options) {
    if (name === BUILD) {
      buildsInJob = true;
    } else if (Object.hasOwn(PACKING, name)) {
      packing[PACKING[name as keyof typeof PACKING]] = Number(value);
    } else {
      slurm.set(name, value);
    }
  }
  return { ...job, slurm, buildsInJob, packing: { ...job.packing, ...(packing as StatedPacking) } };
}
