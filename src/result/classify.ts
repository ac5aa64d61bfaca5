/** Decides how a job ended, from the reports of the executor, the supervisor and the function. */
import type { FailureType, JobError, Status } from '../model/record';
import type { Json } from '../values/json/json';
import { sizeText } from '../values/json/number-text';
import type { Outcome, SupervisorReport } from './collect-outcome';
import { hasReachedLimit, memoryText, outOfMemoryText } from './out-of-memory';

/** How a job ended, without times and places. */
export interface JobOutcome {
  readonly status: Status;
  readonly result: Json;
  readonly error: JobError | null;
  /** A fault of the infrastructure that may pass by itself. */
  readonly transient?: boolean;
}

/** The facts about an ended run. */
export interface ExitFacts {
  readonly reason: 'ended' | 'timed-out' | 'unsupervised';
  /** The job's time limit in seconds. */
  readonly timeout: number | undefined;
  /** The job's memory limit in bytes. */
  readonly memory: number | undefined;
  /** The limit of the job's output directory, for all files and for each. */
  readonly outputLimit: number;
  /** How long the container ran, in seconds. */
  readonly elapsed: number;
  readonly outcome: Outcome;
  readonly processEnd: SupervisorReport | undefined;
  /** Exit code and signal of the command that started the container. */
  readonly exitCode: number | null;
  readonly signal: string | null;
}

/** The first that applies: a limit of ours, the function's own report, the end of its process. */
export function classify(evidence: ExitFacts): JobOutcome {
  const { reason, outcome, processEnd } = evidence;
  if (reason === 'timed-out' || processEnd?.killed === 'time') {
    return stopped('timed-out', 'TimedOut', timedOutText(evidence));
  }
  if (reason === 'unsupervised') {
    return failure(
      'Signal',
      'the supervisor of the job was stopped (SIGSTOP), so its limits were no longer enforced: the job was ended',
    );
  }
  if (processEnd?.killed === 'memory') {
    const facts = { ...processEnd, limit: evidence.memory };
    // A machine that ran out of memory under a job within its limit may have room later.
    const transient = evidence.memory !== undefined && !hasReachedLimit(facts);
    return { ...failure('OutOfMemory', outOfMemoryText(facts)), ...(transient ? { transient } : {}) };
  }
  if (processEnd?.killed === 'output') {
    return failure(
      'DiskFull',
      `the function wrote more data to its output directory than its limit of ${sizeText(evidence.outputLimit)}: ` +
        'write less, or write to a mount with "write: true"',
    );
  }
  if (processEnd?.killed === 'files') {
    return failure(
      'DiskFull',
      'the function created more than 1,000,000 files and directories in its output directory: ' +
        'pack small files into an archive',
    );
  }
  if (outcome.status === 'finished') {
    return { status: 'finished', result: outcome.result, error: null };
  }
  if (outcome.status === 'none') {
    return withoutResult(evidence);
  }
  return { status: outcome.status, result: null, error: outcome.error };
}

/** A job that ended without a result and without an exception. */
export function failure(type: FailureType, message: string): JobOutcome {
  return stopped('failed', type, message);
}

/** A job without a result. */
export function stopped(status: Status, type: string, message: string): JobOutcome {
  return { status, result: null, error: { type, message, traceback: '' } };
}

function withoutResult(evidence: ExitFacts): JobOutcome {
  const signal = evidence.processEnd?.signal ?? evidence.signal;
  const exitCode = evidence.processEnd?.exitCode ?? evidence.exitCode;
  if (signal !== null) {
    const meaning = signal === 'SIGKILL' ? explainKill(evidence) : explainSignal(signal, evidence);
    // Without a report of its supervisor, nothing is known about the function.
    const who = evidence.processEnd === undefined ? 'the process that runs the container' : 'the function';
    return failure('Signal', `${who} was ended by ${signal}${meaning} and left no result`);
  }
  if (exitCode !== null && exitCode > 128 && evidence.processEnd === undefined) {
    const meaning = exitCode === 137 ? KILLED_OUTSIDE : '';
    return failure('Signal', `the container was ended by signal ${exitCode - 128}${meaning} and left no result`);
  }
  return failure('Exited', `the function ended with exit code ${exitCode ?? 'unknown'} and left no result`);
}

/** The supervisor measures the time of the function itself, without the start of the container. */
function timedOutText({ timeout, elapsed, processEnd }: ExitFacts): string {
  const ran = (processEnd?.elapsed ?? elapsed).toFixed(1);
  return `the time limit of ${timeout} s was reached: it ran for ${ran} s; raise "timeout", or do less in one job`;
}

const KILLED_OUTSIDE = ' (killed from outside, often for lack of memory)';

/** Any process of the user can send it, and so can a kernel whose machine or surrounding control group is full. */
function explainKill({ memory, processEnd }: ExitFacts): string {
  if (processEnd === undefined || processEnd.machineKills === 0) {
    return KILLED_OUTSIDE;
  }
  const facts = memoryText({ ...processEnd, limit: memory });
  // A scheduler gives such a job little memory by default, and a machine doesn't make it wait for room.
  const remedy = memory === undefined ? '; set "resources: memory"' : '';
  return (
    ` (probably by the kernel: while it ran, this machine or a control group around the job ran out of memory, ` +
    `and ${processEnd.machineKills} processes were killed for that; ${facts}${remedy})`
  );
}

/** What a signal usually means, for users who have never seen it. */
function explainSignal(signal: string, { outputLimit }: ExitFacts): string {
  const meanings: Readonly<Record<string, string>> = {
    SIGSEGV: ' (a crash in compiled code)',
    SIGBUS: ' (mapped memory was unavailable: /dev/shm was full, or a mapped file became shorter)',
    SIGILL: ' (an instruction that this processor does not have)',
    SIGFPE: ' (an integer division by zero in compiled code)',
    SIGABRT: ' (compiled code aborted)',
    SIGXFSZ: ` (a file became larger than the limit of ${sizeText(outputLimit)} for each file)`,
  };
  return meanings[signal] ?? '';
}
