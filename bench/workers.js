// Measures many empty jobs: the whole process, relative to `xargs -P2` with the command that runs one job.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, time, verdict } from './measure.js';
import { again, leftIn } from './null.js';
import { findProgram, recordCalls } from './record-calls.js';

const ROUNDS = 3;
const JOBS = 100;
/** Of the floor, with workers and with a container for each job. */
const GOALS = { auto: 0.2, 'per-job': 1.1 };
const IMAGES = { docker: process.env.TESTBED_IMAGE_PYTHON, apptainer: process.env.TESTBED_SIF_PYTHON };

const HOST_JOBS = [1000, 10_000];
const HOST_MEMORY = 300 * 1024 ** 2;
const MOST_JOBS = 100_000;
const MOST_MEMORY = 500 * 1024 ** 2;
/** What a job may cost among more jobs, relative to fewer. */
const GROWTH = 1.1;

const FUNCTION = `import hither as hi

@hi.function('null', '0.1.0')
def null(x, y=0):
    return None
`;

const seconds = (value) => `${value.toFixed(1)} s`;

/** `engine` is docker or apptainer. The floor is the recorded engine command of one job, run again as often. */
export async function workersFigure(engine, directory) {
  const image = IMAGES[engine];
  const program = findProgram(engine);
  if (program === undefined || image === undefined) {
    return [[`${JOBS} empty jobs, ${engine}`, 'not measured: the engine or its test image is missing', '', '', '']];
  }
  const work = join(directory, `workers-${engine}`);
  const options = placeIn(work);
  const flags = ['--runtime', engine, '--container', image];
  // One for each of the two that run at once: they write to different directories.
  const starts = recordCalls(engine, hither(work, 2, 'per-job', [...flags, '--retain']), options).filter(({ args }) =>
    args.includes('/in/runner/run_job.py'),
  );
  for (const result of starts.flatMap(({ args }) => leftIn(args))) {
    rmSync(result);
  }
  const commands = starts.map(({ args }) => again(engine, program, args));
  const floor = { argv: parallel(JOBS, commands), options: { env: starts[0].env } };
  const ways = Object.keys(GOALS).map((worker) => ({ argv: hither(work, JOBS, worker, flags), options }));
  const [bare, ...times] = await inTurn([floor, ...ways]);
  if (starts.some(({ args }) => leftIn(args).length !== 2)) {
    throw new Error(`the floor of ${engine} is invalid: the recorded command did not run the function`);
  }
  return Object.entries(GOALS).map(([worker, goal], index) => [
    `${JOBS} empty jobs, ${engine}, ${worker === 'auto' ? 'workers' : 'a container each'}`,
    seconds(times[index]),
    `${seconds(bare)}, xargs -P2 with the ${engine} command of one`,
    `floor × ${goal}`,
    verdict(times[index] <= bare * goal, `× ${(times[index] / bare).toFixed(2)}`),
  ]);
}

/** Under host. The floor is as many bare Pythons. */
export async function hostJobsFigure(directory) {
  const python = process.env.HITHER_TEST_PYTHON ?? findProgram('python3');
  const work = join(directory, 'workers-host');
  const options = placeIn(work);
  const runs = HOST_JOBS.map((jobs) => {
    const peak = join(work, `peak-${jobs}`);
    return { jobs, peak, argv: withPeak(peak, hither(work, jobs, 'auto', ['--runtime', 'host'], python)), options };
  });
  const [most] = HOST_JOBS.slice(-1);
  const floor = { argv: parallel(most, Array(2).fill([python, '-s', '-B', '-c', 'pass'])), options };
  const [bare, ...times] = await inTurn([floor, ...runs], 1);
  const costs = times.map((whole, index) => whole / HOST_JOBS[index]);
  const growth = costs.at(-1) / costs[0];
  const memory = Number(readFileSync(runs.at(-1).peak, 'utf8')) * 1024;
  const name = `${most} empty jobs, host`;
  const floorText = `${seconds(bare)}, xargs -P2 python3 -s -B -c pass`;
  return [
    [
      name,
      seconds(times.at(-1)),
      floorText,
      'floor × 1',
      verdict(times.at(-1) <= bare, `× ${(times.at(-1) / bare).toFixed(2)}`),
    ],
    [`${name}: memory`, `${Math.round(memory / 1024 ** 2)} MiB`, '', '300 MiB', verdict(memory <= HOST_MEMORY, 'peak')],
    [
      `${name}: a job`,
      `${(costs.at(-1) * 1000).toFixed(1)} ms`,
      `${(costs[0] * 1000).toFixed(1)} ms, among ${HOST_JOBS[0]}`,
      `floor × ${GROWTH}`,
      verdict(growth <= GROWTH, `× ${growth.toFixed(2)}`),
    ],
  ];
}

