/** Hints: what to do about the end of a job where its own words, which are Python's or the kernel's, don't say. */
import { EXECUTION_RULES } from './execution-rules';
import type { Facts, Rule } from './facts';
import { FILE_RULES } from './file-rules';
import { MODULE_RULES } from './module-rules';
import { RESULT_RULES } from './result-rules';

const RULES: readonly Rule[] = [...EXECUTION_RULES, ...FILE_RULES, ...MODULE_RULES, ...RESULT_RULES];

/** The hints for a job that is over, each on one line. They are no part of its record. */
export function hintsFor(facts: Facts): string[] {
  return RULES.flatMap((rule) => rule(facts) ?? []);
}
