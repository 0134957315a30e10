import { expect, test } from 'vitest'
import {
  inOrder,
  movedTo,
  timeOf,
  timeWords,
  widened,
  windowOf,
} from '../../../../web/features/map/period.ts'

const years = { first: 2010, last: 2026 }

test('the handles stand at the years of the address, within the track and in order', () => {
  expect(windowOf({ since: '2014', asOf: '2018-06' }, years)).toEqual([2014, 2018])
  expect(windowOf({ since: '2014', asOf: undefined }, years)).toEqual([2014, 2026])
  expect(windowOf({ since: '1999', asOf: '2050' }, years)).toEqual([2010, 2026])
  expect(windowOf({ since: '2020', asOf: '2015' }, years)).toEqual([2015, 2015])
  expect(windowOf({ since: 'soon', asOf: 'late' }, years)).toEqual([2010, 2026])
})

test('the last year is now: no end in the address', () => {
  expect(timeOf([2014, 2026], years)).toEqual({ since: '2014', asOf: undefined })
  expect(timeOf([2014, 2018], years)).toEqual({ since: '2014', asOf: '2018' })
})

test('a time becomes the five years up to it', () => {
  expect(widened({ since: undefined, asOf: '2019' }, years)).toEqual({ since: '2015', asOf: '2019' })
  expect(widened({ since: undefined, asOf: undefined }, years)).toEqual({ since: '2022', asOf: undefined })
  expect(widened({ since: undefined, asOf: '2011' }, years)).toEqual({ since: '2010', asOf: '2011' })
})

test('playing moves the period as it is', () => {
  expect(movedTo([2012, 2014], 2015, years)).toEqual({ since: '2013', asOf: '2015' })
  expect(movedTo([2024, 2026], 2012, years)).toEqual({ since: '2010', asOf: '2012' })
  expect(movedTo([2023, 2025], 2026, years)).toEqual({ since: '2024', asOf: undefined })
})

test.each([
  [{ since: undefined, asOf: undefined }, null],
  [{ since: undefined, asOf: '2019' }, 'as of 2019'],
  [{ since: '2019', asOf: '2021' }, 'from 2019 to 2021'],
  [{ since: '2019', asOf: undefined }, 'since 2019'],
])('%o is said as %s', (time, words) => {
  expect(timeWords(time)).toBe(words)
})

test('a period written backwards is read forwards, and none is turned that ends as it begins', () => {
  expect(inOrder({ since: '2021', asOf: '2019' })).toEqual({ since: '2019', asOf: '2021' })
  expect(inOrder({ since: '2021', asOf: '2020-05' })).toEqual({ since: '2020-05', asOf: '2021' })
  for (const right of [
    { since: '2019', asOf: '2021' },
    { since: '2021-06', asOf: '2021' },
    { since: '2021', asOf: '2021-01' },
    { since: '2021-06-05', asOf: '2021-06' },
    { since: '2021', asOf: undefined },
    { since: undefined, asOf: '2019' },
  ])
    expect(inOrder(right)).toBe(right)
})
