import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A tier of the tests (CONTRIBUTING.md). `setup` runs once, before its first test. */
const tier = (name: string, include: readonly string[], setup: readonly string[] = []) => ({
  extends: true as const,
  test: { name, include: [...include], globalSetup: [...setup] },
});

const FRESH_DIST = './test/fresh-dist.js';

export default defineConfig({
  test: {
    projects: [
      tier('unit', ['test/*.test.ts', 'test/unit/**/*.test.ts']),
      tier('contract', ['test/contract/*.test.ts']),
      tier('integration', ['test/integration/*.test.ts', 'test/attacks/*.test.ts'], [FRESH_DIST]),
      tier('torture', ['test/torture/*.test.ts'], [FRESH_DIST]),
    ],
    reporters: [
      'default',
      './test/skip-reasons.ts',
      './test/attack-table.ts',
      ...(process.env.GITHUB_ACTIONS ? ['github-actions'] : []),
    ],
    // Most tests wait for programs that they started: with a test file per core, cores would be idle.
    maxWorkers: availableParallelism() + 1,
    // Ends what hangs. Some run the command line dozens of times, on machines that may be busy.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
