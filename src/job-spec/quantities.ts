/** Reads sizes and durations as a job spec writes them. */

/** The form of a size: `512M`, `4G`, `2g`, `4GiB`, `1.5G`, `4096`. */
export const SIZE = /^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/;

/** The form of a duration: `90s`, `30m`, `2h`, `1d`. */
export const DURATION = /^\d+(\.\d+)?\s*[smhd]$/;

const SIZE_POWERS: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3, t: 4 };
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A size in bytes. Units are powers of 1024. */
export function bytesOf(size: string | number): number {
  if (typeof size === 'number') {
    return size;
  }
  const unit = /[kmgt]/i.exec(size)?.[0].toLowerCase() ?? '';
  return Math.floor(Number.parseFloat(size) * 1024 ** (SIZE_POWERS[unit] ?? 0));
}

/** A duration in seconds. */
export function secondsOf(duration: string | number): number {
  return typeof duration === 'number' ? duration : Number.parseFloat(duration) * (SECONDS[duration.slice(-1)] ?? 1);
}

/** A limit on memory in bytes; undefined: none. */
export function memoryOf(size: string | number): number | undefined {
  return size === 'unlimited' ? undefined : bytesOf(size);
}

/** A time limit in seconds; undefined: none. */
export function timeoutOf(duration: string | number): number | undefined {
  return duration === 'none' ? undefined : secondsOf(duration);
}

/**
 * The smallest limit on memory, in bytes. Python needs 10 MiB to start, and 14 under Apptainer, where with less it may
 * take the kernel a minute to kill it.
 */
export const MIN_MEMORY = 16 * 1024 ** 2;

/** Whether a size is usable: at least so many bytes. Engines would take 0 as "no limit". */
export function isPossibleSize(size: string, least = 1): boolean {
  const bytes = bytesOf(size);
  return bytes >= least && Number.isSafeInteger(bytes);
}

/** Whether a duration is positive and finite. */
export function isPossibleDuration(duration: string): boolean {
  const seconds = secondsOf(duration);
  return seconds > 0 && Number.isFinite(seconds);
}

/** Seconds of a typed duration; undefined if it is malformed, zero or infinite. */
export function parseDuration(text: string): number | undefined {
  return DURATION.test(text) && isPossibleDuration(text) ? secondsOf(text) : undefined;
}
