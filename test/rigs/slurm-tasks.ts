/** What Slurm has of the runs in a store. The command that it shows of a job has the path of the run. */
import { spawnSync } from 'node:child_process';

/** The states of what has not ended, but for what Slurm is just ending. */
export function tasksOf(store: string): string[] {
  return listed(store, '%T').filter((state) => state !== 'COMPLETING');
}

/** The ids of the jobs that have not ended. */
export function arraysOf(store: string): string[] {
  return listed(store, '%A');
}

function listed(store: string, field: string): string[] {
  const args = ['--noheader', `--format=${field} %o`, `--user=${process.getuid?.()}`];
  const { stdout } = spawnSync('squeue', args, { encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line.includes(store));
  return lines.map((line) => line.trim().split(' ')[0] ?? '');
}
