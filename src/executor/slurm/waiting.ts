/** Why tasks wait in Slurm, for people (squeue(1), "JOB REASON CODES"). */
import type { Report } from '../../model/events';
import type { ListedTask } from './scheduler';

/** Reasons that pass by themselves. */
const PASSING: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^Resources$/, 'no node has room for them yet'],
  [/^Priority$/, 'other jobs come first'],
  [/^(BeginTime|Reservation)$/, 'their time has not come'],
  [/^JobArrayTaskLimit$/, 'as many tasks of their array run as may (ArrayTaskThrottle)'],
  [/^Licenses$/, 'a license that they need is in use'],
  [/^(QOS|Assoc|Max\w+PerAccount)/, 'a limit of the account or its quality of service is reached'],
];

/** Reasons that last until somebody does something. */
const LASTING: readonly (readonly [pattern: RegExp, words: string, remedy: string])[] = [
  [/^JobHeldUser$/, 'they are held', 'release them with "scontrol release JOB"'],
  [/^JobHeldAdmin$/, 'an administrator holds them', 'ask the administrators of the cluster'],
  [/^Partition(Down|Inactive)$/, 'their partition is down', 'name another one with "slurm: { partition: … }"'],
  [
    /^Partition(Node|Time)Limit$/,
    'they ask for more than their partition gives',
    'lower "resources" or "timeout", or name another partition with "slurm"',
  ],
  [
    /^(ReqNodeNotAvail|NodeDown)/,
    'nodes that they need are down, drained or reserved',
    'wait, or ask for others with "slurm"',
  ],
  [/^BadConstraints$/, 'no node has what they ask for', 'change "resources" or "slurm"'],
];

/** Waits that have no end: the task is ended and counts as failed. Slurm writes this one in small letters. */
const ENDLESS = /^(launch failed requeued held|DependencyNeverSatisfied)$/i;

/** Whether a task waits for nothing. */
export function waitsForever({ state, reason }: ListedTask): boolean {
  return state === 'pending' && ENDLESS.test(reason);
}

/** Tells why tasks wait. */
export interface WaitTeller {
  /** Call with the tasks of each answer of Slurm. */
  add(tasks: Iterable<ListedTask>): void;
}

/** Tells each reason once, when Slurm gives it a second time: most waits are short. */
export function createWaitTeller(report: Report): WaitTeller {
  let before = new Set<string>();
  const told = new Set<string>();
  return {
    add(tasks) {
      const counts = new Map<string, number>();
      for (const { state, reason } of tasks) {
        // Slurm adds details in brackets or after a comma, which change.
        const name = reason.split(/[,(]/)[0]?.trim() ?? '';
        if (state === 'pending' && name !== '') {
          counts.set(name, (counts.get(name) ?? 0) + 1);
        }
      }
      for (const [name, count] of counts) {
        if (before.has(name) && !told.has(name)) {
          told.add(name);
          report(waitText(name, count));
        }
      }
      before = new Set(counts.keys());
    },
  };
}

function waitText(reason: string, count: number): Extract<Parameters<Report>[0], { type: 'notice' | 'warning' }> {
  const tasks = count === 1 ? '1 task waits' : `${count} tasks wait`;
  const [, lasting, remedy] = LASTING.find(([pattern]) => pattern.test(reason)) ?? [];
  if (lasting !== undefined) {
    return { type: 'warning', message: `${tasks} in Slurm: ${lasting} (${reason}): ${remedy}` };
  }
  const [, passing] = PASSING.find(([pattern]) => pattern.test(reason)) ?? [];
  const why = passing === undefined ? reason : `${passing} (${reason})`;
  return { type: 'notice', message: `${tasks} in Slurm: ${why}` };
}
