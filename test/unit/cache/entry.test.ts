import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CacheEntry, entryText, readEntry } from '../../../src/cache/entry';
import type { RuntimeName } from '../../../src/core/runtime-names';
import { JsonNumber } from '../../../src/values/json/json';
import { anEntry } from './entries';

const HASH = 'c'.repeat(64);
const read = (text: string) => readEntry(text, HASH);

describe('the entry of a job', () => {
  it('is read as written, including the text of numbers', () => {
    const entry = anEntry({ result: [new JsonNumber('1.0'), new JsonNumber('123456789012345678901234567890')] });
    expect(read(entryText(entry))).toEqual({ state: 'good', entry });
  });

  it('is read with an exception, console lines and objects', () => {
    const { runtimeInfo } = anEntry();
    const entry = anEntry({
      status: 'error',
      result: null,
      error: { type: 'ValueError', message: 'é\n', traceback: 'T' },
      runtimeInfo: {
        ...runtimeInfo,
        max_rss: 5,
        console_out: { label: 'j', lines: [{ timestamp: 1.5, text: 'hello', stderr: true }] },
      },
      objects: [{ sha1: 'd'.repeat(40), sha256: 'e'.repeat(64), size: 12 }],
    });
    expect(read(entryText(entry))).toEqual({ state: 'good', entry });
  });

  it('is damaged if any single bit changes, and if it is cut off or extended', () => {
    const bytes = Buffer.from(entryText(anEntry()));
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect([bit, read(changed.toString('utf8')).state]).toEqual([bit, 'damaged']);
    }
    for (let length = 0; length < bytes.length; length += 1) {
      expect(read(bytes.subarray(0, length).toString('utf8')).state).toBe('damaged');
    }
    expect(read(`${bytes.toString('utf8')}x`).state).toBe('damaged');
    expect(read(`${bytes.toString('utf8')}\n`).state).toBe('damaged');
  });

  it('of another job is not accepted for this one', () => {
    const other = entryText(anEntry({ key: { ...anEntry().key, hash: 'd'.repeat(64) } }));
    expect(read(other)).toMatchObject({ state: 'damaged' });
  });

  it('of another version is left alone', () => {
    const sealed = (document: string) => {
      const [line = ''] = document.split('\n');
      return entryTextOf(line);
    };
    expect(read(sealed('{"schema":"hither-cache/3"}'))).toMatchObject({ state: 'foreign' });
    expect(read(sealed('[]'))).toMatchObject({ state: 'foreign' });
    expect(read(sealed('not json'))).toMatchObject({ state: 'foreign' });
  });

  it('of a runtime that this version lacks is left to the newer version that wrote it', () => {
    const container = { ...anEntry().container, runtime: 'later' as RuntimeName };
    expect(read(entryText(anEntry({ container })))).toEqual({
      state: 'foreign',
      why: 'was written by a newer version of hither-action: this version does not support its runtime',
    });
  });

  it('of an earlier version is not damaged, and says what it is', () => {
    const [line = ''] = entryText(anEntry()).split('\n');
    expect(read(entryTextOf(line.replace('hither-cache/2', 'hither-cache/1')))).toEqual({
      state: 'earlier',
      why: 'was written by an earlier version of hither-action',
    });
  });

  it('of earlier versions, without the source of the variables, is read', () => {
    const { environment: _, ...container } = anEntry().container;
    const text = entryText(anEntry({ container: container as CacheEntry['container'] }));
    expect(text).not.toContain('environment');
    expect(read(text)).toMatchObject({ state: 'good', entry: { container: { ...container, environment: null } } });
  });

  it('of earlier versions, which made one attempt only, is read as the first attempt', () => {
    const [line = ''] = entryText(anEntry({ attempt: 3 })).split('\n');
    expect(read(entryTextOf(line))).toMatchObject({ state: 'good', entry: { attempt: 3 } });
    expect(read(entryTextOf(line.replace('"attempt":3,', '')))).toMatchObject({ state: 'good', entry: { attempt: 1 } });
    for (const attempt of ['0', '1.5', '"2"']) {
      expect(read(entryTextOf(line.replace('"attempt":3', `"attempt":${attempt}`))).state).toBe('damaged');
    }
  });

  it('with missing parts or parts of another type is damaged, even if its digest is right', () => {
    const [line = ''] = entryText(anEntry()).split('\n');
    const document = JSON.parse(line) as Record<string, unknown>;
    for (const key of Object.keys(document).filter((name) => name !== 'schema')) {
      for (const value of [undefined, 7, { a: 1 }]) {
        // Any number is a result; hashes may be null.
        if (key === 'result' && value !== undefined) {
          continue;
        }
        // Earlier entries lack it.
        if (key === 'attempt' && typeof value !== 'object') {
          continue;
        }
        if (key === 'fields' && typeof value === 'object') {
          continue;
        }
        const changed = entryTextOf(JSON.stringify({ ...document, [key]: value }));
        expect([key, value, read(changed).state]).toEqual([key, value, 'damaged']);
      }
    }
  });

  it('never throws, whatever its content', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(read(text).state).toBe('damaged');
        expect(['damaged', 'foreign']).toContain(read(entryTextOf(text.split('\n')[0] ?? '')).state);
      }),
    );
  });
});

/** A line with its digest, as in an entry. */
function entryTextOf(line: string): string {
  return `${line}\n${createHash('sha256').update(line).digest('hex')}\n`;
}
