import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { actionTables } from './action-tables';

const BETWEEN = /(?<=<!-- action: begin -->\n).*?(?=\n<!-- action: end -->)/s;

it("README's tables of inputs and outputs are those of action.yml (if not: npm run tables)", async () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toMatch(BETWEEN);
  const tables = actionTables(readFileSync('action.yml', 'utf8'));
  await expect(readme.replace(BETWEEN, () => tables)).toMatchFileSnapshot('../../README.md');
});
