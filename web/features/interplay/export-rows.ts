import type { InterplayAnswer } from '#contract/interplay'
import type { Lexicon } from '../../ui/lexicon.ts'
import { nounsOf } from './between.ts'
import { barsOf } from './timeline.ts'

type Row = (string | number | null | undefined)[]

/** All that lies between the two, one a row. */
export function betweenRows(answer: InterplayAnswer, lexicon: Lexicon): Row[] {
  const { a, b, programmes, priorities, funders, partners, brings } = answer
  const roles = (ties: (typeof programmes)[number]['a']) =>
    ties.map(({ relation }) => lexicon.relation(relation, 'out').toLowerCase()).join('; ')
  const direct = barsOf(answer, lexicon).filter(({ kind }) => kind === 'direct')
  return [
    ['what', 'id', 'name', a.id, b.id, 'start', 'end', 'evidence'],
    ...direct.map((tie): Row => ['direct tie', tie.id, tie.name, '', '', tie.start, tie.end, tie.evidence]),
    ...programmes.map((each): Row => {
      return ['programme', each.id, each.name, roles(each.a), roles(each.b), each.start, each.end, '']
    }),
    ...priorities.map((each): Row => ['priority', each.id, each.name, each.a, each.b, '', '', '']),
    ...funders.map((each): Row => ['funder', each.id, each.name, each.a.length, each.b.length, '', '', '']),
    ...partners.map(
      (each): Row => ['partner', each.id, each.name, nounsOf(each.a), nounsOf(each.b), '', '', ''],
    ),
    ...brings.a.map((each): Row => ['priority of one only', each.id, each.name, 'yes', '', '', '', '']),
    ...brings.b.map((each): Row => ['priority of one only', each.id, each.name, '', 'yes', '', '', '']),
  ]
}
