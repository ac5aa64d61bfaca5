/** What jobs ask of Slurm, as options of sbatch. */
import type { TaskRequest } from '../types';

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

/** The options, with those of the spec. Tasks with equal ones go in one array. */
export function requestOptions({ resources, timeout, options }: TaskRequest): readonly string[] {
  const { cpus, memory, gpus } = resources;
  const derived: readonly (readonly [string, string | undefined])[] = [
    ['cpus-per-task', String(Math.ceil(cpus))],
    ['mem', memory === undefined ? undefined : `${Math.ceil(memory / MIB) + OVERHEAD}M`],
    ['time', timeout === undefined ? undefined : String(Math.ceil((timeout + SPARE) / 60))],
    ['gres', gpus === undefined ? undefined : `gpu:${gpus}`],
  ];
  const left = derived.filter(([name]) => ![name, ...(INSTEAD[name] ?? [])].some((given) => options.has(given)));
  return [
    ...left.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`])),
    ...[...options].map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`)),
  ];
}
