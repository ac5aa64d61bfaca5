/** Shows a run in the log of a GitHub step: groups, output of functions, and annotations at the user's lines. */
import { join } from 'node:path';
import { visibleLine } from '../../core/visible-text';
import type { HitherEvent, Report } from '../../model/events';
import type { ResultRecord } from '../../model/record';
import { cutAtLines, prefixLines } from '../../process/plain-lines';
import { causesOf, causeText, isShared } from '../../result/causes';
import { retryText } from '../../result/retry-text';
import { type ConsoleRelay, createConsoleRelay } from './console-relay';
import { userFrame } from './user-frame';
import type { Level, WorkflowLog } from './workflow-log';

/** How a run is shown. */
export interface ReporterOptions {
  readonly log: WorkflowLog;
  /** Whether jobs run in parallel and share one group with labelled lines. Otherwise each job has its own group. */
  readonly together: boolean;
  /** Absolute directory that paths in tracebacks are relative to. */
  readonly root: string;
  /** Annotation level of a job that did not finish. */
  readonly failureLevel: Level;
}

/** A reporter that must be finished after the run. */
export interface GithubReporter {
  readonly report: Report;
  /** Closes the open group, reports the ends of jobs, and lets the runner execute commands again. */
  finish(): void;
}

/** Creates the reporter of a run. */
export function createGithubReporter(options: ReporterOptions): GithubReporter {
  const { log, together } = options;
  const relays = createRelays(options);
  const ends: JobEnded[] = [];
  const stopped: ResultRecord[] = [];
  const end = (ended: JobEnded): void => {
    const { record } = ended;
    relays.finish(record.label);
    if (isShared(record)) {
      stopped.push(record);
    }
    if (together) {
      ends.push(ended);
    } else {
      log.closeGroup();
      showEnd(ended, options);
    }
  };
  return {
    report(event) {
      switch (event.type) {
        case 'notice':
        case 'warning':
          log.annotate(event.type, event.message, event.where);
          break;
        case 'image':
          showImage(event, log);
          break;
        case 'job-started':
          log.openGroup(together ? 'Output of the jobs' : `${event.label} (${event.runtime})`);
          break;
        case 'job-retried':
          relays.finish(event.label);
          if (!together) {
            log.closeGroup();
          }
          log.text(retryText(event));
          break;
        case 'console':
          relays.add(event);
          break;
        case 'job-ended':
          end(event);
      }
    },
    finish() {
      log.closeGroup();
      for (const ended of ends) {
        showEnd(ended, options);
      }
      for (const cause of causesOf(stopped)) {
        log.annotate(options.failureLevel, causeText(cause));
      }
      log.resume();
    },
  };
}

function createRelays({ log, together }: ReporterOptions) {
  const relays = new Map<string, ConsoleRelay>();
  const markOf = (label: string): string => (together ? `${visibleLine(label)} | ` : '');
  const show = (label: string, lines: readonly string[]): void => {
    const mark = markOf(label);
    log.relay(lines.map((line) => mark + line));
  };
  return {
    add({ label, stream, chunk }: Extract<HitherEvent, { type: 'console' }>): void {
      const key = `${stream} ${label}`;
      const relay = relays.get(key) ?? createConsoleRelay();
      relays.set(key, relay);
      const long = relay.addLong(chunk);
      if (long !== undefined) {
        if (!log.relayInert(prefixLines(long, markOf(label)))) {
          show(label, long.toString('utf8', 0, long.length - 1).split('\n'));
        }
        return;
      }
      const { first, lines, rest } = cutAtLines(chunk);
      show(label, relay.add(first));
      if (!log.relayInert(prefixLines(lines, markOf(label)))) {
        show(label, relay.add(lines));
      }
      show(label, relay.add(rest));
    },
    finish(label: string): void {
      for (const stream of ['stdout', 'stderr']) {
        show(label, relays.get(`${stream} ${label}`)?.finish() ?? []);
        relays.delete(`${stream} ${label}`);
      }
    },
  };
}

/** Shows only start and end of a pull or build: progress lines would fill the log. */
function showImage({ step, state, image }: Extract<HitherEvent, { type: 'image' }>, log: WorkflowLog): void {
  if (state !== 'progress') {
    log.text(`${step === 'pull' ? 'pulling' : 'building the SIF file of'} ${visibleLine(image)}: ${state}`);
  }
}

type JobEnded = Extract<HitherEvent, { type: 'job-ended' }>;

function showEnd({ record, hints = [] }: JobEnded, { log, root, failureLevel }: ReporterOptions): void {
  const how = record.cache.hit
    ? `(cached: ${record.cache.reason})`
    : `after ${record.runtime_info.elapsed_sec.toFixed(2)} s`;
  log.text(`${visibleLine(record.label)}: ${record.status} ${how}`);
  const { error } = record;
  // Errors that several jobs may share are shown at the end of the run.
  if (error === null || isShared(record)) {
    for (const hint of hints) {
      log.annotate('notice', `${record.label}: ${hint}`);
    }
    return;
  }
  if (error.traceback !== '') {
    log.text(error.traceback.trimEnd());
  }
  const frame = userFrame(error.traceback);
  const where = frame === undefined ? undefined : { ...frame, path: join(root, frame.path) };
  const text = [`${record.label}: ${error.type}: ${error.message}`, ...hints.map((hint) => `hint: ${hint}`)];
  log.annotate(failureLevel, text.join('\n'), where);
}
