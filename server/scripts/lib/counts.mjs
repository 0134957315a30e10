/**
 * How many tests passed, failed and were skipped, read from what the runners write for machines.
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** One thing that failed outside any test: a runner that crashed, a tool that is missing. */
export const oneFailure = { passed: 0, failed: 1, skipped: 0 }
export const oneSkipped = { passed: 0, failed: 0, skipped: 1 }

/** @param {Counts[]} all */
export function total(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((before, counts) => before + counts[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** @param {boolean[]} passed one for each check */
export function countChecks(passed) {
  const good = passed.filter(Boolean).length
  return { passed: good, failed: passed.length - good, skipped: 0 }
}

/**
 * A test file that could not even be loaded holds no test: it counts as one failure.
 *
 * @param {VitestReport | undefined} report
 * @param {number} code exit code of the runner
 *
 * @typedef {object} VitestReport of Vitest's JSON reporter (Jest's shape)
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */
export function countVitest(report, code) {
  if (report === undefined) return oneFailure
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
  return orCrashed(counts, code)
}

/**
 * A test that passed only when tried again counts as failed: nobody would look at it otherwise.
 *
 * @param {PlaywrightReport | undefined} report
 * @param {number} code exit code of the runner
 *
 * @typedef {object} PlaywrightReport of Playwright's JSON reporter
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */
export function countPlaywright(report, code) {
  if (report === undefined) return oneFailure
  const { expected, unexpected, flaky, skipped } = report.stats
  return orCrashed({ passed: expected, failed: unexpected + flaky, skipped }, code)
}

/**
 * A runner that ends badly without a failed test, or well without any test, has failed all the same.
 *
 * @param {Counts} counts
 * @param {number} code
 */
function orCrashed(counts, code) {
  const quiet = counts.failed === 0
  const nothingRan = counts.passed === 0 && counts.skipped === 0
  return quiet && (code !== 0 || nothingRan) ? { ...counts, failed: 1 } : counts
}

/**
 * The last line of `npm test`, which CI reads.
 *
 * @param {Counts} counts
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
