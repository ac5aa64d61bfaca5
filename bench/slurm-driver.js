// Measures the driver of jobs on Slurm: how soon it tells the end of a job, and what it takes while jobs wait.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, verdict } from './measure.js';
import { findProgram } from './record-calls.js';

const TOLD = { jobs: 100, goal: 2.5 };
const WAITING = { jobs: 1000, settle: 30, seconds: 60, share: 0.02, memory: 150 * 1024 ** 2 };
/** Of the times in /proc/PID/stat (proc_pid_stat(5)), on every Linux of today. */
const TICKS = 100;

const FUNCTION = `import hither as hi

@hi.function('null', '0.1.0')
def null(x):
    return None
`;

export async function slurmDriverFigure(directory) {
  const image = process.env.TESTBED_SIF_PYTHON;
  if (findProgram('sbatch') === undefined || image === undefined) {
    return [['the driver of jobs on Slurm', 'not measured: Slurm or the test image is missing', '', '', '']];
  }
  const work = join(directory, 'slurm-driver');
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'null.py'), FUNCTION);
  const hither = { work, flags: ['--executor', 'slurm', '--runtime', 'apptainer', '--container', image] };
  return [tell(hither), ...(await wait(hither))];
}

/** The time from the end of each job, by its record, to its event. */
function tell(hither) {
  const events = join(hither.work, 'events');
  const [program, ...args] = command(hither, TOLD.jobs, {});
  const { stdout } = spawnSync(program, [...args, '--json', '--events', events], {
    ...optionsOf(hither),
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const ends = new Map(JSON.parse(stdout).jobs.map((record) => [record.label, record.runtime_info.end_time]));
  const delays = readFileSync(events, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .flatMap((event) => (event.event === 'job-ended' ? [event.time - ends.get(event.label)] : []));
  const delay = median(delays);
  const name = `${TOLD.jobs} jobs on Slurm: from the end of a job until it is told, median`;
  return [name, `${delay.toFixed(2)} s`, '', `${TOLD.goal} s`, verdict(delay <= TOLD.goal, `${delay.toFixed(2)} s`)];
}

/** CPU time and memory of a driver whose jobs all wait. */
async function wait(hither) {
  const [program, ...args] = command(hither, WAITING.jobs, { begin: 'now+1hour' });
  const child = spawn(program, args, { ...optionsOf(hither), stdio: ['ignore', 'ignore', 'ignore'] });
  await sleep(WAITING.settle * 1000);
  const before = cpuOf(child.pid);
  await sleep(WAITING.seconds * 1000);
  const share = (cpuOf(child.pid) - before) / WAITING.seconds;
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const memory = Number(/VmRSS:\s+(\d+)/.exec(status)[1]) * 1024;
  child.kill('SIGINT');
  await once(child, 'exit');
  const name = `${WAITING.jobs} jobs that wait in Slurm: the driver`;
  const shown = [`${(100 * share).toFixed(1)} % of a CPU`, `${Math.round(memory / 1024 ** 2)} MiB`];
  return [
    [`${name}'s CPU time`, shown[0], '', '2 %', verdict(share <= WAITING.share, shown[0])],
    [`${name}'s memory`, shown[1], '', '150 MB', verdict(memory <= WAITING.memory, shown[1])],
  ];
}

function optionsOf({ work }) {
  return { cwd: work, env: { ...process.env, KACHERY_STORAGE_DIR: join(work, 'store') } };
}

function command({ work, flags }, jobs, slurm) {
  const spec = join(work, `${jobs}.json`);
  const x = Array.from({ length: jobs }, (_, index) => index);
  writeFileSync(spec, JSON.stringify({ jobs: { null: { function: 'null.py:null', matrix: { x }, slurm } } }));
  return [process.execPath, resolve('dist/cli.js'), 'run', spec, '--force-run', ...flags];
}

/** Seconds. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
