import { expect, it } from 'vitest'
import { nodeProblem } from '../../../server/scripts/lib/node-version.mjs'

it.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v23.5.0', 'v24.0.0', 'v25.1.0-nightly'])(
  'takes Node %s',
  (version) => {
    expect(nodeProblem(version)).toBeNull()
  },
)

it.each(['v6.17.1', 'v18.20.8', 'v19.9.0', 'v20.18.3', 'v21.7.3', 'v22.11.0'])(
  'refuses Node %s',
  (version) => {
    expect(nodeProblem(version)).toContain(version)
  },
)

it('says in one sentence which Node is needed', () => {
  expect(nodeProblem('v18.20.8')).toBe(
    'Interplay needs Node 20.19, 22.12 or newer; this is v18.20.8 (see https://nodejs.org).',
  )
})
