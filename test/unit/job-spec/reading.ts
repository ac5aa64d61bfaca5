/** Reads specs for tests: the jobs, or the mistakes as a user sees them. */
import { formatProblem } from '../../../src/core/errors';
import { parseSpec } from '../../../src/job-spec/read-spec';
import type { SpecJob, SpecValue } from '../../../src/job-spec/types';

const source = { path: 'hither.yml', directory: '/repo' };

/** The jobs of a valid spec. @throws with its mistakes if it is invalid */
export function jobsOf(text: string): readonly SpecJob[] {
  const parsed = parseSpec(text, source);
  if (!parsed.ok) {
    throw new TypeError(parsed.problems.map(formatProblem).join('\n'));
  }
  return parsed.value.jobs;
}

/** The only job of a spec whose `function:` is given; `rest` is its other keys. */
export function jobWith(rest: string): SpecJob {
  const [job] = jobsOf(`function: f.py:f\n${rest}\n`);
  if (job === undefined) {
    throw new TypeError('there is no job');
  }
  return job;
}

/** Every mistake of a spec, one per line. */
export function mistakesIn(text: string | Uint8Array): string[] {
  const parsed = parseSpec(text, source);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

/** The mistakes of a job with some keys, which begin on line 2. */
export function mistakesWith(rest: string): string[] {
  return mistakesIn(`function: f.py:f\n${rest}\n`);
}

/** Every warning of a spec, one per line. */
export function warningsIn(text: string): string[] {
  return parseSpec(text, source).warnings.map(formatProblem);
}

/** A value as a short text with kinds and number text, without locations. */
export function shown(value: SpecValue): unknown {
  switch (value.kind) {
    case 'integer':
      return `int ${value.text}`;
    case 'float':
      return `float ${Object.is(value.value, -0) ? '-0' : value.value}`;
    case 'null':
      return null;
    case 'boolean':
    case 'string':
      return value.value;
    case 'list':
      return value.items.map(shown);
    case 'mapping':
      return { mapping: value.entries.map((entry) => [entry.key, shown(entry.value)]) };
    case 'tuple':
      return { tuple: value.items.map(shown) };
    case 'array':
      return { array: shown(value.data), ...(value.dtype === undefined ? {} : { dtype: value.dtype }) };
    default: {
      const { where: _, ...rest } = value;
      return rest;
    }
  }
}

/** The arguments of a job by name, as short texts. */
export function shownArguments(job: SpecJob | undefined): Record<string, unknown> {
  return Object.fromEntries([...(job?.args ?? [])].map(([name, value]) => [name, shown(value)]));
}
