/**
 * Groups the failures of many jobs by the type of the error and the place in the user's code, so that a rare failure
 * isn't lost among many similar ones. The texts of one group may differ.
 */
import type { ResultRecord } from '../model/record';
import { type Cause, comparableMessage, isShared, jobsText, sharedMessage } from './causes';
import { userFrame } from './user-frame';

/** Why some jobs have no result. The message is that of the first of them. */
export interface Reason extends Cause {
  /** Where the user's code raised, as in ` at f.py:3`; empty if it isn't known. */
  readonly place: string;
  /** Whether all jobs have the same message. */
  readonly isOneText: boolean;
}

/** The reasons of all failures: first the most frequent one of each type, then the others, the most frequent first. */
export function reasonsOf(records: readonly ResultRecord[]): readonly Reason[] {
  const byCount = grouped(records).sort((a, b) => b.labels.length - a.labels.length);
  const types = new Set<string>();
  const firsts = new Set<Reason>();
  for (const reason of byCount) {
    if (!types.has(reason.type)) {
      types.add(reason.type);
      firsts.add(reason);
    }
  }
  return [...firsts, ...byCount.filter((reason) => !firsts.has(reason))];
}

interface Growing extends Reason {
  readonly labels: string[];
  readonly comparable: string;
  isOneText: boolean;
}

function grouped(records: readonly ResultRecord[]): Growing[] {
  const reasons = new Map<string, Growing>();
  for (const record of records) {
    const key = reasonKey(record);
    if (key === undefined || record.error === null) {
      continue;
    }
    const reason = reasons.get(key) ?? firstOf(record, record.error.type);
    reason.labels.push(record.label);
    reason.isOneText &&= reason.comparable === comparableMessage(record);
    reasons.set(key, reason);
  }
  return [...reasons.values()];
}

function firstOf(record: ResultRecord, type: string): Growing {
  return {
    ...{ type, status: record.status, message: sharedMessage(record), comparable: comparableMessage(record) },
    ...{ labels: [], place: placeOf(record), isOneText: true },
  };
}

/** Equal for jobs that failed in the same way; undefined for a job that finished. */
export function reasonKey(record: ResultRecord): string | undefined {
  const { status, error } = record;
  return error === null ? undefined : JSON.stringify([status, error.type, placeOf(record), kindOfMessage(record)]);
}

/** What tells the messages of one type apart. An exception is told by its place alone, because it may quote values. */
function kindOfMessage(record: ResultRecord): string {
  if (record.status === 'error') {
    return '';
  }
  const message = comparableMessage(record);
  if (record.status === 'skipped') {
    // All points of a matrix that is needed are one reason.
    return message.replace(/\[.*\]"/s, '"');
  }
  // Measured sizes and times differ between jobs; an exit code is what happened.
  return isShared(record) ? message : message.replaceAll(/(?<!code \d*)\d[\d.]*(?: [KMGT]?i?B\b)?/g, '#');
}

function placeOf({ error }: ResultRecord): string {
  const frame = userFrame(error?.traceback ?? '');
  return frame === undefined ? '' : ` at ${frame.path}:${frame.line}`;
}

/** `ValueError at f.py:3: odd (30 jobs raised it: a, b, c, …)`; with different texts, the first is an example. */
export function reasonText({ type, message, place, labels, status, isOneText }: Reason): string {
  const [first = ''] = labels;
  if (labels.length === 1) {
    return `${first}: ${type}${place}: ${message}`;
  }
  if (!isOneText) {
    return `${type}${place} (${labels.length} jobs), for example: ${first}: ${message}`;
  }
  return `${type}${place}: ${message} (${jobsText({ status, labels })})`;
}

/** Types that are named of reasons without a line of their own. */
const MAX_TYPES = 5;

/** Says how many reasons have no line; undefined if there are none. */
export function otherReasonsText(others: readonly Reason[]): string | undefined {
  if (others.length === 0) {
    return undefined;
  }
  const types = [...new Set(others.map(({ type }) => type))];
  const named = [...types.slice(0, MAX_TYPES), ...(types.length > MAX_TYPES ? ['…'] : [])].join(', ');
  const jobs = others.reduce((sum, { labels }) => sum + labels.length, 0);
  const count = others.length === 1 ? '1 other reason' : `${others.length} other reasons`;
  return `… and ${count} (${jobs} job${jobs === 1 ? '' : 's'}): ${named}`;
}
