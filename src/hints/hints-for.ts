/** Derives hints from facts: what to do about an error whose message doesn't say it. */
import { EXECUTION_RULES } from './execution-rules';
import type { Facts, Rule } from './facts';
import { FILE_RULES } from './file-rules';
import { MEMORY_RULES } from './memory-rules';
import { MODULE_RULES } from './module-rules';
import { RESULT_RULES } from './result-rules';

const RULES: readonly Rule[] = [...EXECUTION_RULES, ...MEMORY_RULES, ...FILE_RULES, ...MODULE_RULES, ...RESULT_RULES];

/** The hints for an ended job, one line each. They are not part of its record. */
export function hintsFor(facts: Facts): string[] {
  return RULES.flatMap((rule) => rule(facts) ?? []);
}
