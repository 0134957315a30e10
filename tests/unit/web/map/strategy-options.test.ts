import { expect, test } from 'vitest'
import type { StrategySummary } from '#contract/strategies'
import { otherStrategies } from '../../../../web/features/map/strategy-options.ts'

const strategy = (id: string, name: string, jurisdiction: string, parts: number, programmes: number) =>
  ({ id, name, jurisdiction, parts, programmes }) as StrategySummary

test('strategies with parts are offered by their short names, those that programmes serve first', () => {
  const options = otherStrategies([
    strategy('wales', 'Digital Strategy for Wales', 'Wales', 6, 0),
    strategy('health', 'Data saves lives: reshaping health', 'England', 7, 0),
    strategy('geo', 'Geospatial Strategy: location', 'UK', 4, 12),
    strategy('gm', 'Greater Manchester Information Strategy', 'Greater Manchester', 0, 3),
  ])
  expect(options.map(({ heading, name }) => `${heading}: ${name}`)).toEqual([
    'Other strategies: Geospatial Strategy',
    'No programme is recorded for these: Data saves lives (England)',
    'No programme is recorded for these: Digital Strategy for Wales',
  ])
})

test('what is offered from the first is not offered twice', () => {
  expect(otherStrategies([strategy('nds-2020', 'National Data Strategy', 'UK', 11, 75)])).toEqual([])
})
