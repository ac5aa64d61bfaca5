// Measures many empty jobs on Slurm: the whole process, relative to a bare array of the container command of one.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, time, verdict } from './measure.js';
import { leftIn } from './null.js';
import { findProgram, recordCalls } from './record-calls.js';

const ROUNDS = 1;
const JOBS = Number(process.env.HITHER_BENCH_SLURM_JOBS ?? 1000);
const GOAL = 1.1;
const PACK = 50;
const PACKED_GOAL = 0.35;

const FUNCTION = `import hither as hi

@hi.function('null', '0.1.0')
def null(x):
    return None
`;

const seconds = (value) => `${value.toFixed(1)} s`;

/** The floor runs the recorded engine command of one job in as many copies of its directory. */
export async function slurmFigure(directory) {
  const image = process.env.TESTBED_SIF_PYTHON;
  const name = `${JOBS} empty jobs, Slurm, one a task`;
  if (findProgram('sbatch') === undefined || image === undefined) {
    return [[name, 'not measured: Slurm or the test image is missing', '', '', '']];
  }
  const work = join(directory, 'slurm');
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'null.py'), FUNCTION);
  const options = { cwd: work, env: { ...process.env, KACHERY_STORAGE_DIR: join(work, 'store') } };
  const flags = ['--runtime', 'apptainer', '--container', image];
  const start = recordCalls('apptainer', hither(work, 1, [...flags, '--retain']), options).find(({ args }) =>
    args.includes('/in/runner/run_job.py'),
  );
  const script = bareArray(work, start);
  const calls = join(work, 'calls');
  const times = { bare: [], alone: [], packed: [] };
  const counts = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    times.bare.push(await timeArray(script, options));
    for (const [kind, pack] of [
      ['alone', 1],
      ['packed', PACK],
    ]) {
      const env = { ...options.env, PATH: `${counting(work, calls)}:${options.env.PATH}` };
      const command = hither(work, JOBS, [...flags, '--executor', 'slurm'], pack);
      times[kind].push(await time(command, { ...options, env }));
      counts[kind] = countedIn(calls);
    }
  }
  const [bare, alone, packed] = [times.bare, times.alone, times.packed].map(median);
  const floor = `${seconds(bare)}, a bare array of the container command`;
  return [
    figure(name, { ours: alone, bare, floor, goal: GOAL, counts: counts.alone }),
    figure(`${JOBS} empty jobs, Slurm, ${PACK} a task`, {
      ...{ ours: packed, bare, floor, goal: PACKED_GOAL, counts: counts.packed },
    }),
  ].flat();
}

/** A row for the time, and one for the calls of Slurm. */
function figure(name, { ours, bare, floor, goal, counts }) {
  const { sbatch = 0, ...others } = counts;
  const other = Object.values(others).reduce((a, b) => a + b, 0);
  const most = 3 + ours / 10;
  return [
    [name, seconds(ours), floor, `floor × ${goal}`, verdict(ours <= bare * goal, `× ${(ours / bare).toFixed(2)}`)],
    [
      ...[`${name}: calls of Slurm`, `${sbatch} sbatch, ${other} others`, ''],
      ...['others 3 + seconds / 10', verdict(other <= most, String(other))],
    ],
  ];
}

/** How often each program was called. */
function countedIn(calls) {
  const counts = {};
  for (const name of readFileSync(calls, 'utf8').trim().split('\n')) {
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function hither(work, jobs, flags, pack = 1) {
  const spec = join(work, `${jobs}-${pack}.json`);
  const x = Array.from({ length: jobs }, (_, index) => index);
  const job = { function: 'null.py:null', worker: pack === 1 ? 'per-job' : 'auto', slurm: { pack }, matrix: { x } };
  writeFileSync(spec, JSON.stringify({ jobs: { null: job } }));
  return [process.execPath, resolve('dist/cli.js'), 'run', spec, '--force-run', ...flags];
}

/** The script of an array whose tasks run the same command, each in its own copy of the job's directory. */
function bareArray(work, { args, env }) {
  const [left] = leftIn(args);
  const job = resolve(left, '../..');
  for (const result of leftIn(args)) {
    rmSync(result);
  }
  for (let index = 0; index < JOBS; index += 1) {
    cpSync(job, join(work, 'bare', String(index)), { recursive: true });
  }
  const quoted = args.map(
    (arg) => `'${arg.replaceAll("'", "'\\''").replaceAll(job, `${work}/bare/'$SLURM_ARRAY_TASK_ID'`)}'`,
  );
  const variables = Object.entries(env).map(([name, value]) => `'${name}=${value.replaceAll("'", "'\\''")}'`);
  const path = join(work, 'bare.sh');
  writeFileSync(path, `#!/bin/sh\nexec env -i ${variables.join(' ')} apptainer ${quoted.join(' ')}\n`);
  return path;
}

/** Seconds from the call of sbatch until no task is left. */
async function timeArray(script, { env }) {
  const begun = process.hrtime.bigint();
  const submit = ['--parsable', `--array=0-${JOBS - 1}`, '--output=/dev/null', '--cpus-per-task=1', script];
  const id = spawnSync('sbatch', submit, { env, encoding: 'utf8' }).stdout.trim();
  const states = '--states=PENDING,RUNNING,COMPLETING';
  while (spawnSync('squeue', ['--noheader', `--jobs=${id}`, states], { encoding: 'utf8' }).stdout.trim() !== '') {
    await sleep(200);
  }
  return Number(process.hrtime.bigint() - begun) / 1e9;
}

/** A directory with programs that note their calls, and then make them. */
function counting(work, calls) {
  const bin = join(work, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(calls, '');
  for (const name of ['sbatch', 'squeue', 'sacct', 'scancel', 'scontrol']) {
    const text = `#!/bin/sh\necho ${name} >>'${calls}'\nexec '${findProgram(name)}' "$@"\n`;
    writeFileSync(join(bin, name), text, { mode: 0o755 });
  }
  return bin;
}
