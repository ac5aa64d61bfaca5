/** A driver on Slurm that has nothing to do for ten minutes. */
import { it } from 'vitest';
import { engineOf, needs, SLURM } from '../requirements';
import { expectIdleDriver } from '../rigs/idle-driver';

/** Ten minutes are too long for every run of all tests. */
const SECONDS = process.env.HITHER_TORTURE === undefined ? 30 : 600;
const options = { ...needs(SLURM, engineOf('apptainer')), timeout: 180_000 + 1000 * SECONDS };

it(`beside jobs that wait and run for ${SECONDS} s, it lives under the limits of a login node`, options, async () => {
  console.log(`slurm: ${await expectIdleDriver(SECONDS)}`);
});
