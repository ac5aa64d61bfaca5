import { expect, it } from 'vitest';
import { publishedExceptions, publishedTable } from '../attacks/catalogue';

it('docs/attacks.md is up to date (npm run tables writes it)', async () => {
  const text = `# Attacks

The attacks that the tests try with hostile functions, specs, workspaces and stores, and how many of them are stopped.
\`any\`: the attack is the same under every runtime. This page is generated from the lists in \`test/attacks/\`. CI prints
the same table of the attacks that it tried, and fails if the two differ.

${publishedTable()}
Not guaranteed, and so not tried:

${publishedExceptions()}`;
  await expect(text).toMatchFileSnapshot('../../docs/attacks.md');
});
