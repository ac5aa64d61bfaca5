/** Files that are named by numbers in a row, of which some may be gone. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The numbers of those in a directory. The list of a directory may be out of date, where other machines write too (on
 * NFS by a minute): it then lacks the latest names. What is looked for by its name is found.
 */
export function numbersIn(directory: string): number[] {
  const numbers = namesIn(directory)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  let next = numbers.reduce((most, number) => Math.max(most, number), -1) + 1;
  while (existsSync(join(directory, String(next)))) {
    numbers.push(next);
    next += 1;
  }
  return numbers;
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
