// Prints the README's timings. Each is compared with a floor measured in the same run.
//
//   npm run bench            all of them
//   npm run bench -- null    those whose name begins with it: load, null, workers, host, cached, many, again, array,
//                            input, sif, slurm, flood, pull; hundred-thousand, which takes too long for all
//
// Uses the engines of the test bed (test/testbed/testbed.sh up). A missing engine is reported as not measured.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { againFigure } from './again.js';
import { arrayFigure } from './array.js';
import { cachedFigure, manyCachedFigure } from './cached.js';
import { floodFigure } from './flood.js';
import { inputFigure } from './input.js';
import { loadFigure } from './load.js';
import { fileSystemOf } from './measure.js';
import { nullFigure } from './null.js';
import { pullFigure } from './pull.js';
import { sifFigure } from './sif.js';
import { slurmFigure } from './slurm.js';
import { slurmDriverFigure } from './slurm-driver.js';
import { slurmManyFigure } from './slurm-many.js';
import { hostJobsFigure, mostJobsFigure, workersFigure } from './workers.js';

const figures = [
  ['load', loadFigure],
  ['null', (directory) => nullFigure('docker', directory)],
  ['null', (directory) => nullFigure('apptainer', directory)],
  ['workers', (directory) => workersFigure('docker', directory)],
  ['workers', (directory) => workersFigure('apptainer', directory)],
  ['host', hostJobsFigure],
  ['hundred-thousand', mostJobsFigure],
  ['cached', cachedFigure],
  ['many', manyCachedFigure],
  ['again', againFigure],
  ['array', arrayFigure],
  ['flood-host', (directory) => floodFigure('host', directory)],
  ['flood-docker', (directory) => floodFigure('docker', directory)],
  ['flood-podman', (directory) => floodFigure('podman', directory)],
  ['flood-apptainer', (directory) => floodFigure('apptainer', directory)],
  ['input', inputFigure],
  ['sif', sifFigure],
  ['slurm', slurmFigure],
  ['slurm-driver', slurmDriverFigure],
  ['hundred-thousand', slurmManyFigure],
  ['pull', (directory) => pullFigure('docker', directory)],
  ['pull', (directory) => pullFigure('apptainer', directory)],
];

const wanted = process.argv[2] ?? '';
const isWanted = (name) => (wanted === '' ? name !== 'hundred-thousand' : name.startsWith(wanted));
const directory = mkdtempSync(join(process.env.HITHER_BENCH_DIRECTORY ?? tmpdir(), 'hither-bench-'));
console.log(
  `Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${fileSystemOf(directory)}.\n`,
);
console.log('| what | measured | floor | goal | |');
console.log('|---|---|---|---|---|');
try {
  for (const [name, figure] of figures) {
    if (isWanted(name)) {
      for (const row of await figure(directory)) {
        console.log(`| ${row.join(' | ')} |`);
      }
    }
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
