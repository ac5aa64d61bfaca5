import { describe, expect, it } from 'vitest';
import { slurmEnvironment } from '../../../../src/executor/slurm/slurm-environment';

describe("the environment of Slurm's commands", () => {
  it('has what finds programs and the cluster, and nothing else of the caller', () => {
    const caller = { PATH: '/bin', SLURM_CONF: '/etc/s.conf', SLURM_JOB_ID: '7', SBATCH_PARTITION: 'x', TOKEN: 'y' };
    expect(slurmEnvironment(caller)).toEqual({ PATH: '/bin', SLURM_CONF: '/etc/s.conf', SLURM_BITSTR_LEN: '0' });
  });

  it('has no empty variables', () => {
    expect(slurmEnvironment({ PATH: '/bin', SLURM_CONF: '', LD_LIBRARY_PATH: '' })).toEqual({
      PATH: '/bin',
      SLURM_BITSTR_LEN: '0',
    });
  });
});
