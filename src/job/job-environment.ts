/** Makes the environment variables of a function, in addition to those of its image. */
import type { SpecJob } from '../job-spec/types';

/** Without these, libraries start a thread for each CPU of the machine, even if the job has fewer. */
const THREAD_VARIABLES = [
  'OMP_NUM_THREADS',
  'OPENBLAS_NUM_THREADS',
  'MKL_NUM_THREADS',
  'NUMEXPR_NUM_THREADS',
  'NUMBA_NUM_THREADS',
  'VECLIB_MAXIMUM_THREADS',
] as const;

/** Variables of a GitHub runner, among them tokens with the workflow's permissions; and our own credentials. */
const RUNNER_VARIABLE = /^(GITHUB|ACTIONS|RUNNER|INPUT)_|^HITHER_REMOTE_CREDENTIALS$/i;

/** Whether a variable of the caller may ever be passed into a job. */
export function mayPass(name: string): boolean {
  return !RUNNER_VARIABLE.test(name);
}

/** Inputs of the environment besides the spec. */
export interface EnvironmentOptions {
  /** The directory for temporary files as the function sees it: /tmp in a container. */
  readonly tmp: string;
  /** The caller's environment, from which `env: [NAME]` passes variables through. */
  readonly caller: Readonly<Record<string, string | undefined>>;
}

/** Variables with fixed values on all machines, for reproducible results; then the variables of the spec. */
export function jobEnvironment(job: SpecJob, options: EnvironmentOptions): Record<string, string> {
  const { tmp, caller } = options;
  const threads = String(Math.max(1, Math.floor(job.resources.cpus)));
  const passed = job.passEnv.filter(mayPass).flatMap((name): [string, string][] => {
    const value = caller[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    PYTHONHASHSEED: '0',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    HOME: tmp,
    TMPDIR: tmp,
    XDG_CACHE_HOME: `${tmp}/.cache`,
    MPLCONFIGDIR: `${tmp}/matplotlib`,
    NUMBA_CACHE_DIR: `${tmp}/numba`,
    ...Object.fromEntries(THREAD_VARIABLES.map((name) => [name, threads])),
    ...Object.fromEntries(passed),
    ...Object.fromEntries(job.env),
  };
}
