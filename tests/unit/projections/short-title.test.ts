import { describe, expect, it } from 'vitest'
import { cutAtWord, rowTitle, shortTitle } from '#server/projections/short-title'

describe('a short title', () => {
  it('is what the name is about', () => {
    expect(shortTitle('Promote the development and use of good data standards')).toBe('Good data standards')
    expect(shortTitle('Increase data availability in the interest of online safety')).toBe('Online safety')
    expect(shortTitle('Promote the development of data intermediaries')).toBe('Data intermediaries')
    expect(shortTitle('Portability of data about customers (Smart Data)')).toBe('Smart Data')
  })

  it('starts at no half of a verb', () => {
    expect(shortTitle('Improve or demonstrate incentives for data sharing')).toBe(
      'Improve or demonstrate incentives for data …',
    )
  })

  it('leaves a name that is short as it is', () => {
    expect(shortTitle('Build skills (all of them)')).toBe('Build skills (all of them)')
  })

  it('is cut at a word where nothing else helps; in a row the name then stays whole', () => {
    const name = 'Transforming the way in which public authorities use what they hold'
    expect(shortTitle(name)).toBe('Transforming the way in which public …')
    expect(shortTitle(name).length).toBeLessThanOrEqual(44)
    expect(rowTitle(name)).toBe(name)
  })
})

it('cuts nothing that fits', () => {
  expect(cutAtWord('Pensions Dashboards Programme')).toBe('Pensions Dashboards Programme')
})
