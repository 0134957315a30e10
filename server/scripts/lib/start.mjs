import { endWithParent } from './end-with-parent.mjs'
import { prepare } from './prepare.mjs'

endWithParent()
try {
  await prepare({ web: true })
  await serve()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Runs the server in this very process, so that signals and the exit code need no go-between. */
async function serve() {
  const { register } = await import('tsx/esm/api')
  register()
  await import('../../main.ts')
}
