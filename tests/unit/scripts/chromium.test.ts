import { expect, it } from 'vitest'
import { chromiumProblem, findChromium } from '../../../server/scripts/lib/chromium.mjs'

it('takes the browser that CHROMIUM_PATH names', async () => {
  expect(await findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath)
  expect(await chromiumProblem({ CHROMIUM_PATH: process.execPath })).toBeNull()
})

it('says so when there is no such file', async () => {
  expect(await chromiumProblem({ CHROMIUM_PATH: '/no/browser' })).toContain('/no/browser')
})
