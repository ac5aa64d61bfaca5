/** Decides how a job ended, from the reports of the executor, the supervisor and the function. */
import type { FailureType, JobError, Status } from '../model/record';
import type { Json } from '../values/json/json';
import { sizeText } from '../values/json/number-text';
import type { Outcome, SupervisorReport } from './collect-outcome';

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
    return stopped('timed-out', 'TimedOut', `the time limit of ${evidence.timeout} s was reached`);
  }
  if (reason === 'unsupervised') {
    return failure(
      'Signal',
      'the supervisor of the job was stopped (SIGSTOP), so its limits were no longer enforced: the job was ended',
    );
  }
  if (processEnd?.killed === 'memory') {
    const limit = evidence.memory === undefined ? 'available' : `its limit of ${sizeText(evidence.memory)}`;
    return failure(
      'OutOfMemory',
      `the function used more memory than ${limit}: raise "resources: memory", or use less`,
    );
  }
  if (processEnd?.killed === 'output') {
    return failure('DiskFull', 'the function wrote more data to its output directory than its limit allows');
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
    return failure('Signal', `the function was ended by ${signal}${explainSignal(signal)} and left no result`);
  }
  if (exitCode !== null && exitCode > 128 && evidence.processEnd === undefined) {
    return failure('Signal', `the container was ended by signal ${exitCode - 128} and left no result`);
  }
  return failure('Exited', `the function ended with exit code ${exitCode ?? 'unknown'} and left no result`);
}

/** What a signal usually means, for users who have never seen it. */
function explainSignal(signal: string): string {
  const meanings: Readonly<Record<string, string>> = {
    SIGSEGV: ' (a crash in compiled code)',
    SIGBUS: ' (mapped memory was unavailable: /dev/shm was full, or a mapped file became shorter)',
    SIGILL: ' (an instruction that this processor does not have)',
    SIGFPE: ' (an integer division by zero in compiled code)',
    SIGABRT: ' (compiled code aborted)',
    SIGKILL: ' (killed from outside, often for lack of memory)',
  };
  return meanings[signal] ?? '';
}
