/** What a step of a workflow has around it. */
import type { Platform } from './inputs';
import type { WorkflowLog } from './log/workflow-log';

/** The surroundings of a step. */
export interface Step {
  readonly platform: Platform;
  readonly log: WorkflowLog;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  /** Kept once the runner has taken what was logged; undefined where nothing waits for it. */
  readonly drained: () => Promise<void> | undefined;
}
