/** Labels of jobs and of the points of a matrix: `sweep[v=0.5,w=x]`. */

import { printable } from '../core/quoted';
import { anyFloatText, complexText } from '../values/json/number-text';
import type { MatrixPoint, SpecArguments, SpecJob, SpecValue } from './types';

const MAX_VALUE = 40;

/** The label of a job, or of a point of its matrix, in tables and logs. */
export function labelOf(job: SpecJob, point?: MatrixPoint): string {
  const label = job.label ?? job.name;
  // Joined into one text: V8 keeps the parts of a template as objects, and there may be 100,000 labels.
  return point === undefined ? label : [label, '[', pointName(point.arguments), ']'].join('');
}

/** The arguments of a point, as in `v=0.5,w=x`. Paths stand for arrays and files. */
export function pointName(point: SpecArguments): string {
  return [...point].map(([name, value]) => `${printable(name)}=${clip(valueText(value))}`).join(',');
}

function valueText(value: SpecValue): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(value.value);
    case 'integer':
      return value.text;
    case 'float':
      return anyFloatText(value.value);
    case 'complex':
      return complexText(value.re, value.im);
    case 'string':
      return value.value;
    case 'bytes':
      return value.base64;
    case 'npy':
    case 'file':
      return value.path;
    case 'uri':
      return value.uri;
    case 'job':
      return `${value.job}${(value.item ?? []).map((step) => `[${step}]`).join('')}`;
    case 'array':
      return valueText(value.data);
    case 'list':
    case 'tuple':
      return `[${textOf(value.items, valueText)}]`;
    case 'mapping':
      return `{${textOf(value.entries, (entry) => `${entry.key}:${valueText(entry.value)}`)}}`;
  }
}

/** Converts no more items than could be shown: a list may be long. */
function textOf<T>(items: readonly T[], text: (item: T) => string): string {
  return items.slice(0, MAX_VALUE).map(text).join(',');
}

/** Tables and logs show a label on one line. */
function clip(text: string): string {
  return printable(text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 1)}…` : text);
}
