// Times whole processes, as a user's shell would: start to exit, output thrown away.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/**
 * Runs a command and gives its wall time in seconds. Its stdin stays open, as hither leaves that of an engine: at its end
 * our in-container program would end the function. Throws when the command fails, with its last words.
 */
export async function time([program, ...args], options = {}) {
  const start = process.hrtime.bigint();
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
  let words = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk) => {
    words = (words + chunk).slice(-2000);
  });
  const [status, signal] = await once(child, 'close');
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) {
    throw new Error(`${program} ${args.join(' ')}\nended with ${status ?? signal}: ${words}`);
  }
  return seconds;
}

/** The medians of several commands, run in turn, so that a change of the machine's speed meets all of them. */
export async function medians(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { argv, options }] of commands.entries()) {
      const seconds = await time(argv, options);
      // The first round warms caches.
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

/** The file system that a directory lies on, by /proc/mounts. */
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

/** A figure that misses its goal is set in bold. */
export const verdict = (met, text) => (met ? text : `**${text}**`);
