/**
 * A cached result (FORMAT.md, "Job cache"): a file of two lines, a JSON document and the sha256 of that line. Writing
 * the file is the commit: the objects that it names are durable before it is written, and it is written atomically.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { ObjectRef } from '../core/object-ref';
import { isRuntimeName } from '../core/runtime-names';
import type { ContainerInfo, JobError, RuntimeInfo } from '../model/record';
import { readEncoded } from '../values/encoded/check-encoded';
import { fromPlain } from '../values/json/from-plain';
import type { Json } from '../values/json/json';
import { parseJson } from '../values/json/parse-json';
import { writeJson } from '../values/json/write-json';
import type { NamedKey } from './last-jobs';

const SCHEMA = 'hither-cache/2';

/** Earlier schemas without any field that this version lacks. */
const EARLIER: readonly unknown[] = ['hither-cache/1'];

/** The cached result of a job. An exception is cached as an exception, never as a value. */
export interface CacheEntry {
  readonly key: NamedKey;
  readonly functionName: string;
  readonly functionVersion: string;
  readonly status: 'finished' | 'error';
  /** Encoded. */
  readonly result: Json;
  readonly error: JobError | null;
  /** The attempt that computed the result. */
  readonly attempt: number;
  readonly hitherHash: string | null;
  readonly container: ContainerInfo;
  readonly runtimeInfo: RuntimeInfo;
  /** All objects that the result needs. */
  readonly objects: readonly ObjectRef[];
}

/** The objects that belong to an entry: those that its result needs, and the output of its function. */
export function objectsKeptWith({ objects, runtimeInfo }: CacheEntry): readonly ObjectRef[] {
  const { object } = runtimeInfo.console_out;
  return object === undefined ? objects : [...objects, object];
}

/** The state of an entry's file. `why` continues "the entry". */
export type EntryReading =
  | { readonly state: 'good'; readonly entry: CacheEntry }
  /** `foreign`: written by a later version, and left alone. `earlier`: written by an earlier version, and replaced. */
  | { readonly state: 'damaged' | 'foreign' | 'earlier'; readonly why: string };

/** The text of an entry. */
export function entryText(entry: CacheEntry): string {
  const line = writeJson(
    fromPlain({
      schema: SCHEMA,
      job_hash: entry.key.hash,
      fields: entry.key.fields,
      function_name: entry.functionName,
      function_version: entry.functionVersion,
      status: entry.status,
      result: entry.result,
      error: entry.error,
      attempt: entry.attempt,
      hither_hash: entry.hitherHash,
      container: entry.container,
      runtime_info: entry.runtimeInfo,
      objects: entry.objects,
    }),
  );
  return `${line}\n${digestOf(line)}\n`;
}

function digestOf(line: string): string {
  return createHash('sha256').update(line).digest('hex');
}

const text = z.string();
const count = z.number();
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const object = z.object({ sha1: z.string().check(z.regex(/^[0-9a-f]{40}$/)), sha256: hash, size: count });
const nullable = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);

/** The parts of an entry that are not encoded values. Unknown fields of later versions are ignored. */
const entrySchema = z.object({
  job_hash: hash,
  function_name: text,
  function_version: text,
  status: z.enum(['finished', 'error']),
  error: nullable(z.object({ type: text, message: text, traceback: text })),
  // Earlier entries lack this field.
  attempt: z.optional(z.int().check(z.minimum(1))),
  hither_hash: nullable(text),
  container: z.object({
    declared: nullable(text),
    digest: nullable(text),
    // Of a newer version it may be one that this one doesn't know.
    runtime: nullable(text),
    isolation: z.unknown(),
    // Earlier entries lack this field.
    environment: z.optional(nullable(z.enum(['image', 'sif']))),
  }),
  runtime_info: z.object({
    start_time: count,
    end_time: count,
    elapsed_sec: count,
    console_out: z.object({
      label: text,
      lines: z.array(z.object({ timestamp: count, text: text, stderr: z.boolean() })),
      object: z.optional(object),
    }),
    max_rss: nullable(count),
    host: text,
    executor_job_id: nullable(text),
  }),
  objects: z.array(object),
});

/** Parses a job's entry. Never throws for invalid content. */
export function readEntry(source: string, jobHash: string): EntryReading {
  const [line = '', check, end, ...more] = source.split('\n');
  if (check !== digestOf(line) || end !== '' || more.length > 0) {
    return { state: 'damaged', why: 'is damaged: its digest does not match' };
  }
  const parsed = parseJson(line);
  const document = parsed.ok && parsed.value instanceof Map ? parsed.value : undefined;
  const schema = document?.get('schema');
  if (document === undefined || schema !== SCHEMA) {
    return EARLIER.includes(schema)
      ? { state: 'earlier', why: 'was written by an earlier version of hither-action' }
      : { state: 'foreign', why: 'was written by another version of hither-action' };
  }
  const [fields, result] = [document.get('fields'), document.get('result')];
  // Parse again with JSON.parse: the strings of our own parser are slices that would keep the whole text in memory.
  const read = entrySchema.safeParse(JSON.parse(line));
  const isSound = read.success && fields instanceof Map && result !== undefined && readEncoded(result).ok;
  if (!isSound || read.data.job_hash !== jobHash) {
    return { state: 'damaged', why: 'is not a valid entry for this job' };
  }
  const { data } = read;
  const { runtime } = data.container;
  if (runtime !== null && !isRuntimeName(runtime)) {
    return {
      state: 'foreign',
      why: 'was written by a newer version of hither-action: this version does not support its runtime',
    };
  }
  return {
    state: 'good',
    entry: {
      key: { hash: jobHash, fields },
      functionName: data.function_name,
      functionVersion: data.function_version,
      status: data.status,
      result,
      error: data.error,
      attempt: data.attempt ?? 1,
      hitherHash: data.hither_hash,
      container: { environment: null, ...data.container } as ContainerInfo,
      runtimeInfo: data.runtime_info as RuntimeInfo,
      objects: data.objects,
    },
  };
}
