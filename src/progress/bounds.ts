/**
 * Bounds what a run prints besides the console of its functions: a log has at most 200 lines, however many jobs run.
 * The tests count the lines of both entry points.
 */

/** With more jobs than this, a log has counts instead of lines for single jobs. */
export const MANY_JOBS = 16;

/** What is bounded besides errors. */
export type LineKind = 'warning' | 'notice' | 'late' | 'image' | 'retry';

type Omitted = LineKind | 'failure';

/** What is left out, in words. */
const WORDS: Readonly<Record<Omitted, string>> = {
  warning: 'warnings',
  notice: 'notices',
  late: 'messages at the end of the run',
  image: 'lines about images',
  retry: 'retries',
  failure: 'errors, which the results have',
};

/** Lines of each kind. Warnings about the whole run come at its end, so those of single jobs leave room for them. */
const LINES: Readonly<Record<LineKind, number>> = {
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
  /** The text, shortened to the lines that are left; undefined if there are none. */
  fit(kind: LineKind, text: string): string | undefined;
  /** Says that a job ended: no lines are kept for it any more. Call before those of its error. */
  jobEnded(): void;
  /** A part of a job's error, shortened; none if no line is left or it is empty. `toCome`: lines of its other parts. */
  fitError(text: string, toCome?: number): readonly string[];
  /** Says what was left out; undefined if nothing was. */
  leftOut(): string | undefined;
}

/** The bounds of a run with so many jobs. */
export function createBounds(jobs: number): Bounds {
  const isMany = jobs > MANY_JOBS;
  // Each of few jobs has a line when it starts, one when it ends, and one in the table.
  const own = DETAIL_LINES - 3 * jobs;
  const left = { ...LINES, failure: isMany ? FAILURE_LINES : own };
  const omitted = new Map<Omitted, number>();
  const take = (kind: Omitted, lines: readonly string[]): string | undefined => {
    if (lines.length === 0) {
      omitted.set(kind, (omitted.get(kind) ?? 0) + 1);
      return undefined;
    }
    left[kind] -= lines.length;
    return lines.join('\n');
  };
  let running = jobs;
  const keptForOthers = (): number => running * Math.min(OWN_LINES, Math.floor(own / jobs));
  return {
    isMany,
    fit: (kind, text) => take(kind, shortened(text.split('\n'), left[kind])),
    jobEnded() {
      running -= 1;
    },
    fitError(text, toCome = 0) {
      if (text === '') {
        return [];
      }
      const room = Math.max(0, isMany ? Math.min(left.failure, MAX_FAILURE) : left.failure - keptForOthers() - toCome);
      const lines = text.split('\n');
      // The last line of a traceback says the most.
      return [take('failure', room < 3 ? lines.slice(lines.length - room) : shortened(lines, room)) ?? []].flat();
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
