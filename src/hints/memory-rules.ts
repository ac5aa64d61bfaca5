/** Hints about memory: a child process that the kernel killed while the function went on, and refused requests. */
import { hasReachedLimit, memoryText } from '../result/out-of-memory';
import type { Rule } from './facts';

/** What libraries and shells say when SIGKILL ended a process that they started. */
const CHILD_KILLED = /SIGKILL|BrokenProcessPool|terminated abruptly|\bKilled\b|(?:^|[\s(=])(?:-9|137)\b/m;

const childKilled: Rule = (facts) => {
  const { error, memory } = facts;
  if (error === null || memory === undefined || error.type === 'OutOfMemory' || error.type === 'Signal') {
    return undefined;
  }
  const known = { ...memory, limit: facts.resources.memory };
  if (memory.kernelKills > 0) {
    const who = `the kernel killed ${processes(memory.kernelKills)} of the function for lack of memory`;
    const what = hasReachedLimit(known) ? 'raise `resources: memory`, or use less' : 'the machine ran out of memory';
    return `${who} (${memoryText(known)}): ${what}`;
  }
  const text = `${error.type}\n${error.message}\n${error.traceback}`;
  return memory.machineKills > 0 && CHILD_KILLED.test(text)
    ? `while the job ran, ${processes(memory.machineKills)} on this machine were killed for lack of memory, probably ` +
        `one of the function's (${memoryText(known)}): use less memory, or run fewer jobs at once`
    : undefined;
};

function processes(count: number): string {
  return count === 1 ? '1 process' : `${count} processes`;
}

const refused: Rule = ({ status, error, memory, resources }) => {
  const isRefused = status === 'error' && /^_?(?:Array)?MemoryError$/.test(error?.type ?? '');
  const ofJob = memory === undefined ? '' : ` (${memoryText({ ...memory, limit: resources.memory })})`;
  return isRefused
    ? `the system refused a single request for memory${ofJob}: ask for less at once, or use a machine with more memory`
    : undefined;
};

/** In the order of the hints. */
export const MEMORY_RULES: readonly Rule[] = [childKilled, refused];
