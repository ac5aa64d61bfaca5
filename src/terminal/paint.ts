/** Terminal colors, or none (https://no-color.org). */

export interface Paint {
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly dim: (text: string) => string;
}

const plain = (text: string): string => text;
const sgr =
  (code: number) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`;

/** Paints only if `colors` is true: on a terminal, with NO_COLOR unset. */
export function createPaint(colors: boolean): Paint {
  return colors
    ? { red: sgr(31), green: sgr(32), yellow: sgr(33), dim: sgr(2) }
    : { red: plain, green: plain, yellow: plain, dim: plain };
}
