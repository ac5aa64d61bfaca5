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
  return groupedBy(causeKey, records);
}

/** The reasons of all failures, also those of single jobs, the most frequent first. */
export function reasonsOf(records: readonly ResultRecord[]): readonly Cause[] {
  const reasons = [...groupedBy(reasonKey, records)];
  return reasons.sort((a, b) => b.labels.length - a.labels.length);
}

function groupedBy(keyOf: (record: ResultRecord) => string | undefined, records: readonly ResultRecord[]): Cause[] {
  const causes = new Map<string, Cause & { readonly labels: string[] }>();
  for (const record of records) {
    const key = keyOf(record);
    if (key !== undefined && record.error !== null) {
      const { type } = record.error;
      const message = sharedMessage(record.error.message, record.status);
      const cause = causes.get(key) ?? { type, message, status: record.status, labels: [] };
      cause.labels.push(record.label);
      causes.set(key, cause);
    }
  }
  return [...causes.values()];
}

/** The part of the message that is the same for all jobs with this cause. */
function sharedMessage(message: string, status: ResultRecord['status']): string {
  return status === 'skipped' ? rootOf(message) : message;
}

function causeKey(record: ResultRecord): string | undefined {
  return isShared(record) ? reasonKey(record) : undefined;
}

/** Equal for jobs that failed in the same way. Paths in a store differ between jobs, so they are left out. */
export function reasonKey({ status, error }: ResultRecord): string | undefined {
  if (error === null) {
    return undefined;
  }
  const message =
    error.type === 'Store'
      ? error.message.replaceAll(/(?<=^|[\s'"(])\/[^\s'":,)]*/g, '/')
      : sharedMessage(error.message, status);
  return JSON.stringify([status, error.type, message]);
}

/** How many labels are listed beside their number. */
const MAX_LABELS = 3;

/** A cause with the number of jobs that it stopped, or with the label of a single job. */
export function causeText({ type, message, status, labels }: Cause): string {
  const [only = ''] = labels;
  if (labels.length === 1) {
    return `${only}: ${type}: ${message}`;
  }
  const named = [...labels.slice(0, MAX_LABELS), ...(labels.length > MAX_LABELS ? ['…'] : [])].join(', ');
  const how = status === 'error' ? 'raised it' : status;
  return `${type}: ${message} (${labels.length} jobs ${how}: ${named})`;
}
