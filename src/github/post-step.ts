/** The post step of the action: cleans up after a killed main step. */
import { messageOf } from '../core/errors';
import { sweepRun } from '../run/run-context';
import type { WorkflowLog } from './log/workflow-log';
import { readPostStepState } from './post-step-state';

/** Never throws: leftovers must not fail the job, and the next run on this machine removes them too. */
export async function postStep(log: WorkflowLog, environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const state = readPostStepState();
    if (state !== undefined) {
      const names = await sweepRun({ ...state, environment });
      if (names.length > 0) {
        log.text(`removed leftovers of the killed step: ${names.join(', ')}`);
      }
    }
  } catch (thrown) {
    log.annotate('warning', `leftovers of the killed step can't be removed: ${messageOf(thrown)}`);
  }
}
