import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { seconds } from '../../../src/core/seconds';
import { createPaint } from '../../../src/terminal/paint';
import { causeLines, resultTable } from '../../../src/terminal/table';
import { aRecord } from './a-record';

const plain = createPaint(false);

describe('times in the table', () => {
  it.each([
    [0, '0.00 s'],
    [0.314, '0.31 s'],
    [12.44, '12.4 s'],
    [185, '3 min 5 s'],
    [7800, '2 h 10 min'],
  ])('%d s is shown as %s', (elapsed, text) => {
    expect(seconds(elapsed)).toBe(text);
  });
});

describe('the table', () => {
  it('has aligned columns', () => {
    const error = { type: 'ValueError', message: 'first\n  second', traceback: '' };
    const records = [aRecord({ label: 'a', result: 'text' }), aRecord({ label: 'longer', status: 'error', error })];
    expect(resultTable(records, plain)).toBe(
      `job     status      time  result
a       finished  1.50 s  'text'
longer  error     1.50 s  ValueError: first second
`,
    );
  });

  it('has no time for a job that never started', () => {
    const runtime_info = { ...aRecord({}).runtime_info, elapsed_sec: 0 };
    const error = { type: 'Skipped', message: 'no', traceback: '' };
    const records = [aRecord({ label: 'a', status: 'skipped', runtime_info, error })];
    expect(resultTable(records, plain)).toBe('job  status   time  result\na    skipped     -  Skipped\n');
  });

  it('follows a line with the cause that stopped several jobs', () => {
    const error = { type: 'Image', message: 'none', traceback: '' };
    const records = ['a', 'b'].map((label) => aRecord({ label, status: 'failed', error }));
    expect(causeLines(records)).toBe('Image: none (2 jobs failed: a, b)\n');
    expect(resultTable(records, plain)).toBe(
      'job  status    time  result\na    failed  1.50 s  Image\nb    failed  1.50 s  Image\n',
    );
    expect(causeLines(records.slice(1))).toBe('');
  });

  it('stays aligned with colors', () => {
    const records = [aRecord({ label: 'a' }), aRecord({ label: 'b', status: 'skipped' })];
    const colored = resultTable(records, createPaint(true));
    expect(colored).toContain('\u001b[32mfinished');
    expect(stripVTControlCharacters(colored)).toBe(resultTable(records, plain));
  });

  it('cuts long results and messages', () => {
    const error = { type: 'E', message: 'm'.repeat(1000), traceback: '' };
    const table = resultTable([aRecord({ result: 'r'.repeat(1000) }), aRecord({ status: 'error', error })], plain);
    const [, result = '', message = ''] = table.split('\n');
    expect(result.length).toBeLessThan(100);
    expect(message).toMatch(/^job .* E: m{96}…$/);
  });

  it('has no control sequences', () => {
    const error = { type: 'E', message: '\u001b[2J\u001b]0;title\u0007safe', traceback: '' };
    const table = resultTable([aRecord({ label: 'a\u001b[H', status: 'error', error })], plain);
    expect(table).not.toContain('\u001b');
    expect(table).toMatch(/^a\\u\{1b\}\[H .*E: \\u\{1b\}\[2J\\u\{1b\}\]0;title\\u\{7\}safe$/m);
  });
});
