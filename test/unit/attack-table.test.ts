import { expect, it } from 'vitest';
import { publishedExceptions, publishedTable } from '../attacks/catalogue';

it('the attacks that are published are those that are tried (if not: npm run tables)', async () => {
  const text = `# Attacks

What hostile functions, specs, workspaces and stores try in the tests, and whether it holds. \`any\`: it is the same under every runtime.
This page is made from the lists in \`test/attacks/\`; CI prints the same table of what it tried, and fails where they differ.

${publishedTable()}
Not promised, and so not tried:

${publishedExceptions()}`;
  await expect(text).toMatchFileSnapshot('../../docs/attacks.md');
});
