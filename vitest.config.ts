import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['tests/setup/postgres.ts'],
    include: [
      'server/src/**/*.test.ts',
      'web/portal/**/*.test.{ts,tsx}',
      'web/kit/**/*.test.ts',
      'web/workbench/src/**/*.test.ts',
      'tests/{conformance,faults,procedure,structure}/**/*.test.ts',
    ],
    pool: 'forks',
    maxWorkers: 2,
    // Against what hangs, not against what is slow: a loaded machine fails nothing.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
