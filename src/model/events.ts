/**
 * Everything that can happen during a run, as records. The run emits them and prints nothing; the reporter of each
 * entry point (terminal, GitHub log) decides what users see.
 */
import type { SourceLocation } from '../core/errors';
import type { RuntimeName } from '../core/runtime-names';
import type { ResultRecord } from './record';

export type StreamName = 'stdout' | 'stderr';

export type HitherEvent =
  /** A run begins: the first event. */
  | { readonly type: 'run-started'; readonly jobs: number }
  /** Something that the user should know (`warning`: should act on). */
  | { readonly type: 'notice' | 'warning'; readonly message: string; readonly where?: SourceLocation }
  /**
   * An image is being fetched (`pull`) or converted to a SIF file (`build-sif`). `detail` is the engine's last line.
   */
  | {
      readonly type: 'image';
      readonly step: 'pull' | 'build-sif';
      readonly state: 'started' | 'progress' | 'done';
      readonly image: string;
      readonly detail: string;
    }
  /** A job started: each of its attempts for which a container starts. */
  | { readonly type: 'job-started'; readonly label: string; readonly runtime: RuntimeName }
  /** An attempt to run a job ended, and another begins in `delay` seconds. A job has at most `of` attempts. */
  | {
      readonly type: 'job-retried';
      readonly label: string;
      readonly attempt: number;
      readonly of: number;
      readonly reason: string;
      readonly delay: number;
    }
  /** One piece of the function's output, raw: not decoded, not split into lines, not sanitized. */
  | { readonly type: 'console'; readonly label: string; readonly stream: StreamName; readonly chunk: Buffer }
  /** The container of a job has ended, and the next job may run, while its result is cached. */
  | { readonly type: 'job-computed'; readonly label: string }
  /** A job ended, in any way. `hints` say what to do about it, one line each; they are not part of the record. */
  | { readonly type: 'job-ended'; readonly record: ResultRecord; readonly hints?: readonly string[] }
  /** The run has ended, in any way: the last event. */
  | { readonly type: 'run-ended'; readonly exitCode: number };

/** Receives events. Never throws and never waits. */
export type Report = (event: HitherEvent) => void;
