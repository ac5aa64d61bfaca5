/** Shows a run in the log of a GitHub step: groups, what functions write, notices, and annotations at the user's lines. */
import { posix } from 'node:path';
import type { Where } from '../errors';
import type { HitherEvent, Report } from '../events';
import type { ResultRecord } from '../record';
import { type ConsoleRelay, createConsoleRelay } from './console-relay';
import { userFrame } from './user-frame';
import type { CommandProperties } from './workflow-command';
import type { WorkflowLog } from './workflow-log';

/** The runner keeps so many annotations of a level for each step. */
const MAX_ANNOTATIONS = 10;

/** The runner cuts the message of an annotation there. */
const MAX_MESSAGE = 4096;

/** How a run is shown. */
export interface ReporterOptions {
  readonly log: WorkflowLog;
  /** Jobs run side by side: each line says whose it is. Else each job has a group of its own. */
  readonly together: boolean;
  /** The root of the run relative to the workspace, with `/`; empty where they are the same. */
  readonly root: string;
}

/** A reporter that has to be told when the run is over. */
export interface GithubReporter {
  readonly report: Report;
  /** Ends what is open, and lets the runner obey commands again. */
  finish(): void;
}

/** Levels of annotations, as the runner's commands are named. */
type Level = 'notice' | 'warning' | 'error';

/** Annotates up to the runner's limit; what is beyond it is still in the log, as text. */
export type Annotate = (level: Level, message: string, where?: Where) => void;

/** Makes annotations in a log. Paths in `where` are relative to the workspace. */
export function createAnnotate(log: WorkflowLog): Annotate {
  const counts: Record<Level, number> = { notice: 0, warning: 0, error: 0 };
  return (level, message, where) => {
    counts[level] += 1;
    if (counts[level] > MAX_ANNOTATIONS) {
      log.text(`${level}: ${where === undefined ? '' : `${where.path}:${where.line ?? ''}: `}${message}`);
      return;
    }
    log.command(level, placeOf(where), cut(message));
  };
}

function placeOf(where: Where | undefined): CommandProperties {
  return where === undefined ? {} : { file: where.path, line: where.line, col: where.column };
}

function cut(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
}

/** Makes the reporter of a run. */
export function createGithubReporter(options: ReporterOptions): GithubReporter {
  const { log } = options;
  const annotate = createAnnotate(log);
  const group = createGroup(log);
  const relays = createRelays(options);
  const ends: ResultRecord[] = [];
  const end = (record: ResultRecord): void => {
    relays.finish(record.label);
    if (!options.together) {
      group.close();
      tellEnd(record, { ...options, annotate });
    } else {
      ends.push(record);
    }
  };
  return {
    report(event) {
      switch (event.type) {
        case 'notice':
        case 'warning':
          annotate(event.type, event.message, event.where);
          break;
        case 'image':
          tellImage(event, log);
          break;
        case 'job-started':
          group.open(options.together ? 'Output of the jobs' : `${event.label} (${event.runtime})`);
          break;
        case 'console':
          relays.add(event);
          break;
        case 'job-ended':
          end(event.record);
      }
    },
    finish() {
      group.close();
      for (const record of ends) {
        tellEnd(record, { ...options, annotate });
      }
      log.resume();
    },
  };
}

/** Groups don't nest: one is open at most. */
function createGroup(log: WorkflowLog) {
  let opened = false;
  return {
    open(title: string): void {
      if (!opened) {
        log.command('group', {}, title);
        opened = true;
      }
    },
    close(): void {
      if (opened) {
        log.command('endgroup', {}, '');
        opened = false;
      }
    },
  };
}

function createRelays({ log, together }: ReporterOptions) {
  const relays = new Map<string, ConsoleRelay>();
  const show = (label: string, lines: readonly string[]): void => {
    for (const line of lines) {
      log.relay(together ? `${label} | ${line}` : line);
    }
  };
  return {
    add({ label, stream, chunk }: Extract<HitherEvent, { type: 'console' }>): void {
      const key = `${stream} ${label}`;
      const relay = relays.get(key) ?? createConsoleRelay();
      relays.set(key, relay);
      show(label, relay.add(chunk));
    },
    finish(label: string): void {
      for (const stream of ['stdout', 'stderr']) {
        show(label, relays.get(`${stream} ${label}`)?.finish() ?? []);
        relays.delete(`${stream} ${label}`);
      }
    },
  };
}

/** Progress lines would fill the log: the start and the end are enough. */
function tellImage({ step, state, image }: Extract<HitherEvent, { type: 'image' }>, log: WorkflowLog): void {
  if (state !== 'progress') {
    log.text(`${step === 'pull' ? 'pulling' : 'building the SIF of'} ${image}: ${state}`);
  }
}

interface EndOptions extends ReporterOptions {
  readonly annotate: Annotate;
}

function tellEnd(record: ResultRecord, { log, root, annotate }: EndOptions): void {
  log.text(`${record.label}: ${record.status} after ${record.runtime_info.elapsed_sec.toFixed(2)} s`);
  const { error } = record;
  if (error === null) {
    return;
  }
  if (error.traceback !== '') {
    log.text(error.traceback.trimEnd());
  }
  const frame = userFrame(error.traceback);
  const where = frame === undefined ? undefined : { ...frame, path: posix.join(root, frame.path) };
  annotate('error', `${record.label}: ${error.type}: ${error.message}`, where);
}
