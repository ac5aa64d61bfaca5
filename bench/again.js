// Measures a 1 GB array that is used again: recognizing that it is unchanged, and reading a cached result of 1 GB.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readThrough } from './array.js';
import { median, medians, milliseconds, time, verdict } from './measure.js';

const GOAL = 0.05;
const ELEMENTS = 125_000_000;
const CLI = [process.execPath, resolve('dist/cli.js')];

const FUNCTION = `import hither as hi

@hi.function('length', '0.1.0')
def length(x):
    return len(x)

@hi.function('negate', '0.1.0')
def negate(x):
    x *= -1
    return x
`;

export async function againFigure(directory) {
  const python = process.env.HITHER_TEST_PYTHON ?? 'python3';
  const work = join(directory, 'again');
  mkdirSync(work, { recursive: true });
  const make = `import numpy; r = numpy.random.default_rng(1); numpy.save('x.npy', r.random(${ELEMENTS})); numpy.save('y.npy', r.random(10))`;
  if (spawnSync(python, ['-c', make], { cwd: work }).status !== 0) {
    return [['1 GB array again', 'not measured: there is no numpy (HITHER_TEST_PYTHON)', '', '', '']];
  }
  writeFileSync(join(work, 'f.py'), FUNCTION);
  const spec = (name, file) => {
    const path = join(work, `${name}-${file}.json`);
    writeFileSync(
      path,
      JSON.stringify({ function: `f.py:${name}`, runtime: 'host', python, args: { x: { $npy: file } } }),
    );
    return path;
  };
  const options = { cwd: work, env: { ...process.env, KACHERY_STORAGE_DIR: join(work, 'store') } };
  const [small, large, negate] = [spec('length', 'y.npy'), spec('length', 'x.npy'), spec('negate', 'x.npy')];
  // Wait until the file is old enough for its status to be trusted: a later change in the same tick would not show.
  await sleep(3000);
  for (const each of [small, large, negate]) {
    await time([...CLI, 'run', each], options);
  }
  const [floor, whole] = await medians(
    [small, large].map((each) => ({ argv: [...CLI, 'run', each], options })),
    9,
  );
  const floors = [];
  const wholes = [];
  for (let round = 0; round < 3; round += 1) {
    floors.push(hashAndCopy(join(work, 'x.npy'), join(work, 'copy')));
    const output = join(work, 'out');
    wholes.push(await time([...CLI, 'run', negate, '--output', output], options));
    rmSync(output, { recursive: true });
  }
  rmSync(work, { recursive: true });
  const out = median(wholes) / median(floors);
  return [
    [
      '1 GB array, unchanged, hashed the second time',
      milliseconds(whole - floor),
      'the same with an array of 10 numbers',
      milliseconds(GOAL),
      verdict(whole - floor <= GOAL, milliseconds(whole - floor)),
    ],
    [
      '1 GB result and 1 GB argument from the cache, with --output',
      `${median(wholes).toFixed(1)} s`,
      `${median(floors).toFixed(1)} s, 2 × (sha1 and sha256 in one pass, copy)`,
      '',
      `× ${out.toFixed(2)}`,
    ],
  ];
}

/** Seconds to read, hash and copy a file twice: the result and the argument are both verified. */
function hashAndCopy(source, target) {
  const start = process.hrtime.bigint();
  const [sha1, sha256] = [createHash('sha1'), createHash('sha256')];
  readThrough(source, (piece) => {
    sha1.update(piece);
    sha256.update(piece);
  });
  copyFileSync(source, target);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  rmSync(target);
  return 2 * seconds;
}
