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
    // Ends what hangs. Some run the command line dozens of times, on machines that may be busy.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
