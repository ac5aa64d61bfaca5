/** Finds GitHub expressions in a spec. GitHub doesn't evaluate them there, so the function would get their text. */
import type { Problem, SourceLocation } from '../core/errors';
import { quoted } from '../core/quoted';
import type { Tree } from './yaml/tree';

const OPENING = '\u0024{{';

/** Reports each text that contains an expression, in keys too. */
export function githubExpressions(tree: Tree): Problem[] {
  switch (tree.kind) {
    case 'string':
      return found(tree.value, tree.where);
    case 'list':
      return tree.items.flatMap(githubExpressions);
    case 'mapping':
      return [...tree.entries.values()].flatMap(({ key, where, value }) => [
        ...found(key, where),
        ...githubExpressions(value),
      ]);
    default:
      return [];
  }
}

function found(text: string, where: SourceLocation): Problem[] {
  const expression = expressionIn(text);
  return expression === undefined ? [] : [problemOf(expression.text, where)];
}

/** The first expression in a text, and its offset. */
function expressionIn(text: string): { readonly text: string; readonly start: number } | undefined {
  const start = text.indexOf(OPENING);
  const end = start < 0 ? -1 : text.indexOf('}}', start);
  return end < 0 ? undefined : { text: text.slice(start, end + 2), start };
}

function problemOf(expression: string, where: SourceLocation): Problem {
  return {
    message: `${quoted(expression)} is not evaluated here, because GitHub only evaluates expressions in workflow files`,
    remedy:
      'pass arguments through the input "args" of the action, where GitHub evaluates them; write other values directly',
    where,
  };
}

/** Reports the expression instead of the syntax errors on its line: `{{` is invalid YAML, and those explain nothing. */
export function insteadOfSyntaxErrors(problems: readonly Problem[], source: string | Uint8Array): Problem[] {
  const text = typeof source === 'string' ? source : Buffer.from(source).toString();
  const onLine = problems.length === 0 ? [] : text.split('\n').map(expressionIn);
  return problems.map((problem) => {
    const { path = '', line = 0 } = problem.where ?? {};
    const expression = onLine[line - 1];
    return expression === undefined
      ? problem
      : problemOf(expression.text, { path, line, column: expression.start + 1 });
  });
}
