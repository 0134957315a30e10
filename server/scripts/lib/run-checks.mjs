import { steps } from './check-steps.mjs'

/**
 * Runs all check steps at once and reports each in turn; what a failed one printed is shown below its name.
 *
 * @returns {Promise<boolean[]>} whether each step passed
 */
export async function runChecks() {
  const running = steps.map((step) => ({ name: step.name, verdict: judge(step) }))
  const passed = []
  for (const { name, verdict } of running) {
    const { ok, output, seconds } = await verdict
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
    if (!ok) console.log(output.trimEnd())
    passed.push(ok)
  }
  return passed
}

/** @param {import('./check-steps.mjs').Step} step */
async function judge(step) {
  const start = Date.now()
  const verdict = await Promise.resolve()
    .then(() => step.check())
    .catch((error) => ({ ok: false, output: String(error) }))
  return { ...verdict, seconds: ((Date.now() - start) / 1000).toFixed(1) }
}
