/**
 * Reads what a container left in its `out/` directory. Nothing there is trusted: names, kinds of files, sizes and contents are
 * the function's. Only regular files under the names of the protocol (FORMAT.md, "Job directory") are opened, never links.
 */
import { join } from 'node:path';
import type { JobError } from '../model/record';
import { type Json, JsonNumber, type JsonObject } from '../values/json/json';
import { readLeftDocument } from './untrusted-document';

/** What the function's side writes. */
const OUTCOME = 'result.json';

/**
 * What the function's side said of its end; `none` where it could not say anything. `left` are files in the working
 * directory, `full` places without room (`/dev/shm`): hints are made of them, and nothing else.
 */
export type Outcome =
  | {
      readonly status: 'finished';
      /** null where it is long. */
      readonly result: Json;
      readonly left?: readonly string[];
      /** The document that has a result which is not to be read as a whole. */
      readonly long?: string;
    }
  | { readonly status: 'error' | 'failed'; readonly error: JobError; readonly full?: readonly string[] }
  | { readonly status: 'none' };

/** What the supervisor in the container said of the function's process. */
export interface SupervisorReport {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Bytes; null where it isn't known. */
  readonly maxRss: number | null;
  readonly killed: 'memory' | 'output' | 'files' | 'stdin' | null;
  /** Places without room when a signal ended the process. */
  readonly full?: readonly string[];
  /** Whether the supervisor could keep other processes from tracing and changing it. */
  readonly protected: boolean;
}

/** Reads `out/result.json`. A missing one is `none`; a broken one is a `failed` outcome that says what is wrong with it. */
export async function readOutcome(outDirectory: string): Promise<Outcome> {
  const path = join(outDirectory, OUTCOME);
  const read = await readLeftDocument(path, 'hither-outcome/1');
  if (read === undefined) {
    return { status: 'none' };
  }
  if (typeof read === 'string') {
    return broken(read);
  }
  const { fields, hasLongResult } = read;
  const status = fields.get('status');
  const result = fields.get('result');
  if (status === 'finished' && result !== undefined) {
    return { status, result, left: namesIn(fields.get('left')), ...(hasLongResult ? { long: path } : {}) };
  }
  const error = fields.get('error');
  if ((status === 'error' || status === 'failed') && error instanceof Map) {
    return { status, error: readError(error), full: namesIn(fields.get('full')) };
  }
  return broken('it has no result and no error');
}

const KILLED_FOR = ['memory', 'output', 'files', 'stdin'] as const;

/** Reads `out/ended.json`; undefined where the supervisor left none. */
export async function readSupervisorReport(outDirectory: string): Promise<SupervisorReport | undefined> {
  const read = await readLeftDocument(join(outDirectory, 'ended.json'), 'hither-ended/1');
  if (read === undefined || typeof read === 'string') {
    return undefined;
  }
  const document = read.fields;
  const killed = document.get('killed');
  return {
    exitCode: integerOf(document.get('exit_code')),
    signal: textOf(document.get('signal')) || null,
    maxRss: integerOf(document.get('max_rss')),
    killed: KILLED_FOR.find((why) => why === killed) ?? null,
    full: namesIn(document.get('full')),
    protected: document.get('protected') === true,
  };
}

/** More names than these help no reader. */
const MAX_NAMES = 11;
/** Characters: a longer path is not shown. */
const MAX_NAME = 4096;

/** A list of names. Whatever else stands there is passed over. */
function namesIn(value: Json | undefined): readonly string[] {
  const items = Array.isArray(value) ? value.slice(0, MAX_NAMES) : [];
  return items.filter((item): item is string => typeof item === 'string' && item.length <= MAX_NAME);
}

function broken(why: string): Outcome {
  return { status: 'failed', error: { type: 'Exited', message: `the result can't be read: ${why}`, traceback: '' } };
}

function readError(error: JsonObject): JobError {
  return {
    type: textOf(error.get('type')),
    message: textOf(error.get('message')),
    traceback: textOf(error.get('traceback')),
  };
}

/** The function's side cuts texts of an error after a million characters, and says so. */
const MAX_TEXT = 1_000_100;

function textOf(value: Json | undefined): string {
  // A copy: a part of a string keeps the whole document in memory.
  return typeof value === 'string' ? Buffer.from(value.slice(0, MAX_TEXT), 'utf16le').toString('utf16le') : '';
}

function integerOf(value: Json | undefined): number | null {
  return value instanceof JsonNumber && /^-?\d{1,15}$/.test(value.text) ? Number(value.text) : null;
}
