import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/github/summary';
import { aFailure, aRecord } from '../../fakes/record';

const rowsOf = (summary: string) => summary.split('\n').filter((line) => line.startsWith('| '));

describe('the summary', () => {
  it('has a row per job, and tracebacks below', () => {
    const error = { type: 'ValueError', message: 'no', traceback: 'Traceback …\nValueError: no\n' };
    const summary = summaryOf([aRecord({ name: 'good', result: 'x' }), aFailure({ name: 'bad', error })]);
    expect(summary).toMatch(/^## hither: 1 of 2 finished\n/);
    expect(rowsOf(summary)).toHaveLength(3);
    expect(summary).toContain('<summary>bad: error</summary>\n\n```text\nTraceback …\nValueError: no\n');
  });

  it('escapes foreign markup, links, mentions and table cells', () => {
    const hostile = '<img src=x onerror=1> | [a](http://x) @everyone `code` **b** ![i](http://x)\n\n# head\\';
    const error = { type: hostile, message: hostile, traceback: `${hostile}\n\`\`\`\`\n</details><script>` };
    const [row = '', ...others] = rowsOf(summaryOf([aFailure({ label: hostile, error })])).slice(1);
    expect(others).toEqual([]);
    expect(row.replace(/&#\d+;/g, '')).not.toMatch(/[<>[\]()@`*!#\\]/);
    expect(row.split('|')).toHaveLength(7);
    const details = summaryOf([aFailure({ error })]).split('<details>')[1] ?? '';
    expect(details).toMatch(/\n`{5}text\n.*<script>\n`{5}\n\n<\/details>\n$/s);
  });

  it('keeps every text in one cell of its row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const row = rowsOf(summaryOf([aRecord({ label: text, result: text })]))[1] ?? '';
        expect(row.split('|')).toHaveLength(7);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays below the size limit of the runner, and says what it omits', () => {
    const error = { type: 'E', message: '≥'.repeat(10_000), traceback: '≥'.repeat(30_000) };
    const records = Array.from({ length: 5000 }, (_, index) => aFailure({ label: `job ${index}`, error }));
    const summary = summaryOf(records);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
    expect(summary).toMatch(/\d+ jobs and \d+ errors are omitted here/);
    expect(rowsOf(summary).length).toBeGreaterThan(500);
  });
});
