/**
 * Holds the records of ended jobs while others run: large values of a record are in a file, and are read on each
 * access. So a run's memory doesn't grow with what its functions return and print.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { HitherError } from '../core/errors';
import type { ResultRecord } from '../model/record';
import { fromPlain } from '../values/json/from-plain';
import { type Json, JsonNumber } from '../values/json/json';
import { withOwnTexts } from '../values/json/own-texts';
import { parseJson } from '../values/json/parse-json';
import { writeJson } from '../values/json/write-json';

/** Values that take more memory than this are large. Bytes. */
const LONG = 4096;

/** Rough size of an object. Bytes. */
const OBJECT = 100;

/** Holds large values of records in a file. */
export interface HeldRecords {
  /** The same record, valid until `close`. If it can't be written, it stays in memory. */
  hold(record: ResultRecord): ResultRecord;
  close(): void;
}

/** The keys of a record that can be large. */
type LongKey = 'result' | 'error' | 'runtime_info';

/** Holds records in a new file, which is created when the first record needs it. */
export function holdRecords(path: string): HeldRecords {
  let descriptor: number | undefined;
  let end = 0;
  const write = (text: string): (() => string) => {
    descriptor ??= openSync(path, 'wx+', 0o600);
    const bytes = Buffer.from(text);
    const start = end;
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(descriptor, bytes, done, bytes.length - done, start + done);
    }
    end += bytes.length;
    return () => read(descriptor, start, bytes.length);
  };
  const holdKey = (record: ResultRecord, key: LongKey): void => {
    if (weightOf(record[key], LONG) > LONG) {
      const text = write(writeJson(fromPlain(record[key])));
      const get = () => (key === 'result' ? parsed(text()) : JSON.parse(text()));
      Object.defineProperty(record, key, { get, enumerable: true });
    }
  };
  return {
    hold(record) {
      const held = { ...record };
      // Not as a key after the spread (see run-job.ts).
      if (weightOf(record.result, LONG) <= LONG) {
        Object.assign(held, { result: withOwnTexts(record.result) });
      }
      try {
        for (const key of ['result', 'error', 'runtime_info'] as const) {
          holdKey(held, key);
        }
      } catch {
        // The disk is full.
      }
      return held;
    },
    close() {
      if (descriptor !== undefined) {
        closeSync(descriptor);
      }
    },
  };
}

function read(descriptor: number | undefined, start: number, length: number): string {
  const bytes = Buffer.alloc(length);
  let done = 0;
  for (let count = -1; count !== 0 && done < length && descriptor !== undefined; done += count) {
    count = readSync(descriptor, bytes, done, length - done, start + done);
  }
  return bytes.toString('utf8', 0, done);
}

/** @throws HitherError `store` if the file has changed: one result must never turn into another */
function parsed(text: string): Json {
  const reading = parseJson(text);
  if (!reading.ok) {
    const remedy = 'run again, and do not change the directories of the content store while jobs run';
    throw new HitherError(
      'store',
      `a result that this run saved temporarily can't be read back: ${reading.message}`,
      remedy,
    );
  }
  return reading.value;
}

/** Roughly how many bytes of memory a value takes. Stops counting at the limit. */
function weightOf(value: unknown, limit: number): number {
  if (typeof value === 'string') {
    return value.length;
  }
  if (typeof value !== 'object' || value === null || value instanceof JsonNumber) {
    return value instanceof JsonNumber ? value.text.length + OBJECT : 0;
  }
  let weight = OBJECT;
  const items: Iterable<unknown> = value instanceof Map || Array.isArray(value) ? value : Object.values(value);
  for (const item of items) {
    weight += weightOf(item, limit - weight);
    if (weight > limit) {
      break;
    }
  }
  return weight;
}
