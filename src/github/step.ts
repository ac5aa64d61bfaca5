/** What every part of the action needs to know about its step. */
import type { Platform } from './inputs';
import type { WorkflowLog } from './log/workflow-log';

/** A step and its log. */
export interface Step {
  readonly platform: Platform;
  readonly log: WorkflowLog;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  /** Resolves when the log can take more; undefined if it can now. */
  readonly drained: () => Promise<void> | undefined;
}
