import { count } from '../../../ui/words.ts'
import type { FacetNames } from '../facet-values.ts'
import { presentValues } from '../facet-values.ts'
import { type OffKind, offToken } from '../map-state.ts'
import { isNarrowed } from '../narrow.ts'
import type { Scene } from '../scene.ts'
import { type Bar, type Series, sum } from './bars.ts'
import type { ChartsProps } from './charts-props.ts'

/** The charts of one facet each, and what their bars count. Pure. */

type Counted = 'organisations' | 'programmes' | 'ties' | 'entities'

export interface FacetChart {
  kind: OffKind
  title: string
  counts: readonly Counted[]
  /** Bars with the most come first, by what there is without any filter, so that none moves when one is pressed. */
  sorted?: boolean
  /** Only bars that some programme has. */
  served?: boolean
}

const both = ['organisations', 'programmes'] as const

export const facetCharts: readonly FacetChart[] = [
  { kind: 'area', title: 'Organisations and programmes by priority area', counts: both },
  { kind: 'group', title: 'Organisations by sector', counts: ['organisations'] },
  { kind: 'place', title: 'Organisations and programmes by nation', counts: both },
  { kind: 'kind', title: 'Programmes by kind', counts: ['programmes'], sorted: true },
  { kind: 'region', title: 'Organisations and programmes by English region', counts: both, sorted: true },
  {
    kind: 'strategy',
    title: 'Organisations and programmes by strategy',
    counts: both,
    sorted: true,
    served: true,
  },
  { kind: 'status', title: 'Programmes by status', counts: ['programmes'], sorted: true },
  { kind: 'relation', title: 'Ties by relation', counts: ['ties'], sorted: true },
  { kind: 'evidence', title: 'Claims by evidence', counts: ['entities', 'ties'] },
]

const looks: Record<Counted, Series> = {
  organisations: { name: 'Organisations', fill: 'var(--scale-5)' },
  programmes: { name: 'Programmes', fill: 'var(--programme-line)' },
  entities: { name: 'Entities', fill: 'var(--scale-5)' },
  ties: { name: 'Ties', fill: 'var(--programme-line)' },
}
export const seriesOf = ({ counts }: FacetChart): Series[] => counts.map((each) => looks[each])

/** How many of each series have a value: entities by the tally, ties by what the scene counted beside them. */
function figureOf(token: string, counted: Counted, { now, data }: Pick<ChartsProps, 'now' | 'data'>): number {
  if (counted === 'organisations') return now(token, 'organisation')
  if (counted === 'programmes') return now(token, 'programme')
  if (counted === 'entities') return now(token)
  return (data.scene.counts.get(token) ?? 0) - now(token)
}

type BarParts = Pick<ChartsProps, 'now' | 'ever' | 'data' | 'state'> & { names: FacetNames }

/** The bars of a chart, and how many are left out as no programme has them. */
export function barsOf(
  { kind, counts, sorted, served }: FacetChart,
  parts: BarParts,
): { bars: Bar[]; leftOut: number } {
  const { state, names, data, ever } = parts
  const narrowed = isNarrowed(state.off, kind)
  const bars = presentValues(kind, names, data.scene.counts).map(({ token, name, mark }): Bar => {
    const off = state.off.includes(token)
    const values = counts.map((each) => figureOf(token, each, parts))
    return { key: token, name, mark, values, off, pressed: narrowed && !off }
  })
  const rank = ({ key }: Bar) => {
    if (key === offToken(kind, 'none')) return -1
    return kind === 'relation' ? relationRank(data.scene, key) : ever(key)
  }
  const kept = bars.filter(({ key, pressed }) => !served || pressed || ever(key, 'programme') > 0)
  const inOrder = sorted ? kept.sort((a, b) => rank(b) - rank(a)) : kept
  return { bars: inOrder, leftOut: bars.length - kept.length }
}

const relationRank = ({ candidates }: Scene, token: string): number =>
  candidates.edges.filter(({ relation }) => offToken('relation', relation) === token).length

/** Shown, and all there are before any filter. */
function totals(counted: Counted, { nodes, edges, candidates }: Scene): [number, number] {
  if (counted === 'ties') return [edges.length, candidates.edges.length]
  const among = (list: Scene['candidates']['nodes']) =>
    counted === 'entities' ? list.length : list.filter(({ type }) => `${type}s` === counted).length
  return [among(nodes), among(candidates.nodes)]
}

/** `70 of 211 organisations, 163 of 163 programmes` */
export const leadOf = ({ counts }: FacetChart, scene: Scene): string =>
  counts
    .map((counted) => {
      const [shown, all] = totals(counted, scene)
      return `${count(shown)} of ${count(all)} ${counted}`
    })
    .join(', ')

/** Whether some have several of the values, so that the bars add up to more than there are. */
export const overlaps = ({ counts }: FacetChart, bars: readonly Bar[], scene: Scene): boolean =>
  counts.some((counted, at) => {
    const inBars = sum(bars.filter(({ off }) => !off).map(({ values }) => values[at] ?? 0))
    return inBars > totals(counted, scene)[0]
  })
