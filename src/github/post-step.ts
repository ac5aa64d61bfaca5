/** The post step of the action: removes what a killed main step left. */
import { messageOf } from '../core/errors';
import { sweepRun } from '../run/run-context';
import type { WorkflowLog } from './log/workflow-log';
import { readPostStepState } from './post-step-state';

/** Never throws and never fails the job: the next run on this machine looks for leftovers too. */
export async function postStep(log: WorkflowLog, environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const left = readPostStepState();
    if (left !== undefined) {
      const names = await sweepRun({ ...left, environment });
      if (names.length > 0) {
        log.text(`removed what the step had left: ${names.join(', ')}`);
      }
    }
  } catch (thrown) {
    log.annotate('warning', `what the step left can't be removed: ${messageOf(thrown)}`);
  }
}
