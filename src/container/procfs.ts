/** What the kernel tells in the files of /proc. Where there are none (macOS), nothing is known. */
import { existsSync, readFileSync } from 'node:fs';

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

/** What containers get read-only of the kernel's files (OCI: runc's `readonlyPaths`), and /sys, which docker mounts so. */
const READ_ONLY = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger', '/sys'];

/**
 * The paths at which a container has to get the kernel's files read-only, outer ones first: each mount needs an entry of
 * its own, as control groups and binfmt_misc do, through which root reaches the machine.
 */
export function readOnlyKernelPaths(): readonly string[] {
  const mounted = readKernelFile('/proc/self/mountinfo')
    .split('\n')
    .map((line) => (line.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, code: string) => octal(code)));
  const below = mounted.filter((path) => READ_ONLY.some((top) => path.startsWith(`${top}/`)));
  return [...new Set([...READ_ONLY, ...below.sort()])].filter((path) => existsSync(path));
}

function octal(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 8));
}
