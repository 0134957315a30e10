import type { Evidence } from '#contract/common'
import { choice, list, text, viewSchema } from '../../state/params.ts'
import type { Counting } from '../../ui/CountingFilters.tsx'

/** The comparison a visitor sees first: the data strategy and the AI strategy. */
export const firstStrategies = ['nds-2020', 'national-ai-strategy-2021'] as const

const sections = ['side', 'one-sided', 'overlap', 'bridges'] as const

/** The state of the view as it stands in the URL. */
export const CompareState = viewSchema({
  strategies: list(),
  /** A place or a sector. */
  scope: text(),
  count: choice(['running', 'started'], 'running'),
  ledBy: choice(['anyone', 'outside-government'], 'anyone'),
  asOf: text(),
  evidence: list(),
  see: choice(sections, 'side'),
  /** What the bands between the trees stand for. */
  flow: choice(['crosswalk', 'programmes'], 'crosswalk'),
  /** The strategy opposite the first one, when there are more than two. */
  face: text(),
  /** The strategy whose one-sided ground is listed. */
  side: text(),
  /** Parts opened or closed by hand. */
  turn: list(),
  /** What the drawer shows: see `readTarget`. */
  open: text(),
  sort: text(),
})
export type CompareState = ReturnType<typeof CompareState.parse>
export type ComparePatch = { [K in keyof CompareState]?: CompareState[K] | undefined | null }

/** Two to six strategies, whatever the link says. */
export function strategiesOf(state: CompareState): string[] {
  const given = [...new Set([...state.strategies, ...firstStrategies])]
  return state.strategies.length >= 2 ? state.strategies.slice(0, 6) : given.slice(0, 2)
}

const marks: readonly string[] = ['seen', 'known', 'judgement']

export const countingOf = (state: CompareState): Counting => ({
  count: state.count,
  ledBy: state.ledBy,
  asOf: state.asOf,
  evidence: state.evidence.filter((each): each is Evidence => marks.includes(each)),
})

/** What the drawer shows: a part, a band between two parts, a set of members, or the programmes of a bridge. */
export type Target =
  | { kind: 'part'; id: string }
  | { kind: 'pair'; left: string; right: string }
  | { kind: 'set'; of: 'programmes' | 'organisations'; strategies: string[] }
  | { kind: 'bridge'; id: string; strategy: string }

/** `part:m1-pa-pets`, `pair:m1-pa-pets~ai-p1`, `set:programmes:a~b`, `bridge:odi~nds-2020`. */
export function targetToken(target: Target): string {
  if (target.kind === 'part') return `part:${target.id}`
  if (target.kind === 'pair') return `pair:${target.left}~${target.right}`
  if (target.kind === 'set') return `set:${target.of}:${target.strategies.join('~')}`
  return `bridge:${target.id}~${target.strategy}`
}

/** The target of a token; null when it is not one. */
export function readTarget(token: string | undefined): Target | null {
  const [kind, ...rest] = token?.split(':') ?? []
  const [first = '', second = ''] = rest.join(':').split('~')
  if (kind === 'part' && first) return { kind, id: first }
  if (kind === 'pair' && first && second) return { kind, left: first, right: second }
  if (kind === 'bridge' && first && second) return { kind, id: first, strategy: second }
  const of = rest[0]
  if (kind === 'set' && (of === 'programmes' || of === 'organisations') && rest[1])
    return { kind, of, strategies: rest[1].split('~') }
  return null
}
