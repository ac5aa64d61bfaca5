// Measures the first use of a SIF file that is named by its path: what it costs more than the second use, relative to
// one reading of the file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readThrough } from './array.js';
import { median, milliseconds, time, verdict } from './measure.js';

const ROUNDS = 7;

const FUNCTION = `import hither as hi

@hi.function('nothing', '0.1.0')
def nothing():
    return None
`;

export async function sifFigure(directory) {
  const image = process.env.TESTBED_SIF_PYTHON_NUMPY;
  if (image === undefined) {
    return [['first use of a SIF file', 'not measured: there is no apptainer', '', '', '']];
  }
  const work = join(directory, 'sif');
  mkdirSync(work, { recursive: true });
  const sif = join(work, 'image.sif');
  copyFileSync(image, sif);
  writeFileSync(join(work, 'nothing.py'), FUNCTION);
  writeFileSync(join(work, 'hither.yml'), JSON.stringify({ function: 'nothing.py:nothing', container: 'image.sif' }));
  const readings = [];
  const more = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    readings.push(readingOnce(sif));
    more.push(await moreOnce(work, round));
  }
  const size = `${(statSync(sif).size / 1e6).toFixed(0)} MB`;
  rmSync(work, { recursive: true });
  const [reading, cost] = [median(readings), median(more)];
  return [
    [
      `first use of a SIF file named by path, ${size}: more than the second use`,
      milliseconds(cost),
      `${milliseconds(reading)}, its sha256`,
      'floor',
      verdict(cost <= reading, `× ${(cost / reading).toFixed(2)}`),
    ],
  ];
}

/** Seconds to read and hash the file once. */
function readingOnce(sif) {
  const start = process.hrtime.bigint();
  const hash = createHash('sha256');
  readThrough(sif, (piece) => hash.update(piece));
  hash.digest();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** What the first of two runs with a new file takes longer, in seconds. Both run the job. */
async function moreOnce(work, round) {
  const env = { ...process.env, KACHERY_STORAGE_DIR: join(work, 'store') };
  const sif = join(work, `image-${round}.sif`);
  copyFileSync(join(work, 'image.sif'), sif);
  spawnSync('sync');
  const argv = [process.execPath, resolve('dist/cli.js'), 'run', '--runtime', 'apptainer', '--force-run'];
  const use = (file) => time([...argv, '--container', file], { cwd: work, env });
  // What apptainer can do is found out once, with the first image of all.
  await (round === 0 && use(join(work, 'image.sif')));
  const first = await use(sif);
  const second = await use(sif);
  rmSync(sif);
  return first - second;
}
