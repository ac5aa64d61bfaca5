/** The log of a step: annotations and groups, and foreign lines with the runner's commands disabled. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type AnnotationProperties, endGroup, error, notice, startGroup, warning } from '@actions/core';
import { formatLocation, type SourceLocation } from '../../core/errors';
import { visibleLine, visibleText } from '../../core/visible-text';
import { areInert, safeLine, safeLines } from './safe-line';

/** The runner keeps this many annotations per level and step. */
const MAX_ANNOTATIONS = 10;

/** The runner cuts longer annotations. Characters. */
const MAX_MESSAGE = 4096;

const LEVELS = { notice, warning, error } as const;

/** The level of an annotation. */
export type Level = keyof typeof LEVELS;

/** Where and how to log. */
export interface LogOptions {
  /** Writes complete lines. */
  readonly write: (data: string | Buffer) => void;
  /** Returns a new, unguessable text of letters, digits and `-`. */
  readonly token: () => string;
  /** Absolute directory that files in annotations are relative to. */
  readonly workspace: string;
}

/** The only way in which the action prints. */
export interface WorkflowLog {
  /** Annotates up to the runner's limit, then prints plain text. `where` may be relative to the workspace. */
  annotate(level: Level, message: string, where?: SourceLocation): void;
  /** Groups don't nest: only one can be open. */
  openGroup(title: string): void;
  closeGroup(): void;
  /** Prints a message of the action, which may quote foreign text. */
  text(text: string): void;
  /** Prints lines of a function in one write, with commands disabled until the next command of the action. */
  relay(lines: readonly string[]): void;
  /** Like `relay`, but much cheaper. @returns false, without printing, if the lines are not inert */
  relayInert(lines: Buffer): boolean;
  /** Enables commands again, also for libraries that print some. */
  resume(): void;
}

/**
 * Foreign lines are made inert, and commands are stopped as a second line of defence. Each stop has a new token, so
 * that a function which reads the log learns nothing useful.
 */
export function createWorkflowLog({ write, token, workspace }: LogOptions): WorkflowLog {
  const counts: Record<Level, number> = { notice: 0, warning: 0, error: 0 };
  let stopped: string | undefined;
  let grouped = false;
  const resume = (): void => {
    if (stopped !== undefined) {
      write(`::${stopped}::\n`);
      stopped = undefined;
    }
  };
  const stop = (): void => {
    if (stopped === undefined) {
      stopped = token();
      write(`::stop-commands::${stopped}\n`);
    }
  };
  const text = (lines: string): void => write(`${safeLines(lines).join('\n')}\n`);
  return {
    resume,
    text,
    annotate(level, message, where) {
      counts[level] += 1;
      if (counts[level] > MAX_ANNOTATIONS) {
        text(`${level}: ${formatLocation(where)}${visibleText(message)}`);
        return;
      }
      resume();
      const place = placeOf(where, workspace);
      LEVELS[level](cut(visibleText(place === undefined ? `${formatLocation(where)}${message}` : message)), place);
    },
    openGroup(title) {
      if (!grouped) {
        resume();
        startGroup(visibleLine(title));
        grouped = true;
      }
    },
    closeGroup() {
      if (grouped) {
        resume();
        endGroup();
        grouped = false;
      }
    },
    relay(lines) {
      if (lines.length > 0) {
        stop();
        write(lines.map((line) => `${safeLine(line)}\n`).join(''));
      }
    },
    relayInert(lines) {
      const isInert = areInert(lines);
      if (isInert && lines.length > 0) {
        stop();
        write(lines);
      }
      return isInert;
    },
  };
}

/** Undefined if it is not a file in the workspace: an input, a flag, or a path outside. */
function placeOf(where: SourceLocation | undefined, workspace: string): AnnotationProperties | undefined {
  if (where === undefined) {
    return undefined;
  }
  const file = relative(workspace, resolve(workspace, where.path));
  if (file === '' || file.startsWith('..') || !existsSync(resolve(workspace, file))) {
    return undefined;
  }
  const { line, column } = where;
  return {
    file,
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
}

function cut(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
}
