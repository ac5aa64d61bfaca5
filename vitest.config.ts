import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: [
      'default',
      './test/skip-reasons.ts',
      './test/attack-table.ts',
      ...(process.env.GITHUB_ACTIONS ? ['github-actions'] : []),
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
