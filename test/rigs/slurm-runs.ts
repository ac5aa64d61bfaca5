/** Runs of the command line on Slurm, whose jobs wait as long as a test wants. */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engineOf } from '../requirements';
import { type Call, hither, type Options, placeWith, under } from './hither';

const FUNCTIONS = `import os, time, uuid
import hither as hi

@hi.function('give', '1')
def give(n):
    return n

@hi.function('leave', '1')
def leave(n):
    os._exit(n)

@hi.function('large', '1')
def large():
    return 'x' * 2 ** 19

@hi.function('threads', '1')
def threads():
    return int(os.environ['OMP_NUM_THREADS'])

@hi.function('devices', '1')
def devices(n):
    time.sleep(1)
    return os.environ.get('CUDA_VISIBLE_DEVICES')

@hi.function('wait', '1')
def wait(n):
    print('waiting', flush=True)
    while not os.path.exists('/gate/open'):
        time.sleep(0.05)
    return n

@hi.function('mark', '1')
def mark(n):
    open('/marks/%d-%s' % (n, uuid.uuid4()), 'x').close()
    print('waiting', flush=True)
    while not os.path.exists('/gate/open'):
        time.sleep(0.05)
    return n
`;

/** Gives its argument n. */
export const GIVE = { function: 'f.py:give' };
/** Exits with its argument n. */
export const LEAVE = { function: 'f.py:leave' };
/** Gives a result that is too large for a record. */
export const LARGE = { function: 'f.py:large' };
/** Gives the number of threads that libraries start. */
export const THREADS = { function: 'f.py:threads' };
/** Gives the GPUs that it may use. */
export const DEVICES = { function: 'f.py:devices' };
/** Prints "waiting", and gives its argument n once the gate is open. */
export const WAIT = { function: 'f.py:wait', mounts: [{ source: 'gate', target: '/gate' }] };

/** A spec, and all that its runs need. */
export interface SlurmRun {
  readonly directory: string;
  readonly store: string;
  call(options?: Options & { readonly args?: readonly string[] }): Promise<Call>;
  /** From now on, no job waits. */
  openGate(): Promise<void>;
  /** The ids of what Slurm has of its runs, ended or not. */
  arrays(env?: Readonly<Record<string, string>>): string[];
}

/** Prepares a run of these jobs, which may call further functions. */
export async function slurmRun(jobs: object, functions = ''): Promise<SlurmRun> {
  const { directory, root: store } = await placeWith(FUNCTIONS + functions);
  const gate = join(directory, 'gate');
  await mkdir(gate);
  await writeFile(join(directory, 'hither.json'), JSON.stringify({ jobs }));
  const args = ['run', directory, '--json', '--executor', 'slurm', ...under(engineOf('apptainer'), 'python')];
  return {
    ...{ directory, store },
    call: ({ env, args: more = [], ...options } = {}) =>
      hither([...args, ...more], { ...options, env: { ...env, KACHERY_STORAGE_DIR: store } }),
    openGate: () => writeFile(join(gate, 'open'), ''),
    arrays(env = {}) {
      const asked = ['--noheader', '--states=all', '--format=%F %o', `--user=${process.getuid?.()}`];
      const { stdout } = spawnSync('squeue', asked, { encoding: 'utf8', env: { ...process.env, ...env } });
      const lines = stdout.split('\n').filter((line) => line.includes(store));
      return [...new Set(lines.map((line) => line.trim().split(' ')[0] ?? ''))];
    },
  };
}
