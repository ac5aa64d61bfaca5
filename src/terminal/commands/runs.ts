/** `hither runs`: lists the runs of the last 30 days. */

import { isDead, processHost } from '../../core/process-identity';
import { seconds } from '../../core/seconds';
import { visibleLine } from '../../core/visible-text';
import type { JobCounts } from '../../run/journal/journal-lines';
import { listRuns, type PastRun } from '../../run/journal/list-runs';
import { submittedIds } from '../../run/submitted/submitted-run';
import { fromPlain } from '../../values/json/from-plain';
import { writeJson } from '../../values/json/write-json';
import type { CommandIo } from '../command-io';
import { counted } from '../table';
import { timeText } from './cache-table';
import { storeOf } from './store';

/** Lists the runs that ran a job, newest last. @returns the exit code */
export async function runs(call: { readonly json: boolean; readonly store?: string }, io: CommandIo): Promise<number> {
  const host = processHost();
  const { root } = storeOf(call, io);
  const found = await listRuns(root, (owner) => isDead(owner, host));
  const left = new Set(submittedIds(root));
  io.writeOut(call.json ? document(found, left) : table(found, left));
  if (found.length === 0 && !call.json) {
    io.writeErr(`no run has run a job with the store ${visibleLine(root)} in the last 30 days\n`);
  }
  return 0;
}

function document(found: readonly PastRun[], left: ReadonlySet<string>): string {
  const entries = found.map(({ begun, how, lastTime, counts, run }) => ({
    ...{ time: begun.time, last_time: lastTime, how, spec: begun.spec, command: begun.command },
    ...(run === undefined ? {} : { run, is_left: left.has(run) }),
    ...{ request: begun.request, host: begun.host, pid: begun.pid, jobs: begun.jobs, counts },
  }));
  return `${writeJson(fromPlain({ schema: 'hither-runs/1', runs: entries }))}\n`;
}

/** Per run: when it began, how it ended, how long it took, its jobs, its spec. */
function table(found: readonly PastRun[], left: ReadonlySet<string>): string {
  const rows = found.map(({ begun, how, lastTime, counts, run }) => [
    timeText(begun.time),
    how,
    seconds((how === 'running' ? Date.now() / 1000 : lastTime) - begun.time),
    counted(begun.jobs, 'job'),
    run === undefined ? countsText(counts) : `${run}${left.has(run) ? '' : ', gathered or cancelled'}`,
    visibleLine(begun.spec),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('');
}

/** `3 finished (2 cached, 1 taken over), 1 failed` */
export function countsText(counts: JobCounts): string {
  const had = textOf(counts, ['cached', 'taken_over']);
  const ends = textOf(counts, ['finished', 'failed', 'cancelled', 'skipped']);
  const whole = had === '' ? ends : ends.replace('finished', `finished (${had})`);
  return whole || 'none ended';
}

function textOf(counts: JobCounts, kinds: readonly (keyof JobCounts)[]): string {
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind.replace('_', ' ')}`);
  return parts.join(', ');
}
