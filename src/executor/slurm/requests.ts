/** What jobs ask of Slurm, as options of sbatch. */
import { similarOption } from '../../job-spec/slurm-options';
import type { TaskRequest } from '../types';
import type { ArrayName } from './scheduler';

const MIB = 1024 ** 2;
/** For the supervisor and the engine, so that the job's own limit is the one that is reached. MiB. */
const OVERHEAD = 128;
/** Slurm counts whole minutes, and the job's own limit is the one that is reached. Seconds. */
const SPARE = 60;

/** Options that ask for the same as the one that we would derive: the spec's own replace it. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  mem: ['mem-per-cpu', 'mem-per-gpu'],
  gres: ['gpus', 'gpus-per-node', 'gpus-per-task'],
};

/** The options, with those of the spec, which are for a whole task. Tasks with equal ones go in one array. */
export function requestOptions({ resources, packing, timeout, options }: TaskRequest): readonly string[] {
  const { cpus, memory, gpus } = resources;
  const { pack, atOnce } = packing;
  const mebibytes = memory === undefined ? undefined : atOnce * (Math.ceil(memory / MIB) + OVERHEAD);
  const seconds = timeout === undefined ? undefined : Math.ceil(pack / atOnce) * timeout + SPARE;
  const derived: readonly (readonly [string, string | undefined])[] = [
    ['cpus-per-task', String(Math.ceil(atOnce * cpus))],
    ['mem', mebibytes === undefined ? undefined : `${mebibytes}M`],
    ['time', seconds === undefined ? undefined : String(Math.ceil(seconds / 60))],
    ['gres', gpus === undefined ? undefined : `gpu:${gpus === 'all' ? gpus : atOnce * Number(gpus)}`],
  ];
  const left = derived.filter(([name]) => ![name, ...(INSTEAD[name] ?? [])].some((given) => options.has(given)));
  return [
    ...left.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`])),
    ...[...options].map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`)),
  ];
}

const CLUSTERS = '--clusters=';

/** The clusters that such options ask for. */
export function clustersOf(options: readonly string[]): Pick<ArrayName, 'clusters'> {
  const given = options.find((option) => option.startsWith(CLUSTERS));
  return given === undefined ? {} : { clusters: given.slice(CLUSTERS.length) };
}

/** What Slurm has refused. */
export interface RefusedRequest extends Pick<TaskRequest, 'packing'> {
  /** Those that there are, if it has no partition of that name. */
  readonly partitions: readonly string[];
}

/** What to do if Slurm refuses a request with these words. */
export function remedyFor(words: string, { packing, partitions }: RefusedRequest): string {
  if (partitions.length > 0) {
    return `change its "slurm: { partition: … }": there are ${partitions.join(', ')}`;
  }
  const [, unknown = ''] = /unrecognized option '--([^'=]+)/.exec(words) ?? [];
  const { pack, atOnce } = packing;
  const atATime = atOnce === 1 ? 'one after another' : `${atOnce} at once`;
  return similarOption(
    unknown,
    pack === 1
      ? 'change its "resources", "timeout" or "slurm"'
      : `the task asks for ${pack} jobs, ${atATime}: change "pack" or "at-once" in its "slurm", its "resources" or "timeout"`,
  );
}
