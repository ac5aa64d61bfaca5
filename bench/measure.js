// Times whole processes from start to exit, discarding their output.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/**
 * Runs a command and returns its wall time in seconds. Keeps its stdin open, as hither does for an engine: at
 * end-of-file the supervisor would kill the function. If the command fails, throws with the end of its stderr. `started` gets the
 * process.
 */
export async function time([program, ...args], { started = () => {}, ...options } = {}) {
  const start = process.hrtime.bigint();
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
  started(child);
  let stderr = '';
  child.stdout?.resume();
  child.stderr?.on('data', (chunk) => {
    stderr = (stderr + chunk).slice(-2000);
  });
  const [status, signal] = await once(child, 'close');
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) {
    throw new Error(`${program} ${args.join(' ')}\nended with ${status ?? signal}: ${stderr}`);
  }
  return seconds;
}

/** The medians of several commands, run in turn, so that changes of the machine's speed affect all of them. */
export async function medians(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { argv, options }] of commands.entries()) {
      const seconds = await time(argv, options);
      // The first round only warms the caches.
      if (round > 0) {
        times[index].push(seconds);
      }
    }
  }
  return times.map(median);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The type of the file system that has a directory, from /proc/mounts. */
export function fileSystemOf(directory) {
  const mounts = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '));
  const holding = mounts.filter(
    ([, point]) =>
      point !== undefined && (directory === point || directory.startsWith(point === '/' ? '/' : `${point}/`)),
  );
  const deepest = holding.sort((a, b) => b[1].length - a[1].length)[0];
  return deepest?.[2] ?? 'unknown';
}

export const milliseconds = (seconds) => `${(seconds * 1000).toFixed(0)} ms`;

/** Sets a figure in bold if it misses its goal. */
export const verdict = (met, text) => (met ? text : `**${text}**`);
