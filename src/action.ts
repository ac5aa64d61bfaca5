/** The action's door: the main step and the post step, as the runner starts them. */
import { randomUUID } from 'node:crypto';
import { useInputNames } from './core/settings';
import { readPlatform } from './github/inputs';
import { createWorkflowLog, type WorkflowLog } from './github/log/workflow-log';
import { mainStep } from './github/main-step';
import { postStep } from './github/post-step';
import { openOutput } from './terminal/output';

/** Runs the main step of this process and sets its exit code. */
export async function main(): Promise<void> {
  // Node ends when it has nothing to wait for. Before our own end that is a bug, never a success.
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

/** A runner that cancels sends SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL. */
function signalOfRunner(): AbortSignal {
  const abort = new AbortController();
  process.on('SIGINT', () => abort.abort());
  process.on('SIGTERM', () => abort.abort());
  return abort.signal;
}

/** A runner that is gone is no reason to leave jobs behind: `write` never throws. */
function systemLog(write: (data: string | Buffer) => void, workspace: string): WorkflowLog {
  return createWorkflowLog({ write, token: randomUUID, workspace });
}
