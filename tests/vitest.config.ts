import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { integrationProblem, isRequired } from './integration/requirements.ts'

/**
 * Two projects, one set of cases: `unit` needs nothing but Node and runs on the embedded engine; `integration`
 * runs on a real Neo4j. The tests of the API (tests/api) are in both.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const api = 'tests/api/**/*.test.ts'

const wantsIntegration = !/--project[= ]unit\b/.test(process.argv.join(' '))
const missing = wantsIntegration && !isRequired() ? integrationProblem() : null
if (missing) console.log(`Integration tests are skipped: ${missing}`)

export default defineConfig({
  root,
  test: {
    passWithNoTests: missing !== null,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', api],
          env: { TEST_ENGINE: 'grafeo' },
          // Tests measure no time: a machine that does much else may take as long as it needs.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: missing ? [] : ['tests/integration/**/*.test.ts', api],
          env: { TEST_ENGINE: 'neo4j' },
          globalSetup: 'tests/integration/global-setup.ts',
          // One scratch database for all files: they take turns.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
