/** Reads facts from /proc. On systems without it (macOS) they are unknown. */
import { existsSync, readFileSync } from 'node:fs';

/** The trimmed text of a kernel file; empty if it can't be read. */
export function readKernelFile(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

/** Identifies the current boot of this machine. */
export function bootId(): string {
  return readKernelFile('/proc/sys/kernel/random/boot_id');
}

/** A hard limit of this process, by its name in /proc/self/limits. */
export function ownLimit(name: string): number {
  const line = new RegExp(`^${name}\\s+\\S+\\s+(\\d+)`, 'm').exec(readKernelFile('/proc/self/limits'));
  return Number(line?.[1] ?? Number.POSITIVE_INFINITY);
}

/**
 * Kernel files that containers get read-only (the `readonlyPaths` of runc), and /sys, which docker mounts read-only
 * too.
 */
export const KERNEL_PATHS = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger', '/sys'];

/**
 * The paths of kernel files that a container must get read-only, outer paths first. Nested mounts need entries of their
 * own: root reaches the machine through control groups and binfmt_misc.
 */
export function readOnlyKernelPaths(): readonly string[] {
  const mounted = readKernelFile('/proc/self/mountinfo')
    .split('\n')
    .map((line) => (line.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, code: string) => octal(code)));
  const below = mounted.filter((path) => KERNEL_PATHS.some((top) => path.startsWith(`${top}/`)));
  return [...new Set([...KERNEL_PATHS, ...below.sort()])].filter((path) => existsSync(path));
}

function octal(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 8));
}
