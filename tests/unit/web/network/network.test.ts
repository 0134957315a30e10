import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NetworkPoint } from '#contract/clusters'
import { degreeRows, seriesRows } from '../../../../web/features/network/export-rows.ts'
import { degreeBars, lineChart, nearestYear } from '../../../../web/features/network/line-chart.ts'
import { changeText, type Measure, measures } from '../../../../web/features/network/measures.ts'
import { NetworkState, questionOf } from '../../../../web/features/network/network-state.ts'
import { readState } from '../../../../web/state/url-state.ts'

const frame = { width: 300, height: 100 }
const point = (asOf: string, over: Partial<NetworkPoint> = {}): NetworkPoint => ({
  asOf,
  organisations: 10,
  ties: 20,
  density: 0.4,
  components: 2,
  largest: 8,
  diameter: 3,
  averagePath: 1.5,
  averageDegree: 4,
  sectorAssortativity: 0.2,
  nationAssortativity: null,
  reciprocity: 0,
  degrees: [{ degree: 4, organisations: 10 }],
  ...over,
})
const measure = (key: Measure['key']) => measures.find((each) => each.key === key) as Measure

describe('a line chart', () => {
  test('holds every value and zero within its frame, on round ticks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5000, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (values) => {
          const points = values.map((value, index) => ({ year: 2000 + index, value }))
          const chart = lineChart(points, frame, true)
          for (const { year, value } of points) {
            expect(chart.x(year)).toBeGreaterThanOrEqual(0)
            expect(chart.x(year)).toBeLessThanOrEqual(frame.width)
            expect(chart.y(value)).toBeGreaterThanOrEqual(-1e-6)
            expect(chart.y(value)).toBeLessThanOrEqual(frame.height + 1e-6)
          }
          expect(chart.low).toBeLessThanOrEqual(0)
          expect(chart.ticks.length).toBeGreaterThanOrEqual(2)
          expect(chart.ticks.length).toBeLessThanOrEqual(6)
        },
      ),
      { numRuns: 200, seed: 3 },
    )
  })

  test('begins at zero, and does not stretch far beyond the most', () => {
    const chart = lineChart(
      [
        { year: 2010, value: 40 },
        { year: 2020, value: 522 },
      ],
      frame,
    )
    expect(chart.ticks).toEqual([0, 200, 400, 600])
  })

  test('breaks where a year has no value', () => {
    const points = [1, null, 3, 4].map((value, index) => ({ year: 2000 + index, value }))
    expect(lineChart(points, frame).path.match(/M/g)).toHaveLength(2)
    expect(lineChart(points, frame).path.match(/L/g)).toHaveLength(1)
  })

  test('is read at the year nearest to the pointer', () => {
    const points = [2000, 2005, 2010].map((year) => ({ year, value: 1 }))
    const { x } = lineChart(points, frame)
    expect(nearestYear(points, x, -20)).toBe(2000)
    expect(nearestYear(points, x, 140)).toBe(2005)
    expect(nearestYear(points, x, 900)).toBe(2010)
  })
})

describe('degrees', () => {
  test('are gathered into bars that double, and nobody is lost', () => {
    const degrees = [1, 2, 3, 4, 5, 9, 30].map((degree) => ({ degree, organisations: degree }))
    const bars = degreeBars(degrees)
    expect(bars.map(({ from, to }) => `${from}-${to}`)).toEqual(['1-1', '2-2', '3-4', '5-8', '9-16', '17-32'])
    expect(bars.reduce((sum, { organisations }) => sum + organisations, 0)).toBe(54)
  })
})

describe('words', () => {
  test('every measure can be read, whatever its value', () => {
    for (const { key, read, text } of measures) {
      for (const value of [0, 0.004, 1, 37]) {
        expect(read(value, point('2020-12-31')), key).toMatch(/\.$/)
        expect(text(value), key).not.toMatch(/NaN|Infinity/)
      }
      expect(read(0, point('2020-12-31', { organisations: 0 })), key).not.toMatch(/NaN|Infinity/)
    }
  })

  test('change is told from the first year on, with its sign', () => {
    const [first, now] = [point('2010-12-31', { ties: 5 }), point('2020-12-31')]
    expect(changeText(measure('ties'), first, now)).toBe('+15 since 2010')
    expect(changeText(measure('ties'), now, { ...first, asOf: '2021-12-31' })).toBe('−15 since 2020')
    expect(changeText(measure('diameter'), first, now)).toBe('as in 2010')
    expect(changeText(measure('nationAssortativity'), first, now)).toBeNull()
    expect(changeText(measure('ties'), first, first)).toBeNull()
  })
})

describe('files', () => {
  test('have the values of every year under headings', () => {
    const rows = seriesRows([point('2019-12-31'), point('2020-12-31')])
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row).toHaveLength(1 + measures.length)
    expect(degreeRows(point('2020-12-31'))).toEqual([
      ['as_of', 'degree', 'organisations'],
      ['2020-12-31', 4, 10],
    ])
  })
})

describe('the question', () => {
  test('speaks of all years, never of one day', () => {
    const question = questionOf(readState(NetworkState, 'from=2015&asOf=2020&sector=nhs&at=2018'))
    expect(question).toMatchObject({ from: '2015', sector: ['nhs'] })
    expect(question).not.toHaveProperty('asOf')
  })
})
