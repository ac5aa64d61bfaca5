// Measures a function that prints 1 GB: the whole process, relative to the same engine command with its output to
// /dev/null, and the peak memory of hither.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { median, time, verdict } from './measure.js';
import { again, leftIn } from './null.js';
import { findProgram, recordCalls } from './record-calls.js';

const GOAL = 2;
const MEMORY_GOAL = 128 * 1024 ** 2;
const ROUNDS = 3;
const IMAGES = {
  docker: process.env.TESTBED_IMAGE_PYTHON,
  podman: process.env.TESTBED_IMAGE_PYTHON,
  apptainer: process.env.TESTBED_SIF_PYTHON,
};
/** To /dev/null: reading it here would take time. */
const QUIET = ['pipe', 'ignore', 'ignore'];
const CLI = resolve('dist/cli.js');
const ACTION = resolve('dist/main.js');

const FUNCTION = `import os
import hither as hi

@hi.function('flood', '0.1.0')
def flood(line, size):
    block = line.encode() * (65536 // len(line))
    for _ in range(size // len(block)):
        os.write(1, block)
`;

const LINES = {
  'lines of 80 characters': `${'x'.repeat(79)}\n`,
  'lines of 16 bytes': `${'x'.repeat(15)}\n`,
  'one line without an end': 'x',
};

/** `engine` is docker, podman, apptainer or host. */
export async function floodFigure(engine, directory) {
  const program = engine === 'host' ? (process.env.HITHER_TEST_PYTHON ?? findProgram('python3')) : findProgram(engine);
  if (program === undefined || (engine !== 'host' && IMAGES[engine] === undefined)) {
    return [[`1 GB of output, ${engine}`, 'not measured: the engine or its test image is missing', '', '', '']];
  }
  const work = join(directory, `flood-${engine}`);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'flood.py'), FUNCTION);
  const rows = [];
  for (const [what, line] of Object.entries(LINES)) {
    rows.push(...(await compare({ engine, program, work, what, line })));
  }
  return rows;
}

async function compare({ engine, program, work, what, line }) {
  // A spec may not name a file outside its root.
  const image = engine === 'host' ? [] : ['--container', IMAGES[engine]];
  const env = { ...process.env, KACHERY_STORAGE_DIR: join(work, 'store'), RUNNER_TEMP: work };
  const options = { cwd: work, env, stdio: QUIET };
  const python = engine === 'host' ? { python: program } : {};
  const spec = { function: 'flood.py:flood', runtime: engine, ...python, args: { line, size: 1_000_000_000 } };
  writeFileSync(join(work, 'hither.json'), JSON.stringify(spec));
  const call = [CLI, 'run', 'hither.json', '--force-run', ...image];
  const floor = floorOf(engine, program, { call, options });
  const ways = { 'command line': [call, {}], action: [[ACTION], { ...stepOf(work), INPUT_CONTAINER: image[1] ?? '' }] };
  const floors = [];
  const runs = Object.keys(ways).map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    floors.push(await time(floor.argv, { ...options, env: floor.env }));
    for (const [index, [argv, more]] of Object.values(ways).entries()) {
      runs[index].push(await runOnce(argv, { ...options, env: { ...env, ...more } }));
    }
  }
  if (floor.left().length !== 2) {
    throw new Error(`the floor of ${engine} is invalid: the recorded command did not run the function`);
  }
  rmSync(env.KACHERY_STORAGE_DIR, { recursive: true });
  return Object.keys(ways).flatMap((way, index) => rowsOf(`1 GB, ${what}, ${engine}, ${way}`, runs[index], floors));
}

function rowsOf(name, runs, floors) {
  const whole = median(runs.map(({ seconds }) => seconds));
  const floor = median(floors);
  const peak = Math.max(...runs.map((run) => run.peak));
  return [
    [
      name,
      `${whole.toFixed(1)} s`,
      `${floor.toFixed(1)} s, the same command with its output to /dev/null`,
      `floor × ${GOAL}`,
      verdict(whole <= floor * GOAL, `× ${(whole / floor).toFixed(2)}`),
    ],
    [
      `${name}: peak memory of hither`,
      mebibytes(peak),
      '',
      mebibytes(MEMORY_GOAL),
      verdict(peak <= MEMORY_GOAL, mebibytes(peak)),
    ],
  ];
}

/** The variables of a step that runs the spec. */
function stepOf(work) {
  const files = Object.fromEntries(['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [name, join(work, name)]));
  for (const path of Object.values(files)) {
    writeFileSync(path, '');
  }
  const event = join(work, 'event.json');
  writeFileSync(event, '{}');
  return {
    ...Object.fromEntries(Object.entries(files).map(([name, path]) => [`GITHUB_${name}`, path])),
    ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_JOB: 'flood' },
    ...{ GITHUB_REPOSITORY: 'acme/science', GITHUB_RUN_ID: '7', GITHUB_WORKSPACE: work, RUNNER_TEMP: work },
    ...{ 'INPUT_FORCE-RUN': 'true', INPUT_JOB: 'hither.json', INPUT_ARTIFACT: 'false' },
  };
}

/**
 * The command that hither starts, on the retained directory of a job. docker and podman pass the output through pipes.
 * Otherwise the function would write to /dev/null itself, which is no work at all: there cat reads it from a pipe.
 */
function floorOf(engine, program, { call, options }) {
  const retained = [process.execPath, ...call, '--retain'];
  const calls = recordCalls(engine, retained, options);
  const recorded = calls.find(({ args }) => args.includes('/in/runner/run_job.py'));
  const start = recorded ?? { args: hostArguments(options.env.KACHERY_STORAGE_DIR), env: options.env };
  const left = () => leftIn(start.args);
  for (const path of left()) {
    rmSync(path);
  }
  const command = engine === 'host' ? [program, ...start.args] : again(engine, program, start.args);
  const piped = ['sh', '-c', '"$@" 2>/dev/null | cat >/dev/null', 'sh', ...command];
  return { argv: engine === 'host' || engine === 'apptainer' ? piped : command, env: start.env, left };
}

/** Under host no engine is called. The directory of a retained job has all that its command needs. */
function hostArguments(store) {
  const runs = join(store, 'hither', 'v1', 'runs');
  const [document] = readdirSync(runs, { recursive: true }).filter((path) => path.endsWith('in/job.json'));
  const directory = join(runs, document, '..', '..');
  return ['-s', '-B', '-u', join(directory, 'in/runner/run_job.py'), join(directory, 'out')];
}

/** The process itself writes its peak memory (bytes) when it exits. */
async function runOnce(argv, options) {
  const peakFile = join(options.cwd, 'peak');
  const writePeak = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS * 1024)));`;
  const hook = ['--import', `data:text/javascript,${encodeURIComponent(writePeak)}`];
  const seconds = await time([process.execPath, ...hook, ...argv], options);
  return { seconds, peak: Number(readFileSync(peakFile, 'utf8')) };
}

const mebibytes = (bytes) => `${(bytes / 1024 ** 2).toFixed(0)} MiB`;
