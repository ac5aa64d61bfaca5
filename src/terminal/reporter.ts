/** Shows a run in a terminal or a log: the ends of jobs, live output, notices and image pulls, all on one stream. */
import { formatLocation } from '../core/errors';
import { visibleLine, visibleText } from '../core/visible-text';
import type { HitherEvent, Report } from '../model/events';
import type { ResultRecord } from '../model/record';
import { type Bounds, createBounds, type LineKind } from '../progress/bounds';
import { createFollowed, NOT_FOLLOWED } from '../progress/followed';
import { createNewReasons } from '../progress/new-reasons';
import { createNewRuntimes } from '../progress/new-runtimes';
import { createSteps } from '../progress/steps';
import { countsText, createTally, overviewText } from '../progress/tally';
import { isShared } from '../result/causes';
import { howEnded } from '../result/end-text';
import { imageText } from '../result/image-text';
import { retryText } from '../result/retry-text';
import { createConsoleRelay } from './console-relay';
import { createLiveView } from './live-view';
import type { Paint } from './paint';
import type { KindOfJobs } from './run-times';
import { createScreen, type ScreenSize } from './screen';
import { statusPaint } from './table';

/** How and where to report. */
export interface TerminalOptions {
  readonly write: (data: string | Buffer) => void;
  readonly paint: Paint;
  /** How many jobs run. With several, each output line starts with its job's label. */
  readonly jobs: number;
  /** The size of a terminal on which lines can be redrawn; undefined: a log. */
  readonly size: (() => ScreenSize) | undefined;
  /** Shows nothing but warnings and errors. */
  readonly quiet: boolean;
  /** The kinds of jobs by name, to estimate the time left. */
  readonly kinds: ReadonlyMap<string, KindOfJobs>;
  /** Nothing is redrawn once it aborts. */
  readonly signal: AbortSignal;
}

/** A reporter that must be finished after the run. */
export interface ConsoleReporter {
  readonly report: Report;
  /** Removes what is redrawn, and says what was not shown. */
  finish(): void;
}

/** Creates the reporter of a run. */
export function createConsoleReporter(options: TerminalOptions): ConsoleReporter {
  const { paint, jobs, quiet } = options;
  const screen = createScreen({ write: options.write, size: quiet ? undefined : options.size, sticky: jobs > 1 });
  const relay = createConsoleRelay({ paint, prefixed: jobs > 1 }, screen);
  const tally = createTally();
  const view = createLiveView({ ...options, tally, screen, barOf: relay.barOf });
  const bounds = createBounds(jobs);
  const followed = createFollowed();
  const isStep = createSteps(jobs);
  const show = (kind: LineKind, text: string): void => {
    const fitting = bounds.fit(kind, text);
    if (fitting !== undefined) {
      screen.line(fitting);
    }
  };
  const endOf = createEnds(options, bounds);
  const isNewRuntime = createNewRuntimes();
  let isToldOfOthers = false;
  return {
    report(event) {
      tally.add(event);
      view.add(event);
      if (quiet && !isAlarm(event)) {
        return;
      }
      switch (event.type) {
        case 'notice':
        case 'warning':
          show(tally.ended === jobs ? 'late' : event.type, messageText(event, paint));
          break;
        case 'image':
          if (event.state !== 'progress') {
            show('image', paint.dim(`${imageText(event)}: ${event.state}`));
          }
          break;
        case 'job-started':
          if (!bounds.isMany) {
            screen.line(paint.dim(`${visibleLine(event.label)}: started under ${event.runtime}`));
          } else if (isNewRuntime(event.runtime)) {
            screen.line(paint.dim(`running jobs under ${event.runtime}`));
          }
          break;
        case 'job-retried':
          relay.flush(event.label);
          followed.end(event.label);
          show('retry', paint.yellow(retryText(event)));
          break;
        case 'console':
          if (followed.has(event.label)) {
            relay.add(event);
          } else if (!isToldOfOthers) {
            isToldOfOthers = true;
            screen.line(NOT_FOLLOWED);
          }
          break;
        case 'job-ended':
          relay.flush(event.record.label);
          followed.end(event.record.label);
          screen.lines(endOf(event));
          if (!quiet && bounds.isMany && options.size === undefined && isStep(tally.ended)) {
            screen.line(countsText(tally, jobs));
          }
      }
    },
    finish() {
      view.stop();
      const left = bounds.leftOut();
      screen.lines([
        ...(bounds.isMany && !quiet && tally.ended > 0 ? [countsText(tally, jobs), overviewText(tally)] : []),
        ...(left === undefined ? [] : [`${left}; with --events a file has all events`]),
      ]);
    },
  };
}

/** Events that are shown even if the user wants no others. */
function isAlarm(event: HitherEvent): boolean {
  return event.type === 'warning' || (event.type === 'job-ended' && event.record.error !== null);
}

type Message = Extract<HitherEvent, { type: 'notice' | 'warning' }>;

function messageText({ type, message, where }: Message, paint: Paint): string {
  const word = type === 'warning' ? paint.yellow('warning: ') : '';
  return `${formatLocation(where)}${word}${visibleText(message)}`;
}

type JobEnded = Extract<HitherEvent, { type: 'job-ended' }>;

/** The lines for the end of each job: of few jobs all, of many each reason of a failure once. */
function createEnds({ paint, jobs }: TerminalOptions, bounds: Bounds): (ended: JobEnded) => readonly string[] {
  const isNewReason = createNewReasons();
  return ({ record, hints = [] }) => {
    bounds.jobEnded();
    const advice = hints.map((hint) => paint.yellow(`hint: ${visibleText(hint)}`));
    if (bounds.isMany) {
      return isNewReason(record)
        ? bounds.fitError([endText(record, paint), errorText(record), ...advice].join('\n'))
        : [];
    }
    // With several jobs, an error that they may share is left to the end of the run.
    const error = jobs > 1 && isShared(record) ? '' : errorText(record);
    return [endText(record, paint), ...bounds.fitError(error, advice.length), ...bounds.fitError(advice.join('\n'))];
  };
}

function endText(record: ResultRecord, paint: Paint): string {
  const status = statusPaint(record.status, paint)(record.status);
  return `${visibleLine(record.label)}: ${status}${paint.dim(howEnded(record))}`;
}

function errorText({ error }: ResultRecord): string {
  if (error === null) {
    return '';
  }
  return error.traceback === '' ? `${error.type}: ${error.message}` : error.traceback.trimEnd();
}
