/**
 * Reads what a container left in its `out/` directory. Nothing there is trusted: the function controls names, kinds of
 * files, sizes and contents. Opens only regular files with the names of the protocol (FORMAT.md, "Job directory"),
 * never links.
 */
import { join } from 'node:path';
import type { JobError } from '../model/record';
import { type Json, JsonNumber, type JsonObject } from '../values/json/json';
import { ownText } from '../values/json/own-texts';
import { readLeftDocument } from './untrusted-document';

/** The function's report. */
const OUTCOME = 'result.json';

/**
 * The function's report of its end; `none` if it could not make one. `left` lists files in the working directory,
 * `full` the full file systems (`/dev/shm`): they are used only for hints.
 */
export type Outcome =
  | {
      readonly status: 'finished';
      /** null if the result is long. */
      readonly result: Json;
      readonly left?: readonly string[];
      /** The path of a document with a long result, which must not be read as a whole. */
      readonly long?: string;
    }
  | { readonly status: 'error' | 'failed'; readonly error: JobError; readonly full?: readonly string[] }
  | { readonly status: 'none' };

/** The report of the supervisor in the container about the function's process. */
export interface SupervisorReport {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Bytes; null if unknown. */
  readonly maxRss: number | null;
  /** The peak of all processes together in bytes; null if unknown. */
  readonly peakMemory: number | null;
  /** How many processes the kernel killed for lack of memory: of the container, and of the whole machine. */
  readonly kernelKills: number;
  readonly machineKills: number;
  /** Seconds that the function's process ran; null if unknown. */
  readonly elapsed: number | null;
  readonly killed: 'memory' | 'time' | 'output' | 'files' | 'stdin' | null;
  /** File systems that were full when a signal ended the process. */
  readonly full?: readonly string[];
  /** Whether the supervisor could keep other processes from tracing and changing it. */
  readonly protected: boolean;
}

/** Reads `out/result.json`. A missing one is `none`; a broken one is a `failed` outcome that says what is wrong. */
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
  return broken('it has neither a result nor an error');
}

const KILLED_FOR = ['memory', 'time', 'output', 'files', 'stdin'] as const;

/** Reads `out/ended.json`; undefined if the supervisor left none. */
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
    peakMemory: integerOf(document.get('peak_memory')),
    kernelKills: integerOf(document.get('kernel_kills')) ?? 0,
    machineKills: integerOf(document.get('machine_kills')) ?? 0,
    elapsed: secondsOf(document.get('elapsed')),
    killed: KILLED_FOR.find((why) => why === killed) ?? null,
    full: namesIn(document.get('full')),
    protected: document.get('protected') === true,
  };
}

/** More names don't help the reader. */
const MAX_NAMES = 11;
/** Longer paths are not shown. Characters. */
const MAX_NAME = 4096;

/** A list of names. Ignores everything else. */
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

/** The program in the container cuts the texts of an error after a million characters, and says so. */
const MAX_TEXT = 1_000_100;

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? ownText(value.slice(0, MAX_TEXT)) : '';
}

function integerOf(value: Json | undefined): number | null {
  return value instanceof JsonNumber && /^-?\d{1,15}$/.test(value.text) ? Number(value.text) : null;
}

function secondsOf(value: Json | undefined): number | null {
  const seconds = value instanceof JsonNumber ? Number(value.text) : Number.NaN;
  return Number.isFinite(seconds) ? seconds : null;
}
