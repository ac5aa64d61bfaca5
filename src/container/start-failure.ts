/** Why a program can't be started. */
import type { EngineFailure } from './types';

/** `startError` is Node's message; `failure` has what is wrong if it isn't this process that lacks something. */
export function startFailure(startError: string, failure: EngineFailure): EngineFailure {
  const lacksFiles = /\b(EMFILE|ENFILE)\b/.test(startError);
  const lacksProcesses = /\bEAGAIN\b/.test(startError);
  if (!lacksFiles && !lacksProcesses) {
    return failure;
  }
  const [what, flag] = lacksFiles ? ['files may be open', '-n'] : ['processes may run', '-u'];
  return {
    kind: 'runtime',
    message: `${failure.message}: no more ${what} here`,
    remedy: `raise the limit (ulimit ${flag}), or run fewer jobs at once`,
    transient: true,
  };
}
