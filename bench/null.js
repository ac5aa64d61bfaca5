// A null function with its image present: the whole process, against the very engine command that it starts.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { verdict } from './load.js';
import { medians, milliseconds } from './measure.js';

const GOAL = 0.15;
const IMAGE = process.env.TESTBED_IMAGE_PYTHON;
const SIF = process.env.TESTBED_SIF_PYTHON;

const FUNCTION = `import hither as hi

@hi.function('null', '0.1.0')
def null():
    return None
`;

/** `engine` is docker or apptainer. The floor is the recorded engine command, run on a job folder that was kept. */
export function nullFigure(engine, folder) {
  const image = engine === 'docker' ? IMAGE : SIF;
  const program = which(engine);
  if (program === undefined || image === undefined) {
    return [[`null function, ${engine}`, 'not measured: the engine or its test image is missing', '', '', '']];
  }
  const work = join(folder, `null-${engine}`);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'null.py'), FUNCTION);
  const hither = [
    process.execPath,
    resolve('dist/cli.js'),
    'run',
    'null.py:null',
    '--runtime',
    engine,
    '--container',
    image,
  ];
  const env = { ...process.env, KACHERY_STORAGE_DIR: join(work, 'store') };
  const call = recordCall(program, hither, { cwd: work, env });
  const bare =
    engine === 'docker' ? [program, 'run', '--rm', image, 'true'] : [program, '--silent', 'exec', image, 'true'];
  const [whole, floor, bareTime] = medians(
    [
      { argv: hither, options: { cwd: work, env } },
      { argv: ['sh', floorScript(work, engine, program, call)], options: { env: call.env } },
      { argv: bare },
    ],
    15,
  );
  const over = whole - floor;
  const floorText = `${milliseconds(floor)} (bare: ${milliseconds(bareTime)})`;
  return [
    [
      `null function, ${engine}`,
      milliseconds(whole),
      floorText,
      `floor + ${milliseconds(GOAL)}`,
      verdict(over <= GOAL, `+${milliseconds(over)}`),
    ],
  ];
}

/** Runs hither once with a stand-in before the engine that notes how the container is started; the job folder is kept. */
function recordCall(program, hither, { cwd, env }) {
  const calls = join(cwd, 'calls');
  const bin = join(cwd, 'bin');
  mkdirSync(calls, { recursive: true });
  mkdirSync(bin, { recursive: true });
  cpSync(resolve('bench/record-engine.sh'), join(bin, 'recorder'));
  chmodSync(join(bin, 'recorder'), 0o755);
  const stand = join(bin, program.split('/').pop());
  writeFileSync(
    stand,
    `#!/bin/sh\nHITHER_BENCH_CALLS='${calls}' HITHER_BENCH_ENGINE='${program}' exec '${join(bin, 'recorder')}' "$@"\n`,
  );
  chmodSync(stand, 0o755);
  const done = spawnSync(hither[0], [...hither.slice(1), '--retain'], {
    cwd,
    env: { ...env, PATH: `${bin}:${env.PATH}` },
    encoding: 'utf8',
  });
  const recorded = readdirSync(calls)
    .sort()
    .map((name) => readFileSync(join(calls, name), 'utf8').split('\0').slice(0, -1));
  const start = recorded.find((args) => args.includes('run') || args.includes('exec'));
  if (done.status !== 0 || start === undefined) {
    throw new Error(`hither could not be measured: ${done.stderr}${done.stdout}`);
  }
  return { args: start, env };
}
