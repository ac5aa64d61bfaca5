import { describe, expect, it } from 'vitest';
import { cacheTable } from '../../../../src/terminal/commands/cache-table';
import { fromPlain } from '../../../../src/values/json/from-plain';
import { anEntry, someFields } from '../../cache/entries';

const runtime = anEntry().runtimeInfo;

function entry(args: object, given: Partial<ReturnType<typeof anEntry>> = {}) {
  return anEntry({
    key: { hash: 'c'.repeat(64), fields: someFields({ args }) },
    runtimeInfo: { ...runtime, end_time: 1_764_450_000, elapsed_sec: 1.5 },
    ...given,
  });
}

const sweep = [1, 2, 3].map((v) => entry({ gain: 10, name: 'abc', v }, { result: fromPlain(v) }));

describe('the table of cached results', () => {
  it('has short arguments, with those first that distinguish jobs', () => {
    expect(cacheTable(sweep, undefined)).toBe(
      [1, 2, 3]
        .map((v) => `cccccccccccc  f 0.1.0  v=${v} gain=10 name='abc'  2025-11-29 21:00:00 UTC  1.50 s  ${v}\n`)
        .join(''),
    );
  });

  it('shows arrays and files by hash and name, and errors by type', () => {
    const file = { _type: 'hither_file', kind: 'file', sha256: 'f'.repeat(64), size: 1, name: 'a.csv' };
    const array = { _type: 'hither_file', kind: 'ndarray', sha256: 'e'.repeat(64), size: 1 };
    const error = { type: 'ValueError', message: 'no', traceback: '' };
    const table = cacheTable([entry({ file, array }, { status: 'error', error })], undefined);
    expect(table).toContain('  file=File(a.csv) array=array(eeeeeeee…)  ');
    expect(table).toMatch(/ {2}raises ValueError\n$/);
  });

  it('shows large values, and files in lists', () => {
    const hashed = (kind: string, more = {}) => ({
      _type: 'hither_file',
      kind,
      sha256: 'e'.repeat(64),
      size: 7,
      ...more,
    });
    const table = cacheTable([entry({ long: hashed('json'), list: [hashed('file', { name: 'a.csv' })] })], undefined);
    expect(table).toContain("  long=Value(7 bytes of JSON) list=[File('a.csv', 7 bytes)]  ");
  });

  it.each([80, 100, 120, 200])('fits into a terminal of %i columns, with one line per job', (columns) => {
    const wide = sweep.map((each) => ({ ...each, result: 'r'.repeat(500) }));
    const long = entry({ v: 4, text: 'x'.repeat(1000), list: Array.from({ length: 999 }, () => 7) });
    const lines = cacheTable([...wide, long], columns)
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(4);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(new Set(lines.map((line) => /v=(\d)/.exec(line)?.[1])).size).toBe(4);
  });

  it('does not cut a short column to make room for a long one', () => {
    const [line = ''] = cacheTable([entry({ v: 1 }, { result: 'r'.repeat(500) })], 100).split('\n');
    expect(line).toHaveLength(100);
    expect(line).toContain('  v=1  ');
  });

  it('has no control sequences, and is empty without entries', () => {
    expect(cacheTable([entry({ a: '\u001b[2J\n' })], 80)).not.toContain('\u001b');
    expect(cacheTable([entry({ a: '\u001b[2J\n' })], 80).trimEnd()).not.toContain('\n');
    expect(cacheTable([], 80)).toBe('');
  });
});
