/** Sizes and times as they are written in a job spec. Their form was checked by the schema. */

const SIZE_POWERS: Readonly<Record<string, number>> = { '': 0, k: 1, m: 2, g: 3, t: 4 };
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Bytes of `512M`, `4G`, `2g`, `4GiB`: powers of 1024. */
export function bytesOf(size: string | number): number {
  if (typeof size === 'number') {
    return size;
  }
  const unit = /[a-z]/i.exec(size)?.[0]?.toLowerCase() ?? '';
  return Math.floor(Number.parseFloat(size) * 1024 ** (SIZE_POWERS[unit] ?? 0));
}

/** Seconds of `90s`, `30m`, `2h`, `1d`. */
export function secondsOf(duration: string | number): number {
  return typeof duration === 'number' ? duration : Number.parseFloat(duration) * (SECONDS[duration.slice(-1)] ?? 1);
}
