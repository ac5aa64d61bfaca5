/** The log of a step: our own commands, and foreign lines during which the runner obeys nothing. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type AnnotationProperties, endGroup, error, notice, startGroup, warning } from '@actions/core';
import { formatLocation, type SourceLocation } from '../../core/errors';
import { visibleLine, visibleText } from '../../core/visible-text';
import { areInert, safeLine, safeLines } from './safe-line';

/** The runner keeps so many annotations of a level for each step. */
const MAX_ANNOTATIONS = 10;

/** The runner cuts the message of an annotation there. Characters. */
const MAX_MESSAGE = 4096;

const LEVELS = { notice, warning, error } as const;

/** How loud an annotation is. */
export type Level = keyof typeof LEVELS;

/** What a log depends on. */
export interface LogOptions {
  /** Takes whole lines. */
  readonly write: (data: string | Buffer) => void;
  /** A new text that nobody can guess, of letters, digits and `-`. */
  readonly token: () => string;
  /** Absolute directory that the files of annotations are named from. */
  readonly workspace: string;
}

/** The one print path of the action. */
export interface WorkflowLog {
  /** Annotates up to the runner's limit; what is beyond it is still there, as text. `where` may be relative to the workspace. */
  annotate(level: Level, message: string, where?: SourceLocation): void;
  /** Groups don't nest: one is open at most. */
  openGroup(title: string): void;
  closeGroup(): void;
  /** Text of ours, which may hold foreign words. */
  text(text: string): void;
  /** Lines that a function wrote, in one write. The runner is told to obey nothing until our next command. */
  relay(lines: readonly string[]): void;
  /** The same as bytes, which takes far less time and memory. @returns whether they are inert as they are; else nothing is written */
  relayInert(lines: Buffer): boolean;
  /** Lets the runner obey commands again, those of libraries too. */
  resume(): void;
}

/**
 * The lines are inert by themselves; that commands are stopped meanwhile is the second lock. The token is new each time,
 * so that a function that could read the log learns nothing of use.
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

/** undefined for what is no file of the workspace: an input, a flag, a path elsewhere. */
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
