/** What the driver of many jobs takes of the login node. */
import { it } from 'vitest';
import { engineOf, needs, SLURM } from '../requirements';
import { expectIdleDriver } from '../rigs/idle-driver';

const options = { ...needs(SLURM, engineOf('apptainer')), timeout: 180_000 };

it(
  'a driver beside 1,000 jobs that wait and some that run lives under the limits of a login node',
  options,
  async () => {
    console.log(`slurm: ${await expectIdleDriver(15)}`);
  },
);
