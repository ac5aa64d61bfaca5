/**
 * Reads what a container left in its `out/` folder. Nothing there is trusted: names, kinds of files, sizes and contents are
 * the function's. Only regular files under the names of the protocol (FORMAT.md, "Job folder") are opened, never links.
 */
import { isUtf8 } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { HitherError, messageOf } from '../errors';
import type { JobError } from '../record';
import { type Json, JsonNumber, type JsonObject } from '../values/json';
import { parseJson } from '../values/parse-json';
import { openLeftFile } from './left-file';

/** More than this as JSON is no result but data: it belongs into an array or a file. */
const MAX_RESULT_BYTES = 64 * 1024 * 1024;

/**
 * What the function's side said of its end; `none` where it could not say anything. `left` are files in the working
 * directory, `full` places without room (`/dev/shm`): hints are made of them, and nothing else.
 */
export type Outcome =
  | { readonly status: 'finished'; readonly result: Json; readonly left?: readonly string[] }
  | { readonly status: 'error' | 'failed'; readonly error: JobError; readonly full?: readonly string[] }
  | { readonly status: 'none' };

/** What the supervisor in the container said of the function's process. */
export interface ProcessEnd {
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
export async function readOutcome(outFolder: string): Promise<Outcome> {
  const document = await readDocument(join(outFolder, 'result.json'));
  if (document === undefined) {
    return { status: 'none' };
  }
  if (typeof document === 'string') {
    return broken(document);
  }
  const status = document.get('status');
  const result = document.get('result');
  if (status === 'finished' && result !== undefined) {
    return { status, result, left: namesIn(document.get('left')) };
  }
  const error = document.get('error');
  if ((status === 'error' || status === 'failed') && error instanceof Map) {
    return { status, error: readError(error), full: namesIn(document.get('full')) };
  }
  return broken('it has no result and no error');
}

const KILLED_FOR = ['memory', 'output', 'files', 'stdin'] as const;

/** Reads `out/ended.json`; undefined where the supervisor left none. */
export async function readProcessEnd(outFolder: string): Promise<ProcessEnd | undefined> {
  const document = await readDocument(join(outFolder, 'ended.json'));
  if (document === undefined || typeof document === 'string') {
    return undefined;
  }
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

/** The document, undefined where there is none, or the reason why it can't be read. */
async function readDocument(path: string): Promise<JsonObject | string | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await openLeftFile(path);
  } catch (thrown) {
    if (!(thrown instanceof HitherError)) {
      throw thrown;
    }
    return messageOf(thrown);
  }
  if (handle === undefined) {
    return undefined;
  }
  try {
    const { size } = await handle.stat();
    if (size > MAX_RESULT_BYTES) {
      return `it has ${size} bytes; return large data as numpy arrays, or as hi.File`;
    }
    const bytes = await handle.readFile();
    if (!isUtf8(bytes)) {
      return 'it is not UTF-8';
    }
    const parsed = parseJson(bytes.toString());
    if (!parsed.ok) {
      return parsed.message;
    }
    return parsed.value instanceof Map ? parsed.value : 'it is not a JSON object';
  } finally {
    await handle.close();
  }
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

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function integerOf(value: Json | undefined): number | null {
  return value instanceof JsonNumber && /^-?\d{1,15}$/.test(value.text) ? Number(value.text) : null;
}
