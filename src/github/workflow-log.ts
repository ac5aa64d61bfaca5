/** The log of a step: our own commands, and foreign lines during which the runner obeys nothing. */
import { safeLine, safeLines } from './safe-line';
import { type CommandProperties, workflowCommand } from './workflow-command';

/** Where the log goes, and where its secrets come from. */
export interface LogOptions {
  /** Takes whole lines. */
  readonly write: (text: string) => void;
  /** A new text that nobody can guess, of letters, digits and `-`. */
  readonly token: () => string;
}

/** The one print path of the action. */
export interface WorkflowLog {
  /** A command of ours. */
  command(name: string, properties: CommandProperties, message: string): void;
  /** Text of ours, which may hold foreign words. */
  text(text: string): void;
  /** A line that a function wrote. The runner is told to obey nothing until our next command. */
  relay(line: string): void;
  /** Lets the runner obey commands again, those of libraries too. */
  resume(): void;
}

/**
 * The lines are inert by themselves; that commands are stopped meanwhile is the second lock. The token is new each time,
 * so that a function that could read the log learns nothing of use.
 */
export function createWorkflowLog({ write, token }: LogOptions): WorkflowLog {
  let stopped: string | undefined;
  const resume = (): void => {
    if (stopped !== undefined) {
      write(`::${stopped}::\n`);
      stopped = undefined;
    }
  };
  return {
    resume,
    command(name, properties, message) {
      resume();
      write(`${workflowCommand(name, properties, message)}\n`);
    },
    text: (text) => write(`${safeLines(text).join('\n')}\n`),
    relay(line) {
      if (stopped === undefined) {
        stopped = token();
        write(`::stop-commands::${stopped}\n`);
      }
      write(`${safeLine(line)}\n`);
    },
  };
}
