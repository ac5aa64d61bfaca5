// Measures a 256 MB argument and a 256 MB result under docker with an empty store: the whole process, relative to what
// a store has to do for two arrays and what the same container takes for the function.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { floorOnce } from './array.js';
import { median, time, verdict } from './measure.js';

const GOAL = 1.5;
const ROUNDS = 5;
const ELEMENTS = 32_000_000;

const FUNCTION = `import hither as hi

@hi.function('negate', '0.1.0')
def negate(x):
    x *= -1
    return x
`;

/** What the function does, and nothing else. */
const BARE = "import numpy; x = numpy.load('/in/x.npy'); x *= -1; numpy.save('/out/y.npy', x)";

export async function inputFigure(directory) {
  const image = process.env.TESTBED_IMAGE_PYTHON_NUMPY;
  const python = process.env.HITHER_TEST_PYTHON ?? 'python3';
  const what = '256 MB array in, 256 MB out, docker, cold: whole process';
  const work = join(directory, 'input');
  mkdirSync(join(work, 'out'), { recursive: true });
  const make = `import numpy; numpy.save('x.npy', numpy.random.default_rng(1).random(${ELEMENTS}))`;
  if (image === undefined || spawnSync(python, ['-c', make], { cwd: work }).status !== 0) {
    return [[what, 'not measured: there is no docker, or no numpy (HITHER_TEST_PYTHON)', '', '', '']];
  }
  writeFileSync(join(work, 'negate.py'), FUNCTION);
  const spec = { function: 'negate.py:negate', container: image, args: { x: { $npy: 'x.npy' } } };
  writeFileSync(join(work, 'hither.yml'), JSON.stringify(spec));
  const figures = { floors: [], bares: [], wholes: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    figures.floors.push(2 * floorOnce(work, ELEMENTS));
    figures.bares.push(await bareOnce(work, image));
    figures.wholes.push(await wholeOnce(work));
  }
  rmSync(work, { recursive: true });
  const [floor, bare, whole] = [figures.floors, figures.bares, figures.wholes].map(median);
  const ratio = (whole - bare) / floor;
  return [
    [
      what,
      `${whole.toFixed(2)} s`,
      `${floor.toFixed(2)} s, 2 × (sha1 and sha256 in one pass, write with fsync, read)`,
      `floor × ${GOAL} + the bare container (${bare.toFixed(2)} s)`,
      verdict(ratio <= GOAL, `× ${ratio.toFixed(2)}`),
    ],
  ];
}

/** The function alone in the container. */
async function bareOnce(work, image) {
  spawnSync('sync');
  const mounts = ['--volume', `${work}/x.npy:/in/x.npy:ro`, '--volume', `${work}/out:/out`];
  const seconds = await time(['docker', 'run', '--rm', '--network', 'none', ...mounts, image, 'python3', '-c', BARE]);
  rmSync(join(work, 'out', 'y.npy'));
  return seconds;
}

async function wholeOnce(work) {
  spawnSync('sync');
  const store = join(work, 'store');
  const env = { ...process.env, KACHERY_STORAGE_DIR: store };
  const argv = [process.execPath, resolve('dist/cli.js'), 'run', '--runtime', 'docker'];
  const seconds = await time(argv, { cwd: work, env });
  rmSync(store, { recursive: true });
  return seconds;
}
