/** Sizes and times as they are written in a job spec. */

/** The form of a size: `512M`, `4G`, `2g`, `4GiB`, `1.5G`, `4096`. */
export const SIZE = /^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]?$/;

/** The form of a time: `90s`, `30m`, `2h`, `1d`. */
export const DURATION = /^\d+(\.\d+)?\s*[smhd]$/;

const SIZE_POWERS: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3, t: 4 };
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Bytes of a size: powers of 1024. */
export function bytesOf(size: string | number): number {
  if (typeof size === 'number') {
    return size;
  }
  const unit = /[kmgt]/i.exec(size)?.[0].toLowerCase() ?? '';
  return Math.floor(Number.parseFloat(size) * 1024 ** (SIZE_POWERS[unit] ?? 0));
}

/** Seconds of a time. */
export function secondsOf(duration: string | number): number {
  return typeof duration === 'number' ? duration : Number.parseFloat(duration) * (SECONDS[duration.slice(-1)] ?? 1);
}

/** A size of 0 would mean "no limit" to the engines. */
export function isPossibleSize(size: string): boolean {
  const bytes = bytesOf(size);
  return bytes >= 1 && Number.isSafeInteger(bytes);
}

/** A time in which something can happen. */
export function isPossibleDuration(duration: string): boolean {
  const seconds = secondsOf(duration);
  return seconds > 0 && Number.isFinite(seconds);
}

/** Seconds of a time that was typed; undefined where it is none, or none in which something can happen. */
export function parseDuration(text: string): number | undefined {
  return DURATION.test(text) && isPossibleDuration(text) ? secondsOf(text) : undefined;
}
