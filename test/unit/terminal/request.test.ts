import { describe, expect, it } from 'vitest';
import type { RunRequest } from '../../../src/model/run-request';
import type { CommandIo } from '../../../src/terminal/command-io';
import { parseFlags } from '../../../src/terminal/flags';
import { requestOf } from '../../../src/terminal/request';

/** Collects error messages about flags in `errors`. */
function request(
  args: readonly string[],
  environment: CommandIo['environment'] = {},
  errors: string[] = [],
): RunRequest {
  const write = (text: string): void => void errors.push(text);
  const invocation = parseFlags(args, { version: '0', writeOut: write, writeErr: write });
  if (!('flags' in invocation) || invocation.command === 'attach') {
    throw new TypeError(errors.join(''));
  }
  const io = { environment: { HOME: '/home/x', ...environment }, cwd: '/there' } as unknown as CommandIo;
  return requestOf(invocation.flags, io);
}

describe('--timeout', () => {
  it.each([
    ['90s', 90],
    ['30m', 1800],
    ['2h', 7200],
    ['1.5 h', 5400],
  ])('%s', (text, seconds) => {
    expect(request(['run', '--timeout', text]).timeout).toBe(seconds);
  });

  it('has no default', () => {
    expect(request(['run'])).not.toHaveProperty('timeout');
  });

  it.each(['90', '0s', 'soon', '-1s', ''])('%j is refused', (text) => {
    const errors: string[] = [];
    expect(() => request(['run', '--timeout', text], {}, errors)).toThrow();
    expect(errors.join('')).toContain(`argument '${text}' is invalid. expected a time such as 90s, 30m or 2h`);
  });
});

describe('--slurm', () => {
  it('may be repeated', () => {
    const flags = ['--slurm', 'partition=gpu', '--slurm', 'exclusive', '--slurm', 'pack=5'];
    expect(request(['run', ...flags]).slurm).toEqual(['partition=gpu', 'exclusive', 'pack=5']);
  });

  const option = 'an option of sbatch, such as partition=gpu or exclusive, and none that hither sets';
  it.each([
    ...['', 'output=/tmp/x', 'outpu=/tmp/x', 'wrap=true', '--qos=x', 'qos=', 'setup=x'].map((text) => [text, option]),
    ['Partition=x', `${option}; did you mean "partition"?`],
    ['max_tasks=3', `${option}; did you mean "max-tasks"?`],
    ['atonce', `${option}; did you mean "at-once"?`],
    ['pack=0', 'pack=NUMBER, with a whole number of at least 1'],
    ['at-once', 'at-once=NUMBER, with a whole number of at least 1'],
    ['build', 'build=job'],
  ])('%j is refused: expected %s', (text = '', words) => {
    const errors: string[] = [];
    expect(() => request(['run', '--slurm', text], {}, errors)).toThrow();
    expect(errors.join('')).toContain(`expected ${words}\n`);
  });
});

it.each(['--output', '--store', '--root'])('an empty %s is refused', (flag) => {
  expect(() => request(['run', flag, ''])).toThrow(`${flag} is empty`);
});

describe('data roots', () => {
  it.each([
    [[], undefined, []],
    [[], '', []],
    [[], '/a:/b', ['/a', '/b']],
    [[], ':/a::b:', ['/a', '/there/b']],
    [['--data-root', '/c', '--data-root', 'd'], '/a', ['/c', '/there/d', '/a']],
  ] as const)('flags %j and variable %j', (flags, variable, expected) => {
    for (const command of ['run', 'plan', 'validate']) {
      expect(request([command, ...flags], { HITHER_DATA_ROOTS: variable }).dataRoots).toEqual(expected);
    }
  });
});
