/** The table at the end of a run: one line per job. */
import { visibleLine, visibleText } from '../core/visible-text';
import type { ResultRecord, Status } from '../model/record';
import { causesOf, causeText, isShared } from '../result/causes';
import { displayValue } from '../values/encoded/display-value';
import type { Paint } from './paint';

/** Longer results are cut. Characters. */
const MAX_RESULT = 60;

/** Longer errors are cut: they were shown in full when the job ended. Characters. */
const MAX_ERROR = 100;

/** One line per cause that stopped jobs. Empty for a single job: its own end has shown the cause. */
export function causeLines(records: readonly ResultRecord[]): string {
  const causes = records.length > 1 ? causesOf(records) : [];
  return causes.map((cause) => `${visibleText(causeText(cause))}\n`).join('');
}

/** The table of all jobs, with a header. */
export function resultTable(records: readonly ResultRecord[], paint: Paint): string {
  const rows = records.map((record) => [
    visibleLine(record.label),
    record.status,
    record.cache.hit ? 'cached' : seconds(record.runtime_info.elapsed_sec),
    record.status === 'finished' ? displayValue(record.result, MAX_RESULT) : errorLine(record),
  ]);
  const table = [['job', 'status', 'time', 'result'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table.map((row, index) => formatRow(row, widths, rowPaint(index, records, paint))).join('');
}

/** Colors only the status. Padding comes first, because color codes have no width. */
function rowPaint(index: number, records: readonly ResultRecord[], paint: Paint): (status: string) => string {
  const record = records[index - 1];
  return record === undefined ? paint.dim : statusPaint(record.status, paint);
}

/** The color of a status. */
export function statusPaint(status: Status, paint: Paint): (text: string) => string {
  if (status === 'finished') {
    return paint.green;
  }
  return status === 'skipped' || status === 'cancelled' ? paint.yellow : paint.red;
}

function formatRow(row: readonly string[], widths: readonly number[], paintStatus: (text: string) => string): string {
  const [job = '', status = '', time = '', result = ''] = row;
  const [jobWidth = 0, statusWidth = 0, timeWidth = 0] = widths;
  const cells = [job.padEnd(jobWidth), paintStatus(status.padEnd(statusWidth)), time.padStart(timeWidth), result];
  return `${cells.join('  ')}\n`;
}

/** Only the type of an error that jobs may share: `causeLines` has shown its message. */
function errorLine(record: ResultRecord): string {
  if (isShared(record)) {
    return record.error?.type ?? '';
  }
  const text = visibleText(`${record.error?.type ?? ''}: ${record.error?.message ?? ''}`).replace(/\s+/gu, ' ');
  return text.length > MAX_ERROR ? `${text.slice(0, MAX_ERROR - 1)}…` : text;
}

/** `0.31 s`, `12.4 s`, `3 min 5 s`, `2 h 10 min`. */
export function seconds(elapsed: number): string {
  if (elapsed < 100) {
    return `${elapsed.toFixed(elapsed < 10 ? 2 : 1)} s`;
  }
  const whole = Math.round(elapsed);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${whole % 60} s`;
}

/** `1 job`, `3 jobs`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
