// Times whole processes, as a user's shell would: start to exit, output thrown away.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs a command and gives its wall time in seconds. Throws when it fails, with its last words. */
export function time(command, options = {}) {
  const start = process.hrtime.bigint();
  const done = spawnSync(command[0], command.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
    ...options,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.status !== 0) {
    throw new Error(
      `${command.join(' ')}\nended with ${done.status ?? done.signal}: ${String(done.stderr).slice(-2000)}`,
    );
  }
  return seconds;
}

/** The medians of several commands, run in turn, so that a change of the machine's speed meets all of them. */
export function medians(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    commands.forEach((command, index) => {
      const seconds = time(command.argv, command.options);
      // The first round warms caches.
      if (round > 0) {
        times[index].push(seconds);
      }
    });
  }
  return times.map(median);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The file system that a folder lies on, by /proc/mounts. */
export function fileSystemOf(folder) {
  const mounts = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '));
  const holding = mounts.filter(
    ([, point]) => point !== undefined && (folder === point || folder.startsWith(point === '/' ? '/' : `${point}/`)),
  );
  const deepest = holding.sort((a, b) => b[1].length - a[1].length)[0];
  return deepest?.[2] ?? 'unknown';
}

export const milliseconds = (seconds) => `${(seconds * 1000).toFixed(0)} ms`;

/** A figure that misses its goal is set in bold. */
export const verdict = (met, text) => (met ? text : `**${text}**`);
