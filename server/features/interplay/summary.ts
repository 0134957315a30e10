import type { Edge, EntityRef, Relation } from '#contract/common'
import type { InterplayAnswer } from '#contract/interplay'
import { counted, joined } from '#server/http/words'

/** The interplay of two organisations as one paragraph, every figure of it from the answer. */
export function summarise(answer: Omit<InterplayAnswer, 'summary' | 'meta'>): string {
  const sentences = [
    directly(answer),
    programmes(answer),
    priorities(answer),
    thirdParties(answer),
    answer.direct.length === 0 ? wayBetween(answer) : '',
  ]
  return sentences.filter(Boolean).join(' ')
}

type Answer = Parameters<typeof summarise>[0]

function directly({ a, b, direct }: Answer): string {
  if (direct.length === 0) return `No direct tie between ${a.name} and ${b.name} is on record.`
  const nameOf = (id: string) => (id === a.id ? a.name : b.name)
  const told = direct.map(
    (edge) => `${nameOf(edge.from)} ${verbs[edge.relation] ?? 'is tied to'} ${nameOf(edge.to)}${when(edge)}`,
  )
  return `${sentenceOf(told, 3, 'direct tie')}.`
}

/** How a relation between organisations reads in a sentence. */
const verbs: Partial<Record<Relation, string>> = {
  COLLABORATES_WITH: 'works with',
  SUPPORTS: 'supports',
  FUNDS: 'funds',
  HOSTS: 'hosts',
  HOSTED_EVENT_WITH: 'hosted an event with',
  PART_OF: 'is part of',
  MEMBER_OF: 'is a member of',
  SPONSORED_BY: 'is sponsored by',
  REGULATES: 'regulates',
  SUCCEEDED_BY: 'was succeeded by',
}

function when({ start, end }: Edge): string {
  if (start && end)
    return start.slice(0, 4) === end.slice(0, 4)
      ? ` (${start.slice(0, 4)})`
      : ` (${start.slice(0, 4)} to ${end.slice(0, 4)})`
  if (start) return ` (since ${start.slice(0, 4)})`
  return end ? ` (until ${end.slice(0, 4)})` : ''
}

function programmes({ programmes: shared }: Answer): string {
  if (shared.length === 0) return 'They share no programme.'
  return `They share ${counted(shared.length, 'programme')}: ${listed(shared, 3)}.`
}

function priorities({ a, b, priorities: shared, brings }: Answer): string {
  if (shared.length === 0 && brings.a.length === 0 && brings.b.length === 0) return ''
  const most = [...shared].sort((x, y) => Math.min(y.a, y.b) - Math.min(x.a, x.b))[0]
  const common = most
    ? `Both serve ${counted(shared.length, 'part')} of the strategies, most of all “${most.name}”`
    : 'They serve no part of the strategies in common'
  const own = [
    [a, brings.a.length],
    [b, brings.b.length],
  ] as const
  const alone = own
    .filter(([, count]) => count > 0)
    .map(([{ name }, count]) => `${name} serves ${count}${most ? ' more' : ''}`)
  return `${[common, ...(alone.length > 0 ? [alone.join(' and ')] : [])].join('; ')}.`
}

function thirdParties({ funders, partners }: Answer): string {
  const told = [
    ...(funders.length > 0 ? [`${listed(funders, 2)} ${funders.length === 1 ? 'funds' : 'fund'} both`] : []),
    ...(partners.length > 0
      ? [
          `${counted(partners.length, 'other organisation')} ${partners.length === 1 ? 'is' : 'are'} tied to both: ${listed(partners, 3)}`,
        ]
      : []),
  ]
  return told.map((each) => `${each.charAt(0).toUpperCase()}${each.slice(1)}.`).join(' ')
}

function wayBetween({ paths: [shortest] }: Answer): string {
  if (!shortest) return 'No path leads from the one to the other.'
  const through = shortest.nodes.slice(1, -1)
  return `The shortest path between them has ${counted(shortest.length, 'step')}, through ${listed(through, 4)}.`
}

/** The first few as one sentence, the others as a number. */
function sentenceOf(told: readonly string[], most: number, what: string): string {
  const rest = told.length - most
  const first = told.slice(0, most)
  return joined(
    rest > 0 ? [...first, `${counted(rest, `more ${what}`)} ${rest === 1 ? 'is' : 'are'} on record`] : first,
  )
}

function listed(all: readonly Pick<EntityRef, 'name'>[], most: number): string {
  const rest = all.length - most
  const names = all.slice(0, most).map(({ name }) => name)
  return joined(rest > 0 ? [...names, counted(rest, 'more', 'more')] : names)
}
