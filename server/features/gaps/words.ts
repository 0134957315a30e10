import type { FoundGap } from '#server/analysis/gaps/find-gaps'
import type { PartProfile } from '#server/analysis/gaps/profile'
import { counted } from '#server/http/words'
import { type GapsSpace, organisationName, partOf } from './space.ts'

/** One sentence in plain English for a gap, made from its own figures. */

const whole = new Intl.NumberFormat('en-GB')
const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
export function explain(space: GapsSpace, gap: FoundGap, profile: PartProfile): string {
  const name = `“${partOf(space, gap.part)?.name ?? gap.part}”`
  const place = space.columns.find(({ id }) => id === gap.place)?.name ?? gap.place ?? ''
  const figure = (key: string) => gap.components[key] ?? 0
  const running = space.rules.count === 'running'
  const verb = running ? 'in force' : 'started'
  switch (gap.type) {
    case 'uncovered':
      return `No programme ${running ? 'in force on' : 'started by'} the day serves ${name}${before(profile)}.`
    case 'thin':
      return thin(name, verb, figure, leader(space, profile))
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

/** Few programmes, or many in few hands: whichever it is, with the figures it is judged by. */
function thin(name: string, verb: string, figure: (key: string) => number, led: string): string {
  const programmes = figure('programmes')
  const serve = `${counted(programmes, 'programme')} ${verb} ${programmes === 1 ? 'serves' : 'serve'} ${name}`
  const few = programmes < figure('wanted')
  const spread = `${led} (Herfindahl index ${decimal.format(figure('herfindahl'))})`
  return few
    ? `Only ${serve}, fewer than ${whole.format(figure('wanted'))}: ${spread}.`
    : `${serve}, but in few hands: ${spread}.`
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
  return `${organisationName(space, first[0])} runs ${decimal.format(first[1])}`
}
