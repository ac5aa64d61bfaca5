/**
 * Everything that can happen during a run, as records. The code below the doors emits them and prints nothing; the
 * reporter of each door (terminal, GitHub log) decides what a person sees.
 */
import type { SourceLocation } from '../core/errors';
import type { RuntimeName } from '../core/runtime-names';
import type { ResultRecord } from './record';

export type StreamName = 'stdout' | 'stderr';

export type HitherEvent =
  /** Something the user should know (`warning`: should act on). */
  | { readonly type: 'notice' | 'warning'; readonly message: string; readonly where?: SourceLocation }
  /** An image is being fetched (`pull`) or turned into a SIF file (`build-sif`). `detail` is the engine's last line. */
  | {
      readonly type: 'image';
      readonly step: 'pull' | 'build-sif';
      readonly state: 'started' | 'progress' | 'done';
      readonly image: string;
      readonly detail: string;
    }
  /** A job got its turn. */
  | { readonly type: 'job-started'; readonly label: string; readonly runtime: RuntimeName }
  /** One piece of what the function wrote, as it came: not decoded, not split into lines, not cleaned. */
  | { readonly type: 'console'; readonly label: string; readonly stream: StreamName; readonly chunk: Buffer }
  /** A job ended, in whatever way. `hints` say what to do about it, a line each; they are no part of the record. */
  | { readonly type: 'job-ended'; readonly record: ResultRecord; readonly hints?: readonly string[] };

/** Takes events. Never throws and never waits. */
export type Report = (event: HitherEvent) => void;
