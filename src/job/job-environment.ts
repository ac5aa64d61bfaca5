/** The environment variables that a function finds, beside those of its image. */
import type { SpecJob } from '../job-spec/types';

/** Libraries that would else start a thread for each CPU of the machine, whatever the job was given. */
const THREAD_VARIABLES = [
  'OMP_NUM_THREADS',
  'OPENBLAS_NUM_THREADS',
  'MKL_NUM_THREADS',
  'NUMEXPR_NUM_THREADS',
  'NUMBA_NUM_THREADS',
  'VECLIB_MAXIMUM_THREADS',
] as const;

/** Variables of a GitHub runner: tokens that may do what the workflow may, and what its steps are told. The logins of ours too. */
const RUNNER_VARIABLE = /^(GITHUB|ACTIONS|RUNNER|INPUT)_|^HITHER_REMOTE_CREDENTIALS$/i;

/** Whether a variable of the caller may be passed into a job at all, whatever its spec says. */
export function mayPass(name: string): boolean {
  return !RUNNER_VARIABLE.test(name);
}

/** What the environment depends on beside the spec. */
export interface EnvironmentOptions {
  /** The directory for temporary files as the function sees it: /tmp in a container. */
  readonly tmp: string;
  /** The caller's environment, that `env: [NAME]` passes variables through from. */
  readonly caller: Readonly<Record<string, string | undefined>>;
}

/** What is equal on all machines, so that the same job gives the same result; then what the spec sets. */
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
