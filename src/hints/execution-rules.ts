/** Hints about what the container denies: the network, programs in /tmp, and room in the places that are limited. */
import { RUNTIMES } from '../container/runtimes';
import { sizeText } from '../values/json/number-text';
import type { Facts, Rule } from './facts';

/** What resolvers (glibc, musl) and the kernel say where there is no network at all, and programs after them. */
const NO_NETWORK =
  /Temporary failure in name resolution|Name or service not known|Name does not resolve|No address associated with hostname|\[Errno -3\]|Network is unreachable|Could not resolve host/;

/** Errors that say nothing themselves: the program that failed has written why. */
const OF_PROGRAM = new Set(['CalledProcessError', 'SystemExit', 'Exited']);

const noNetwork: Rule = (facts) => {
  const { runtime } = facts.container;
  if (facts.network !== 'none' || runtime === null || runtime === 'host' || !NO_NETWORK.test(said(facts))) {
    return undefined;
  }
  const remedy = RUNTIMES[runtime].ownNetwork ? 'network: bridge' : 'network: host';
  return `the container has no network: write \`${remedy}\` in the job to give it one`;
};

const noExecution: Rule = (facts) => {
  const { relax, error } = facts;
  if (!isLimitedByEngine(facts) || relax.includes('tmp-exec') || error === null || !wasExecution(facts)) {
    return undefined;
  }
  return 'nothing in /tmp can be run or loaded as a library (noexec): write `relax: [tmp-exec]` in the job to allow it';
};

function wasExecution(facts: Facts): boolean {
  const { type, message, traceback } = facts.error ?? { type: '', message: '', traceback: '' };
  if (/failed to map segment from shared object/.test(message)) {
    return true;
  }
  if (type === 'PermissionError' && /'\/tmp\/[^']*'$/.test(message)) {
    return /\bin _execute_child\b|\bos\.(?:exec|spawn|posix_spawn)/.test(traceback);
  }
  const notExecutable = /exit status 126\.?$|exit code 126\b|^126$/.test(message);
  return OF_PROGRAM.has(type) && notExecutable && /\/tmp\/.*Permission denied/.test(facts.console);
}

/** How libraries say that a process of theirs died of it. */
const OF_SHARED_MEMORY = /out of shared memory|insufficient shared memory|killed by signal: Bus error/i;
const NO_ROOM = /No space left on device/;

const fullSharedMemory: Rule = (facts) => {
  const { error, full, resources } = facts;
  if (error === null || !isLimitedByEngine(facts)) {
    return undefined;
  }
  const remedy = 'raise it with `resources: { shm: 1G }`';
  const text = `${error.message}\n${error.traceback}`;
  const noRoom = NO_ROOM.test(text) && (full.includes('/dev/shm') || /\/dev\/shm|shared memory|<?\/torch_/.test(text));
  const died = isBusError(facts) && full.includes('/dev/shm');
  if (noRoom || died || OF_SHARED_MEMORY.test(text)) {
    return `/dev/shm, which processes share memory through, is full at ${sizeText(resources.shm)}: ${remedy}`;
  }
  return isBusError(facts)
    ? `SIGBUS in a container mostly means that /dev/shm is full, which has ${sizeText(resources.shm)} here: ${remedy}`
    : undefined;
};

function isBusError({ status, error }: Facts): boolean {
  return status === 'failed' && error?.type === 'Signal' && error.message.includes('SIGBUS');
}

const fullTemporary: Rule = (facts) => {
  const { error, full, container, resources } = facts;
  const limited = container.isolation?.tmp === 'limited';
  return limited && full.includes('/tmp') && NO_ROOM.test(`${error?.message}\n${error?.traceback}`)
    ? `/tmp, where the working directory is, is full at ${sizeText(resources.tmp)}: raise it with \`resources: { tmp: 4G }\``
    : undefined;
};

/** What the error says, and where that is only that a program failed, what was written last. */
function said({ error, console }: Facts): string {
  if (error === null) {
    return '';
  }
  return `${error.message}\n${error.traceback}\n${OF_PROGRAM.has(error.type) ? console : ''}`;
}

function isLimitedByEngine({ container: { runtime } }: Facts): boolean {
  return runtime !== null && RUNTIMES[runtime].limitsFiles;
}

/** In this order. */
export const EXECUTION_RULES: readonly Rule[] = [noNetwork, noExecution, fullSharedMemory, fullTemporary];
