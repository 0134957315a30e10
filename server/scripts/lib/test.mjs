import { neo4jRequirements } from '../neo4j/run.mjs'
import { chromiumProblem } from './chromium.mjs'
import { countChecks, oneFailure, oneSkipped, summaryLine, total } from './counts.mjs'
import { prepare } from './prepare.mjs'
import { runChecks } from './run-checks.mjs'
import { runPlaywright, runVitest } from './suites.mjs'

/** In CI everything is required; on a desk, what a tool is missing for is skipped and said. */
const required = Boolean(process.env.CI) && process.env.CI !== 'false' && process.env.CI !== '0'

/** @type {import('./counts.mjs').Counts[]} */
const results = []
try {
  await prepare({ web: true })
  await part('Checks', async () => countChecks(await runChecks()))
  await part('Unit tests', () => runVitest('unit'))
  await part(
    'Integration tests',
    () => runVitest('integration'),
    process.env.NEO4J_URI ? null : neo4jRequirements(),
  )
  await part('Browser tests', () => runPlaywright(), await chromiumProblem())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  results.push(oneFailure)
}
const { passed, failed, skipped } = total(results)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
console.log(`\n${summaryLine({ passed, failed, skipped })}`)

/**
 * @param {string} title
 * @param {() => Promise<import('./counts.mjs').Counts>} work
 * @param {string | null} [missing] what this part cannot run without, in one sentence
 */
async function part(title, work, missing = null) {
  console.log(`\n${title}`)
  if (missing !== null) console.log(required ? `FAILED: ${missing}` : `Skipped: ${missing}`)
  const missed = required ? oneFailure : oneSkipped
  const counts = missing === null ? await work() : missed
  results.push(counts)
  console.log(`${title}: ${summaryLine(counts)}.`)
}
