/** What the kernel tells in the files of /proc. Where there are none (macOS), nothing is known. */
import { readFileSync } from 'node:fs';

/** A file of the kernel, without the blanks around it; empty where it can't be read. */
export function readKernelFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

/** Tells this start of the machine from all others. */
export function bootId(): string {
  return readKernelFile('/proc/sys/kernel/random/boot_id');
}

/** A hard limit of this process by its name in /proc/self/limits. */
export function ownLimit(name: string): number {
  const line = new RegExp(`^${name}\\s+\\S+\\s+(\\d+)`, 'm').exec(readKernelFile('/proc/self/limits'));
  return Number(line?.[1] ?? Number.POSITIVE_INFINITY);
}
