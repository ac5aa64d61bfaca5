/**
 * Bounds what a run prints besides the console of its functions: a log has at most 200 lines, however many jobs run.
 * The tests count the lines of both entry points.
 */

/** With more jobs than this, a log has counts instead of lines for single jobs. */
export const MANY_JOBS = 16;

/** What is bounded. */
export type LineKind = 'warning' | 'notice' | 'late' | 'image' | 'retry' | 'failure';

/** What is left out, in words. */
const WORDS: Readonly<Record<LineKind, string>> = {
  warning: 'warnings',
  notice: 'notices',
  late: 'messages at the end of the run',
  image: 'lines about images',
  retry: 'retries',
  failure: 'errors, which the results have',
};

/** Lines of each kind. Warnings about the whole run come at its end, so those of single jobs leave room for them. */
const LINES: Readonly<Record<Exclude<LineKind, 'failure'>, number>> = {
  warning: 12,
  notice: 12,
  late: 10,
  image: 12,
  retry: 12,
};

/** Lines of errors, if there are many jobs. */
const FAILURE_LINES = 45;

/** Lines of errors and single jobs, if there are few. */
const DETAIL_LINES = 105;

/** Lines that each of few jobs has for its error in any case: its last lines, and a hint. */
const OWN_LINES = 5;

/** Lines of one error, if there are many jobs. */
const MAX_FAILURE = 12;

/** The lines that are left for each kind. */
export interface Bounds {
  readonly isMany: boolean;
  /** The text, shortened to the lines that are left but for `kept`; undefined if there are none. */
  fit(kind: LineKind, text: string, kept?: number): string | undefined;
  /** How many lines to keep for the errors of so many jobs that have not ended. */
  keptFor(jobs: number): number;
  /** Says what was left out; undefined if nothing was. */
  leftOut(): string | undefined;
}

/** The bounds of a run with so many jobs. */
export function createBounds(jobs: number): Bounds {
  const isMany = jobs > MANY_JOBS;
  // Each of few jobs has a line when it starts, one when it ends, and one in the table.
  const own = DETAIL_LINES - 3 * jobs;
  const left = { ...LINES, failure: isMany ? FAILURE_LINES : own };
  const omitted = new Map<LineKind, number>();
  return {
    isMany,
    keptFor: (others) => (isMany ? 0 : others * Math.min(OWN_LINES, Math.floor(own / jobs))),
    fit(kind, text, kept = 0) {
      const most = isMany && kind === 'failure' ? MAX_FAILURE : Number.POSITIVE_INFINITY;
      const room = Math.max(0, Math.min(left[kind] - kept, most));
      const all = text.split('\n');
      // The last line of a traceback says the most.
      const lines = kind === 'failure' && room < 3 ? all.slice(all.length - room) : shortened(all, room);
      if (lines.length === 0) {
        omitted.set(kind, (omitted.get(kind) ?? 0) + 1);
        return undefined;
      }
      left[kind] -= lines.length;
      return lines.join('\n');
    },
    leftOut() {
      // The end of the run counts the errors of many jobs.
      const parts = [...omitted]
        .filter(([kind]) => !(isMany && kind === 'failure'))
        .map(([kind, count]) => `${WORDS[kind]} (${count})`);
      return parts.length === 0 ? undefined : `not shown here: ${parts.join(', ')}`;
    },
  };
}

/** The first and the last lines, with one between that says how many are missing. None, if there is no room for that. */
export function shortened(lines: readonly string[], room: number): readonly string[] {
  if (lines.length <= room) {
    return lines;
  }
  const first = Math.floor((room - 1) / 2);
  const last = room - 1 - first;
  return room < 3 ? [] : [...lines.slice(0, first), `… ${lines.length - first - last} lines …`, ...lines.slice(-last)];
}
