/** Shows a run in the log of a GitHub step: groups, output of functions, and annotations at the user's lines. */
import { join } from 'node:path';
import type { SourceLocation } from '../../core/errors';
import { visibleLine } from '../../core/visible-text';
import type { HitherEvent, Report } from '../../model/events';
import type { JobError, ResultRecord } from '../../model/record';
import { type Bounds, createBounds, type LineKind } from '../../progress/bounds';
import { createNewReasons } from '../../progress/new-reasons';
import { createNewRuntimes } from '../../progress/new-runtimes';
import { createSteps } from '../../progress/steps';
import { countsText, createTally, overviewText } from '../../progress/tally';
import { causesOf, causeText, isShared } from '../../result/causes';
import { howEnded } from '../../result/end-text';
import { imageText } from '../../result/image-text';
import { otherReasonsText, reasonsOf, reasonText } from '../../result/reasons';
import { retryText } from '../../result/retry-text';
import { userFrame } from '../../result/user-frame';
import { createGroupedConsoles, createLiveConsoles } from './consoles';
import type { Level, WorkflowLog } from './workflow-log';

/** How a run is shown. */
export interface ReporterOptions {
  readonly log: WorkflowLog;
  /** How many jobs run. */
  readonly jobs: number;
  /** Whether jobs run in parallel. Then each has a group with its output once it has ended; otherwise it is live. */
  readonly together: boolean;
  /** Absolute directory that paths in tracebacks are relative to. */
  readonly root: string;
  /** Annotation level of a job that did not finish. */
  readonly failureLevel: Level;
}

/** A reporter that must be finished after the run. */
export interface GithubReporter {
  readonly report: Report;
  /** Closes the open group, reports why jobs failed, and lets the runner execute commands again. */
  finish(): void;
}

/** Reasons of failures that are listed at most. */
const MAX_CAUSES = 12;

/** Longer reasons are cut. Characters. */
const MAX_REASON = 1000;

/** Creates the reporter of a run. */
export function createGithubReporter(options: ReporterOptions): GithubReporter {
  const { log, jobs, together } = options;
  const bounds = createBounds(jobs);
  const consoles = together ? createGroupedConsoles(log) : createLiveConsoles(log, !bounds.isMany);
  const tally = createTally();
  const isStep = createSteps(jobs);
  const showEnd = createEnds(options, bounds);
  const isNewRuntime = createNewRuntimes();
  const failed: ResultRecord[] = [];
  const text = (kind: LineKind, line: string): void => {
    const fitting = bounds.fit(kind, line);
    if (fitting !== undefined) {
      log.text(fitting);
    }
  };
  const end = (ended: JobEnded): void => {
    const { record } = ended;
    consoles.end(record.label);
    if (record.error !== null && (bounds.isMany || isShared(record))) {
      failed.push(record);
    }
    showEnd(ended);
    if (bounds.isMany && isStep(tally.ended)) {
      log.text(countsText(tally, jobs));
    }
  };
  return {
    report(event) {
      tally.add(event);
      switch (event.type) {
        case 'notice':
        case 'warning': {
          const message = bounds.fit(tally.ended === jobs ? 'late' : event.type, event.message);
          if (message !== undefined) {
            log.annotate(event.type, message, event.where);
          }
          break;
        }
        case 'image':
          // Progress lines would fill the log.
          if (event.state !== 'progress') {
            text('image', `${imageText(event)}: ${event.state}`);
          }
          break;
        case 'job-started':
          if (bounds.isMany && isNewRuntime(event.runtime)) {
            log.text(`running jobs under ${event.runtime}`);
          }
          consoles.start(event.label, `${event.label} (${event.runtime})`);
          break;
        case 'job-retried':
          consoles.end(event.label);
          text('retry', retryText(event));
          break;
        case 'console':
          consoles.add(event);
          break;
        case 'job-ended':
          end(event);
      }
    },
    finish() {
      log.closeGroup();
      if (bounds.isMany && tally.ended > 0) {
        log.text(countsText(tally, jobs));
        log.text(overviewText(tally));
      }
      showCauses(failed, options, bounds.isMany);
      const left = bounds.leftOut();
      if (left !== undefined) {
        log.text(left);
      }
      log.resume();
    },
  };
}

/** Why jobs failed: of many jobs all reasons, of few those that are shared. */
function showCauses(failed: readonly ResultRecord[], { log, failureLevel }: ReporterOptions, isMany: boolean): void {
  if (!isMany) {
    for (const cause of causesOf(failed)) {
      log.annotate(failureLevel, causeText(cause));
    }
    return;
  }
  const reasons = reasonsOf(failed);
  for (const reason of reasons.slice(0, MAX_CAUSES)) {
    const text = reasonText(reason);
    if (isShared({ status: reason.status, error: { ...reason, traceback: '' } })) {
      log.annotate(failureLevel, text);
    } else {
      // The first of these errors has an annotation.
      log.text(text.replaceAll(/\s+/g, ' ').slice(0, MAX_REASON));
    }
  }
  const rest = otherReasonsText(reasons.slice(MAX_CAUSES));
  if (rest !== undefined) {
    log.text(rest);
  }
}

type JobEnded = Extract<HitherEvent, { type: 'job-ended' }>;

/** Shows the end of each job: of few jobs all, of many each reason of a failure once. */
function createEnds(options: ReporterOptions, bounds: Bounds): (ended: JobEnded) => void {
  const { log } = options;
  const isNewReason = createNewReasons();
  const isShown = ({ record }: JobEnded): boolean => !bounds.isMany || isNewReason(record);
  return (ended) => {
    bounds.jobEnded();
    if (!isShown(ended)) {
      return;
    }
    const { record, hints = [] } = ended;
    const { label, error } = record;
    const lines = [endText(record), ...(error === null || isShared(record) ? [] : tracebackOf(error))];
    // The annotation has a line, and one for each hint.
    const texts = bounds.isMany
      ? bounds.fitError(lines.join('\n'))
      : [endText(record), ...bounds.fitError(lines.slice(1).join('\n'), 1 + hints.length)];
    texts.forEach(log.text);
    // Errors that several jobs may share are shown at the end of the run.
    if (error === null || isShared(record)) {
      for (const hint of hints.flatMap((each) => bounds.fitError(`${label}: ${each}`))) {
        log.annotate('notice', hint);
      }
    } else {
      const text = [`${label}: ${error.type}: ${error.message}`, ...hints.map((hint) => `hint: ${hint}`)];
      for (const message of bounds.fitError(text.join('\n'))) {
        log.annotate(options.failureLevel, message, placeOf(error, options));
      }
    }
  };
}

function endText(record: ResultRecord): string {
  return `${visibleLine(record.label)}: ${record.status}${howEnded(record)}`;
}

function tracebackOf({ traceback }: JobError): string[] {
  return traceback === '' ? [] : traceback.trimEnd().split('\n');
}

/** The line where the function raised. */
function placeOf({ traceback }: JobError, { root }: ReporterOptions): SourceLocation | undefined {
  const frame = userFrame(traceback);
  return frame === undefined ? undefined : { ...frame, path: join(root, frame.path) };
}
