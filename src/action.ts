/** Entry points of the action: the main step and the post step. */
import { randomUUID } from 'node:crypto';
import { useInputNames } from './core/settings';
import { readPlatform } from './github/inputs';
import { createWorkflowLog, type WorkflowLog } from './github/log/workflow-log';
import { mainStep } from './github/main-step';
import { postStep } from './github/post-step';
import { openOutput } from './terminal/output';

/** Runs the main step of this process and sets its exit code. */
export async function main(): Promise<void> {
  // Node exits when nothing is pending. If that happens before the step ends, it is a bug, not a success.
  process.exitCode = 1;
  useInputNames();
  const platform = readPlatform();
  const { write, drained } = openOutput(process.stdout);
  const log = systemLog(write, platform.workspace);
  process.exitCode = await mainStep({ platform, log, signal: signalOfRunner(), drained });
}

/** Runs the post step. */
export async function post(): Promise<void> {
  useInputNames();
  await postStep(systemLog(openOutput(process.stdout).write, readPlatform().workspace), process.env);
}

/** A runner that cancels sends SIGINT, SIGTERM after 7.5 s, and SIGKILL after another 2.5 s. */
function signalOfRunner(): AbortSignal {
  const abort = new AbortController();
  process.on('SIGINT', () => abort.abort());
  process.on('SIGTERM', () => abort.abort());
  process.on('SIGHUP', () => abort.abort());
  return abort.signal;
}

/** `write` never throws, so that jobs are cleaned up even if the runner is gone. */
function systemLog(write: (data: string | Buffer) => void, workspace: string): WorkflowLog {
  return createWorkflowLog({ write, token: randomUUID, workspace });
}
