// Measures what 100,000 jobs on Slurm cost the driver: against a fake Slurm, which ends each job at once.
import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { time, verdict } from './measure.js';

const JOBS = Number(process.env.HITHER_BENCH_SLURM_MANY ?? 100_000);
const GOALS = { milliseconds: 3, files: 20_000, folder: 1000, memory: 500 * 1024 ** 2 };
/** How often files and memory are counted. Milliseconds. */
const LOOK_MS = 2000;

const FUNCTION = `import hither as hi

@hi.function('null', '0.1.0')
def null(x, y):
    return None
`;

/** Slurm's commands are called with the caller's HOME and little else, so the fake one is there. */
export async function slurmManyFigure(directory) {
  const image = process.env.TESTBED_SIF_PYTHON;
  const name = `${JOBS.toLocaleString('en')} empty jobs, a Slurm that ends each at once`;
  if (image === undefined) {
    return [[name, 'not measured: the test image is missing', '', '', '']];
  }
  const work = join(directory, 'slurm-many');
  const [home, bin, store] = ['home', 'bin', 'store'].map((each) => join(work, each));
  for (const each of [home, bin, store]) {
    mkdirSync(each, { recursive: true });
  }
  for (const program of ['sbatch', 'squeue', 'scontrol', 'scancel', 'sacct', 'cluster']) {
    copyFileSync('bench/fake-slurm.py', join(bin, program));
    const text = readFileSync(join(bin, program), 'utf8');
    writeFileSync(join(bin, program), `#!/usr/bin/python3 -sSB\n${text}`);
    chmodSync(join(bin, program), 0o755);
  }
  writeFileSync(join(work, 'null.py'), FUNCTION);
  const points = (count) => Array.from({ length: count }, (_, index) => index);
  const matrix = { x: points(JOBS / 250), y: points(250) };
  writeFileSync(join(work, 'many.json'), JSON.stringify({ jobs: { null: { function: 'null.py:null', matrix } } }));
  const cluster = spawn(join(bin, 'cluster'), ['serve', home], { stdio: 'ignore' });
  const watch = watchRun(store);
  try {
    const flags = ['--executor', 'slurm', '--runtime', 'apptainer', '--container', image, '--quiet'];
    const command = [process.execPath, resolve('dist/cli.js'), 'run', join(work, 'many.json'), ...flags];
    const env = { ...process.env, HOME: home, PATH: `${bin}:${process.env.PATH}`, KACHERY_STORAGE_DIR: store };
    const seconds = await time(command, { cwd: work, env, started: watch.started });
    const each = (seconds / JOBS) * 1000;
    const { files, folder, memory } = watch.stop();
    const mebibytes = Math.round(memory / 1024 ** 2);
    return [
      [
        name,
        `${seconds.toFixed(0)} s`,
        '',
        `${GOALS.milliseconds} ms a job`,
        verdict(each <= GOALS.milliseconds, `${each.toFixed(2)} ms`),
      ],
      [
        ...[`${name}: files of the run`, `${files} at most`, '', `${GOALS.files}, ${GOALS.folder} in a directory`],
        verdict(files <= GOALS.files && folder <= GOALS.folder, `${folder} in a directory`),
      ],
      [`${name}: memory`, `${mebibytes} MiB`, '', '500 MiB', verdict(memory <= GOALS.memory, `${mebibytes} MiB`)],
    ];
  } finally {
    cluster.kill();
  }
}

/** Counts the files of the runs in a store, and the memory of the process that made them. */
function watchRun(store) {
  const most = { files: 0, folder: 0, memory: 0 };
  let pid;
  const look = () => {
    const { files, folder } = countBelow(join(store, 'hither/v1/submitted'));
    most.files = Math.max(most.files, files);
    most.folder = Math.max(most.folder, folder);
    most.memory = Math.max(most.memory, peakOf(pid));
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    started: (child) => {
      pid = child.pid;
    },
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

function countBelow(directory) {
  const count = { files: 0, folder: 0 };
  let entries = [];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch {
    // It was removed meanwhile.
  }
  count.files = entries.length;
  count.folder = entries.length;
  for (const entry of entries.filter((each) => each.isDirectory())) {
    const below = countBelow(join(directory, entry.name));
    count.files += below.files;
    count.folder = Math.max(count.folder, below.folder);
  }
  return count;
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
