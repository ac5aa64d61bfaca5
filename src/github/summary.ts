/** Writes the step summary on the page of a run. All foreign text is escaped. */
import { visibleLine, visibleText } from '../core/visible-text';
import type { ResultRecord } from '../model/record';
import { type Cause, causesOf, isShared } from '../result/causes';
import { elapsedText } from '../result/end-text';
import { displayValue } from '../values/encoded/display-value';

/** The runner drops a whole summary of more than 1 MiB. Bytes. */
const MAX_SUMMARY = 900 * 1024;

/** The longest result in the table. */
const MAX_RESULT = 200;

/** GitHub-flavoured Markdown. A summary that becomes too long leaves out the last rows and errors, and says so. */
export function summaryOf(records: readonly ResultRecord[]): string {
  const head = `## hither: ${headline(records)}\n\n| job | status | time | image | result |\n|---|---|---|---|---|\n`;
  const parts = [head];
  let size = Buffer.byteLength(head);
  const omitted = { rows: 0, details: 0 };
  const add = (text: string, kind: keyof typeof omitted): void => {
    size += Buffer.byteLength(text);
    if (size > MAX_SUMMARY) {
      omitted[kind] += 1;
    } else {
      parts.push(text);
    }
  };
  for (const record of records) {
    add(row(record), 'rows');
  }
  for (const record of records.filter((each) => each.error !== null && !isShared(each))) {
    add(details(record), 'details');
  }
  for (const cause of causesOf(records)) {
    add(causeDetails(cause), 'details');
  }
  if (omitted.rows + omitted.details > 0) {
    parts.push(
      `\n${omitted.rows} jobs and ${omitted.details} errors are omitted here; the artifact has all of them.\n`,
    );
  }
  return parts.join('');
}

function headline(records: readonly ResultRecord[]): string {
  const finished = records.filter((record) => record.status === 'finished').length;
  const submitted = records.filter((record) => record.status === 'submitted').length;
  const ended = finished === records.length ? `${finished} finished` : `${finished} of ${records.length} finished`;
  return submitted > 0 ? `${ended}, ${submitted} submitted` : ended;
}

function row(record: ResultRecord): string {
  const result = record.status === 'finished' ? displayValue(record.result, MAX_RESULT) : errorLine(record);
  const cells = [
    escapeCell(record.label),
    `${record.status === 'finished' ? '✅' : record.error === null ? '⏳' : '❌'} ${record.status}${record.cache.hit ? ' (cached)' : ''}`,
    elapsedText(record) ?? '-',
    escapeCell(imageOf(record)),
    escapeCell(result),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** Only the type of an error that jobs may share: its message is below the table. */
function errorLine(record: ResultRecord): string {
  const { error } = record;
  if (error === null || isShared(record)) {
    return error?.type ?? record.runtime_info.executor_job_id ?? '';
  }
  return `${error.type}: ${error.message}`.slice(0, MAX_RESULT);
}

function imageOf({ container }: ResultRecord): string {
  const digest = container.digest === null ? '' : ` ${container.digest.slice(0, 19)}…`;
  return `${container.declared ?? 'no image'}${digest} (${container.runtime ?? 'not run'})`;
}

function details(record: ResultRecord): string {
  const { type = '', message = '', traceback = '' } = record.error ?? {};
  const text = (traceback === '' ? `${type}: ${message}` : traceback).slice(0, 20_000);
  return folded(`${record.label}: ${record.status}`, text);
}

function causeDetails({ type, message, status, labels }: Cause): string {
  const [only] = labels;
  return folded(
    `${labels.length === 1 ? only : `${labels.length} jobs`}: ${status}`,
    `${type}: ${message}`.slice(0, 20_000),
  );
}

function folded(title: string, raw: string): string {
  const text = visibleText(raw);
  const fence = fenceFor(text);
  return `\n<details><summary>${escapeHtml(title)}</summary>\n\n${fence}text\n${text}\n${fence}\n\n</details>\n`;
}

/** A fence longer than any run of backticks in the text, so that the text can't end the block. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longest + 1);
}

function escapeHtml(text: string): string {
  return visibleLine(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Escapes everything that has a meaning in Markdown or HTML, including @mentions and links. */
function escapeCell(text: string): string {
  return visibleText(text.replace(/\s+/g, ' ')).replace(
    /[&<>"'`*_{}[\]()#+!|~@\\:]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}
