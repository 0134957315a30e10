import { prepare } from './prepare.mjs'
import { runChecks } from './run-checks.mjs'

try {
  await prepare({ web: false })
  const passed = await runChecks()
  process.exitCode = passed.every(Boolean) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
