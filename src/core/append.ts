/** Appends in a loop: `push(...more)` would overflow the stack for long lists. */
export function append<T>(all: T[], more: readonly T[]): void {
  for (const one of more) {
    all.push(one);
  }
}
