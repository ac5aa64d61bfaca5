/**
 * The value of `--mount`, which all engines parse as a line of CSV (RFC 4180). The older `--volume A:B` and `--bind
 * A:B` break at colons in paths; this form takes every path.
 */
import type { ContainerMount } from './types';

/** `type=bind,"src=/a,b",dst=/in,readonly`. The engines spell read-only differently. */
export function mountArgument({ source, target, writable }: ContainerMount, readOnly: 'readonly' | 'ro'): string {
  const fields = ['type=bind', `src=${source}`, `dst=${target}`, ...(writable ? [] : [readOnly])];
  return fields.map(csvField).join(',');
}

/** One CSV field, quoted if necessary. */
export function csvField(field: string): string {
  return /[",\r\n]/.test(field) || field !== field.trim() ? `"${field.replaceAll('"', '""')}"` : field;
}
