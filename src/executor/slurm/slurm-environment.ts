/** The environment of Slurm's commands, which sbatch passes on to the job. */

/**
 * What finds programs, the user's files, and (SLURM_CONF) the cluster's configuration. Other variables of Slurm would come
 * from an outer job, or change what its commands do and print.
 */
const PASSED = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'LD_LIBRARY_PATH', 'MODULEPATH', 'SLURM_CONF'],
];

/**
 * Of the caller's environment only what finds programs: sbatch would copy all of it, secrets too, into the job.
 * (`--export=NONE` would start a login shell on the node instead.) An empty variable counts as not set: with an empty
 * SLURM_CONF, each of Slurm's commands would look for a file without a name for a minute.
 */
export function slurmEnvironment(caller: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const passed = PASSED.flatMap((name): [string, string][] => {
    const value = caller[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  // squeue would cut long lists of indices (squeue(1)).
  return { ...Object.fromEntries(passed), SLURM_BITSTR_LEN: '0' };
}
