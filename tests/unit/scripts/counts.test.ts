import { describe, expect, it } from 'vitest'
import {
  countChecks,
  countPlaywright,
  countVitest,
  summaryLine,
  total,
} from '../../../server/scripts/lib/counts.mjs'

const vitest = (more: object) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
  ...more,
})
const playwright = (more: object) => ({
  stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0, ...more },
})

describe('Vitest', () => {
  it('counts tests that passed, failed, were skipped and are still to be written', () => {
    const report = vitest({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 })
    expect(countVitest(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const report = vitest({ testResults: [{ status: 'failed', assertionResults: [] }] })
    expect(countVitest(report, 1).failed).toBe(1)
  })

  it('counts a crash that no test tells of as a failure', () => {
    expect(countVitest(vitest({}), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
    expect(countVitest(undefined, 139)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts a run without any test as a failure', () => {
    expect(countVitest(vitest({ numPassedTests: 0, testResults: [] }), 0).failed).toBe(1)
  })
})

describe('Playwright', () => {
  it('counts a test that passed only at the second try as failed', () => {
    expect(countPlaywright(playwright({ unexpected: 1, flaky: 1, skipped: 3 }), 1)).toEqual({
      passed: 4,
      failed: 2,
      skipped: 3,
    })
  })

  it('counts a crash and an empty run as failures', () => {
    expect(countPlaywright(undefined, 1).failed).toBe(1)
    expect(countPlaywright(playwright({}), 1).failed).toBe(1)
    expect(countPlaywright(playwright({ expected: 0 }), 0).failed).toBe(1)
  })
})

it('counts each check as one test', () => {
  expect(countChecks([true, false, true])).toEqual({ passed: 2, failed: 1, skipped: 0 })
})

it('adds up', () => {
  const parts = [
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 20, skipped: 30 },
  ]
  expect(total(parts)).toEqual({ passed: 11, failed: 22, skipped: 33 })
})

it('ends with one line that names skipped tests only when there are some', () => {
  expect(summaryLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(summaryLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
})
