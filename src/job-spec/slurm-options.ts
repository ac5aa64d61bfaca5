/** Options of sbatch that a spec, a flag or an input may give (sbatch(1)), and what `slurm:` says besides. */
import { didYouMean, nearest } from './did-you-mean';
import type { SpecJob, StatedPacking } from './types';

/** Options that hither sets, or that write files, wait, print or submit something else. */
export const SET_BY_HITHER =
  'array chdir comment cpus-per-task dependency error export export-file gid help hold input job-name no-requeue ntasks open-mode output parsable quiet signal test-only uid usage verbose version wait wrap';

/** The long name of an option that may be given. */
export const SBATCH_OPTION = new RegExp(`^(?!(?:${SET_BY_HITHER.replaceAll(' ', '|')})$)[a-z][a-z0-9-]+$`);

/** Options that misspelt names are compared with. Sites and newer versions have more. */
const WELL_KNOWN =
  'account acctg-freq bb bbf begin cluster-constraint clusters constraint container contiguous core-spec cores-per-socket cpu-freq cpus-per-gpu deadline delay-boot distribution exclude exclusive extra extra-node-info get-user-env gpu-bind gpu-freq gpus gpus-per-node gpus-per-socket gpus-per-task gres gres-flags hint ignore-pbs kill-on-invalid-dep licenses mail-type mail-user mcs-label mem mem-bind mem-per-cpu mem-per-gpu mincpus network nice no-kill nodefile nodelist nodes ntasks-per-core ntasks-per-gpu ntasks-per-node ntasks-per-socket overcommit oversubscribe partition power prefer priority profile propagate qos reboot requeue reservation resv-ports sockets-per-node spread-job switches thread-spec threads-per-core time time-min tmp tres-bind tres-per-task use-min-nodes wait-all-nodes wckey';

/** How many jobs a task runs: keys of `slurm:`, and their names in `SpecJob`. */
export const PACKING = { pack: 'pack', 'at-once': 'atOnce', 'max-tasks': 'maxTasks' } as const;

/** Where SIF files are built: a key of `slurm:`, with the value `job`. */
export const BUILD = 'build';

/** Keys of `slurm:` that are no options of sbatch. */
export const OF_HITHER: readonly string[] = ['setup', BUILD, ...Object.keys(PACKING)];

const KNOWN: readonly string[] = [...OF_HITHER, ...WELL_KNOWN.split(' ')];
const SET: readonly string[] = SET_BY_HITHER.split(' ');

/**
 * Whether `slurm:` may have this key. sbatch takes the beginning of a name for the whole (getopt_long(3)), so that of a
 * name that hither sets is refused too; a name that is almost one of ours is not what sbatch should be asked about.
 */
export function isSlurmKey(name: string): boolean {
  const isMeantForUs = !KNOWN.includes(name) && nearest(name, OF_HITHER) !== undefined;
  return SBATCH_OPTION.test(name) && !SET.some((other) => other.startsWith(name)) && !isMeantForUs;
}

/** `did you mean "x"?` where the name of an option that may be given is near, else the text given. */
export function similarOption(name: string, otherwise: string): string {
  return KNOWN.includes(name) || SET.includes(name) ? otherwise : didYouMean(name, KNOWN, otherwise);
}

/** An option, by its long name; true: without a value. */
export interface SlurmOption {
  readonly name: string;
  readonly value: string | true;
}

/** What a text that `parseSlurmOption` refuses should have been. */
export function slurmOptionWords(text: string): string {
  const name = nameIn(text);
  const words = 'an option of sbatch, such as partition=gpu or exclusive, and none that hither sets';
  if (name === BUILD) {
    return `${BUILD}=job`;
  }
  if (Object.hasOwn(PACKING, name)) {
    return `${name}=NUMBER, with a whole number of at least 1`;
  }
  const similar = similarOption(name, '');
  return similar === '' ? words : `${words}; ${similar}`;
}

/** Parses `NAME=VALUE` or `NAME`, as on sbatch's command line without the dashes; undefined if it may not be given. */
export function parseSlurmOption(text: string): SlurmOption | undefined {
  const [, name = '', value] = /^([^=]*)(?:=(.*))?$/.exec(text) ?? [];
  const isSound =
    name === BUILD
      ? value === 'job'
      : Object.hasOwn(PACKING, name)
        ? /^[1-9]\d{0,8}$/.test(value ?? '')
        : isSlurmKey(name);
  return isSound && name !== 'setup' && value !== '' ? { name, value: value ?? true } : undefined;
}

function nameIn(text: string): string {
  return text.replace(/=.*$/s, '');
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
