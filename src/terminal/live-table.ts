/** The lines at the bottom of a terminal while jobs run: counts, the running jobs, and the time left. */
import { seconds } from '../core/seconds';
import { visibleLine } from '../core/visible-text';
import { countsText, type Tally } from '../progress/tally';
import type { Paint } from './paint';
import type { RunTimes } from './run-times';
import type { ScreenSize } from './screen';
import { fitColumns, padColumns, textWidth } from './text-width';

/** What the table shows. */
export interface LiveState {
  readonly jobs: number;
  readonly tally: Tally;
  readonly times: RunTimes;
  readonly barOf: (label: string) => string | undefined;
  /** The image that is being fetched. */
  readonly image: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Labels are cut to this width. */
const MAX_LABEL = 40;

/** A Ctrl-C is echoed behind the last line, which must not wrap. */
const MARGIN = 3;

/** At most half as many lines as the terminal has, and each shorter than its width. */
export function liveLines(state: LiveState, { columns, rows }: ScreenSize, paint: Paint): string[] {
  const width = Math.max(1, columns - MARGIN);
  const room = Math.max(1, Math.floor(rows / 2));
  const rest = [restText(state), state.image].filter((line) => line !== undefined);
  const body = runningLines(state, room - 1 - rest.length);
  const lines = [headText(state), ...body, ...rest].slice(0, room).map((line) => fitColumns(line, width));
  return lines.map((line, index) => (index === 0 ? line : paint.dim(line)));
}

function headText({ tally, jobs }: LiveState): string {
  const waiting = jobs - tally.ended - tally.running.size;
  return `${countsText(tally, jobs)}${waiting > 0 ? `, ${waiting} waiting` : ''}`;
}

/** Those that run longest first. */
function runningLines({ tally, barOf, now }: LiveState, room: number): string[] {
  const { running } = tally;
  if (room < 1 || running.size === 0) {
    return [];
  }
  const fitting = running.size <= room ? room : room - 1;
  const shown = first(running, fitting).map(([label, start]) => ({
    label: fitColumns(visibleLine(label), MAX_LABEL),
    time: seconds((now - start) / 1000),
    bar: barOf(label) ?? '',
  }));
  const labels = Math.max(0, ...shown.map(({ label }) => textWidth(label)));
  const times = Math.max(0, ...shown.map(({ time }) => time.length));
  const lines = shown.map(({ label, time, bar }) =>
    `  ${padColumns(label, labels)}  ${time.padStart(times)}  ${bar}`.trimEnd(),
  );
  const more = running.size - shown.length;
  return more > 0 ? [...lines, `  … and ${more} more running`] : lines;
}

/** The first entries, which are the oldest, without copying the others. */
function first(running: ReadonlyMap<string, number>, count: number): (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  for (const entry of running) {
    if (found.length >= count) {
      break;
    }
    found.push(entry);
  }
  return found;
}

function restText({ tally, times, now }: LiveState): string | undefined {
  const left = times.left(tally, now);
  const parts = [
    ...(left === undefined || left < 1 ? [] : [`about ${roughly(left)} left`]),
    ...(times.slowest === undefined
      ? []
      : [`slowest: ${visibleLine(times.slowest.label)} ${seconds(times.slowest.seconds)}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** `40 s`, `12 min`, `2 h 10 min`. */
function roughly(time: number): string {
  if (time < 60) {
    return `${Math.ceil(time)} s`;
  }
  const minutes = Math.round(time / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
