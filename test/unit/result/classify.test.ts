import { describe, expect, it } from 'vitest';
import { classify, type ExitFacts } from '../../../src/result/classify';

const ended: ExitFacts = {
  reason: 'ended',
  timeout: undefined,
  memory: 1000,
  outputLimit: 64 * 1024 ** 3,
  elapsed: 2.5,
  outcome: { status: 'none' },
  processEnd: undefined,
  exitCode: 0,
  signal: null,
};
const processEnd = {
  ...{ exitCode: null, signal: null, maxRss: 1, killed: null, protected: true },
  ...{ peakMemory: null, kernelKills: 0, machineKills: 0, elapsed: 2.04 },
} as const;

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
    /^the time limit of 2 s was reached: it ran for 2\.5 s; raise "timeout"/,
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
    'the time limit that the supervisor held',
    { processEnd: { ...processEnd, killed: 'time' }, timeout: 2 },
    'timed-out',
    'TimedOut',
    /it ran for 2\.0 s/,
  ],
  [
    'too much memory',
    { processEnd: { ...processEnd, killed: 'memory', peakMemory: 999 } },
    'failed',
    'OutOfMemory',
    /^the function ran out of memory: its limit is 1000 bytes, its peak was 999 bytes; raise "resources: memory"/,
  ],
  [
    'too much memory with an unknown peak',
    { processEnd: { ...processEnd, killed: 'memory' }, memory: 2 ** 31 },
    'failed',
    'OutOfMemory',
    /its limit is 2 GiB, its largest process used 1 bytes; raise/,
  ],
  [
    "the machine's memory, within the limit",
    { memory: 2 ** 30, processEnd: { ...processEnd, killed: 'memory', peakMemory: 2 ** 29 } },
    'failed',
    'OutOfMemory',
    /^the machine ran out of memory, not the job: its limit is 1 GiB, its peak was 512 MiB; run fewer jobs/,
  ],
  [
    "the machine's memory, without a limit",
    { processEnd: { ...processEnd, killed: 'memory', peakMemory: 3 * 2 ** 29 + 1 }, memory: undefined },
    'failed',
    'OutOfMemory',
    /^the machine ran out of memory: the job has no limit of its own, its peak was 1.5 GiB; set "resources: memory"/,
  ],
  [
    'SIGKILL while the kernel killed others for memory',
    { processEnd: { ...processEnd, signal: 'SIGKILL', machineKills: 2 } },
    'failed',
    'Signal',
    /SIGKILL \(probably by the kernel: .* ran out of memory, and 2 processes were killed .* limit is 1000 bytes/,
  ],
  [
    'the same without a limit of its own, which is what to set',
    { processEnd: { ...processEnd, signal: 'SIGKILL', machineKills: 1 }, memory: undefined },
    'failed',
    'Signal',
    /the job has no limit of its own.*; set "resources: memory"\) and left no result$/,
  ],
  [
    'a file above the limit',
    { processEnd: { ...processEnd, signal: 'SIGXFSZ' } },
    'failed',
    'Signal',
    /SIGXFSZ \(a file became larger than the limit of 64 GiB for each file\)/,
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
  ['too much output', { processEnd: { ...processEnd, killed: 'output' } }, 'failed', 'DiskFull', /limit of 64 GiB/],
];

describe('how a job ended', () => {
  it.each(cases)('%s', (_what, evidence, status, type, message) => {
    const verdict = classify({ ...ended, ...evidence });
    expect(verdict.status).toBe(status);
    expect(verdict.error?.type ?? '').toBe(type);
    expect(verdict.error?.message ?? '').toMatch(message);
  });

  it('is a fault that may pass if the machine ran out of memory under a job within its limit', () => {
    const isTransient = (peakMemory: number, memory?: number) =>
      classify({ ...ended, memory, processEnd: { ...processEnd, killed: 'memory', peakMemory } }).transient ?? false;
    const gib = 2 ** 30;
    expect([isTransient(gib / 2, gib), isTransient(0.9 * gib, gib), isTransient(500)]).toEqual([true, false, false]);
    // The supervisor's own memory may be missing in the peak.
    expect(isTransient(6 * 2 ** 20, 8 * 2 ** 20)).toBe(false);
  });
});
