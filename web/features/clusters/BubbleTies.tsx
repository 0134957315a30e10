import type { ClustersAnswer } from '#contract/clusters'
import css from './BubbleChart.module.css'
import { lineBetween, type Spot, spotOn } from './bubble-lines.ts'
import type { Bubble } from './bubbles.ts'

interface LinesProps {
  between: ClustersAnswer['between']
  byId: ReadonlyMap<string, Bubble>
  focus: string | null
}

const thick = (ties: number) => Math.min(11, 0.8 + Math.sqrt(ties) * 1.1)
const touches = ({ a, b }: { a: string; b: string }, id: string | null) => id === a || id === b

export function Lines({ between, byId, focus }: LinesProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {between.map((each) => {
        const [a, b] = [byId.get(each.a), byId.get(each.b)]
        const line = a && b && lineBetween(a, b)
        if (!line) return null
        const state = focus === null ? undefined : touches(each, focus) ? 'lit' : 'faint'
        return (
          <line
            key={`${each.a}~${each.b}`}
            {...line}
            className={css.tie}
            data-state={state}
            strokeWidth={thick(each.ties)}
          />
        )
      })}
    </g>
  )
}

/** Numbers on the lines of the cluster in focus, else on the strongest, where there is room. */
export function Counts({
  between,
  byId,
  focus,
  label,
}: LinesProps & { label: { width: number; height: number } }) {
  const sorted = [...between].sort((a, b) => b.ties - a.ties)
  const wanted = focus === null ? sorted : sorted.filter((each) => touches(each, focus))
  const bubbles = [...byId.values()]
  const placed: (Spot & { id: string; ties: number })[] = []
  for (const each of wanted) {
    const [a, b] = [byId.get(each.a), byId.get(each.b)]
    const line = a && b && lineBetween(a, b)
    const spot = line && spotOn(line, bubbles, label, placed)
    if (spot) placed.push({ ...spot, id: `${each.a}~${each.b}`, ties: each.ties })
  }
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {placed.map(({ id, x, y, ties }) => (
        <text key={id} x={x} y={y + 4} className={css.count} textAnchor="middle">
          {ties}
        </text>
      ))}
    </g>
  )
}
