/**
 * The value of `--mount`, which all engines read as a line of CSV (RFC 4180). The older `--volume A:B` and `--bind A:B`
 * break at colons in paths; this form takes every path.
 */
import type { ContainerMount } from './types';

/** `type=bind,"src=/a,b",dst=/in,readonly`; the word for read-only is the engine's. */
export function mountArgument({ source, target, writable }: ContainerMount, readOnly: 'readonly' | 'ro'): string {
  const fields = ['type=bind', `src=${source}`, `dst=${target}`, ...(writable ? [] : [readOnly])];
  return fields.map(csvField).join(',');
}

/** One field of CSV, in quotes where it needs them. */
export function csvField(field: string): string {
  return /[",\r\n]/.test(field) || field !== field.trim() ? `"${field.replaceAll('"', '""')}"` : field;
}
