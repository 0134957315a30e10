import { expect, it } from 'vitest'
import { run } from '../../../server/scripts/lib/run.mjs'

const node = (code: string, options = {}) =>
  run(process.execPath, ['-e', code], { capture: true, ...options })

it('gives the exit code and what was printed', async () => {
  const { code, stdout, output } = await node('console.log("out"); console.error("err"); process.exit(3)')
  expect({ code, stdout }).toEqual({ code: 3, stdout: 'out\n' })
  expect(output).toContain('err')
})

it('answers 127 for a command that is not there', async () => {
  expect((await run('no-such-command-here', [])).code).toBe(127)
})

it('ends a command that takes too long, and does not call it a success', async () => {
  const { code } = await node('setTimeout(() => {}, 60000)', { timeoutMs: 50 })
  expect(code).toBe(137)
})

it('tells the id of the process it started', async () => {
  let pid = 0
  const { stdout } = await node('console.log(process.pid)', { onStart: (id: number) => (pid = id) })
  expect(Number(stdout)).toBe(pid)
})

it('ends the command first when it is told to stop itself', async () => {
  const module = new URL('../../../server/scripts/lib/run.mjs', import.meta.url).href
  const inner = `process.on('SIGTERM', () => { console.log('inner ends'); process.exit(0) }); setInterval(() => {}, 1000); process.kill(process.ppid, 'SIGTERM')`
  const outer = `import(${JSON.stringify(module)}).then(({ run }) => run(process.execPath, ['-e', ${JSON.stringify(inner)}]))`
  const { code, stdout } = await node(outer)
  expect(stdout).toBe('inner ends\n')
  expect(code).toBe(137)
})
