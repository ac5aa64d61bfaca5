// Measures a 1 GB argument and a 1 GB result under the runtime host: the whole process, relative to what every store
// has to do, which is to hash each array once, write it to disk, and read it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { median, time, verdict } from './measure.js';

const GOAL = 1.5;
const MEMORY_GOAL = 150e6;
const ROUNDS = 3;
const ELEMENTS = 125_000_000;
const PIECE = 1024 * 1024;

const FUNCTION = `import hither as hi

@hi.function('negate', '0.1.0')
def negate(x):
    x *= -1
    return x
`;

export async function arrayFigure(directory) {
  const python = process.env.HITHER_TEST_PYTHON ?? 'python3';
  const work = join(directory, 'array');
  mkdirSync(work, { recursive: true });
  const make = `import numpy; numpy.save('x.npy', numpy.random.default_rng(1).random(${ELEMENTS}))`;
  if (spawnSync(python, ['-c', make], { cwd: work }).status !== 0) {
    return [['1 GB array in and out', 'not measured: there is no numpy (HITHER_TEST_PYTHON)', '', '', '']];
  }
  writeFileSync(join(work, 'negate.py'), FUNCTION);
  const spec = { function: 'negate.py:negate', runtime: 'host', python, args: { x: { $npy: 'x.npy' } } };
  writeFileSync(join(work, 'hither.yml'), JSON.stringify(spec));
  const floors = [];
  const wholes = [];
  const peaks = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    floors.push(2 * floorOnce(work));
    const { seconds, peak } = await runOnce(work);
    wholes.push(seconds);
    peaks.push(peak);
  }
  rmSync(work, { recursive: true });
  const ratio = median(wholes) / median(floors);
  const peak = Math.max(...peaks);
  const floor = `${gigabyteSeconds(median(floors))}, 2 × (sha1 and sha256 in one pass, write with fsync, read)`;
  return [
    [
      '1 GB array in, 1 GB out, host: whole process',
      gigabyteSeconds(median(wholes)),
      floor,
      `floor × ${GOAL}`,
      verdict(ratio <= GOAL, `× ${ratio.toFixed(2)}`),
    ],
    [
      '1 GB array in, 1 GB out, host: peak memory of hither',
      megabytes(peak),
      '',
      megabytes(MEMORY_GOAL),
      verdict(peak <= MEMORY_GOAL, megabytes(peak)),
    ],
  ];
}

/** Flushes earlier writes, which would otherwise count towards the next measurement. */
function settle() {
  spawnSync('sync');
}

/** Seconds for one array: hash it, write it to disk with fsync, read it. */
export function floorOnce(work, elements = ELEMENTS) {
  settle();
  const source = join(work, 'x.npy');
  const target = join(work, 'floor');
  const [sha1, sha256] = [createHash('sha1'), createHash('sha256')];
  const start = process.hrtime.bigint();
  readThrough(source, (piece) => {
    sha1.update(piece);
    sha256.update(piece);
  });
  const output = openSync(target, 'w');
  const piece = Buffer.alloc(PIECE, 1);
  for (let written = 0; written < elements * 8; written += PIECE) {
    writeSync(output, piece);
  }
  fsyncSync(output);
  closeSync(output);
  readThrough(target, () => {});
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  rmSync(target);
  return seconds;
}

/** Reads a file piece by piece. */
export function readThrough(path, use) {
  const input = openSync(path, 'r');
  const piece = Buffer.alloc(PIECE);
  for (let size = readSync(input, piece); size > 0; size = readSync(input, piece)) {
    use(piece.subarray(0, size));
  }
  closeSync(input);
}

/** Runs the job with an empty store. The process itself writes its peak memory (bytes) when it exits. */
async function runOnce(work) {
  settle();
  const store = join(work, 'store');
  const peakFile = join(work, 'peak');
  const writePeak = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS * 1024)));`;
  const argv = [process.execPath, '--import', `data:text/javascript,${encodeURIComponent(writePeak)}`];
  const env = { ...process.env, KACHERY_STORAGE_DIR: store };
  const seconds = await time([...argv, resolve('dist/cli.js'), 'run'], { cwd: work, env });
  rmSync(store, { recursive: true });
  return { seconds, peak: Number(readFileSync(peakFile, 'utf8')) };
}

const gigabyteSeconds = (seconds) => `${seconds.toFixed(1)} s`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
