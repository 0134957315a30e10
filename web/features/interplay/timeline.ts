import type { Evidence } from '#contract/common'
import type { InterplayAnswer } from '#contract/interplay'
import type { Lexicon } from '../../ui/lexicon.ts'

/** Direct ties and shared programmes as bars over years. */

export interface Bar {
  id: string
  kind: 'direct' | 'programme'
  name: string
  /** Where a programme is; null for a tie. */
  entity: { id: string; type: 'programme'; name: string } | null
  evidence: Evidence
  /** First and last year; null where none is recorded. */
  from: number | null
  to: number | null
  start: string | null
  end: string | null
}

const yearOf = (date: string | null): number | null => (date ? Number(date.slice(0, 4)) : null)
const strength: readonly string[] = ['judgement', 'known', 'seen']

export function barsOf(answer: InterplayAnswer, lexicon: Lexicon): Bar[] {
  const direct = answer.direct.map((edge): Bar => {
    const out = edge.from === answer.a.id
    const [from, to] = out ? [answer.a, answer.b] : [answer.b, answer.a]
    return {
      id: edge.id,
      kind: 'direct',
      name: `${from.name} ${lexicon.relation(edge.relation, 'out').toLowerCase()} ${to.name}`,
      entity: null,
      evidence: edge.evidence,
      from: yearOf(edge.start),
      to: yearOf(edge.end),
      start: edge.start,
      end: edge.end,
    }
  })
  const programmes = answer.programmes.map(
    ({ id, name, start, end, a, b }): Bar => ({
      id,
      kind: 'programme',
      name,
      entity: { id, type: 'programme', name },
      evidence: weakest([...a, ...b].map((tie) => tie.evidence)),
      from: yearOf(start),
      to: yearOf(end),
      start,
      end,
    }),
  )
  return [...byStart(direct), ...byStart(programmes)]
}

/** Shared by way of two ties or more: no better supported than the weakest. */
function weakest(marks: readonly string[]): Evidence {
  const least = Math.min(...marks.map((mark) => strength.indexOf(mark)))
  return (strength[least] ?? 'judgement') as Evidence
}

const byStart = (bars: readonly Bar[]): Bar[] =>
  [...bars].sort((a, b) => (a.from ?? 9999) - (b.from ?? 9999) || a.name.localeCompare(b.name))

export interface Span {
  first: number
  last: number
  /** Years that stand on the axis. */
  ticks: number[]
  /** The left border of a year, and the right border, as shares of the width. */
  left: (year: number) => number
  right: (year: number) => number
}

/** The years from the first bar to the day the answer speaks of, at least five. */
export function spanOf(bars: readonly Bar[], now: number): Span {
  const starts = bars.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null)
  const last = Math.max(now, ...starts)
  const first = Math.min(last - 4, ...starts)
  const years = last - first + 1
  const every = years <= 8 ? 1 : years <= 16 ? 2 : 5
  const ticks = Array.from({ length: years }, (_, at) => first + at).filter((year) => year % every === 0)
  return {
    first,
    last,
    ticks,
    left: (year) => (year - first) / years,
    right: (year) => (year + 1 - first) / years,
  }
}

/** Where a bar lies, as shares of the width; without dates it takes it all, and is drawn as unknown. */
export function placeOf({ from, to }: Bar, span: Span): { left: number; width: number; open: boolean } {
  const left = span.left(from ?? span.first)
  return { left, width: span.right(to ?? span.last) - left, open: to === null }
}

/** The year of the day the answer speaks of, else of the last point it has. */
export const thisYear = ({ meta, timeline }: InterplayAnswer): number =>
  meta.asOf ? Number(meta.asOf.slice(0, 4)) : Math.max(2000, ...timeline.map(({ year }) => year))