/** Memory for very many jobs: planned, run, and run again with all results cached. Takes a quarter of an hour or more. */
export async function mostJobsFigure(directory) {
  const python = process.env.HITHER_TEST_PYTHON ?? findProgram('python3');
  const work = join(directory, 'workers-most');
  const options = placeIn(work);
  const points = (count) => Array.from({ length: count }, (_, index) => index);
  const matrix = { x: points(MOST_JOBS / 250), y: points(250) };
  const spec = join(work, 'most.json');
  writeFileSync(spec, JSON.stringify({ jobs: { null: { function: 'null.py:null', python, matrix } } }));
  const rows = [];
  for (const [what, command] of [
    ['planned', 'plan'],
    ['run', 'run'],
    ['run again', 'run'],
  ]) {
    const peak = join(work, 'peak');
    const argv = [process.execPath, resolve('dist/cli.js'), command, spec, '--runtime', 'host'];
    const whole = await time(withPeak(peak, argv), options);
    const memory = Number(readFileSync(peak, 'utf8')) * 1024;
    const shown = `${Math.round(memory / 1024 ** 2)} MiB in ${seconds(whole)}`;
    rows.push([`${MOST_JOBS} empty jobs, host, ${what}`, shown, '', '500 MiB', verdict(memory <= MOST_MEMORY, 'peak')]);
  }
  return rows;
}

function placeIn(work) {
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'null.py'), FUNCTION);
  return { cwd: work, env: { ...process.env, KACHERY_STORAGE_DIR: join(work, 'store') } };
}

/** A run of so many jobs that are not cached. */
function hither(work, jobs, worker, flags, python) {
  const points = Array.from({ length: jobs }, (_, index) => index);
  const job = { function: 'null.py:null', worker, matrix: { x: points }, ...(python === undefined ? {} : { python }) };
  const spec = join(work, `${worker}-${jobs}.json`);
  writeFileSync(spec, JSON.stringify({ jobs: { null: job } }));
  return [process.execPath, resolve('dist/cli.js'), 'run', spec, '--force-run', ...flags];
}

/** Runs two commands so many times, one of each at once. Their stdin stays open, as the supervisor needs it. */
function parallel(times, [first, second]) {
  const list = join(tmpdir(), `hither-bench-list-${process.pid}`);
  writeFileSync(list, Array.from({ length: times }, (_, index) => `${index}\n`).join(''));
  const script = `case $SLOT in 0) exec ${quoted(first)} ;; *) exec ${quoted(second)} ;; esac`;
  return ['xargs', '-a', list, '-P2', '-n1', '--process-slot-var=SLOT', 'sh', '-c', script];
}

function quoted(command) {
  return command.map((text) => `'${text.replaceAll("'", "'\\''")}'`).join(' ');
}

/** Writes the peak memory of the largest process to a file, in KiB. */
function withPeak(path, argv) {
  const script =
    'import resource, subprocess, sys; code = subprocess.call(sys.argv[2:]); ' +
    'open(sys.argv[1], "w").write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)); sys.exit(code)';
  return ['python3', '-c', script, path, ...argv];
}

/** The medians of commands, run in turn. */
async function inTurn(commands, rounds = ROUNDS) {
  const times = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { argv, options }] of commands.entries()) {
      times[index].push(await time(argv, options));
    }
  }
  return times.map(median);
}
