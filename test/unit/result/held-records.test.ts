import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { holdRecords } from '../../../src/result/held-records';
import { recordToJson } from '../../../src/result/results-document';
import { type Json, JsonNumber } from '../../../src/values/json/json';
import { writeJson } from '../../../src/values/json/write-json';
import { aFailure, aRecord } from '../../fakes/record';

const directory = mkdtempSync(join(tmpdir(), 'hither-held-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const text = (record: Parameters<typeof recordToJson>[0]): string => writeJson(recordToJson(record));
const list: Json = Array.from({ length: 1000 }, (_, index) => new JsonNumber(`${index}.0`));
const lines = Array.from({ length: 200 }, () => ({ timestamp: 1.5, text: 'é"\ud800', stderr: true }));
const long = aRecord({
  result: list,
  runtime_info: { ...aRecord().runtime_info, console_out: { label: 'x', lines } },
});
const failed = aFailure({ error: { type: 'E', message: 'm'.repeat(1e6), traceback: '中'.repeat(1e6) } });

describe('records that are held', () => {
  it('stay the same, whichever values are large, however often they are read', () => {
    const held = holdRecords(join(directory, 'same'));
    const records = [long, aRecord({ result: 'short' }), failed];
    const same = records.map(held.hold);
    for (let time = 0; time < 2; time += 1) {
      expect(same.map(text)).toEqual(records.map(text));
    }
    held.close();
  });

  it('need no file while they are small', () => {
    const held = holdRecords(join(directory, 'short'));
    held.hold(aRecord());
    expect(existsSync(join(directory, 'short'))).toBe(false);
    held.close();
  });

  it('stay in memory if no file can be written', () => {
    const held = holdRecords(join(directory, 'missing', 'directory'));
    expect(text(held.hold(long))).toBe(text(long));
    held.close();
  });

  it('take no memory for large values', () => {
    const held = holdRecords(join(directory, 'many'));
    const empty: Json = Array.from({ length: 5000 }, () => new Map());
    const kept = Array.from({ length: 500 }, () => held.hold(aRecord({ result: [...empty].map(() => new Map()) })));
    expect(process.memoryUsage().heapUsed).toBeLessThan(400 * 1024 ** 2);
    expect(kept.every((record) => Array.isArray(record.result))).toBe(true);
    held.close();
  });
});
