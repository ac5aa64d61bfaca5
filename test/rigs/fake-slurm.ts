/** A Slurm that ends each job as soon as it is submitted, without running it: that of the benchmarks. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathWith } from './fake-commands';
import { emptyDirectory } from './hither';

const PROGRAM = resolve('bench/fake-slurm.py');
const COMMANDS = ['sbatch', 'squeue', 'scontrol', 'scancel', 'sacct'];

/** The fake. */
export interface FakeSlurm {
  /** Leads Slurm's commands to it. They get little else of the caller's environment, so its files are in `HOME`. */
  readonly env: Readonly<Record<'HOME' | 'PATH', string>>;
  /** The commands that were called, in order. */
  calls(): readonly string[];
  stop(): void;
}

/** Starts it. It ends with this process. */
export async function startFakeSlurm(): Promise<FakeSlurm> {
  const directory = await emptyDirectory();
  const [home, programs, notes] = ['home', 'programs', 'notes'].map((name) => join(directory, name)) as Three;
  await Promise.all([home, programs].map((each) => mkdir(each)));
  // It looks at the name by which it is called.
  await Promise.all(COMMANDS.map((name) => symlink(PROGRAM, join(programs, name))));
  const script = (name: string): string =>
    `echo ${name} >>'${notes}'; PATH="$REAL" exec python3 -sSB '${join(programs, name)}' "$@"`;
  const cluster = spawn('setpriv', ['--pdeathsig=KILL', 'python3', '-sSB', PROGRAM, 'serve', home], {
    stdio: 'ignore',
  });
  return {
    env: { HOME: home, PATH: await pathWith(Object.fromEntries(COMMANDS.map((name) => [name, script(name)]))) },
    calls: () => (existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : []),
    stop: () => void cluster.kill(),
  };
}

type Three = [string, string, string];
