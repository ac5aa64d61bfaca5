/** Hints about limits of the container: no network, no programs in /tmp, full directories, too many processes. */
import { RUNTIMES } from '../container/runtimes';
import { OUTPUT_LIMIT } from '../job/resource-limits';
import { sizeText } from '../values/json/number-text';
import type { Facts, Rule } from './facts';

/** Messages of resolvers (glibc, musl), the kernel and programs when there is no network. */
const NO_NETWORK = new RegExp(
  [
    'Temporary failure in name resolution',
    'Name or service not known',
    'Name does not resolve',
    'No address associated with hostname',
    '\\[Errno -3\\]',
    'Network is unreachable',
    'Could not resolve host',
  ].join('|'),
);

/** Errors that only say that a program failed; the reason is in its output. */
const OF_PROGRAM = new Set(['CalledProcessError', 'SystemExit', 'Exited']);

const noNetwork: Rule = (facts) => {
  const { runtime } = facts.container;
  if (facts.network !== 'none' || runtime === null || runtime === 'host' || !NO_NETWORK.test(errorText(facts))) {
    return undefined;
  }
  const remedy = RUNTIMES[runtime].ownNetwork ? 'network: bridge' : 'network: host';
  return `the container has no network: add \`${remedy}\` to the job`;
};

const noExecution: Rule = (facts) => {
  const { relax, error } = facts;
  if (!isLimitedByEngine(facts) || relax.includes('tmp-exec') || error === null || !wasExecution(facts)) {
    return undefined;
  }
  return "programs and libraries in /tmp can't be executed (noexec): add `relax: [tmp-exec]` to the job to allow it";
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
  return OF_PROGRAM.has(type) && notExecutable && facts.console.split('\n').some(isDeniedInTmp);
}

/** Not by a regular expression, which would look at a long line once for each path in it. */
function isDeniedInTmp(line: string): boolean {
  const path = line.indexOf('/tmp/');
  return path >= 0 && line.indexOf('Permission denied', path) >= 0;
}

/** Messages of libraries when one of their processes died of a full /dev/shm. */
const OF_SHARED_MEMORY = /out of shared memory|insufficient shared memory|killed by signal: Bus error/i;
/** Of the kernel, quotas, SQLite and HDF5. */
const NO_ROOM = /No space left on device|Disk quota exceeded|database or disk is full|errno = 28\b/;
/** Of the kernel, and of a program that a signal ended. */
const TOO_LARGE = /File too large|SIGXFSZ|File size limit exceeded|exit (?:status|code) 153\b/;

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
    return `/dev/shm (shared memory) is full at ${sizeText(resources.shm)}: ${remedy}`;
  }
  return isBusError(facts)
    ? `SIGBUS in a container usually means that /dev/shm (${sizeText(resources.shm)} here) is full: ${remedy}`
    : undefined;
};

function isBusError({ status, error }: Facts): boolean {
  return status === 'failed' && error?.type === 'Signal' && error.message.includes('SIGBUS');
}

const fullTemporary: Rule = (facts) => {
  const { full, container, resources } = facts;
  const place = '/tmp, which contains the working directory,';
  const { isolation, runtime } = container;
  if (isolation === null || runtime === 'host' || !full.includes('/tmp') || !NO_ROOM.test(errorText(facts))) {
    return undefined;
  }
  return isolation.tmp === 'limited'
    ? `${place} is full at ${sizeText(resources.tmp)}: raise it with \`resources: { tmp: 4G }\``
    : `${place} has no limit here, but its disk is full: free space on it, or use a content store on another disk`;
};

/** Of Python's threads, of a failed fork of Python's, of shells, and of libraries whose threads are in C. */
const NO_THREAD = /can't start new thread|pthread_create(?:\(\))? failed|libgomp: Thread creation failed/i;
const NO_FORK = /[Cc]an(?:no|')t fork|fork: (?:retry: )?(?:Resource temporarily unavailable|Try again)/;
const FORKS = /\b_?fork(?:_exec)?\b|\b_execute_child\b|\b_launch\b/;

const tooManyProcesses: Rule = (facts) => {
  const text = errorText(facts);
  const failedFork = facts.error?.type === 'BlockingIOError' && FORKS.test(text);
  if (facts.container.runtime === 'host' || !(failedFork || NO_THREAD.test(text) || NO_FORK.test(text))) {
    return undefined;
  }
  const { pids } = facts.resources;
  return (
    `a job can have ${pids} processes and threads at once: ` +
    `raise this with \`resources: { pids: ${4 * pids} }\`, or start fewer`
  );
};

const largeFile: Rule = (facts) =>
  facts.status === 'error' && TOO_LARGE.test(errorText(facts))
    ? `a file can have at most ${sizeText(OUTPUT_LIMIT)}, or less if the shell or the disk sets a limit (ulimit -f)`
    : undefined;

/** The text of the error, with the last output if the error only says that a program failed. */
function errorText({ error, console }: Facts): string {
  if (error === null) {
    return '';
  }
  return `${error.message}\n${error.traceback}\n${OF_PROGRAM.has(error.type) ? console : ''}`;
}

function isLimitedByEngine({ container: { runtime } }: Facts): boolean {
  return runtime !== null && RUNTIMES[runtime].limitsFiles;
}

/** In the order of the hints. */
export const EXECUTION_RULES: readonly Rule[] = [
  noNetwork,
  noExecution,
  fullSharedMemory,
  fullTemporary,
  tooManyProcesses,
  largeFile,
];
