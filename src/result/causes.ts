/**
 * Groups jobs that stopped for a shared reason, such as an unavailable image, so that each reason is reported only
 * once.
 */
import type { FailureType, ResultRecord } from '../model/record';
import { rootOf } from './skipped';

/** Failures of the machine. All others are reported for each job, because each job ran. */
const OF_MACHINE: ReadonlySet<string> = new Set<FailureType>(['Runtime', 'Image', 'Store']);

/** Why some jobs have no result. */
export interface Cause {
  readonly type: string;
  readonly message: string;
  readonly status: ResultRecord['status'];
  /** The labels of the jobs, in order. */
  readonly labels: readonly string[];
}

/** Whether the cause that stopped a job may stop others too. */
export function isShared({ status, error }: Pick<ResultRecord, 'status' | 'error'>): boolean {
  const ofMachine = status === 'failed' && error !== null && OF_MACHINE.has(error.type);
  return ofMachine || status === 'skipped' || status === 'cancelled';
}

/** All shared causes, in the order of the first job of each. */
export function causesOf(records: readonly ResultRecord[]): readonly Cause[] {
  const causes = new Map<string, Cause & { readonly labels: string[] }>();
  for (const record of records) {
    if (record.error !== null && isShared(record)) {
      const { status, error } = record;
      const key = JSON.stringify([status, error.type, comparableMessage(record)]);
      const cause = causes.get(key) ?? { type: error.type, message: sharedMessage(record), status, labels: [] };
      cause.labels.push(record.label);
      causes.set(key, cause);
    }
  }
  return [...causes.values()];
}

/** The part of the message that is the same for all jobs with this cause. */
export function sharedMessage({ status, error }: ResultRecord): string {
  const message = error?.message ?? '';
  return status === 'skipped' ? rootOf(message) : message;
}

/** The same without paths in a store, which differ between jobs. */
export function comparableMessage(record: ResultRecord): string {
  const message = sharedMessage(record);
  return record.error?.type === 'Store' ? message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g, '/') : message;
}

/** How many labels are listed beside their number. */
const MAX_LABELS = 3;

/** A cause with the number of jobs that it stopped, or with the label of a single job. */
export function causeText({ type, message, status, labels }: Cause): string {
  const [only = ''] = labels;
  if (labels.length === 1) {
    return `${only}: ${type}: ${message}`;
  }
  return `${type}: ${message} (${jobsText({ status, labels })})`;
}

/** `30 jobs raised it: a, b, c, …` */
export function jobsText({ status, labels }: Pick<Cause, 'status' | 'labels'>): string {
  const named = [...labels.slice(0, MAX_LABELS), ...(labels.length > MAX_LABELS ? ['…'] : [])].join(', ');
  return `${labels.length} jobs ${status === 'error' ? 'raised it' : status}: ${named}`;
}
