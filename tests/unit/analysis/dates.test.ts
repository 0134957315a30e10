import { describe, expect, it } from 'vitest'
import {
  dayOf,
  firstDay,
  firstDayOf,
  forever,
  isPartialDate,
  isPlanned,
  lastDay,
  type PartialDate,
  runningFrom,
  runningUntil,
} from '#server/analysis/dates'

const year = (value: string): PartialDate => ({ value, precision: 'year' })
const month = (value: string): PartialDate => ({ value, precision: 'month' })
const day = (value: string): PartialDate => ({ value, precision: 'day' })
const approximate = (value: string): PartialDate => ({ value, precision: 'approximate' })

describe('the days a partial date stands for', () => {
  it.each([
    [year('2021'), '2021-01-01', '2021-12-31'],
    [approximate('2013'), '2013-01-01', '2013-12-31'],
    [month('2021-03'), '2021-03-01', '2021-03-31'],
    [month('2021-04'), '2021-04-01', '2021-04-30'],
    [month('2021-12'), '2021-12-01', '2021-12-31'],
    [day('2021-03-04'), '2021-03-04', '2021-03-04'],
  ])('%o runs from %s to %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first)
    expect(lastDay(date)).toBe(last)
  })

  it.each([
    ['2020-02', '2020-02-29'],
    ['2021-02', '2021-02-28'],
    ['2000-02', '2000-02-29'],
    ['1900-02', '1900-02-28'],
    ['0096-02', '0096-02-29'],
  ])('February %s ends on %s', (value, last) => {
    expect(lastDay(month(value))).toBe(last)
  })

  it('is null without a date', () => {
    expect(firstDay(null)).toBeNull()
    expect(lastDay(undefined)).toBeNull()
  })
})

describe('a well written date', () => {
  it.each([year('2021'), approximate('2013'), month('2021-12'), day('2020-02-29')])('accepts %o', (date) => {
    expect(isPartialDate(date)).toBe(true)
  })

  it.each([
    year('2021-03'),
    year('21'),
    month('2021'),
    month('2021-13'),
    month('2021-00'),
    day('2021-02-29'),
    day('2021-04-31'),
    day('2021-3-4'),
    approximate('about 2013'),
  ])('refuses %o', (date) => {
    expect(isPartialDate(date)).toBe(false)
  })
})

describe('when a programme runs', () => {
  const status = (value: string, start: PartialDate | null, end: PartialDate | null = null) => ({
    status: value,
    start,
    end,
  })

  it('from the first day of its start to the last day of its end', () => {
    const programme = status('completed', month('2021-09'), year('2022'))
    expect([runningFrom(programme), runningUntil(programme)]).toEqual(['2021-09-01', '2022-12-31'])
  })

  it.each(['active', 'beta'])('without an end it goes on while %s', (value) => {
    expect(runningUntil(status(value, year('2021')))).toBe(forever)
  })

  it('an end counts even while it is active', () => {
    expect(runningUntil(status('active', year('2021'), day('2027-03-31')))).toBe('2027-03-31')
  })

  it.each(['ended-or-unknown', 'published', 'completed', 'closed'])(
    'without an end and %s it is known to run only in the period of its start',
    (value) => {
      expect(runningUntil(status(value, year('2021')))).toBe('2021-12-31')
      expect(runningUntil(status(value, month('2022-02')))).toBe('2022-02-28')
      expect(runningUntil(status(value, approximate('2013')))).toBe('2013-12-31')
    },
  )

  it('on no day without a start', () => {
    const programme = status('active', null, year('2022'))
    expect([runningFrom(programme), runningUntil(programme)]).toEqual([null, null])
  })

  it('is planned when only announced', () => {
    const planned = [
      'announced',
      'announced-not-found',
      'planned-outcome-unknown',
      'active',
      'beta',
      'published',
    ]
    expect(planned.filter(isPlanned)).toEqual(['announced', 'announced-not-found', 'planned-outcome-unknown'])
  })
})

describe('the day an asOf stands for', () => {
  it.each([
    ['2021', '2021-12-31'],
    ['2021-06', '2021-06-30'],
    ['2020-02', '2020-02-29'],
    ['2021-11-24', '2021-11-24'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (asOf, expected) => {
    expect(dayOf(asOf)).toBe(expected)
  })

  it.each([
    '2021-02-29',
    '2021-13',
    '2021-00-10',
    '2021-06-31',
    '21',
    '2021-6',
    '20210624',
    'today',
    '',
    '2021-06-01T00:00',
  ])('refuses "%s"', (asOf) => {
    expect(() => firstDayOf(asOf)).toThrow(`"${asOf}" is not a date`)
    expect(() => dayOf(asOf)).toThrow(`"${asOf}" is not a date`)
  })
})

describe('firstDayOf', () => {
  it.each([
    ['2021', '2021-01-01'],
    ['2021-06', '2021-06-01'],
    ['2021-06-30', '2021-06-30'],
  ])('reads %s as %s', (since, expected) => {
    expect(firstDayOf(since)).toBe(expected)
  })
})
