import type { FoundGap } from '#server/analysis/gaps/find-gaps'
import type { PartProfile } from '#server/analysis/gaps/profile'
import { type GapsSpace, organisationName, partOf } from './space.ts'

/** One sentence in plain English for a gap, made from its own figures. */

const whole = new Intl.NumberFormat('en-GB')
const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
const counted = (count: number, one: string, many = `${one}s`) =>
  `${whole.format(count)} ${count === 1 ? one : many}`

export function explain(space: GapsSpace, gap: FoundGap, profile: PartProfile): string {
  const name = `“${partOf(space, gap.part)?.name ?? gap.part}”`
  const place = space.columns.find(({ id }) => id === gap.place)?.name ?? gap.place ?? ''
  const figure = (key: string) => gap.components[key] ?? 0
  const verb = space.rules.count === 'running' ? 'in force' : 'started'
  switch (gap.type) {
    case 'uncovered':
      return `No programme ${verb} on the day serves ${name}${before(profile)}.`
    case 'thin':
      return `${counted(figure('programmes'), 'programme')} ${verb} ${figure('programmes') === 1 ? 'serves' : 'serve'} ${name}, fewer than ${figure('wanted')} or run mostly by one: ${leader(space, profile)} (Herfindahl index ${decimal.format(figure('herfindahl'))}).`
    case 'ending':
      return `${figure('programmes') === 1 ? 'The only programme' : `All ${whole.format(figure('programmes'))} programmes`} in force for ${name} will have ended in ${counted(figure('daysToLast'), 'day')}.`
    case 'regional':
      return `${counted(figure('elsewhere'), 'programme')} ${verb} ${figure('elsewhere') === 1 ? 'serves' : 'serve'} ${name}, and none of them ${space.reach === 'direct' ? 'works in' : 'reaches'} ${place}${space.reach === 'direct' ? ' itself' : ''}.`
    case 'disconnected':
      return `The ${whole.format(figure('organisations'))} organisations on ${name} have ${counted(figure('found'), 'tie')} between them where ${decimal.format(figure('expected'))} would be expected by chance.`
    case 'unevidenced':
      return `None of the ${counted(figure('programmes'), 'programme')} ${verb} for ${name} is stated by a public text; ${whole.format(figure('unsourced'))} of ${counted(figure('claims'), 'claim')} about ${figure('programmes') === 1 ? 'it' : 'them'} have no source.`
    case 'unmapped':
      return `Only ${counted(figure('claims'), 'claim')} ${figure('claims') === 1 ? 'is' : 'are'} recorded for ${name}, fewer than ${whole.format(figure('wanted'))}: little is known here, which says nothing about what goes on.`
  }
}

function before({ recorded, planned }: PartProfile): string {
  const over = recorded.length - planned.length
  const parts = [
    over > 0 ? `${counted(over, 'other')} recorded ${over === 1 ? 'is' : 'are'} over or not yet begun` : null,
    planned.length > 0
      ? `${whole.format(planned.length)} ${planned.length === 1 ? 'is' : 'are'} planned`
      : null,
  ].filter(Boolean)
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

function leader(space: GapsSpace, { runs }: PartProfile): string {
  const [first] = [...runs].filter(([id]) => id !== '').sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first) return 'no organisation is recorded as running them'
  return `${organisationName(space, first[0])} with ${decimal.format(first[1])}`
}
