/** Colours of the terminal, or none (https://no-color.org). */

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

/** `colours` is true on a terminal where NO_COLOR isn't set. */
export function createPaint(colours: boolean): Paint {
  return colours
    ? { red: sgr(31), green: sgr(32), yellow: sgr(33), dim: sgr(2) }
    : { red: plain, green: plain, yellow: plain, dim: plain };
}
