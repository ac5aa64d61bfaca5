/** The environment of Slurm's commands, which sbatch passes on to the job. */

/** Variables of an outer job, or settings of the user, that change what Slurm's commands do or print. */
const OF_SLURM = /^(SLURM|SBATCH|SQUEUE|SACCT|SCANCEL|SINFO|SRUN|SALLOC|SCONTROL)_/;

/** The only one that is kept: it says where the cluster's configuration is (sbatch(1)). */
const KEPT = 'SLURM_CONF';

/** What a batch script needs to find programs and the user's files. */
const PASSED = ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'LD_LIBRARY_PATH', 'MODULEPATH', KEPT];

/**
 * Of the caller's environment only what finds programs: sbatch would copy all of it, secrets too, into the job.
 * (`--export=NONE` would start a login shell on the node instead.)
 */
export function slurmEnvironment(caller: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    PASSED.flatMap((name): [string, string][] => {
      const value = caller[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The names of the variables of the caller that would change what sbatch does, and are not used. */
export function ignoredVariables(caller: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(caller)
    .filter((name) => /^SBATCH_/.test(name) && OF_SLURM.test(name))
    .sort();
}
