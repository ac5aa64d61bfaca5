import { describe, expect, it } from 'vitest';
import { classify, type ExitFacts } from '../../../src/result/classify';

const ended: ExitFacts = {
  reason: 'ended',
  timeout: undefined,
  memory: 1000,
  outcome: { status: 'none' },
  processEnd: undefined,
  exitCode: 0,
  signal: null,
};
const processEnd = { exitCode: null, signal: null, maxRss: 1, killed: null, protected: true } as const;

const unreadable = {
  status: 'failed',
  error: { type: 'Exited', message: "the result can't be read: it is empty", traceback: '' },
} as const;

const cases: [string, Partial<ExitFacts>, string, string, RegExp][] = [
  ['a result', { outcome: { status: 'finished', result: 'x' } }, 'finished', '', /^$/],
  [
    'an exception',
    { outcome: { status: 'error', error: { type: 'ValueError', message: 'no', traceback: '' } }, exitCode: 1 },
    'error',
    'ValueError',
    /^no$/,
  ],
  [
    'the time limit, though a result came late',
    { reason: 'timed-out', timeout: 2, outcome: { status: 'finished', result: 1 as never } },
    'timed-out',
    'TimedOut',
    /2 s/,
  ],
  ['os._exit', { processEnd: { ...processEnd, exitCode: 7 }, exitCode: 7 }, 'failed', 'Exited', /exit code 7/],
  [
    'a crash',
    { processEnd: { ...processEnd, signal: 'SIGSEGV' }, exitCode: 139 },
    'failed',
    'Signal',
    /SIGSEGV.*compiled code/,
  ],
  ['a container that was killed whole', { exitCode: 137 }, 'failed', 'Signal', /signal 9/],
  [
    'too much memory',
    { processEnd: { ...processEnd, killed: 'memory' } },
    'failed',
    'OutOfMemory',
    /1000 bytes.*memory/,
  ],
  ['too many files', { processEnd: { ...processEnd, killed: 'files' } }, 'failed', 'DiskFull', /1,000,000 files/],
  ['a supervisor that was stopped', { reason: 'unsupervised' }, 'failed', 'Signal', /supervisor .* was stopped/],
  [
    'a limit that was passed, though a result was left',
    { processEnd: { ...processEnd, killed: 'output' }, outcome: { status: 'finished', result: 1 as never } },
    'failed',
    'DiskFull',
    /output/,
  ],
  ['a result that is none', { outcome: unreadable, exitCode: 0 }, 'failed', 'Exited', /can't be read/],
  ['no result', { exitCode: 0 }, 'failed', 'Exited', /exit code 0 and left no result/],
  ['too much output', { processEnd: { ...processEnd, killed: 'output' } }, 'failed', 'DiskFull', /output/],
];

describe('how a job ended', () => {
  it.each(cases)('%s', (_what, evidence, status, type, message) => {
    const verdict = classify({ ...ended, ...evidence });
    expect(verdict.status).toBe(status);
    expect(verdict.error?.type ?? '').toBe(type);
    expect(verdict.error?.message ?? '').toMatch(message);
  });
});
