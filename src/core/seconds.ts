/** How users read durations. */

/** `0.31 s`, `12.4 s`, `3 min 5 s`, `2 h 10 min`. */
export function seconds(elapsed: number): string {
  if (elapsed < 100) {
    return `${elapsed.toFixed(elapsed < 10 ? 2 : 1)} s`;
  }
  const whole = Math.round(elapsed);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${whole % 60} s`;
}
