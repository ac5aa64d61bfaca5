/** The end of a run: the reasons of failures, and a table of the jobs. */
import { visibleLine, visibleText } from '../core/visible-text';
import type { ResultRecord, Status } from '../model/record';
import { MANY_JOBS } from '../progress/bounds';
import { causesOf, causeText, isShared } from '../result/causes';
import { elapsedText } from '../result/end-text';
import { otherReasonsText, reasonsOf, reasonText } from '../result/reasons';
import { displayValue } from '../values/encoded/display-value';
import type { Paint } from './paint';

/** Longer results are cut. Characters. */
const MAX_RESULT = 60;

/** Longer errors are cut: they were shown in full when the job ended. Characters. */
const MAX_ERROR = 100;

/** The same for the reason of several failures. */
const MAX_REASON = 300;

/** Lines about causes at most. */
const MAX_CAUSES = 12;

/** Rows of the table at most. */
const MAX_ROWS = 40;

/** The reasons of failures: of few jobs only those that are shared, because the others were shown when they occurred. */
export function causeLines(records: readonly ResultRecord[]): string {
  if (records.length <= 1) {
    return '';
  }
  if (records.length <= MANY_JOBS) {
    return causesOf(records)
      .map((cause) => `${visibleText(causeText(cause))}\n`)
      .join('');
  }
  const reasons = reasonsOf(records);
  const lines = reasons.slice(0, MAX_CAUSES).map((reason) => cut(visibleText(reasonText(reason)), MAX_REASON));
  const rest = otherReasonsText(reasons.slice(MAX_CAUSES));
  return [...lines, ...(rest === undefined ? [] : [visibleLine(rest)])].map((line) => `${line}\n`).join('');
}

/** The table, with a header. Of many jobs it prefers those that failed, and says where the others are. */
export function resultTable(all: readonly ResultRecord[], paint: Paint, output?: string): string {
  const records = all.length > MAX_ROWS ? chosen(all) : all;
  const rows = records.map((record) => [
    visibleLine(record.label),
    record.status,
    record.cache.hit ? 'cached' : (elapsedText(record) ?? '-'),
    record.status === 'finished' ? displayValue(record.result, MAX_RESULT) : errorLine(record),
  ]);
  const table = [['job', 'status', 'time', 'result'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map((row, index) => formatRow(row, widths, rowPaint(index, records, paint)));
  const missing = all.length - records.length;
  const place = output === undefined ? '--json prints all, and --output DIR writes them' : `${output} has all`;
  return [...lines, missing > 0 ? `… and ${missing} more jobs: ${place}\n` : ''].join('');
}

/** As many as the table has room for, in their order: failures first, then others that did not finish. */
function chosen(all: readonly ResultRecord[]): readonly ResultRecord[] {
  const byRank: readonly ResultRecord[][] = [[], [], []];
  for (const record of all) {
    byRank[rankOf(record)]?.push(record);
  }
  const shown = new Set(byRank.flatMap((records) => records.slice(0, MAX_ROWS)).slice(0, MAX_ROWS));
  return all.filter((record) => shown.has(record));
}

function rankOf({ status }: ResultRecord): number {
  if (status === 'finished') {
    return 2;
  }
  return isFailure(status) ? 0 : 1;
}

function isFailure(status: Status): boolean {
  return status === 'error' || status === 'failed' || status === 'timed-out';
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
  return isFailure(status) ? paint.red : paint.yellow;
}

function formatRow(row: readonly string[], widths: readonly number[], paintStatus: (text: string) => string): string {
  const [job = '', status = '', time = '', result = ''] = row;
  const [jobWidth = 0, statusWidth = 0, timeWidth = 0] = widths;
  const cells = [job.padEnd(jobWidth), paintStatus(status.padEnd(statusWidth)), time.padStart(timeWidth), result];
  return `${cells.join('  ')}\n`;
}

/** Only the type of an error that jobs may share: `causeLines` has shown its message. */
function errorLine(record: ResultRecord): string {
  if (record.error === null || isShared(record)) {
    return record.error?.type ?? record.runtime_info.executor_job_id ?? '';
  }
  return cut(visibleText(`${record.error.type}: ${record.error.message}`), MAX_ERROR);
}

/** On one line. */
function cut(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** `1 job`, `3 jobs`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
