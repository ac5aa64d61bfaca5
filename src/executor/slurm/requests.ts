/** What jobs ask of Slurm, as options of sbatch. */
import type { Task } from '../types';

const MIB = 1024 ** 2;
/** For the supervisor and the engine, so that the job's own limit is the one that is reached. MiB. */
const OVERHEAD = 128;
/** Slurm counts whole minutes, and the job's own limit is the one that is reached. Seconds. */
const SPARE = 60;

/** The options. Tasks with equal ones go in one array. */
export function requestOptions({ run: { resources }, timeout }: Task): readonly string[] {
  const { cpus, memory, gpus } = resources;
  return [
    `--cpus-per-task=${Math.ceil(cpus)}`,
    ...(memory === undefined ? [] : [`--mem=${Math.ceil(memory / MIB) + OVERHEAD}M`]),
    ...(timeout === undefined ? [] : [`--time=${Math.ceil((timeout + SPARE) / 60)}`]),
    ...(gpus === undefined ? [] : [`--gres=gpu:${gpus}`]),
  ];
}
