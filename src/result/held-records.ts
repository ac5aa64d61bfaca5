/**
 * Records of jobs that are over, while others run: what is long of them is in a file, and is read each time it is asked for. So the
 * memory that a run takes doesn't grow with what its functions return and write.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { HitherError } from '../core/errors';
import type { ResultRecord } from '../model/record';
import { fromPlain } from '../values/json/from-plain';
import { type Json, JsonNumber } from '../values/json/json';
import { parseJson } from '../values/json/parse-json';
import { writeJson } from '../values/json/write-json';

/** What takes more memory than about this is long. Bytes. */
const LONG = 4096;

/** What an object takes, roughly. Bytes. */
const OBJECT = 100;

/** Where what is long of records is. */
export interface HeldRecords {
  /** The same record, until `close`. One that can't be written stays in memory. */
  hold(record: ResultRecord): ResultRecord;
  close(): void;
}

/** The keys of a record that can be long. */
type LongKey = 'result' | 'error' | 'runtime_info';

/** Holds records in a new file, which is there once a record needs it. */
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
      try {
        for (const key of ['result', 'error', 'runtime_info'] as const) {
          holdKey(held, key);
        }
      } catch {
        // A full disk.
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

/** @throws HitherError `store` when the file has changed: a result must never become another one */
function parsed(text: string): Json {
  const reading = parseJson(text);
  if (!reading.ok) {
    const remedy = 'run again, and leave the directories of the content store alone while jobs run';
    throw new HitherError('store', `a result that this run put aside can't be read back: ${reading.message}`, remedy);
  }
  return reading.value;
}

/** About how many bytes of memory a value takes; no more is looked at than it takes to reach the limit. */
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
