// Measures a function that does nothing, with its image present: the whole process, relative to the engine command in
// it.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { medians, milliseconds, verdict } from './measure.js';
import { findProgram, recordCalls } from './record-calls.js';

/** How much we may add to the engine's command, in starts of bare Node. */
const GOAL = 2;
const ROUNDS = 31;
const IMAGES = { docker: process.env.TESTBED_IMAGE_PYTHON, apptainer: process.env.TESTBED_SIF_PYTHON };

const FUNCTION = `import hither as hi

@hi.function('null', '0.1.0')
def null():
    return None
`;

/**
 * `engine` is docker or apptainer. The floor is the recorded engine command, run again on the retained job directory.
 */
export async function nullFigure(engine, directory) {
  const image = IMAGES[engine];
  const program = findProgram(engine);
  if (program === undefined || image === undefined) {
    return [[`null function, ${engine}`, 'not measured: the engine or its test image is missing', '', '', '']];
  }
  const work = join(directory, `null-${engine}`);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'null.py'), FUNCTION);
  const cli = resolve('dist/cli.js');
  const hither = [
    process.execPath,
    cli,
    'run',
    'null.py:null',
    '--force-run',
    '--runtime',
    engine,
    '--container',
    image,
  ];
  const options = { cwd: work, env: { ...process.env, KACHERY_STORAGE_DIR: join(work, 'store') } };
  const calls = recordCalls(engine, [...hither, '--retain'], options);
  const start = calls.find(({ args }) => args.includes('/in/runner/run_job.py'));
  for (const result of leftIn(start.args)) {
    rmSync(result);
  }
  const empty = join(work, 'empty.mjs');
  writeFileSync(empty, '');
  const [whole, floor, bare, node] = await medians(
    [
      { argv: hither, options },
      { argv: again(engine, program, start.args), options: { env: start.env } },
      { argv: engine === 'docker' ? [program, 'run', '--rm', image, 'true'] : [program, 'exec', image, 'true'] },
      { argv: [process.execPath, empty] },
    ],
    ROUNDS,
  );
  if (leftIn(start.args).length !== 2) {
    throw new Error(`the floor of ${engine} is invalid: the recorded command did not run the function`);
  }
  return [
    [
      `null function, ${engine}: whole process`,
      milliseconds(whole),
      `${milliseconds(floor)}, the same ${engine} command (bare: ${milliseconds(bare)})`,
      `floor + ${GOAL} × ${milliseconds(node)} (bare node)`,
      verdict(whole - floor <= GOAL * node, `+ ${((whole - floor) / node).toFixed(2)} ×`),
    ],
  ];
}

/** The files that the container wrote into the job directory. */
export function leftIn(args) {
  const mounted = args.flatMap((argument) => /src=(.*),dst=\/out$/.exec(argument)?.[1] ?? []);
  const out = mounted[0] ?? args.at(-1);
  return ['result.json', 'ended.json'].map((name) => join(out, name)).filter((path) => existsSync(path));
}

/** The recorded command, repeated. docker has to remove the container, as hither does, and can't use the same name. */
export function again(engine, program, args) {
  if (engine === 'apptainer') {
    return [program, ...args];
  }
  const name = args.indexOf('--name');
  return [program, 'run', '--rm', ...args.slice(1, name), ...args.slice(name + 2)];
}
