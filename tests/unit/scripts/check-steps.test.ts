import { expect, it } from 'vitest'
import { judgeCruise } from '../../../server/scripts/lib/check-steps.mjs'

const report = (sources: string[], violations: object[] = []) =>
  JSON.stringify({ modules: sources.map((source) => ({ source })), summary: { violations } })

it('passes when each layer was read and no rule broken', () => {
  expect(judgeCruise(report(['server/app.ts', 'web/main.tsx']), ['server', 'web'])).toEqual({
    ok: true,
    output: '',
  })
})

it('fails when a layer was not read, as happens with a compiler the tool cannot use', () => {
  expect(judgeCruise(report([]), ['server'])).toEqual({ ok: false, output: 'no module of server/ was read' })
})

it('names the rule, the importer and the imported', () => {
  const violation = { rule: { name: 'no-cycles' }, from: 'server/a.ts', to: 'server/b.ts' }
  const verdict = judgeCruise(report(['server/a.ts'], [violation]), ['server'])
  expect(verdict).toEqual({ ok: false, output: 'no-cycles: server/a.ts -> server/b.ts' })
})

it('gives no verdict on what is no report', () => {
  expect(judgeCruise('TypeError: oh', ['server'])).toBeUndefined()
})
