/** Why a task on Slurm has no result, for people. */
import { HitherError } from '../../core/errors';
import { quoted } from '../../core/quoted';
import { chooseStore, setting } from '../../core/settings';

const UNABLE: Readonly<Record<string, readonly [string, string]>> = {
  'no-engine': [
    'has no program "apptainer" or "singularity" on its PATH',
    'load its module with "slurm: { setup: [module load apptainer] }"',
  ],
  'no-features': ["can't write files for the job", 'free some space there'],
};

/** A node can run no job at all; `word` is what the script says, `said` the last line that it printed. */
export function unableNode(word: string, node: string, said: string): HitherError {
  const [, command] = /^setup (.*)$/.exec(word) ?? [];
  if (command !== undefined) {
    const output = said === '' ? '' : ` (${said})`;
    return new HitherError(
      'runtime',
      `on the node ${node}, the command ${quoted(command)} of "slurm: setup" failed${output}`,
      'correct it; it runs in /bin/sh, without the settings of a login shell',
    );
  }
  const [, places] = /^no-directory (.*)$/.exec(word) ?? [];
  if (places !== undefined) {
    return new HitherError(
      'runtime',
      `the node ${node} has no directory for temporary files: there is no room for one in ${places.replaceAll(' ', ', ')}`,
      'free some space in one of them, or name another one with "slurm: { setup: [export TMPDIR=/path] }"',
      { transient: true },
    );
  }
  const [, program] = /^no-program (.*)$/.exec(word) ?? [];
  if (program !== undefined) {
    return new HitherError(
      'runtime',
      `the node ${node} has no program ${quoted(program)} on its PATH`,
      'let the commands of "slurm: setup" add to PATH, as in PATH="/opt/tools/bin:$PATH"',
      { transient: true },
    );
  }
  const [what, remedy] = UNABLE[word] ?? [`can't run the job (${word})`, 'ask the administrators of the cluster'];
  // Another node may be able to.
  return new HitherError('runtime', `the node ${node} ${what}`, remedy, { transient: true });
}

/** A task that ended without a word of its script. */
export interface LostTask {
  readonly id: string;
  /** Its state in Slurm, if that is known. */
  readonly word: string | undefined;
  /** Empty if it is unknown. */
  readonly node: string;
  /** Whether its script has run. */
  readonly hasBegun: boolean;
  /** Whether it ended because this run had not renewed its lease. */
  readonly isLeaseOver: boolean;
  /** What Slurm wrote last about the task; empty if nothing. */
  readonly said: string;
  /** The directory of its run. */
  readonly directory: string;
  /** Slurm doesn't end it when it is told to. */
  readonly mayRun: boolean;
  /** Whether it has commands of the user, and none of its jobs has begun. */
  readonly hasSetup: boolean;
}

const RETRY = 'run again; "retries" in the spec does so by itself';

/** That Slurm has ended a job of the task for its memory. */
export function outOfMemory({ id, node }: Pick<LostTask, 'id' | 'node'>): string {
  return (
    `Slurm's memory limit ended the job, in the task ${id}${at(node)}: ` +
    'give it "resources: memory", or more of it, or more "mem" in "slurm"'
  );
}

/** Says what happened to the task. Faults of nodes may pass. */
export function lostTask(task: LostTask): HitherError {
  const said = task.said === '' ? '' : ` (${task.said})`;
  if (task.isLeaseOver) {
    return new HitherError(
      'runtime',
      `the task ${task.id} ended itself, because this run had given no sign of life for longer than its lease`,
      'run again; "--lease" gives a run more time, on a login node that hangs at times',
      { transient: true },
    );
  }
  if (task.word === 'FAILED' && !task.hasBegun) {
    return new HitherError(
      'runtime',
      `the node ${task.node || 'of the task'} could not begin a task${said}: it may not see ${task.directory}`,
      `name a directory that all nodes see with ${setting('work-dir')}, or ${chooseStore()}`,
      { transient: true },
    );
  }
  if (task.mayRun) {
    return new HitherError(
      'runtime',
      `${what(task)}${said}, and scancel can't end it, so that it may still run`,
      `end it with "scancel ${task.id}", then run again`,
    );
  }
  if (task.hasSetup && (task.word === 'COMPLETED' || task.word === 'FAILED')) {
    return new HitherError(
      'runtime',
      `the script of the task ${task.id}${at(task.node)} ended in the commands of "slurm: setup"${said}`,
      'leave out those that end or replace the shell, such as "exec"',
    );
  }
  return new HitherError('runtime', `${what(task)}${said}`, RETRY, { transient: true });
}

function what({ id, word, node }: LostTask): string {
  const on = at(node);
  switch (word) {
    case undefined:
      return `Slurm no longer knows the task ${id}, and it left no result`;
    case 'NODE_FAIL':
    case 'BOOT_FAIL':
      return `the node ${node || 'of the task'} failed under the task ${id}`;
    case 'PREEMPTED':
      return `Slurm ended the task ${id}${on} to make room for another job (PREEMPTED)`;
    case 'DEADLINE':
      return `Slurm ended the task ${id}${on}: its deadline has passed`;
    case HELD:
      return `Slurm could not start the task ${id}, and holds it now: it is cancelled`;
    case 'COMPLETED':
      return `the script of the task ${id}${on} ended before its jobs: something else has ended it`;
    default:
      return `Slurm ended the task ${id}${on}: ${word}`;
  }
}

function at(node: string): string {
  return node === '' ? '' : ` on ${node}`;
}

/** In place of a state: the task would wait forever. */
export const HELD = 'HELD';
